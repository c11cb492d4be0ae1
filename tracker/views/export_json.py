"""The whole portfolio as one JSON document, with its figures, for one audience as of a day."""

import json

import msgspec

from tracker.kpis.fit import fit
from tracker.kpis.known import known
from tracker.kpis.summary import Summary
from tracker.records.audience import Shared
from tracker.views.fit_json import coverage
from tracker.views.kpis_json import Json, figures
from tracker.views.records_json import written
from tracker.views.status_json import goal


def render(portfolio: Shared, summary: Summary) -> str:
    """One JSON document, as `schema/export/portfolio.schema.json` describes it."""
    text = json.dumps(document(portfolio, summary), ensure_ascii=False, allow_nan=False)
    # With line breaks `json` takes three times as long, since it does that in Python.
    return msgspec.json.format(text, indent=2) + "\n"


def document(portfolio: Shared, summary: Summary) -> dict[str, Json]:
    """The figures as `kpi` and `status` tell them, the role fit, and the records themselves.

    `summary` is that of `portfolio`, of which nothing dated after the summary's day is told.
    """
    found = fit(portfolio, summary.as_of)
    return {
        **figures(summary, audience=portfolio.audience),
        "goals": [goal(report) for report in summary.goals],
        "fit": None if found is None else coverage(found),
        "portfolio": written(known(portfolio, summary.as_of)),
    }
