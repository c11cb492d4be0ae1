"""From events to a tree that knows where everything stands."""

from tracker.text.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    YAMLError,
    events,
)
from tracker.text.limits import DEPTH, NODES
from tracker.text.nodes import Fault, Ill, Items, Node, Pairs, Scalar
from tracker.text.source import Position, Span


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
        self.following = events(text)
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

    def node(self, event: Event, depth: int) -> Node:
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

    def listed(self, begin: Event, depth: int) -> Items:
        items = []
        while type(event := self.following()) is not SequenceEndEvent:
            items.append(self.node(event, depth + 1))
        span = self.span(begin, event if begin.flow_style or not items else items[-1])
        return Items(span=span, items=tuple(items), flow=bool(begin.flow_style), tag=begin.tag)

    def mapped(self, begin: Event, depth: int) -> Pairs:
        pairs = []
        while type(event := self.following()) is not MappingEndEvent:
            key = self.node(event, depth + 1)
            pairs.append((key, self.node(self.following(), depth + 1)))
        span = self.span(begin, event if begin.flow_style or not pairs else pairs[-1][1])
        return Pairs(span=span, pairs=tuple(pairs), flow=bool(begin.flow_style), tag=begin.tag)

    def refuse(self, event: Event, depth: int) -> None:
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

    def position(self, mark: Event) -> Position:
        return Position(mark.line + self.before, mark.column + 1)

    def span(self, begin: Event, end: Event) -> Span:
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
