"""The example's goals, categories and the owner's own KPIs, and what the public sees of all that.

Worked out on paper from the YAML, as of 20 November 2026, as in `test_example_by_hand`.
"""

import pytest

from tests.by_hand import (
    F,
    Figures,
    before,
    goals,
    ids,
    owner,
    public,
    shown,
    six,
    summary,
    wilson,
    window,
)

# ------------------------------------------------------------------------------- the owner's own


@pytest.mark.parametrize(
    ("name", "value", "n", "start", "earlier"),
    [
        ("talks-given", 4, 4, "2025-11-20", 4),
        ("settled-by", 43, 4, "2026-08-20", 47),  # the newest of four; in July it was 47
        ("promises-kept", F(7 + 7 + 7 + 8, 11 + 9 + 8 + 9), 4, "2025-11-20", F(25, 39)),
        ("pager-quiet", F(49, 13), 13, "2026-08-20", F(76, 12)),  # thirteen weeks, then twelve
        ("payout-growth", 100 * F("331.2") / F("268.1") - 100, 1, None, F(37_10, 231)),
    ],
)
def test_the_kpis_of_her_own(name: str, value: F, n: int, start: str | None, earlier: F) -> None:
    result = owner()[name]

    assert shown(result) == ("ok", six(value), n)
    assert result["previous"]["value"] == six(earlier)
    assert start is None or window(result) == (start, "2026-11-20")


def test_the_fourteen_come_first_and_hers_in_her_order() -> None:
    names = [result["id"] for result in summary()["kpis"]]

    own = ["talks-given", "settled-by", "promises-kept", "pager-quiet", "payout-growth"]
    assert len(names) == 14 + len(own)
    assert names[14:] == own


# ------------------------------------------------------------------------------- the six categories


def test_the_six_categories_are_counted() -> None:
    # Forty-two metrics, all with data. On target: those that are a target of a goal on track or
    # achieved. Evidenced: a link from an observation, or from the evidence.
    counts = {
        # settlement-incidents, worst-quarter, cost-savings; the last with evidence, as are
        # settlement-incidents, new-clients, customer-satisfaction
        "quantitative-performance": (12, 12, 3, 4),
        # tool-mastery, certifications-completed; of six all but portuguese have evidence
        "skill-development": (6, 6, 2, 5),
        # operational-efficiency, reconciliation-breaks; evidence too for process-improvements
        # and support-questions
        "project-impact": (8, 8, 2, 4),
        # design documents, collaborations, mentoring, inclusion, engagement; of eight all but
        # delegated-work have evidence
        "leadership-teamwork": (8, 8, 5, 7),
        "career-advancement": (3, 3, 1, 3),  # scope-of-responsibility
        "thought-leadership": (5, 5, 2, 4),  # talks, publications; nothing proves letter-readers
    }

    assert {
        c["id"]: (c["metrics"], c["with_data"], c["on_target"], c["evidenced"])
        for c in summary()["categories"]
    } == counts


# ------------------------------------------------------------------------------------------ goals


def track(goal: Figures) -> tuple[object, ...]:
    names = ("state", "progress", "measured", "expected", "pace", "buffer_days")
    return tuple(goal[name] for name in names)


def test_the_promotion_is_on_track_for_its_third_date() -> None:
    designs, scope, together = F(1 + 6 - 1, 8 - 1), F(3 - 1, 4 - 1), F(5, 6)
    progress = (2 * designs + scope + together) / 4  # 45/56
    expected = F(564, 695)  # days since 2025-05-05, of those to 2027-03-31
    goal = goals()["promotion-to-staff"]

    assert track(goal) == (
        *("on-track", six(progress), [3, 3], six(expected), six(progress / expected)),
        -6,  # 45/56 of 695 days are 558.5, and 564 have gone
    )
    assert (goal["original_due"], goal["due"]) == ("2026-06-30", "2027-03-31")


def test_the_team_pulse_was_held_in_ten_of_eleven_months() -> None:
    progress, expected = F(10, 11), F(319, 360)  # March was 3.5

    assert track(goals()["team-pulse"]) == (
        *("on-track", six(progress), [1, 1], six(expected), six(progress / expected)),
        8,  # 327.3 - 319
    )


def test_growth_of_payouts_is_lagging() -> None:
    merchants = F(24 + 19 + 31 + 22 + 17 + 28 + 14 + 12 + 26 + 33, 700 - 412)  # 226 of 288
    revenue = (100 * F("331.2") / F("268.1") - 100 - 12) / (30 - 12)
    progress, expected = (2 * merchants + revenue) / 3, F(312, 340)

    assert track(goals()["payouts-growth"]) == (
        *("lagging", six(progress), [2, 2], six(expected), six(progress / expected)),
        -62,  # 250.5 - 312
    )
    assert goals()["payouts-growth"]["forecast"] is None  # growth cannot be foretold


def test_the_handbook_has_milestones_only() -> None:
    progress, expected = F(5, 6 + 2), F(291, 452)

    assert track(goals()["settlement-handbook"]) == (
        *("on-track", six(progress), [7, 7], six(expected), six(progress / expected)),
        -9,  # 282.5 - 291
    )


def test_reconciling_is_ahead_and_foretold_for_january() -> None:
    progress, expected = F(142 - 36, 142 - 12), F(263, 361)
    days, breaks = [0, 14, 28, 42, 63, 77], [64, 58, 55, 49, 44, 36]  # from 2026-08-28
    slopes = sorted(
        F(breaks[i] - breaks[j], days[j] - days[i]) for i in range(6) for j in range(i + 1, 6)
    )
    goal = goals()["reconcile-without-spreadsheets"]

    assert track(goal) == (
        *("on-track", six(progress), [1, 1], six(expected), six(progress / expected)),
        31,  # 294.4 - 263
    )
    # 24 entries are left. Median 22/63 a day: 68.7 days; 90th percentile 3/7: 56 days;
    # 10th: 5/21 + 0.4 · (2/7 - 5/21) = 9/35: 93.3 days; each from 2026-11-13.
    assert (slopes[7], slopes[12], slopes[13]) == (F(22, 63), F(3, 7), F(3, 7))
    assert slopes[1] + F(4, 10) * (slopes[2] - slopes[1]) == F(9, 35)
    assert goal["forecast"] == {
        "date": "2027-01-21",
        "earliest": "2027-01-08",
        "latest": "2027-02-15",
    }


def test_the_states_of_all_goals() -> None:
    states = {
        "draft": ["month-at-sea", "reading-group"],
        "planned": ["mentoring-circle"],
        "no-data": ["docs-that-answer"],  # its counting begins in winter
        "early": ["big-stage"],  # 25 of 368 days
        "on-track": [
            *("promotion-to-staff", "quality-bar-again", "reconcile-without-spreadsheets"),
            *("settlement-handbook", "team-pulse"),
        ],
        "lagging": ["focus-mornings", "payouts-growth"],
        "at-risk": ["give-away-work", "merchants-feel-heard", "plain-words"],
        "achieved": [
            *("certified-for-the-cloud", "cut-the-cloud-bill", "first-talk", "instant-payouts"),
            *("promotion-to-lead", "quality-bar", "settle-before-breakfast", "speak-outside"),
            *("streaming-skills", "two-engineers-grow", "wider-door", "write-in-public"),
        ],
        "missed": ["calm-on-call", "faster-reviews"],
        "abandoned": ["stand-up-in-portuguese"],
        "withdrawn": ["sre-rotation"],
    }

    assert {name: goal["state"] for name, goal in goals().items()} == {
        name: state for state, names in states.items() for name in names
    }


# ----------------------------------------------------------------------------------- the public


def test_the_public_sees_four_of_the_seven_goals_it_knows() -> None:
    # Of the eleven, four are the manager's: calm-on-call, cut-the-cloud-bill, quality-bar,
    # two-engineers-grow. Of the others four were in time.
    result = public()["goal-achievement-rate"]

    assert shown(result) == ("ok", six(F(400, 7)), 7)
    assert ids(result["counted"]) == [
        *("certified-for-the-cloud", "promotion-to-staff", "settle-before-breakfast"),
        *("speak-outside", "stand-up-in-portuguese", "wider-door", "write-in-public"),
    ]
    assert {(item["path"], item["line"]) for item in result["counted"]} == {(None, None)}
    assert result["components"] == {
        "achieved_late": 1,
        "missed": 1,
        "abandoned": 1,
        "withdrawn": 0,
        "open": 2,  # big-stage, settlement-handbook
        "gas_t": 60,  # settle-before-breakfast alone: 50 + 10 / √(0.7 + 0.3)
        "interval": wilson(4, 7),
    }
    assert before(result) == ("2025-11-20", "ok", 50)  # all four of that year are public


def test_the_public_sees_three_skills() -> None:
    design, words, tools = F(2, 3), F(2, 3), F(1)
    result = public()["skill-development"]

    assert 100 * (2 * design + words + tools) / (2 + 1 + 1) == 75
    assert shown(result) == ("ok", 75, 3)
    assert ids(result["counted"]) == ["communication", "system-design", "tool-mastery"]
    assert result["components"] == {
        "at_level": 1,
        # her manager's newest word on system-design is not public, so her own is the newest
        "self_rated": six(F(200, 3)),
    }
    earlier = (F(1, 2) + 2 * F(1, 3) + F(1, 3) + F(1, 3)) / (1 + 2 + 1 + 1)  # with portuguese
    assert before(result) == ("2025-11-20", "ok", six(100 * earlier))


def test_the_public_sees_five_of_six_promises_kept() -> None:
    # Milestones alone: promotion-to-staff 2 of 3, settlement-handbook 2 of 2, big-stage 1 of 1.
    result = public()["time-management"]

    assert shown(result) == ("ok", six(F(500, 6)), 6)
    assert (result["target"], result["numerator"], result["denominator"]) == (None, 5, 6)
    assert result["components"] == {
        "median_days_late": 4,
        "open_late": 0,
        "interval": wilson(5, 6),
    }


def test_the_public_sees_no_pay_and_nothing_of_what_is_not_shared() -> None:
    assert public()["career-progression"]["value"] == 1
    assert public()["career-progression"]["components"]["pay_growth"] is None
    assert public()["diversity-inclusion"]["components"] == {"inclusion": None}
    assert public()["diversity-inclusion"]["value"] == 4
    assert public()["promises-kept"]["value"] == six(F(29, 37))  # their two halves are public too
    assert {"talks-given", "settled-by"} <= set(public())
    hidden = {
        *("job-satisfaction", "networking", "career-resilience", "return-on-investment"),
        *("completion-retention", "growth-wellbeing", "job-search-success"),
        *("pager-quiet", "payout-growth"),
    }
    assert hidden & set(public()) == set()
