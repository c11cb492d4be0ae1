"""What the YAML parser hands on: plain values, and the line of each mapping."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

Value: TypeAlias = "Block | list[Value] | str | Decimal | bool | None"
Pointer: TypeAlias = Sequence[str | int]


class Block(dict[str, Value]):
    """A mapping that knows the line (from 1) on which it begins."""

    __slots__ = ("line",)

    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One parsed file. `root` maps section names (and `share`) to plain values."""

    path: str
    text: str
    root: Block
