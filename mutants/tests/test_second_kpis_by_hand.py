"""The fourteen KPIs of a nurse, as of 30 June 2026, as `tests/second/by-hand.md` works them out.

The arithmetic is there, step by step; here are its results, which came before the program's.
"""

import pytest

from tests.by_hand import F, before, proportion, shown, six, window
from tests.second_by_hand import kpis, summary

YEAR = ("2025-06-30", "2026-06-30")
FACTS = (None, "2026-06-30")


@pytest.mark.parametrize(
    ("kpi", "status", "value", "n", "minimum", "within"),
    [
        ("goal-achievement-rate", "ok", 40, 5, 3, YEAR),
        ("career-progression", "ok", 1, 3, 1, ("2024-06-30", "2026-06-30")),
        ("skill-development", "ok", six(F(175, 6)), 3, 3, FACTS),
        ("job-satisfaction", "stale", six(F(250, 3)), 3, 3, FACTS),
        ("networking", "ok", 3, 6, 1, ("2026-04-01", "2026-06-30")),
        ("feedback-self-awareness", "ok", six(F(4700, 60)), 3, 3, YEAR),
        ("time-management", "ok", 37.5, 8, 5, ("2026-04-07", "2026-06-30")),
        ("career-resilience", "ok", six(F(17, 6)), 6, 6, YEAR),
        ("colleague-feedback", "ok", six(F(200, 3)), 5, 1, YEAR),
        ("return-on-investment", "provisional", 25, 3, 1, FACTS),
        ("completion-retention", "ok", 60, 5, 3, FACTS),
        ("growth-wellbeing", "ok", 64, 5, 5, FACTS),
        ("job-search-success", "ok", 40, 5, 5, YEAR),
        ("diversity-inclusion", "ok", 2, 2, 1, YEAR),
        ("falls-per-bed-day", "stale", 0.004, 4, 1, ("2025-12-30", "2026-06-30")),
        ("students-trend", "ok", 50, 1, 1, YEAR),
    ],
)
def test_value_status_n_and_window(
    kpi: str, status: str, value: float, n: int, minimum: int, within: tuple[str | None, str]
) -> None:
    result = kpis()[kpi]

    assert shown(result) == (status, value, n)
    assert result["minimum"] == minimum
    assert window(result) == within


def test_the_nurse_has_sixteen_figures_in_their_order() -> None:
    assert next(iter(kpis())) == "goal-achievement-rate"
    assert list(kpis())[13:] == ["diversity-inclusion", "falls-per-bed-day", "students-trend"]


@pytest.mark.parametrize(
    ("kpi", "share", "interval"),
    [
        ("goal-achievement-rate", (2, 5), [11.762077, 76.927572]),
        ("time-management", (3, 8), [13.684428, 69.425761]),
        ("completion-retention", (3, 5), [23.072428, 88.237923]),
        ("job-search-success", (2, 5), [11.762077, 76.927572]),
    ],
)
def test_four_are_shares_with_an_interval(
    kpi: str, share: tuple[int, int], interval: list[float]
) -> None:
    assert proportion(kpis()[kpi]) == share
    assert kpis()[kpi]["components"]["interval"] == interval


@pytest.mark.parametrize(
    ("kpi", "components"),
    [
        (
            "goal-achievement-rate",
            {
                "achieved_late": 1,
                "missed": 1,
                "abandoned": 1,
                "withdrawn": 1,
                "open": 3,
                "gas_t": six(F(160, 3)),
            },
        ),
        (
            "career-progression",
            {"level": 6, "months_in_level": 21, "scope_changes": 1, "pay_growth": 15},
        ),
        ("skill-development", {"at_level": 1, "self_rated": six(F(200, 3))}),
        (
            "job-satisfaction",
            {"change": six(F(100, 3)), "facets": {"workload": 25, "fulfilment": 100}},
        ),
        (
            "networking",
            {"contacts": 6, "new_contacts": 1, "quality": 3.5, "sector_diversity": 0.56},
        ),
        (
            "feedback-self-awareness",
            {
                "bias": 0.2,
                "uptake": 25,
                "blind_spots": ["calm"],
                "hidden_strengths": ["infusions"],
            },
        ),
        ("time-management", {"median_days_late": 18, "open_late": 2}),
        (
            "career-resilience",
            {
                "band": "low",
                "pomp": six(F(1100, 24)),
                "setbacks": 3,
                "recovered": 2,
                "median_days_to_recovery": 41.5,
            },
        ),
        (
            "colleague-feedback",
            {
                "groups": {
                    "manager": {"n": 1, "mean": 50, "favourable": 25},
                    "mentor": {"n": 1, "mean": 75, "favourable": 100},
                    "peer": {"n": 3, "mean": six(F(625, 9)), "favourable": 40},
                    "report": {"n": 1, "mean": None, "favourable": None},
                    "client": {"n": 2, "mean": None, "favourable": None},
                },
                "response_rate": six(F(200, 3)),
            },
        ),
        (
            "return-on-investment",
            {"benefit_cost_ratio": 1.25, "payback_months": 9.6, "counted_zero": 1},
        ),
        ("completion-retention", {"continuation": 50, "session_rate": 80, "running": 1}),
        ("growth-wellbeing", {"change": 12, "meaningful": True, "self_confidence": 75}),
        (
            "job-search-success",
            {
                "knowledge_rate": six(F(500, 7)),
                "interviews": 4,
                "median_days_to_offer": 38.5,
            },
        ),
        ("diversity-inclusion", {"inclusion": 50}),
    ],
)
def test_what_stands_beside_each_value(kpi: str, components: dict[str, object]) -> None:
    found = {name: part for name, part in kpis()[kpi]["components"].items() if name != "interval"}

    assert found == components


@pytest.mark.parametrize(
    ("kpi", "as_of", "status", "value"),
    [
        ("goal-achievement-rate", "2025-06-30", "no-data", None),  # nothing had ended
        ("career-progression", "2024-06-30", "ok", 0),  # one position, a hire
        ("job-satisfaction", "2025-06-30", "ok", 50),  # 3, 3, 3, 3, then 47 days old
        ("networking", "2026-04-01", "ok", 3),  # Una and Ines on that day, Maeve in January
        ("time-management", "2026-04-07", "insufficient", None),  # one milestone
        ("career-resilience", "2025-06-30", "ok", six(F(17, 6))),  # of that day
        ("completion-retention", "2025-06-30", "insufficient", None),  # one had ended
        ("job-search-success", "2025-06-30", "insufficient", None),  # applied that day
        ("diversity-inclusion", "2025-06-30", "ok", 1),  # the quiet room, of that day
        ("falls-per-bed-day", "2025-12-30", "ok", six(F(9, 700))),
        ("students-trend", "2025-06-30", "no-data", None),  # no second quarter of 2024
    ],
)
def test_what_each_was_one_window_earlier(
    kpi: str, as_of: str, status: str, value: float | None
) -> None:
    assert before(kpis()[kpi]) == (as_of, status, value)


def test_targets_are_the_owners() -> None:
    wanted = {kpi["id"]: kpi["target"] for kpi in summary()["kpis"] if kpi["target"] is not None}

    assert wanted == {"colleague-feedback": 70, "falls-per-bed-day": 0.005}


def test_the_older_survey_is_said_to_be_stale_by_one_day() -> None:
    assert kpis()["job-satisfaction"]["reason"] == (
        "the newest survey is of 2025-12-29, over 182 days ago"
    )
