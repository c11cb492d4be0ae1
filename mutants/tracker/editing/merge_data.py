"""Two versions of a file's data that grew out of one, as one: by record, key and list item."""

from collections.abc import Sequence

from tracker.editing.change import same
from tracker.editing.three_way import Chunk, chunks, united
from tracker.text.document import Block, Value

# The keys by which the items of a list are known, where they have one; dated facts have none, and
# two of one day are two.
_NAMES = ("metric", "title")
_ABSENT = Block()  # stands for what is not there; compared by identity only


class Disagreement(Exception):
    """Both sides have changed one thing, and not in the same way."""


def merged_data(base: Block, ours: Block, theirs: Block) -> Block:
    """The data with what either side has done to it. Raises Disagreement."""
    return _blocks(base, ours, theirs, 0)


def _blocks(base: Block, ours: Block, theirs: Block, depth: int) -> Block:
    found = Block()
    for key in dict.fromkeys((*ours, *theirs)):
        value = _value(
            base.get(key, _ABSENT), ours.get(key, _ABSENT), theirs.get(key, _ABSENT), depth
        )
        if value is not _ABSENT:
            found[key] = value
    return found


def _value(base: Value, ours: Value, theirs: Value, depth: int) -> Value:
    if _is_same(ours, theirs) or _is_same(theirs, base):
        return ours
    if _is_same(ours, base):
        return theirs
    if isinstance(ours, list) and isinstance(theirs, list):
        before = base if isinstance(base, list) else []
        return _lists(before, ours, theirs, depth + 1)
    # Sections that both have begun hold the records of either; a record that both have is one.
    is_known = isinstance(base, Block) and (base is not _ABSENT or depth == 0)
    if is_known and _is_block(ours) and _is_block(theirs):
        return _blocks(_block(base), _block(ours), _block(theirs), depth + 1)
    raise Disagreement


def _is_same(one: Value, other: Value) -> bool:
    if one is _ABSENT or other is _ABSENT:
        return one is other
    return same(one, other)


def _is_block(value: Value) -> bool:
    return isinstance(value, Block) and value is not _ABSENT


def _block(value: Value) -> Block:
    return value if isinstance(value, Block) else Block()


def _lists(base: list[Value], ours: list[Value], theirs: list[Value], depth: int) -> list[Value]:
    by_name = [_named(items) for items in (base, ours, theirs)]
    if all(named is not None for named in by_name):
        before, mine, other = (named or Block() for named in by_name)
        return list(_blocks(before, mine, other, depth).values())
    return _sequences(base, ours, theirs, depth)


def _named(items: list[Value]) -> Block | None:
    """The items by their names; None where one has none, or two have the same."""
    named = Block()
    for item in items:
        name = _name(item)
        if name is None or name in named:
            return None
        named[name] = item
    return named


def _name(item: Value) -> str | None:
    if not isinstance(item, Block):
        return None
    names = (item.get(key) for key in _NAMES)
    return next((name for name in names if isinstance(name, str)), None)


def _sequences(
    base: list[Value], ours: list[Value], theirs: list[Value], depth: int
) -> list[Value]:
    values = {gist(value): value for items in (base, ours, theirs) for value in items}
    found: list[Value] = []
    for chunk in chunks(*([gist(value) for value in items] for items in (base, ours, theirs))):
        resolved = chunk.resolved
        if resolved is None:
            found += _together(chunk, values, depth)
        else:
            found += [values[gist] for gist in resolved]
    return found


def _together(chunk: Chunk[str], values: dict[str, Value], depth: int) -> list[Value]:
    """Items that both sides have changed, one by one, then those that either has added."""
    kept = len(chunk.base)
    if min(len(chunk.ours), len(chunk.theirs)) < kept:
        raise Disagreement
    versions: list[Sequence[Value]] = [
        [values[gist] for gist in side[:kept]] for side in (chunk.base, chunk.ours, chunk.theirs)
    ]
    changed = [_value(old, own, other, depth) for old, own, other in zip(*versions, strict=True)]
    added = united(chunk.ours[kept:], chunk.theirs[kept:])
    return [*changed, *(values[gist] for gist in added)]


def gist(value: Value) -> str:
    """A text that is equal for equal values, to the last digit, in whatever order keys stand."""
    if isinstance(value, Block):
        return "{" + ",".join(f"{key!r}:{gist(value[key])}" for key in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(gist, value)) + "]"
    return f"{type(value).__name__} {str(value)!r}"
