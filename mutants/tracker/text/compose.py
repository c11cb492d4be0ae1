"""From events to a tree that knows where everything stands."""

from tracker.text.events import (
    ALIAS,
    DOCUMENT,
    MAPPING_END,
    SCALAR,
    SEQUENCE,
    SEQUENCE_END,
    STREAM_END,
    Event,
    FaultyTextError,
    events,
)
from tracker.text.limits import DEPTH, NODES
from tracker.text.misread import misread
from tracker.text.nodes import Extent, Fault, Ill, Items, Mark, Node, Pairs, Scalar
from tracker.text.source import Position


def compose(text: str, lines_before: int = 0) -> Node | Fault | None:
    """The tree of `text`, None where nothing is written, or what keeps it from being one."""
    composed = _composed(text, lines_before)
    fault = misread(text, lines_before)
    if fault is None or (isinstance(composed, Fault) and composed.at < fault.at):
        return composed
    return fault


def _composed(text: str, lines_before: int) -> Node | Fault | None:
    composer = _Composer(text, lines_before)
    try:
        return composer.document()
    except FaultyTextError as error:
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
        self.following = events(text)
        self.before = lines_before
        self.text = text
        self.nodes = 0

    def document(self) -> Node | None:
        self.following()
        event = self.following()
        if type(event) is STREAM_END:
            return None
        root = self.node(self.following(), 1)
        self.following()
        event = self.following()
        if type(event) is DOCUMENT:
            raise _FaultyError(Fault(ill=Ill.DOCUMENTS, at=self.position(event.start_mark)))
        return root

    def node(self, event: Event, depth: int) -> Node:
        self.refuse(event, depth)
        if type(event) is SCALAR:
            extent = Extent(event.start_mark, event.end_mark, self.before)
            style = "" if event.implicit[0] and not event.tag else event.style or ""
            return Scalar(extent, event.value, style, event.tag)
        if type(event) is SEQUENCE:
            return self.listed(event, depth)
        return self.mapped(event, depth)

    def listed(self, begin: Event, depth: int) -> Items:
        items = []
        while type(event := self.following()) is not SEQUENCE_END:
            items.append(self.node(event, depth + 1))
        extent = self.extent(begin, event, items[-1] if items else None)
        return Items(extent, tuple(items), bool(begin.flow_style), begin.tag)

    def mapped(self, begin: Event, depth: int) -> Pairs:
        pairs = []
        while type(event := self.following()) is not MAPPING_END:
            key = self.node(event, depth + 1)
            pairs.append((key, self.node(self.following(), depth + 1)))
        extent = self.extent(begin, event, pairs[-1][1] if pairs else None)
        return Pairs(extent, tuple(pairs), bool(begin.flow_style), begin.tag)

    def refuse(self, event: Event, depth: int) -> None:
        """Ends the walk at what cannot be part of any tree of ours."""
        self.nodes += 1
        ill = None
        if type(event) is ALIAS:
            ill = Ill.ALIAS
        elif event.anchor:
            ill = Ill.ANCHOR
        elif depth > DEPTH and type(event) is not SCALAR:
            ill = Ill.DEPTH
        elif self.nodes > NODES:
            ill = Ill.SIZE
        if ill is not None:
            raise _FaultyError(Fault(ill=ill, at=self.position(event.start_mark)))

    def position(self, mark: Mark) -> Position:
        return Position(mark.line + self.before + 1, mark.column + 1)

    def extent(self, begin: Event, end: Event, last: Node | None) -> Extent:
        """From one event to another, but in block style, which YAML ends late, to the last node."""
        end_mark = end.end_mark if begin.flow_style or last is None else last.extent.end
        return Extent(begin.start_mark, end_mark, self.before)

    def syntax_fault(self, error: FaultyTextError) -> Fault:
        at = getattr(error, "problem_mark", None)
        context = getattr(error, "context_mark", None)
        return Fault(
            ill=Ill.SYNTAX,
            at=Position(self.before + 1, 1) if at is None else self.within(at),
            problem=getattr(error, "problem", None) or "",
            context=None if context is None else self.within(context),
            at_end=at is not None and at.index >= len(self.text),
        )

    def within(self, mark: Mark) -> Position:
        """The place of a mark; libyaml ends a text without a last line break on a line after it."""
        last = self.text.count("\n")
        if mark.line <= last:
            return self.position(mark)
        return Position(last + self.before + 1, len(self.text) - self.text.rfind("\n"))
