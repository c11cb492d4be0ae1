"""Two versions of a file that grew out of one, merged as data, and written as the texts they are.

What the data is to be is worked out first. Then a text is looked for that says so and that has
the lines, the order and the comments of both: of their lines, else of one side's text with the
other's changes made in it. Where there is none, or where people disagree, there are conflict marks.
"""

import re
from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from tracker.editing.change import Change, same
from tracker.editing.edit import WrongEditError, edit, errors
from tracker.editing.merge_changes import changes_between
from tracker.editing.merge_data import Disagreement, gist, merged_data
from tracker.editing.merge_lines import has_conflict, marked_text, united_texts
from tracker.faults import TrackerError
from tracker.text.document import Block, Value
from tracker.text.parse import parse
from tracker.text.source import Source

_COMMENT = re.compile(r"(?:^|[ \t])#[^\r\n]*", re.MULTILINE)


class Merged(Struct, frozen=True, kw_only=True):
    """What becomes of a file; with conflict marks in it where it `is_disputed`."""

    data: bytes
    is_disputed: bool


class _Versions(Struct, frozen=True, kw_only=True):
    base: Source
    ours: Source
    theirs: Source

    @property
    def texts(self) -> tuple[str, str, str]:
        """Base, ours, theirs; bytes that are no UTF-8 stand as lone surrogates."""
        base, ours, theirs = (
            source.data.decode("utf-8", "surrogateescape")
            for source in (self.base, self.ours, self.theirs)
        )
        return base, ours, theirs


def merged(path: str, base: bytes, ours: bytes, theirs: bytes) -> Merged:
    """The file at `path` with what either side has done to it."""
    if theirs in (ours, base):
        return Merged(data=ours, is_disputed=False)
    if ours == base:
        return Merged(data=theirs, is_disputed=False)
    three = _Versions(
        base=Source(path=path, data=base),
        ours=Source(path=path, data=ours),
        theirs=Source(path=path, data=theirs),
    )
    return _rows(three) if path.endswith(".csv") else _yaml(three)


def _rows(three: _Versions) -> Merged:
    """Rows of a CSV file, those that either side has added one after the other."""
    text = next(united_texts(*three.texts), None)
    return _disputed(three) if text is None else Merged(data=_bytes(text), is_disputed=False)


def _yaml(three: _Versions) -> Merged:
    base, ours, theirs = (_read(source) for source in (three.base, three.ours, three.theirs))
    if base is None or ours is None or theirs is None:
        return _plainly(three)
    try:
        meant = merged_data(base, ours, theirs)
    except Disagreement:
        return _disputed(three)
    for candidate in _candidates(three, base, ours, theirs):
        found = _read(candidate)
        if found is not None and same(_in_order(found), _in_order(meant)):
            return Merged(data=candidate.data, is_disputed=False)
    return _disputed(three)


def _read(source: Source) -> Block | None:
    """The data of a text without errors; a file that is not there yet has none in it."""
    if not source.data:
        return Block()
    document, findings = parse(source)
    return None if document is None or errors(findings) else document.root


def _candidates(three: _Versions, base: Block, ours: Block, theirs: Block) -> Iterator[Source]:
    """Texts that may say what both sides mean, those first that are nearest to what they wrote."""
    path = three.ours.path
    for text in united_texts(*three.texts):
        yield Source(path=path, data=_bytes(text))
    sides = ((three.ours, ours, three.theirs, theirs), (three.theirs, theirs, three.ours, ours))
    for one, there, other, data in sides:
        # What is made anew in one text has none of the other's new comments.
        if not _comments(other) - _comments(three.base) - _comments(one):
            found = _changed(one, changes_between(base, data, there))
            if found is not None:
                yield found


def _changed(source: Source, changes: tuple[Change, ...] | None) -> Source | None:
    """The text with changes made in it one after the other; None where one cannot be."""
    try:
        for change in changes or ():
            source = edit(source, change)
    except (TrackerError, WrongEditError, LookupError, TypeError):
        return None
    return None if changes is None else source


def _comments(source: Source) -> Counter[str]:
    """The comments of a text, and what looks like some."""
    return Counter(_COMMENT.findall(source.data.decode()))


def _in_order(value: Value) -> Value:
    """The data with all lists in one order, whoever has put his items in first."""
    if isinstance(value, Block):
        return Block((key, _in_order(inner)) for key, inner in value.items())
    return sorted(map(_in_order, value), key=gist) if isinstance(value, list) else value


def _plainly(three: _Versions) -> Merged:
    """What cannot be read as data is merged as lines are."""
    text = marked_text(*three.texts, whole=False)
    return Merged(data=_bytes(text), is_disputed=has_conflict(*three.texts))


def _disputed(three: _Versions) -> Merged:
    """With conflict marks; around all that differs, where no line is disputed but the data is."""
    whole = not has_conflict(*three.texts)
    return Merged(data=_bytes(marked_text(*three.texts, whole=whole)), is_disputed=True)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
