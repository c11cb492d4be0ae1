"""A YAML text as a tree that knows where everything stands, and why it cannot be one."""

from enum import StrEnum
from typing import NamedTuple, Protocol, TypeAlias

from msgspec import Struct

from tracker.text.source import Position, Span


class Mark(Protocol):
    """A place as libyaml counts: lines and columns from 0."""

    @property
    def line(self) -> int:
        """Line from 0."""

    @property
    def column(self) -> int:
        """Column from 0, in characters."""


class Point(NamedTuple):
    """A mark of our own."""

    line: int
    column: int


class Extent(NamedTuple):
    """From one mark to another, both in a text that has some lines before it.

    A tree has many nodes, and few are ever asked for their place: it is worked out then.
    """

    start: Mark
    end: Mark
    before: int = 0

    @property
    def span(self) -> Span:
        """The same, as positions in the whole text."""
        return Span(self._position(self.start), self._position(self.end))

    def _position(self, mark: Mark) -> Position:
        return Position(mark.line + self.before + 1, mark.column + 1)


class Scalar(NamedTuple):
    """A text; `style` is empty where it is plain, else how it is written (`"`, `'`, `|`, `>`)."""

    extent: Extent
    text: str
    style: str
    tag: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands, quotes included."""
        return self.extent.span


class Items(NamedTuple):
    """A list; `flow` where it stands in brackets."""

    extent: Extent
    items: tuple["Node", ...]
    flow: bool = False
    tag: str | None = None

    @property
    def span(self) -> Span:
        """From its first sign to its last."""
        return self.extent.span


class Pairs(NamedTuple):
    """A mapping, keys in order of appearance and as often as they appear."""

    extent: Extent
    pairs: tuple[tuple["Node", "Node"], ...]
    flow: bool = False
    tag: str | None = None

    @property
    def span(self) -> Span:
        """From its first sign to its last."""
        return self.extent.span


Node: TypeAlias = Scalar | Items | Pairs


class Ill(StrEnum):
    """What can be wrong with a text before it is a tree."""

    SYNTAX = "syntax"
    STRAY = "stray"
    ANCHOR = "anchor"
    ALIAS = "alias"
    DEPTH = "depth"
    SIZE = "size"
    DOCUMENTS = "documents"
    COMMENT = "comment"
    SIGN = "sign"


class Fault(Struct, frozen=True, kw_only=True):
    """The place where a text stops being a tree; `problem` is the parser's own phrase.

    `context` is where the thing began that could not be finished, such as an open quote; `at_end`
    where nothing follows. What is stray is a tree, but not one that belongs where it stands.
    """

    ill: Ill
    at: Position
    problem: str = ""
    context: Position | None = None
    at_end: bool = False
