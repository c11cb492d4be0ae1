"""A table as Markdown, its text escaped."""

import re
from collections.abc import Iterable, Mapping, Sequence

from tracker.text.signs import visible

LEFT, RIGHT = ":--", "--:"
_OPENING = re.compile(r"^(\d*)(?=[-+=#.)])")
_SIGNS = re.compile(r"[\\`*_{}\[\]|~<>&]")


def markdown_table(columns: Mapping[str, str], rows: Iterable[Sequence[str]]) -> str:
    """Headings with the mark of their column's alignment, then the rows; text escaped."""
    body = [[escaped(text) for text in row] for row in rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in (columns, columns.values(), *body))


def escaped(text: str) -> str:
    """The text on one line, with nothing in it that Markdown or HTML would read as a sign."""
    return _SIGNS.sub(lambda sign: f"\\{sign.group()}", visible(text))


def opening(text: str) -> str:
    """As `escaped`, for the beginning of a line, where more signs than elsewhere mean something."""
    return _OPENING.sub(r"\1\\", escaped(text))
