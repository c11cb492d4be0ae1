"""What happened between two states as JSON."""

import json
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction

from tracker.history.change import Changes, Figure, Move, Series, Step, Thing, Turn
from tracker.kpis.result import Result
from tracker.records.metrics import Observation
from tracker.views.kpis_json import SCHEMA_VERSION, Json
from tracker.views.numbers import known


def render(changes: Changes, *, before: str, after: str) -> str:
    """One JSON document; fractions 0 to 1 and values half-even to 6 decimals."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "before": {"name": before, "as_of": changes.before.isoformat()},
        "after": {"name": after, "as_of": changes.after.isoformat()},
        "goals": [_turn(turn) for turn in changes.turns],
        "plans": [_move(move) for move in changes.moves],
        "milestones": [_step(step) for step in changes.steps],
        "observations": [_series(series) for series in changes.series],
        **{
            name: [_thing(thing) for thing in things]
            for name, things in (
                ("added", changes.added),
                ("removed", changes.removed),
                ("rewritten", changes.rewritten),
                ("stale", changes.stale),
                ("expired", changes.expired),
            )
        },
        "kpis": [_figure(figure) for figure in changes.figures],
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def _thing(thing: Thing) -> dict[str, Json]:
    return {
        "record": f"{thing.section}/{thing.id}",
        "title": thing.title,
        "date": _plain(thing.day),
    }


def _turn(turn: Turn) -> dict[str, Json]:
    return {
        "goal": turn.goal.id,
        "title": turn.goal.title,
        "state": {"before": turn.was.value, "after": turn.now.value},
        "progress": {"before": known(turn.progress_was), "after": known(turn.progress_now)},
        "slipped": turn.is_slip,
        "recovered": turn.is_recovery,
    }


def _move(move: Move) -> dict[str, Json]:
    return {
        "goal": move.goal.id,
        "title": move.goal.title,
        "what": move.what,
        "part": move.part or None,
        "before": _plain(move.was),
        "after": _plain(move.now),
        "declared": move.declared.value,
        "reason": move.reason,
    }


def _step(step: Step) -> dict[str, Json]:
    return {"goal": step.goal.id, "title": step.title, "done": _plain(step.done)}


def _series(series: Series) -> dict[str, Json]:
    return {
        "metric": series.metric.id,
        "title": series.metric.title,
        "unit": series.unit,
        "added": [_observation(made) for made in series.added],
        "removed": [_observation(made) for made in series.removed],
        "backfilled": [_observation(made) for made in series.backfilled],
    }


def _observation(made: Observation) -> dict[str, Json]:
    return {"date": made.date.isoformat(), "value": known(made.value)}


def _figure(figure: Figure) -> dict[str, Json]:
    result = figure.now or figure.was
    return {
        "id": result.id if result else None,
        "before": _result(figure.was),
        "after": _result(figure.now),
        "causes": [
            {"why": cause.why.value, "record": cause.record, "rule": cause.rule}
            for cause in figure.causes
        ],
    }


def _result(result: Result | None) -> dict[str, Json] | None:
    if result is None:
        return None
    return {
        "value": known(result.value),
        "unit": result.unit,
        "status": result.status.value,
        "n": result.n,
        "numerator": result.numerator,
        "denominator": result.denominator,
    }


def _plain(value: Day | Decimal | Fraction | None) -> Json:
    return value.isoformat() if isinstance(value, Day) else known(value)
