"""The KPIs and categories as JSON."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.result import Component, Mention, Result
from tracker.kpis.summary import Summary
from tracker.views.numbers import known, number

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | int | float | bool | None"

SCHEMA_VERSION = 1


def render(summary: Summary, *, audience: str) -> str:
    """One JSON document; numbers half-even to 6 decimals, days as YYYY-MM-DD."""
    return json.dumps(figures(summary, audience=audience), indent=2, ensure_ascii=False)


def figures(summary: Summary, *, audience: str) -> dict[str, Json]:
    """The same as plain values, to be part of a larger document."""
    return {
        "schema_version": SCHEMA_VERSION,
        "as_of": summary.as_of.isoformat(),
        "audience": audience,
        "kpis": [result(found) for found in summary.kpis],
        "categories": [category(counts) for counts in summary.categories],
    }


def result(found: Result) -> dict[str, Json]:
    """A result under the keys of its definition, in their order."""
    return {
        "id": found.id,
        "title": found.title,
        "value": known(found.value),
        "unit": found.unit,
        "target": known(found.target),
        "numerator": found.numerator,
        "denominator": found.denominator,
        "n": found.n,
        "minimum": found.minimum,
        "window": {"start": _day(found.window.start), "end": _day(found.window.end)},
        "as_of": found.as_of.isoformat(),
        "status": found.status.value,
        "reason": found.reason,
        "previous": _previous(found),
        "components": component(found.components),
        "counted": [mention(counted) for counted in found.counted],
        "excluded": [mention(excluded) for excluded in found.excluded],
        "definition": {"version": found.definition.version, "source": found.definition.source},
    }


def category(counts: CategoryCounts) -> dict[str, Json]:
    """A category's counts."""
    return {
        "id": counts.id.value,
        "title": counts.title,
        "metrics": counts.metrics,
        "with_data": counts.with_data,
        "on_target": counts.on_target,
        "evidenced": counts.evidenced,
    }


def component(value: Component) -> Json:
    """A component: lists and maps through and through, numbers rounded."""
    match value:
        case bool() | str() | None:
            return value
        case Fraction() | Decimal() | int():
            return number(value)
        case date():
            return value.isoformat()
        case tuple():
            return [component(inner) for inner in value]
        case _:
            return {key: component(inner) for key, inner in value.items()}


def mention(source: Mention) -> dict[str, Json]:
    """A record that was counted or left out, the rule only where there is one."""
    place: dict[str, Json] = {
        "record": source.record,
        "path": source.path,
        "line": source.line,
    }
    return place if source.rule is None else {**place, "rule": source.rule}


def _previous(found: Result) -> dict[str, Json] | None:
    before = found.previous
    if before is None:
        return None
    return {
        "as_of": before.as_of.isoformat(),
        "value": known(before.value),
        "status": before.status.value,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
