"""Two texts that grew out of one, line by line: as one text, or with marks where they disagree."""

import re
from collections.abc import Iterator
from itertools import chain, islice, product

from tracker.editing.three_way import Chunk, chunks

_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")
MOST = 64  # ways tried of putting in order what both sides have added
OURS, BASE, MIDDLE, THEIRS = "<<<<<<< ours", "||||||| base", "=======", ">>>>>>> theirs"


def united_texts(base: str, ours: str, theirs: str) -> Iterator[str]:
    """The texts with the lines of both sides, those added at one place in either order.

    None where a line was changed on both sides.
    """
    parts = [_ways(chunk) for chunk in _chunks(base, ours, theirs)]
    if all(parts):
        for ways in islice(product(*parts), MOST):
            yield "".join(chain.from_iterable(ways))


def marked_text(base: str, ours: str, theirs: str, *, whole: bool) -> str:
    """The text with the conflict marks that git writes, each side's lines between them.

    With `whole` all that is not the same at the beginning and the end is one conflict.
    """
    found = [_one(base, ours, theirs)] if whole else list(_chunks(base, ours, theirs))
    head, tail = _same_ends(base, ours, theirs) if whole else ((), ())
    middle = (_marked(chunk, _line_break(ours)) for chunk in found)
    return "".join((*head, *middle, *tail))


def has_conflict(base: str, ours: str, theirs: str) -> bool:
    """Whether a line was changed, or lines were added at one place, on both sides."""
    return any(chunk.resolved is None for chunk in _chunks(base, ours, theirs))


def _chunks(base: str, ours: str, theirs: str) -> Iterator[Chunk[str]]:
    return chunks(_lines(base), _lines(ours), _lines(theirs))


def _lines(text: str) -> tuple[str, ...]:
    """The lines with their breaks; a last one without any gets one."""
    lines: list[str] = _LINE.findall(text)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += _line_break(text)
    return tuple(lines)


def _line_break(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _ways(chunk: Chunk[str]) -> tuple[tuple[str, ...], ...]:
    """In which ways both sides can have their lines; in none where they changed the same ones."""
    resolved = chunk.resolved
    if resolved is not None:
        return (tuple(resolved),)
    if chunk.base:
        return ()
    ours, theirs = tuple(chunk.ours), tuple(chunk.theirs)
    return (*ours, *theirs), (*theirs, *ours)


def _marked(chunk: Chunk[str], line_break: str) -> str:
    resolved = chunk.resolved
    if resolved is not None:
        return "".join(resolved)
    sides = ((OURS, chunk.ours), (BASE, chunk.base), (MIDDLE, chunk.theirs))
    marked = "".join(f"{mark}{line_break}{''.join(lines)}" for mark, lines in sides)
    return f"{marked}{THEIRS}{line_break}"


def _same_ends(*texts: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines that all texts begin with, and those that all end with."""
    versions = [_lines(text) for text in texts]
    shortest = min(map(len, versions))
    head = 0
    while head < shortest and len({lines[head] for lines in versions}) == 1:
        head += 1
    tail = 0
    while tail < shortest - head and len({lines[-1 - tail] for lines in versions}) == 1:
        tail += 1
    first = versions[0]
    return first[:head], first[len(first) - tail :]


def _one(base: str, ours: str, theirs: str) -> Chunk[str]:
    head, tail = _same_ends(base, ours, theirs)
    versions = (_lines(text) for text in (base, ours, theirs))
    return Chunk(*(lines[len(head) : len(lines) - len(tail)] for lines in versions))
