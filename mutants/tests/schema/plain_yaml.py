"""YAML with the values of the format: JSON's numbers, `true`, `false`, null, and else text.

It stands in for the program's own reader, so that the schemas are judged by themselves.
"""

import re
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias

import yaml

Value: TypeAlias = "dict[str, Value] | list[Value] | str | Decimal | bool | None"

_NULL = re.compile(r"^(?:null|~|)$")
_TRUTH = re.compile(r"^(?:true|false)$")
_NUMBER = re.compile(r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$")


class _Plain(yaml.SafeLoader):
    pass


_Plain.yaml_implicit_resolvers = {}


def _decimal(loader: _Plain, node: yaml.ScalarNode) -> Decimal:
    return Decimal(loader.construct_scalar(node))


def _mapping(loader: _Plain, node: yaml.MappingNode) -> dict[str, object]:
    # Keys are text as written: `0:` is the key "0".
    return {str(key.value): loader.construct_object(value, deep=True) for key, value in node.value}


_Plain.add_implicit_resolver("tag:yaml.org,2002:null", _NULL, ["n", "~", ""])
_Plain.add_implicit_resolver("tag:yaml.org,2002:bool", _TRUTH, list("tf"))
_Plain.add_implicit_resolver("tag:yaml.org,2002:float", _NUMBER, list("-0123456789"))
_Plain.add_constructor("tag:yaml.org,2002:float", _decimal)
_Plain.add_constructor("tag:yaml.org,2002:map", _mapping)


def read(path: Path) -> Value:
    """The value of the one document in the file."""
    document: Value = yaml.load(path.read_text(encoding="utf-8"), Loader=_Plain)  # noqa: S506
    return document
