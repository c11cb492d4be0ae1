"""The names in a document that point to records."""

from msgspec import Struct

from tracker.records.finding import Part, Steps
from tracker.records.marks import Marks
from tracker.text.document import Block, Value


class Reference(Struct, frozen=True):
    """A name, what it points into, and where it stands."""

    name: str
    target: str
    pointer: Steps
    part: Part


def references(value: Value, marks: Marks) -> list[Reference]:
    """The references in a value, whatever its shape: one that its schema refuses has some too."""
    found: list[Reference] = []
    _collect(value, marks, (), found)
    return found


def _collect(value: Value, marks: Marks, pointer: Steps, found: list[Reference]) -> None:
    # Appending to one list, not yielding through the levels: there are tens of thousands of values.
    if isinstance(value, str):
        if marks.points_into is not None and value not in marks.apart_from:
            found.append(Reference(value, marks.points_into, pointer, "value"))
    elif isinstance(value, list):
        if marks.items is not None:
            _collect_items(value, marks.items, pointer, found)
    elif isinstance(value, Block):
        _collect_block(value, marks, pointer, found)


def _collect_items(
    items: list[Value], marks: Marks, pointer: Steps, found: list[Reference]
) -> None:
    # Most items are mappings that name nothing, which is seen of all their keys at once.
    names = marks.properties.keys()
    by_names_alone = marks.entries is None and marks.keys_point_into is None
    for index, inner in enumerate(items):
        if not (by_names_alone and isinstance(inner, Block) and names.isdisjoint(inner)):
            _collect(inner, marks, (*pointer, index), found)


def _collect_block(block: Block, marks: Marks, pointer: Steps, found: list[Reference]) -> None:
    if marks.keys_point_into is not None:
        into = marks.keys_point_into
        found.extend(Reference(key, into, (*pointer, key), "key") for key in block)
    for key, below in marks.properties.items():
        if key in block:
            _collect(block[key], below, (*pointer, key), found)
    if marks.entries is not None:
        for key, inner in block.items():
            if key not in marks.properties:
                _collect(inner, marks.entries, (*pointer, key), found)
