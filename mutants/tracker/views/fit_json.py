"""Role fit as JSON: evidence coverage, requirement by requirement."""

import json

from tracker.kpis.fit import Coverage, Fit
from tracker.kpis.requirement_ratings import Ratings
from tracker.views.kpis_json import SCHEMA_VERSION, Json
from tracker.views.numbers import known


def render(fit: Fit, *, audience: str) -> str:
    """One JSON document; numbers half-even to 6 decimals, days as YYYY-MM-DD."""
    document = {"schema_version": SCHEMA_VERSION, "audience": audience, **coverage(fit)}
    return json.dumps(document, indent=2, ensure_ascii=False)


def coverage(fit: Fit) -> dict[str, Json]:
    """The same as plain values, to be part of a larger document."""
    return {
        "as_of": fit.as_of.isoformat(),
        "role": fit.role,
        "title": fit.title,
        "nothing_behind": [row.id for row in fit.requirements if not row.evidence],
        "quarters": [day.isoformat() for day in fit.quarters],
        "requirements": [_requirement(row) for row in fit.requirements],
    }


def _requirement(row: Coverage) -> dict[str, Json]:
    return {
        "id": row.id,
        "title": row.title,
        "category": row.category.value if row.category else None,
        "skill": row.skill,
        "needed": known(row.needed),
        "now": known(row.now),
        "evidence": list(row.evidence),
        "newest": row.newest.isoformat() if row.newest else None,
        "witnesses": row.witnesses,
        "ratings": _ratings(row.ratings),
        "quarters": list(row.quarters),
    }


def _ratings(ratings: Ratings) -> dict[str, Json]:
    return {
        "self": known(ratings.own),
        "others": known(ratings.others),
        "n": ratings.n,
        "groups": {
            group.value: {"n": said.n, "mean": known(said.mean)}
            for group, said in ratings.groups.items()
        },
    }
