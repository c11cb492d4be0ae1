"""The events of a YAML text: the one module that knows the YAML library (libyaml)."""

from collections.abc import Callable
from typing import Any, TypeAlias

import yaml
from yaml._yaml import CParser

# libyaml makes its events in C: that each has an anchor, a tag and marks is known by convention.
Event: TypeAlias = Any
Next: TypeAlias = Callable[[], Event]
Token: TypeAlias = Any
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
SCALAR_TOKEN: Kind = yaml.ScalarToken
KEY_TOKEN: Kind = yaml.KeyToken
VALUE_TOKEN: Kind = yaml.ValueToken
# What an entry in brackets begins behind.
OPENING_TOKENS: frozenset[Kind] = frozenset(
    {yaml.FlowEntryToken, yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken}
)


def events(text: str) -> Next:
    """What gives the next event of `text` each time it is called, or raises FaultyTextError."""
    following: Next = CParser(text).get_event
    return following


def tokens(text: str) -> Callable[[], Token]:
    """What gives the next token of `text`, None behind the last, or raises FaultyTextError."""
    following: Callable[[], Token] = CParser(text).get_token
    return following
