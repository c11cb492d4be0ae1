"""What an edit changes, line by line."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from tracker.text.source import Source

CONTEXT = 3
NO_BREAK = "\\ No newline at end of file"


def changed_lines(old: Source, new: Source) -> Iterator[str]:
    """The lines taken away (`-`) and added (`+`), without their line breaks."""
    for tag, lines in _pieces(*_lines(old, new), context=0):
        if tag in {"-", "+"}:
            yield from (tag + line.rstrip("\r\n") for line in lines)


def unified(old: Source, new: Source) -> Iterator[str]:
    """A unified diff in lines that keep their line breaks, as `git apply` takes it."""
    yield f"--- a/{old.path}\n"
    yield f"+++ b/{old.path}\n"
    for tag, lines in _pieces(*_lines(old, new), context=CONTEXT):
        if tag == "@":
            yield from lines
        else:
            for line in lines:
                yield tag + (line if line.endswith("\n") else f"{line}\n{NO_BREAK}\n")


def _lines(old: Source, new: Source) -> tuple[list[str], list[str]]:
    return _split(old.data), _split(new.data)


def _split(data: bytes) -> list[str]:
    text = data.decode("utf-8", "replace")
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _pieces(
    old: Sequence[str], new: Sequence[str], *, context: int
) -> Iterator[tuple[str, Sequence[str]]]:
    """Lines by what becomes of them: ` ` stays, `-` goes, `+` comes, `@` heads what follows."""
    skip = max(_in_common(old, new) - context, 0)
    matcher = SequenceMatcher(None, old[skip:], new[skip:], autojunk=False)
    for group in matcher.get_grouped_opcodes(context):
        i, j = group[0][1] + skip, group[0][3] + skip
        yield "@", [f"@@ -{_range(i, group[-1][2] + skip)} +{_range(j, group[-1][4] + skip)} @@\n"]
        for tag, begin, end, start, stop in group:
            if tag == "equal":
                yield " ", old[begin + skip : end + skip]
            else:
                yield "-", old[begin + skip : end + skip]
                yield "+", new[start + skip : stop + skip]


def _in_common(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines at the beginning are the same: most of a long file, looked at only once."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def _range(begin: int, end: int) -> str:
    """Lines as diffs count them: from 1, and an empty range begins with the line before it."""
    length = end - begin
    return f"{begin + 1 if length else begin},{length}"
