"""What would change if facts were there that are not, as JSON."""

import json

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.difference import Pair
from tracker.kpis.goal import GoalReport
from tracker.kpis.result import Result
from tracker.kpis.what_if import WhatIf
from tracker.views import kpis_json, status_json
from tracker.views.kpis_json import SCHEMA_VERSION, Json
from tracker.views.numbers import number


def render(what: WhatIf, *, audience: str) -> str:
    """One JSON document: what is supposed, and each figure that differs, before and after."""
    differs = what.difference
    document: dict[str, Json] = {
        "schema_version": SCHEMA_VERSION,
        "supposed": [
            {"fact": it.words, "says": it.says, "date": it.day.isoformat()}
            for it in what.suppositions
        ],
        "as_of": what.as_of.isoformat(),
        "asked_as_of": what.asked.isoformat(),
        "audience": audience,
        "kpis": [_kpi(pair) for pair in differs.kpis],
        "categories": [_category(pair) for pair in differs.categories],
        "goals": [_goal(pair) for pair in differs.goals],
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def _kpi(pair: Pair[Result]) -> dict[str, Json]:
    was, now = pair.before.value if pair.before else None, pair.after.value
    return {
        "id": pair.after.id,
        "difference": None if was is None or now is None else number(now - was),
        "before": kpis_json.result(pair.before) if pair.before else None,
        "after": kpis_json.result(pair.after),
    }


def _category(pair: Pair[CategoryCounts]) -> dict[str, Json]:
    return {
        "id": pair.after.id.value,
        "before": kpis_json.category(pair.before) if pair.before else None,
        "after": kpis_json.category(pair.after),
    }


def _goal(pair: Pair[GoalReport]) -> dict[str, Json]:
    was, now = pair.before.progress if pair.before else None, pair.after.progress
    return {
        "id": pair.after.id,
        "difference": None if was is None or now is None else number(now - was),
        "before": status_json.goal(pair.before) if pair.before else None,
        "after": status_json.goal(pair.after),
    }
