"""What the YAML parser hands on: plain values, and the line of each mapping."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

from msgspec import Struct

Value: TypeAlias = "Block | list[Value] | str | Decimal | bool | None"
Pointer: TypeAlias = Sequence[str | int]
Place: TypeAlias = tuple[str | int, ...]

# The last step of a flaw about a key that is not there in the values: `<<`, or no scalar.
MERGE, NO_KEY = "<<", "?"


class Block(dict[str, Value]):
    """A mapping that knows its line (from 1): its key's, or in a list the one it begins on."""

    __slots__ = ("line",)

    line: int


class Document(Struct, frozen=True, kw_only=True):
    """One parsed file. `root` maps section names (and `share`) to plain values.

    `flaws` are the places that the parser has already complained of: what stands there is not
    what the author wrote, so that nobody should complain of it again.
    """

    path: str
    text: str
    root: Block
    flaws: frozenset[Place] = frozenset()
