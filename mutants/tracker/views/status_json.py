"""How the goals stand, as JSON."""

import json
from collections.abc import Iterable
from datetime import date as Day
from decimal import Decimal

from tracker.kpis.agenda import Agenda, Stale
from tracker.kpis.attainment import t_together
from tracker.kpis.backtest import Came, Replay, judged, verdict
from tracker.kpis.goal import Forecast, GoalReport, TargetReport
from tracker.kpis.moves import Move
from tracker.kpis.standing import Standing
from tracker.views.kpis_json import SCHEMA_VERSION, Json
from tracker.views.numbers import known, number


def render(standing: Standing) -> str:
    """One JSON document; fractions 0 to 1, half-even to 6 decimals."""
    document: dict[str, Json] = {
        "schema_version": SCHEMA_VERSION,
        "as_of": standing.as_of.isoformat(),
        "goals": [goal(report) for report in standing.goals],
        "gas_t": known(t_together(standing.goals)),
        "amendments": [_move(move) for move in standing.moves],
        "backtest": _backtest(standing.replays),
        "review": _review(standing.agenda),
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
        "weight": number(report.weight),
        "attained": report.attained,
        "gas_t": known(report.gas_t),
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


def _move(move: Move) -> dict[str, Json]:
    return {
        "goal": move.goal,
        "change": move.change,
        "date": move.date.isoformat(),
        "from": _written(move.from_),
        "to": _written(move.to),
        "by": number(move.by),
        "way": move.way,
        "due": move.due.isoformat(),
        "after_due": move.after_due,
        "reason": move.reason,
    }


def _written(value: Day | Decimal) -> Json:
    return value.isoformat() if isinstance(value, Day) else number(value)


def _backtest(replays: Iterable[Replay]) -> dict[str, Json]:
    made = tuple(replays)
    newest = judged(made)
    return {
        "verdict": verdict(made),
        "judged": len(newest),
        "inside": sum(replay.came is Came.INSIDE for replay in newest),
        "undecided": sum(not replay.is_decided for replay in made),
        "forecasts": [_replay(replay) for replay in made],
    }


def _replay(replay: Replay) -> dict[str, Json]:
    return {
        "goal": replay.goal,
        "metric": replay.metric,
        "made": replay.made.isoformat(),
        "target": number(replay.target),
        "forecast": _forecast(replay.forecast),
        "reached": replay.reached.isoformat() if replay.reached else None,
        "came": replay.came.value,
    }


def _review(agenda: Agenda) -> dict[str, Json]:
    last = agenda.last_review
    return {
        "last": {"id": last.id, "date": last.date.isoformat()} if last else None,
        "open_actions": [
            {
                "record": action.record,
                "title": action.title,
                "due": action.due.isoformat(),
                "first_due": action.first_due.isoformat(),
                "late": action.late,
            }
            for action in agenda.actions
        ],
        "stale": {
            "metrics": [_stale(stale) for stale in agenda.metrics],
            "surveys": [_stale(stale) for stale in agenda.surveys],
            "evidence": [_stale(stale) for stale in agenda.expired],
        },
    }


def _stale(stale: Stale) -> dict[str, Json]:
    return {
        "record": stale.record,
        "title": stale.title,
        "newest": stale.newest.isoformat(),
        "current_until": stale.current_until.isoformat(),
    }
