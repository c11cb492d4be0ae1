"""Measuring in another unit changes no progress: hours or minutes, one way is gone."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.kpis.properties.comparing import few, figures
from tests.kpis.properties.facts import AS_OF, Data, Fields, of, portfolios
from tracker.kpis.progress import goal_reports

TIMES = st.sampled_from(["0.5", "3", "60", "1000"])
MEASURED = ("baseline", "target", "min", "max")


def rescaled(data: Data, times: str) -> Data:
    """All metrics but counts in a unit that is so many times smaller."""
    counts = {id_ for id_, m in data["metrics"].items() if m.get("aggregate") == "count"}
    metrics = {
        id_: metric if id_ in counts else _metric(metric, times)
        for id_, metric in data["metrics"].items()
    }
    goals = {id_: _goal(goal, times, counts) for id_, goal in data.get("goals", {}).items()}
    roles = {
        id_: {
            **role,
            "requirements": {
                name: asked
                if asked["skill"] in counts
                else {**asked, "level": _times(asked["level"], times)}
                for name, asked in role["requirements"].items()
            },
        }
        for id_, role in data["roles"].items()
    }
    return {**data, "metrics": metrics, "roles": roles, **({"goals": goals} if goals else {})}


def _metric(metric: Fields, times: str) -> Fields:
    seen = metric.get("observations")
    if seen is None:
        return metric
    return {**metric, "observations": [{**o, "value": _times(o["value"], times)} for o in seen]}


def _goal(goal: Fields, times: str, counts: set[str]) -> Fields:
    targets = [
        target
        if target["metric"] in counts
        else {k: _times(v, times) if k in MEASURED else v for k, v in target.items()}
        for target in goal.get("targets", [])
    ]
    return {**goal, **({"targets": targets} if targets else {})}


def _times(value: Any, times: str) -> Any:  # noqa: ANN401 (a number, as JSON writes it)
    product = Decimal(str(value)) * Decimal(times)
    return int(product) if product == product.to_integral_value() else float(product)


@few
@given(portfolios(), TIMES, AS_OF)
def test_rescaling_a_unit_keeps_states_progress_pace_and_forecasts(
    data: Data, times: str, as_of: date
) -> None:
    before, after = (goal_reports(of(d), as_of) for d in (data, rescaled(data, times)))
    for old, new in zip(before, after, strict=True):
        assert (old.state, old.progress, old.expected, old.pace, old.buffer_days, old.forecast) == (
            new.state,
            new.progress,
            new.expected,
            new.pace,
            new.buffer_days,
            new.forecast,
        )


@few
@given(portfolios(), TIMES, AS_OF)
def test_rescaling_a_unit_keeps_the_rates_of_goals_and_skills(
    data: Data, times: str, as_of: date
) -> None:
    before, after = (figures(of(d), as_of) for d in (data, rescaled(data, times)))
    for name in ("goal-achievement-rate", "skill-development"):
        assert (before[name].value, before[name].status) == (after[name].value, after[name].status)
