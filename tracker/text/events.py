"""The events of a YAML text: the one module that knows the YAML library (libyaml)."""

from collections.abc import Callable
from typing import Any, TypeAlias

import yaml
from yaml._yaml import CParser

# libyaml makes its events in C: that each has an anchor, a tag and marks is known by convention.
Event: TypeAlias = Any
Next: TypeAlias = Callable[[], Event]
Kind: TypeAlias = type[Any]

FaultyTextError = yaml.YAMLError
STREAM_END: Kind = yaml.StreamEndEvent
DOCUMENT: Kind = yaml.DocumentStartEvent
MAPPING: Kind = yaml.MappingStartEvent
MAPPING_END: Kind = yaml.MappingEndEvent
SEQUENCE: Kind = yaml.SequenceStartEvent
SEQUENCE_END: Kind = yaml.SequenceEndEvent
SCALAR: Kind = yaml.ScalarEvent
ALIAS: Kind = yaml.AliasEvent


def events(text: str) -> Next:
    """What gives the next event of `text` each time it is called, or raises FaultyTextError."""
    following: Next = CParser(text).get_event
    return following
