"""Where in a text each key and each value stands."""

from functools import lru_cache
from typing import Literal

from msgspec import Struct, field

from tracker.text.document import Document, Pointer
from tracker.text.guard import guard
from tracker.text.nodes import Items, Node, Pairs, Scalar
from tracker.text.source import START, Source, Span
from tracker.text.tree import grow


class Spot(Struct, frozen=True, kw_only=True):
    """One key (None in lists) and its value."""

    key: Node | None
    value: Node


class Places(Struct, frozen=True, kw_only=True):
    """The tree of one text, and by the identity of a mapping in it the keys asked for so far."""

    root: Node | None
    _keys: dict[int, dict[str, list[Spot]]] = field(default_factory=dict)

    def span(self, pointer: Pointer, part: Literal["value", "key"] = "value") -> Span:
        """The span of what `pointer` points to, or of its nearest parent that is there.

        A list item has no key: its span is that of the item. The root's key is where it begins.
        """
        place, whole = self._nearest(pointer)
        if place is None:
            return START
        if (part == "key" or not whole) and place.key is not None:
            return place.key.span
        return place.value.span

    def node(self, pointer: Pointer) -> Node | None:
        """The node that `pointer` points to, None where there is none."""
        place, whole = self._nearest(pointer)
        return place.value if place is not None and whole else None

    def key_is_there(self, pointer: Pointer) -> bool:
        """Whether all of `pointer` is written in the text."""
        return self._nearest(pointer)[1]

    def _nearest(self, pointer: Pointer) -> tuple[Spot | None, bool]:
        """The place of the longest part of `pointer` that is there, and whether it is all of it.

        A key that is there twice is followed to wherever the rest of the pointer leads.
        """
        if self.root is None:
            return None, False
        found = [Spot(key=None, value=self.root)]
        for step in pointer:
            below = [inner for place in found for inner in self._children(place.value, step)]
            if not below:
                return (None if found[0].value is self.root else found[0]), False
            found = below
        return found[0], True

    def _children(self, node: Node, step: str | int) -> list[Spot]:
        if isinstance(node, Pairs):
            # Thousands of findings may lie in one mapping: its keys are sorted out once.
            if id(node) not in self._keys:
                self._keys[id(node)] = _by_key(node)
            return self._keys[id(node)].get(str(step), [])
        if isinstance(node, Items) and isinstance(step, int) and 0 <= step < len(node.items):
            return [Spot(key=None, value=node.items[step])]
        return []


def _by_key(node: Pairs) -> dict[str, list[Spot]]:
    spots: dict[str, list[Spot]] = {}
    for key, value in node.pairs:
        if isinstance(key, Scalar):
            spots.setdefault(key.text, []).append(Spot(key=key, value=value))
    return spots


def places(document: Document) -> Places:
    """The places of a document; its text is composed anew, and kept for the next few questions."""
    return places_in(document.text)


def places_of(source: Source) -> Places:
    """The places of the text in a file."""
    return places_in(_text_in(source))


@lru_cache(maxsize=4)
def _text_in(source: Source) -> str:
    guarded, _ = guard(source)
    return guarded.text if guarded is not None else ""


@lru_cache(maxsize=4)
def places_in(text: str) -> Places:
    """The places of a text of YAML, or of JSON."""
    return Places(root=grow(text).root)
