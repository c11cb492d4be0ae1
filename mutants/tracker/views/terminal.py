"""Text laid out in the cells of a terminal."""

import unicodedata
from enum import StrEnum
from itertools import accumulate

from tracker.text.signs import visible

MORE = "…"


class Style(StrEnum):
    """How text stands out where there is colour; the words say the same without it."""

    PLAIN = ""
    STRONG = "1"
    FAINT = "2"
    BAD = "31"
    GOOD = "32"
    DOUBTFUL = "33"


def width(text: str) -> int:
    """The number of cells: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def fitted(text: str, cells: int) -> str:
    """The text, escaped for a terminal and cut to at most so many cells."""
    shown = visible(text)
    if width(shown) <= cells:
        return shown
    ends = accumulate(map(_cells, shown))
    kept = sum(end <= cells - width(MORE) for end in ends)
    return shown[:kept].rstrip() + MORE


def wrapped(text: str, cells: int) -> tuple[str, ...]:
    """The text, escaped, on as many lines of at most so many cells as it takes; at least one."""
    lines = [""]
    for word in visible(text).split():
        joined = f"{lines[-1]} {word}".strip()
        if width(joined) <= cells:
            lines[-1] = joined
        elif lines[-1]:
            lines.append(fitted(word, cells))
        else:
            lines[-1] = fitted(word, cells)
    return tuple(lines)


def padded(text: str, cells: int, *, right: bool = False) -> str:
    """The text filled up with spaces, at its end or (right) before it."""
    space = " " * (cells - width(text))
    return space + text if right else text + space


def painted(text: str, style: Style, *, colour: bool) -> str:
    """The text in its style, if there is colour."""
    return f"\x1b[{style}m{text}\x1b[0m" if colour and style and text else text


def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
