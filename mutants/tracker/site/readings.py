"""What a file says, however it is written there: as it is, unpacked, and without escapes.

All in small letters, and runs of white space as one space.
"""

import html
import re
import sys
import zlib
from collections.abc import Iterator
from urllib.parse import unquote_plus

MOST = 64 << 20  # bytes that are unpacked of a file
ROUNDS = 2  # a text may be escaped for JSON within HTML within an address
_CODE = re.compile(
    r"\\+(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2})|([\"'/\\])|[nrt])", re.IGNORECASE
)
_TAG = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"\s+")


def readings(data: bytes) -> Iterator[str]:
    """The ways to read a file, each once; one that is no text is read as Latin-1."""
    plain = unpacked(data)
    text = _text(plain)
    seen: set[str] = set()
    if text is None:
        yield from _fresh(plain.decode("latin-1"), seen)
        return
    yield from _fresh(text, seen)
    for _ in range(ROUNDS):
        for decoded in (_decoded, html.unescape, unquote_plus):
            text = decoded(text)
            yield from _fresh(text, seen)
    # Search indexes drop the tags; some put a space there, some do not.
    for instead in (" ", ""):
        yield from _fresh(without_tags(text, instead), seen)


def without_tags(text: str, instead: str = "") -> str:
    """The text with something else in place of each tag."""
    return _TAG.sub(instead, text)


def is_text(data: bytes) -> bool:
    """Whether these bytes are text, unpacked if need be."""
    return _text(unpacked(data)) is not None


def _fresh(text: str, seen: set[str]) -> Iterator[str]:
    found = _SPACES.sub(" ", text.lower())
    if found not in seen:
        seen.add(found)
        yield found


def _text(data: bytes) -> str | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def unpacked(data: bytes) -> bytes:
    """The data; what gzip has packed, unpacked."""
    if data[:2] != b"\x1f\x8b":
        return data
    try:
        return zlib.decompressobj(wbits=31).decompress(data, MOST)
    except zlib.error:
        return data


def _decoded(text: str) -> str:
    """The text without the escapes of JSON and of scripts."""
    if "\\" not in text:
        return text
    decoded = _CODE.sub(_meant, text)
    # Two escapes may stand for one sign beyond the first 65,536.
    return decoded.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _meant(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code is None:
        return escape[4] or " "
    number = int(code, 16)
    return chr(number) if number <= sys.maxunicode else escape[0]
