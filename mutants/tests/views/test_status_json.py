import json
from datetime import date
from fractions import Fraction

from tests.views.figures import goal
from tests.views.standings import AGENDA, HELD, LATER, LESS, UNDECIDED, standing
from tracker.kpis.goal import Forecast, State
from tracker.views.status_json import render


def test_a_goal_has_the_keys_that_were_promised() -> None:
    forecast = Forecast(date=date(2026, 11, 1), earliest=date(2026, 10, 1), latest=None)
    document = json.loads(render(standing(goal(forecast=forecast))))
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
                        "original_target": 1,
                        "original_min": None,
                        "original_max": None,
                        "forecast": None,
                        "forecast_reason": None,
                    }
                ],
                "forecast_reason": None,
                "weight": 1,
                "attained": None,
                "gas_t": None,
            }
        ],
        "gas_t": None,
        "amendments": [],
        "backtest": {
            "verdict": "no forecast of the past can be judged yet",
            "judged": 0,
            "inside": 0,
            "undecided": 0,
            "forecasts": [],
        },
        "review": {
            "last": None,
            "open_actions": [],
            "stale": {"metrics": [], "surveys": [], "evidence": []},
        },
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
    (found,) = json.loads(render(standing(planned)))["goals"]
    assert [found[key] for key in ("progress", "expected", "pace", "buffer_days")] == [None] * 4
    assert found["forecast"]["latest"] == "2027-01-01"
    (found,) = json.loads(render(standing(goal(progress=Fraction(1)))))["goals"]
    assert found["forecast"] is None


def test_what_was_moved_is_listed_with_its_way_and_reason() -> None:
    document = json.loads(render(standing(moves=(LATER, LESS))))
    assert document["amendments"] == [
        {
            "goal": "ship",
            "change": "due",
            "date": "2026-06-15",
            "from": "2026-05-31",
            "to": "2026-12-31",
            "by": 214,
            "way": "easier",
            "due": "2026-05-31",
            "after_due": True,
            "reason": "The panel moved.",
        },
        {
            "goal": "ship",
            "change": "talks",
            "date": "2026-02-01",
            "from": 9,
            "to": 7.5,
            "by": -1.5,
            "way": None,
            "due": "2026-05-31",
            "after_due": False,
            "reason": "Too many.",
        },
    ]


def test_forecasts_of_the_past_are_listed_with_what_came() -> None:
    document = json.loads(render(standing(replays=(HELD, UNDECIDED))))
    assert document["backtest"] == {
        "verdict": "of 1 forecast, 1 held the date inside the band: too few to judge by;"
        " of 1 forecast it is not known yet",
        "judged": 1,
        "inside": 1,
        "undecided": 1,
        "forecasts": [
            {
                "goal": "ship",
                "metric": "talks",
                "made": "2026-01-31",
                "target": 1.5,
                "forecast": {
                    "date": "2026-03-01",
                    "earliest": "2026-02-20",
                    "latest": "2026-04-01",
                },
                "reached": "2026-03-05",
                "came": "inside",
            },
            {
                "goal": "ship",
                "metric": "talks",
                "made": "2026-02-28",
                "target": 1.5,
                "forecast": {"date": "2026-08-01", "earliest": "2026-07-01", "latest": None},
                "reached": None,
                "came": "open",
            },
        ],
    }


def test_the_prompt_to_review_is_listed() -> None:
    document = json.loads(render(standing(agenda=AGENDA)))
    assert document["review"] == {
        "last": {"id": "spring", "date": "2026-04-01"},
        "open_actions": [
            {
                "record": "reviews/spring",
                "title": "Send the outline",
                "due": "2026-05-01",
                "first_due": "2026-05-01",
                "late": True,
            },
            {
                "record": "engagements/coach",
                "title": "Ask twice",
                "due": "2026-07-31",
                "first_due": "2026-07-01",
                "late": False,
            },
        ],
        "stale": {
            "metrics": [
                {
                    "record": "metrics/pages",
                    "title": "Pages",
                    "newest": "2026-01-10",
                    "current_until": "2026-03-10",
                }
            ],
            "surveys": [],
            "evidence": [],
        },
    }
