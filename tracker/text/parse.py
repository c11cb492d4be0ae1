"""YAML text to plain values: the one module that knows the YAML library (libyaml)."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document, Value
from tracker.text.guard import guard
from tracker.text.limits import DEPTH, NODES, SCALAR_BYTES
from tracker.text.nodes import Fault, Ill, Items, Node, Pairs, Scalar
from tracker.text.reading import read
from tracker.text.scalars import plain
from tracker.text.signs import CONTROLS, has_invisible
from tracker.text.source import Position, Source, Span
from tracker.text.tabs import indented_by_tab
from tracker.text.tree import grow

# libyaml makes its events in C; their types are known by convention only.
_Event: TypeAlias = Any
_Next: TypeAlias = Callable[[], _Event]
_GLUED = re.compile(r"[ \t]#[^\s#]").search
_CONTROL = CONTROLS.search


def parse(source: Source) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The document in `source`, with every finding; None where nothing can be read in it.

    Most texts are read straight from libyaml's events. What is out of the ordinary there is read
    again, slowly, by the tree that knows all places, which finds out what exactly is the matter.
    """
    guarded, findings = guard(source)
    if guarded is None:
        return None, findings
    if not guarded.damaged and not _wants_care(guarded.text):
        root = _quick(guarded.text)
        if root is not None:
            return Document(path=source.path, text=guarded.text, root=root), findings
    tree = grow(guarded.text, compose)
    document, more = read(source.path, guarded, tree)
    return document, (*findings, *more)


# ---------------------------------------------------------------------------- straight to values


class _IrregularError(Exception):
    """Something in the text wants a closer look."""


def _wants_care(text: str) -> bool:
    """Whether anything can be in `text` that the quick way does not see."""
    return (
        "<<" in text
        or ("\t" in text and indented_by_tab(text) is not None)
        or (" #" in text and _GLUED(text) is not None)
        or (len(text) > NODES and _may_crowd(text))
        or has_invisible(text)
    )


def _may_crowd(text: str) -> bool:
    """Whether `text` can hold too many nodes: each has an indicator or a line end of its own."""
    return 2 * sum(map(text.count, "-?:,[{\n")) > NODES


def _quick(text: str) -> Block | None:
    """The values in `text`, or None where anything in it is out of the ordinary."""
    following = CParser(text).get_event
    try:
        following(), following()  # the stream and the document begin
        root = _value(following, following(), 1, 0)
        following()  # the document ends
        return root if isinstance(root, Block) and type(following()) is StreamEndEvent else None
    except (YAMLError, _IrregularError, OverflowError):
        return None


def _block(following: _Next, line: int, depth: int) -> Block:
    if depth > DEPTH:
        raise _IrregularError
    block, pairs = Block(), 0
    block.line = line
    while type(key := following()) is ScalarEvent:
        if key.anchor or key.tag or (key.style == '"' and _CONTROL(key.value)):
            raise _IrregularError
        line_of_key = key.start_mark.line + 1  # type: ignore[union-attr]  # libyaml sets all marks
        block[key.value] = _value(following, following(), line_of_key, depth)
        pairs += 1
    if len(block) != pairs or type(key) is not MappingEndEvent:
        raise _IrregularError  # a key twice, or one that is no scalar
    return block


def _listed(following: _Next, depth: int) -> list[Value]:
    if depth > DEPTH:
        raise _IrregularError
    items: list[Value] = []
    while type(event := following()) is not SequenceEndEvent:
        items.append(_value(following, event, event.start_mark.line + 1, depth))
    return items


def _value(following: _Next, event: _Event, line: int, depth: int) -> Value:
    kind = type(event)
    if kind is AliasEvent or event.anchor or event.tag:
        raise _IrregularError
    if kind is ScalarEvent:
        return _scalar(event)
    if kind is MappingStartEvent:
        return _block(following, line, depth + 1)
    return _listed(following, depth + 1)


def _scalar(event: _Event) -> str | Decimal | bool | None:
    text: str = event.value
    if len(text) > SCALAR_BYTES // 4:
        raise _IrregularError
    if event.implicit[0]:
        return plain(text)
    if event.style == '"' and _CONTROL(text):
        raise _IrregularError
    return text


# ---------------------------------------------------------------------------- to a tree


def compose(text: str, lines_before: int = 0) -> Node | Fault | None:
    """The tree of `text`, None where nothing is written, or what keeps it from being one."""
    composer = _Composer(text, lines_before)
    try:
        return composer.document()
    except YAMLError as error:
        return composer.syntax_fault(error)
    except _FaultyError as error:
        return error.fault


class _FaultyError(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


class _Composer:
    """One walk over the events of a text."""

    def __init__(self, text: str, lines_before: int) -> None:
        self.following: _Next = CParser(text).get_event
        self.before = lines_before + 1
        self.length = len(text)
        self.nodes = 0

    def document(self) -> Node | None:
        self.following()
        event = self.following()
        if type(event) is StreamEndEvent:
            return None
        root = self.node(self.following(), 1)
        self.following()
        event = self.following()
        if type(event) is DocumentStartEvent:
            raise _FaultyError(Fault(ill=Ill.DOCUMENTS, at=self.position(event.start_mark)))
        return root

    def node(self, event: _Event, depth: int) -> Node:
        self.refuse(event, depth)
        if type(event) is ScalarEvent:
            return Scalar(
                span=self.span(event, event),
                text=event.value,
                style="" if event.implicit[0] and not event.tag else event.style or "",
                tag=event.tag,
            )
        if type(event) is SequenceStartEvent:
            return self.listed(event, depth)
        return self.mapped(event, depth)

    def listed(self, begin: _Event, depth: int) -> Items:
        items = []
        while type(event := self.following()) is not SequenceEndEvent:
            items.append(self.node(event, depth + 1))
        span = self.span(begin, event if begin.flow_style or not items else items[-1])
        return Items(span=span, items=tuple(items), flow=bool(begin.flow_style), tag=begin.tag)

    def mapped(self, begin: _Event, depth: int) -> Pairs:
        pairs = []
        while type(event := self.following()) is not MappingEndEvent:
            key = self.node(event, depth + 1)
            pairs.append((key, self.node(self.following(), depth + 1)))
        span = self.span(begin, event if begin.flow_style or not pairs else pairs[-1][1])
        return Pairs(span=span, pairs=tuple(pairs), flow=bool(begin.flow_style), tag=begin.tag)

    def refuse(self, event: _Event, depth: int) -> None:
        """Ends the walk at what cannot be part of any tree of ours."""
        self.nodes += 1
        ill = None
        if type(event) is AliasEvent:
            ill = Ill.ALIAS
        elif event.anchor:
            ill = Ill.ANCHOR
        elif depth > DEPTH and type(event) is not ScalarEvent:
            ill = Ill.DEPTH
        elif self.nodes > NODES:
            ill = Ill.SIZE
        if ill is not None:
            raise _FaultyError(Fault(ill=ill, at=self.position(event.start_mark)))

    def position(self, mark: _Event) -> Position:
        return Position(mark.line + self.before, mark.column + 1)

    def span(self, begin: _Event, end: _Event) -> Span:
        """From an event to the end of another; of a node, for block style ends late in YAML."""
        last = end.span.end if isinstance(end, Node) else self.position(end.end_mark)
        return Span(self.position(begin.start_mark), last)

    def syntax_fault(self, error: YAMLError) -> Fault:
        at = getattr(error, "problem_mark", None)
        context = getattr(error, "context_mark", None)
        return Fault(
            ill=Ill.SYNTAX,
            at=Position(self.before, 1) if at is None else self.position(at),
            problem=getattr(error, "problem", None) or "",
            context=None if context is None else self.position(context),
            at_end=at is not None and at.index >= self.length,
        )
