"""Whatever two branches do to a file: the merge has what both have done, or asks; nothing is lost."""

from typing import Any, TypeAlias

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.editing.styles import files
from tests.editing.test_any_edit import asked, made, numbers, plain
from tracker.editing.change import Append, Change, Put, Replace
from tracker.editing.edit import edit, errors
from tracker.editing.merge import merged
from tracker.faults import EnvironmentFault
from tracker.text.parse import parse
from tracker.text.source import Source

PATH = "goals/a.yaml"
Data: TypeAlias = Any  # mappings and lists, as deep as they are


def branch(data: st.DataObject, base: Source) -> tuple[Source, tuple[Change, ...]]:
    """What somebody makes of a file in one to three steps, and the steps."""
    source = base
    done: tuple[Change, ...] = ()
    for _ in range(data.draw(st.integers(1, 3))):
        changes = asked(data, root(source))
        if any(isinstance(c, Put) and (c.place, c.key) in puts(done) for c in changes):
            continue
        try:
            source = edit(source, *changes)
        except EnvironmentFault:
            continue
        done += changes
    return source, done


def puts(changes: tuple[Change, ...]) -> dict[Any, Data]:
    return {(c.place, c.key): plain(c.value) for c in changes if isinstance(c, Put)}


def replaced(changes: tuple[Change, ...]) -> dict[Any, Data]:
    return {c.place: plain(c.value) for c in changes if isinstance(c, Replace)}


def root(source: Source) -> Data:
    document, findings = parse(source)
    assert document is not None
    assert not errors(findings)
    return document.root


@settings(max_examples=250, suppress_health_check=list(HealthCheck))
@given(data=st.data(), written=files)
def test_both_have_their_edits_or_are_asked(data: st.DataObject, written: bytes) -> None:
    base = Source(path=PATH, data=written)
    (ours, done), (theirs, done_there) = branch(data, base), branch(data, base)
    found = merged(PATH, base.data, ours.data, theirs.data)
    if found.is_disputed:
        for side in (ours, theirs):
            assert _lines(side.data) - _lines(base.data) <= _lines(found.data)
        return
    for edits in (puts, replaced):
        one, other = edits(done), edits(done_there)
        assert all(one[place] == other[place] for place in one.keys() & other.keys())
    expected = made(root(base), (*done, *done_there))
    is_alike = any(_items(done) & _items(done_there))
    merged_data = plain(root(Source(path=PATH, data=found.data)))
    assert _in_any_order(merged_data, once=is_alike) == _in_any_order(expected, once=is_alike)


def _items(changes: tuple[Change, ...]) -> set[str]:
    """What was appended; what both sides have appended alike may be one."""
    return {repr((c.place, c.key, plain(c.item))) for c in changes if isinstance(c, Append)}


def _in_any_order(value: Data, *, once: bool) -> Data:
    if isinstance(value, dict):
        return {key: _in_any_order(inner, once=once) for key, inner in value.items()}
    if not isinstance(value, list):
        return value
    items = sorted((_in_any_order(inner, once=once) for inner in value), key=repr)
    return [i for n, i in enumerate(items) if not (once and n and items[n - 1] == i)]


def _lines(data: bytes) -> set[str]:
    return {line.strip() for line in data.decode().split("\n")}


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(data=st.data(), written=files)
def test_two_branches_that_log_numbers_never_conflict(data: st.DataObject, written: bytes) -> None:
    base = Source(path=PATH, data=written)
    sides = []
    for day in ("2026-03-05", "2026-04-05"):
        metric = data.draw(st.sampled_from(sorted(root(base)["metrics"])))
        item = {"date": day, "value": data.draw(numbers)}
        try:
            append = Append(place=("metrics", metric), key="observations", item=item)
            sides.append((edit(base, append), append))
        except EnvironmentFault:
            return
    (ours, done), (theirs, done_there) = sides
    found = merged(PATH, base.data, ours.data, theirs.data)
    assert not found.is_disputed
    both = made(root(base), (done, done_there))
    merged_data = plain(root(Source(path=PATH, data=found.data)))
    assert _in_any_order(merged_data, once=False) == _in_any_order(both, once=False)
