"""The events of a YAML text: the one module that knows the YAML library (libyaml)."""

from collections.abc import Callable
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

__all__ = [
    "AliasEvent",
    "DocumentStartEvent",
    "Event",
    "MappingEndEvent",
    "MappingStartEvent",
    "Next",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "StreamEndEvent",
    "YAMLError",
    "events",
]

# libyaml makes its events in C: that each has an anchor, a tag and marks is known by convention.
Event: TypeAlias = Any
Next: TypeAlias = Callable[[], Event]


def events(text: str) -> Next:
    """What gives the next event of `text` each time it is called; faulty text: YAMLError."""
    following: Next = CParser(text).get_event
    return following
