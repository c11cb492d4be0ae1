import json
from datetime import date
from fractions import Fraction

from tests.views.figures import AS_OF, goal
from tracker.kpis.goal import Forecast, State
from tracker.views.status_json import render


def test_a_goal_has_the_keys_that_were_promised() -> None:
    forecast = Forecast(date=date(2026, 11, 1), earliest=date(2026, 10, 1), latest=None)
    document = json.loads(render([goal(forecast=forecast)], as_of=AS_OF))
    assert document == {
        "schema_version": 1,
        "as_of": "2026-06-30",
        "goals": [
            {
                "id": "ship",
                "title": "Ship it",
                "category": "project-impact",
                "state": "on-track",
                "progress": 0.6,
                "measured": [1, 1],
                "expected": 0.5,
                "pace": 1.2,
                "buffer_days": 12,
                "forecast": {"date": "2026-11-01", "earliest": "2026-10-01", "latest": None},
                "start": "2026-01-01",
                "due": "2026-12-31",
                "original_due": "2026-12-31",
                "targets": [
                    {
                        "metric": "talks",
                        "baseline": 0,
                        "target": 1.5,
                        "min": None,
                        "max": None,
                        "current": 0.333333,
                        "progress": 0.6,
                        "original_target": None,
                        "original_min": None,
                        "original_max": None,
                        "forecast": None,
                        "forecast_reason": None,
                    }
                ],
                "forecast_reason": None,
            }
        ],
    }


def test_what_is_not_known_is_null() -> None:
    planned = goal(
        state=State.PLANNED,
        progress=None,
        expected=None,
        buffer_days=None,
        forecast=Forecast(
            date=date(2026, 11, 1), earliest=date(2026, 10, 1), latest=date(2027, 1, 1)
        ),
    )
    (found,) = json.loads(render([planned], as_of=AS_OF))["goals"]
    assert [found[key] for key in ("progress", "expected", "pace", "buffer_days")] == [None] * 4
    assert found["forecast"]["latest"] == "2027-01-01"
    (found,) = json.loads(render([goal(progress=Fraction(1))], as_of=AS_OF))["goals"]
    assert found["forecast"] is None
