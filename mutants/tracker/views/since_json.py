"""What is different since an engagement began, as JSON."""

import json

from tracker.kpis.since import Since
from tracker.views import kpis_json, status_json
from tracker.views.kpis_json import SCHEMA_VERSION, Json
from tracker.views.numbers import known

CLAIM = "since, not because"


def render(found: Since) -> str:
    """One JSON document: goals and KPIs then (as of the start) and now."""
    engagement = found.engagement
    document: dict[str, Json] = {
        "schema_version": SCHEMA_VERSION,
        "claim": CLAIM,
        "engagement": {"id": engagement.id, "title": engagement.title, "kind": engagement.kind},
        "since": engagement.start.isoformat(),
        "as_of": found.as_of.isoformat(),
        "goals": [
            {
                "id": pair.after.id,
                "then": status_json.goal(pair.before or pair.after),
                "now": status_json.goal(pair.after),
            }
            for pair in found.goals
        ],
        "kpis": [
            {
                "id": pair.after.id,
                "difference": known(pair.after.change.difference) if pair.after.change else None,
                "then": kpis_json.result(pair.before or pair.after),
                "now": kpis_json.result(pair.after),
            }
            for pair in found.kpis
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False)
