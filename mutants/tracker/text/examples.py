"""Examples that the schemas give."""

import json
from collections.abc import Mapping

from tracker.text.schemas import COMMON, schemas


def definition(schema: Mapping[str, object], key: str) -> Mapping[str, object]:
    """The schema of the value of `key`, the last that its references lead to; empty without one."""
    properties = schema.get("properties")
    found: object = properties.get(key) if isinstance(properties, Mapping) else None
    while isinstance(found, Mapping):
        inner = _shared(found.get("$ref"))
        if not isinstance(inner, Mapping):
            return found
        found = inner
    return {}


def example(schema: Mapping[str, object], key: str) -> str:
    """An example of the value of `key`, as one line of YAML; `…` where the schemas have none."""
    properties = schema.get("properties")
    inner = properties.get(key) if isinstance(properties, Mapping) else None
    while isinstance(inner, Mapping):  # from one definition to another
        examples = inner.get("examples")
        if isinstance(examples, list) and examples:
            return _line(examples[0])
        inner = _shared(inner.get("$ref"))
    return "…"


def _shared(reference: object) -> object:
    """What a reference into the shared definitions leads to."""
    name = str(reference).rpartition("/")[2]
    definitions = schemas()[COMMON]["$defs"]
    return definitions.get(name) if isinstance(definitions, Mapping) else None


def _line(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
