"""Looking for a text in all bytes of a site, however it is written there."""

import base64
import gzip
import html
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

# A piece of base64 this long is no accident.
LONG = 8
_UNICODE = re.compile(rb"\\u([0-9a-fA-F]{4})")


def found_in(site: Path, texts: Iterable[str]) -> dict[str, list[str]]:
    """The texts that are there, in any case, and the files that hold them; names of files count."""
    wanted = {text: tuple(_forms(text)) for text in texts}
    found: dict[str, list[str]] = {}
    for file in sorted(site.rglob("*")):
        name = file.relative_to(site).as_posix()
        views = {name.encode().lower(), *(_views(file) if file.is_file() else ())}
        for text, forms in wanted.items():
            if any(form in view for view in views for form in forms):
                found.setdefault(text, []).append(name)
    return found


def _forms(text: str) -> Iterator[bytes]:
    """What a text may look like, in small letters (base64 as it is, at each of its three places)."""
    yield text.encode().lower()
    if quote(text) != text:
        yield quote(text).encode().lower()
    for shift in range(3):
        code = base64.b64encode(b"\0" * shift + text.encode())[4 if shift else 0 : -4].lower()
        if len(code) >= LONG:
            yield code


def _views(file: Path) -> Iterator[bytes]:
    """The bytes of a file in small letters: as they are, unpacked, and without escapes."""
    data = file.read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    small = data.lower()
    yield small
    if b"\\u" in small:
        yield _UNICODE.sub(lambda m: chr(int(m[1], 16)).encode("utf-8", "replace"), small).lower()
    if b"&" in small and b"\0" not in small:
        yield html.unescape(small.decode("utf-8", "replace")).lower().encode()
    if b"%" in small:
        yield unquote_to_bytes(small).lower()
    if file.suffix == ".json":
        yield json.dumps(json.loads(data), ensure_ascii=False).lower().encode()
