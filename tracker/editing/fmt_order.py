"""In which order keys stand: that of the schemas. Ids and the owner's own keys have none."""

from collections.abc import Mapping
from functools import cache

from msgspec import Struct, field

from tracker.text.schemas import PORTFOLIO, Schemas, schemas


class Order(Struct, frozen=True, kw_only=True):
    """The order of a mapping's `keys` (none: as the owner has them), and what stands below it."""

    keys: tuple[str, ...] = ()
    properties: Mapping[str, "Order"] = field(default_factory=dict)
    entries: "Order | None" = None
    items: "Order | None" = None

    def below(self, key: str) -> "Order | None":
        """The order inside the value of `key`."""
        return self.properties.get(key, self.entries)

    def ranked(self, keys: tuple[str, ...]) -> tuple[int, ...]:
        """The places of `keys` in this order; those it does not know come last, as they stand."""
        rank = {key: number for number, key in enumerate(self.keys)}
        if not rank:
            return tuple(range(len(keys)))
        return tuple(sorted(range(len(keys)), key=lambda i: (rank.get(keys[i], len(rank)), i)))


@cache
def portfolio_order() -> Order:
    """The order of a whole file of a portfolio."""
    return _order(schemas()[PORTFOLIO], PORTFOLIO, schemas()) or Order()


def _order(schema: object, file: str, known: Schemas) -> Order | None:
    """The order in a schema and all it refers to; None where there is none."""
    if not isinstance(schema, Mapping):
        return None
    own = _own(schema, file, known)
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return own
    return _merged(_referred(reference, file, known), own)


def _own(schema: Mapping[str, object], file: str, known: Schemas) -> Order | None:
    properties = schema.get("properties")
    found = properties if isinstance(properties, Mapping) else {}
    below = {str(key): _order(inner, file, known) for key, inner in found.items()}
    own = Order(
        keys=() if "propertyNames" in schema else tuple(below),
        properties={key: order for key, order in below.items() if order is not None},
        entries=_order(schema.get("additionalProperties"), file, known),
        items=_order(schema.get("items"), file, known),
    )
    return None if own == Order() else own


def _referred(reference: str, file: str, known: Schemas) -> Order | None:
    """The order in what `$ref` leads to: `file#/pointer`, either part may be missing."""
    named, _, pointer = reference.partition("#")
    target = named or file
    found: object = known[target]
    for step in filter(None, pointer.split("/")):
        found = found.get(step) if isinstance(found, Mapping) else None
    return _order(found, target, known)


def _merged(first: Order | None, second: Order | None) -> Order | None:
    """Both, the keys of the first before those that only the second has."""
    if first is None or second is None:
        return first or second
    return Order(
        keys=tuple(dict.fromkeys((*first.keys, *second.keys))),
        properties={**first.properties, **second.properties},
        entries=first.entries or second.entries,
        items=first.items or second.items,
    )
