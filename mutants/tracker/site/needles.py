"""The forms in which a text may stand in a file, cut into pieces that are looked for."""

import re
from base64 import b64encode
from collections.abc import Iterator

SHORTEST = 6  # characters of a text that is looked for
SHORTEST_ID = 3
LENGTH = 16  # characters of a piece, about
# What Markdown takes away, so that a page shows the rest of a text without it.
_MARKS = re.compile(r"[\n*`~\[\]()<>#|\\_]+")
_PUNCTUATION = " ,.;:!?…–—-"
_FOR_ADDRESSES = str.maketrans("+/", "-_")
_SPACES = re.compile(r"\s+")


def pieces(text: str) -> Iterator[str]:
    """The text in pieces as a page may show it, in small letters; none is short.

    Where a page shows a part of a text only, some pieces of that are whole.
    """
    parts = [_SPACES.sub(" ", part).strip() for part in _MARKS.split(text)]
    long = [part for part in parts if len(part) >= SHORTEST]
    whole = _SPACES.sub(" ", text).strip()
    if not long and len(whole) >= SHORTEST:
        long = [whole]
    for part in long:
        for piece in _cut(part):
            within = piece.strip(_PUNCTUATION)
            yield within if len(within) >= SHORTEST else piece


def coded(piece: str) -> Iterator[str]:
    """The middle of the piece's base64, in small letters, wherever it begins in what is coded.

    As it is, and in small and in capital letters.
    """
    for text in {piece, piece.lower(), piece.upper(), piece.capitalize()}:
        for shift in range(3):
            data = text.encode()
            code = b64encode(bytes(shift) + data).decode().rstrip("=")
            # Characters that bytes before and after have a share in are left out.
            first, end = -(-8 * shift // 6), 8 * (shift + len(data)) // 6
            whole = code[first:end].lower()
            yield whole
            yield whole.translate(_FOR_ADDRESSES)


def _cut(text: str) -> Iterator[str]:
    """Pieces that end between words, where there are any."""
    while len(text) >= LENGTH + SHORTEST:
        end = text.find(" ", LENGTH - SHORTEST, 2 * LENGTH)
        at = LENGTH if end < 0 else end
        if len(text) - at < SHORTEST + 1:
            break
        yield text[:at].strip()
        text = text[at:].strip()
    yield text
