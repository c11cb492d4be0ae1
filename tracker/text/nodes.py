"""A YAML text as a tree that knows where everything stands, and why it cannot be one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from tracker.text.source import Position, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A text; `style` is empty where it is plain, else how it is written (`"`, `'`, `|`, `>`)."""

    span: Span
    text: str
    style: str
    tag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list; `flow` where it stands in brackets."""

    span: Span
    items: tuple["Node", ...]
    flow: bool = False
    tag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """A mapping, keys in order of appearance and as often as they appear."""

    span: Span
    pairs: tuple[tuple["Node", "Node"], ...]
    flow: bool = False
    tag: str | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """The place where a text stops being a tree; `problem` is the parser's own phrase.

    `context` is where the thing began that could not be finished, such as an open quote; `at_end`
    where nothing follows. What is stray is a tree, but not one that belongs where it stands.
    """

    ill: Ill
    at: Position
    problem: str = ""
    context: Position | None = None
    at_end: bool = False
