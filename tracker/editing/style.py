"""How new items and keys are written: like those that stand beside them."""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from tracker.editing.change import Fields, New
from tracker.editing.scalar import scalar
from tracker.text.nodes import Items, Node, Pairs, Scalar

STEP = 2
WIDE = 100  # columns, beyond which a mapping is better read line by line


class Style(Struct, frozen=True, kw_only=True):
    """A way of writing mappings.

    `flow` is whether in braces (None: if it is not too long), `gap` the blanks after a dash, `pad`
    those inside braces, `key` the quotes around keys, `quotes` those around the texts under a key.
    """

    flow: bool | None = None
    gap: int = STEP - 1
    pad: str = ""
    key: str = ""
    quotes: Mapping[str, str] = field(default_factory=dict)

    def named(self, key: str) -> str:
        """A key with its colon."""
        return f"{self.key}{key}{self.key}: "

    def text(self, key: str) -> str:
        """The quotes around a text under that key; where keys have some (JSON), texts have too."""
        return self.quotes.get(key, self.key)


def style_of(node: Node, text: str, *, gap: int = STEP - 1) -> Style:
    """The style of a mapping that stands in `text`; `gap` is what stands before it in a list."""
    if not isinstance(node, Pairs):
        return Style()
    keys = [key for key, _ in node.pairs if isinstance(key, Scalar)]
    return Style(
        flow=node.flow,
        gap=gap,
        pad=" " if node.flow and text.startswith("{ ") else "",
        key=keys[0].style if keys and keys[0].style in {'"', "'"} else "",
        quotes={
            key.text: value.style
            for key, value in node.pairs
            if isinstance(key, Scalar) and isinstance(value, Scalar) and value.style in {'"', "'"}
        },
    )


def in_flow(new: New, style: Style, key: str = "") -> str:
    """What is new in one line, as it can stand in brackets."""
    if isinstance(new, Mapping):
        inner = ", ".join(style.named(k) + in_flow(value, style, k) for k, value in new.items())
        return f"{{{style.pad}{inner}{style.pad}}}"
    if isinstance(new, tuple):
        return "[" + ", ".join(in_flow(value, style, key) for value in new) + "]"
    return scalar(new, style.text(key), flow=True)


def item_lines(item: Fields, style: Style, indent: int) -> Iterator[str]:
    """The lines of a new item of a list whose dashes stand after `indent` blanks."""
    dash = " " * indent + "-" + " " * style.gap
    if style.flow or (style.flow is None and len(dash + in_flow(item, style)) <= WIDE):
        yield dash + in_flow(item, style)
        return
    for number, (key, value) in enumerate(item.items()):
        yield (" " * len(dash) if number else dash) + key_in_block(key, value, style)


def key_in_block(key: str, value: New, style: Style) -> str:
    """A key and its value in one line of a mapping without braces."""
    if isinstance(value, Mapping | tuple):
        return style.named(key) + in_flow(value, style, key)
    return style.named(key) + scalar(value, style.text(key))


def key_lines(key: str, value: New, style: Style, indent: int) -> Iterator[str]:
    """The lines of a new key after `indent` blanks, mappings below it line by line if too long."""
    line = " " * indent + key_in_block(key, value, style)
    if isinstance(value, Mapping) and (style.flow is False or len(line) > WIDE):
        yield " " * indent + style.named(key).rstrip()
        for inner, of_inner in value.items():
            yield " " * (indent + STEP) + key_in_block(inner, of_inner, style)
    else:
        yield line


class Kin(Struct, frozen=True, kw_only=True):
    """What stands under the same key in other records, and how far lists stand in, if at all."""

    value: Node | None
    list_indent: int


def kin_of(root: Node | None, key: str) -> Kin:
    """The last list with items, or mapping, under `key` in the tree."""
    named = [value for k, value in _pairs(root) if k.text == key and _is_full(value)]
    lists = [
        value.span.start.column - k.span.start.column
        for k, value in _pairs(root)
        if isinstance(value, Items) and not value.flow
    ]
    indent = lists[-1] if lists and 0 <= lists[-1] <= STEP * 4 else STEP
    return Kin(value=named[-1] if named else None, list_indent=indent)


def _is_full(node: Node) -> bool:
    return bool(node.items if isinstance(node, Items) else isinstance(node, Pairs) and node.pairs)


def _pairs(node: Node | None) -> Iterator[tuple[Scalar, Node]]:
    """All keys of a tree with their values, in the order of the text."""
    if isinstance(node, Items):
        for item in node.items:
            yield from _pairs(item)
    elif isinstance(node, Pairs):
        for key, value in [(k, v) for k, v in node.pairs if isinstance(k, Scalar)]:
            yield key, value
            yield from _pairs(value)
