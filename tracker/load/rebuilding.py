"""Items of texts that are read one after the other: what does not differ is made once."""

from typing import cast

from tracker.records.build import Building, Convert
from tracker.records.record import Item
from tracker.text.document import Block, Value

KEPT = 20_000  # items of a kind


class Rebuilding(Building):
    """Makes one item of a mapping, as long as it has not made `kept` others since."""

    def __init__(self, kept: int = KEPT) -> None:
        """Has made nothing yet."""
        super().__init__()
        self._most = kept

    def inner(self, kind: type[Item]) -> Convert:
        """What makes items of `kind`, and knows those that it has made."""
        # A mapping that is kept cannot give its number to another one.
        made: dict[int, tuple[Value, Item]] = {}

        def item(value: Value) -> Item:
            known = made.get(id(value))
            if known is None:
                if len(made) >= self._most:
                    made.clear()
                known = made[id(value)] = value, self.item(kind, cast("Block", value))
            return known[1]

        return item
