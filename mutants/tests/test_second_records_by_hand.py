"""What each KPI of a nurse counted and left out, as `tests/second/by-hand.md` has it.

Rules go by the names the program gives them; each is the reason that stands on the paper.
"""

import pytest

from tests.by_hand import left_out
from tests.second_by_hand import kpis, lines


@pytest.mark.parametrize(
    ("kpi", "rules"),
    [
        ("goal-achievement-rate", [("spanish", "withdrawn")]),
        ("career-progression", []),
        (
            "skill-development",
            [
                *[("palliative", "too-short"), ("spanish-level", "no-level")],
                ("wound-care", "never-below"),
            ],
        ),
        ("job-satisfaction", []),
        ("networking", []),
        (
            "feedback-self-awareness",
            [
                *[("card", "no-ratings"), ("daughter", "no-self-rating")],
                *[("husband", "no-self-rating"), ("mentor", "no-self-rating")],
                *[("peer-three", "no-self-rating"), ("self-autumn", "superseded")],
            ],
        ),
        ("time-management", [("doctorate", "draft"), ("night-shift-app", "after-outcome")]),
        ("career-resilience", []),
        (
            "colleague-feedback",
            [
                *[("card", "no-ratings"), ("daughter", "below-group-minimum")],
                *[("husband", "below-group-minimum"), ("late-answer", "not-given")],
                *[("open-request", "not-given"), ("student", "below-group-minimum")],
            ],
        ),
        (
            "return-on-investment",
            [
                *[("belfast-congress", "other-currency"), ("coaching", "other-currency")],
                ("leadership-course", "outside-follow-up"),
            ],
        ),
        ("completion-retention", []),
        ("growth-wellbeing", []),
        ("job-search-success", [("limerick", "no-outcome"), ("manager-post", "no-outcome")]),
        ("diversity-inclusion", []),
    ],
)
def test_what_each_left_out_and_why(kpi: str, rules: list[tuple[str, str]]) -> None:
    assert left_out(kpis()[kpi]) == rules


@pytest.mark.parametrize(
    ("kpi", "starts"),
    [
        (
            "goal-achievement-rate",
            ["diploma:", "hand-hygiene:", "mentor-students:", "night-shift-app:", "roster-pilot:"],
        ),
        ("career-progression", ["acting:", "senior:", "staff:"]),
        ("skill-development", ["conflict-talks:", "iv-therapy:", "roster-skill:"]),
        ("job-satisfaction", ["climate-winter:"]),
        ("networking", ["ines:", "kit:", "maeve:", "sean:", "tom:", "una:"]),
        (
            "feedback-self-awareness",
            ["manager:", "peer-one:", "peer-two:", "self-spring:", "student:"],
        ),
        (
            "time-management",
            [
                "- {title: Ask finance for the cost centre",
                "- {title: Placement guide handed out",
                "- {title: Paper trial",
                "- {title: Hand in the application file",
                "- {title: Chair a ward meeting",
                "- {title: Write the summer roster alone",
                "- {title: Shadow the budget round",
                "- {title: Send the training plan",
            ],
        ),
        ("career-resilience", ["complaint:", "rota-row:", "short-staffed:", "bounce:"]),
        ("colleague-feedback", ["manager:", "mentor:", "peer-one:", "peer-three:", "peer-two:"]),
        (
            "return-on-investment",
            [
                "- {date: 2026-01-12, amount: 800",
                "- {date: 2026-05-04, amount: 1500",
                "- {date: 2025-01-20, amount: 1200",
                "- {date: 2026-03-01, amount: 4000",
                "- {date: 2025-09-11, amount: 400",
                "- {date: 2025-11-10, amount: 2000",
            ],
        ),
        (
            "completion-retention",
            [
                *["belfast-congress:", "leadership-course:", "life-support:", "mentor-year:"],
                "stress-programme:",
            ],
        ),
        ("growth-wellbeing", ["who-june:"]),
        ("job-search-success", ["acting-post:", "agency:", "clinic:", "rehab:", "theatre:"]),
        ("diversity-inclusion", ["ramadan-roster:", "signs:"]),
    ],
)
def test_what_each_counted_and_where_it_stands(kpi: str, starts: list[str]) -> None:
    assert [line[: len(start)] for line, start in zip(lines(kpi), starts, strict=True)] == starts


def test_the_pounds_and_the_late_benefit_are_named_by_their_own_lines() -> None:
    assert lines("return-on-investment", "excluded") == [
        "- {date: 2025-10-02, amount: 350, currency: GBP, kind: fee}",
        "- {date: 2026-02-04, amount: 40, currency: GBP, kind: book}",
        (
            "- {date: 2026-06-20, amount: 900, attribution: 0.5, confidence: 0.8, "
            "source: Fewer agency shifts}"
        ),
    ]
