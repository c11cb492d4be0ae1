"""The goals as JSON."""

import json
from collections.abc import Iterable
from datetime import date

from tracker.kpis.goal import Forecast, GoalReport, TargetReport
from tracker.views.kpis_json import SCHEMA_VERSION, Json
from tracker.views.numbers import known


def render(reports: Iterable[GoalReport], *, as_of: date) -> str:
    """One JSON document; fractions 0 to 1, half-even to 6 decimals."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "as_of": as_of.isoformat(),
        "goals": [goal(report) for report in reports],
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def goal(report: GoalReport) -> dict[str, Json]:
    """A goal as of the day."""
    return {
        "id": report.id,
        "title": report.title,
        "category": report.category.value,
        "state": report.state.value,
        "progress": known(report.progress),
        "measured": list(report.measured),
        "expected": known(report.expected),
        "pace": known(report.pace),
        "buffer_days": report.buffer_days,
        "forecast": _forecast(report.forecast),
        "start": report.start.isoformat(),
        "due": report.due.isoformat(),
        "original_due": report.original_due.isoformat(),
        "targets": [_target(target) for target in report.targets],
        "forecast_reason": report.forecast_reason,
    }


def _forecast(forecast: Forecast | None) -> dict[str, Json] | None:
    if forecast is None:
        return None
    return {
        "date": forecast.date.isoformat(),
        "earliest": forecast.earliest.isoformat(),
        "latest": forecast.latest.isoformat() if forecast.latest else None,
    }


def _target(target: TargetReport) -> dict[str, Json]:
    return {
        "metric": target.metric,
        "baseline": known(target.baseline),
        "target": known(target.target),
        "min": known(target.min),
        "max": known(target.max),
        "current": known(target.current),
        "progress": known(target.progress),
        "original_target": known(target.original_target),
        "original_min": known(target.original_min),
        "original_max": known(target.original_max),
        "forecast": _forecast(target.forecast),
        "forecast_reason": target.forecast_reason,
    }
