from datetime import date
from fractions import Fraction

import pytest

from tests.kpis.written import PATH, counted, excluded, places, written
from tracker.kpis.ledger import end_of
from tracker.kpis.result import Status
from tracker.kpis.return_on_investment import compute

AS_OF = date(2026, 6, 30)
PROFILE = "profile: {name: Ada, currency: EUR}\n"
COACHING = """
engagements:
  coaching:
    title: Coaching
    kind: coaching
    start: 2024-09-01
    planned_end: 2025-03-31
    costs:
      - {date: 2024-10-01, amount: 3000}
      - {date: 2025-01-01, amount: 1000, currency: EUR}
      - {date: 2026-07-01, amount: 500}
    benefits:
      - {date: 2025-06-01, amount: 12000, attribution: 0.6, confidence: 0.8}
"""


def test_the_return_on_what_was_spent() -> None:
    found = compute(written(PROFILE, COACHING), AS_OF)
    # C = 4000, B = 12000 x 0.6 x 0.8 = 5760, (5760 - 4000) / 4000
    assert found.value == 44
    assert (found.status, found.n, found.unit) == (Status.OK, 1, "%")
    assert found.components == {
        "benefit_cost_ratio": Fraction("1.44"),
        "payback_months": Fraction(25, 3),  # 4000 / (5760 / 12) = 8.333333
        "counted_zero": 0,
    }
    assert counted(found) == ["engagements/coaching"] * 3
    assert places(found.counted) == [(PATH, 9), (PATH, 10), (PATH, 13)]


def test_a_cost_says_of_when_it_is_and_what_it_was_for_where_that_is_told() -> None:
    text = COACHING.replace("amount: 3000}", "amount: 3000, kind: fee}")
    says = [mention.says for mention in compute(written(PROFILE, text), AS_OF).counted]
    assert says[:2] == ["cost of 2024-10-01, fee", "cost of 2025-01-01"]


def test_a_benefit_without_both_estimates_counts_zero_and_is_listed() -> None:
    more = "      - {date: 2025-06-02, amount: 9000, attribution: 1}\n"
    found = compute(written(PROFILE, COACHING, more), AS_OF)
    assert found.value == 44
    assert found.components["counted_zero"] == 1
    assert counted(found)[-1] == "engagements/coaching no-estimates"


def test_alone_such_a_benefit_makes_a_loss_of_everything() -> None:
    text = COACHING.replace(", confidence: 0.8", "")
    found = compute(written(PROFILE, text), AS_OF)
    assert found.value == -100
    assert found.status is Status.OK
    assert found.components == {"benefit_cost_ratio": 0, "payback_months": None, "counted_zero": 1}


@pytest.mark.parametrize(
    ("day", "counts"),
    [("2024-08-31", False), ("2024-09-01", True), ("2026-03-31", True), ("2026-04-01", False)],
)
def test_benefits_count_from_the_start_to_twelve_months_after_the_end(
    day: str, counts: bool
) -> None:
    found = compute(written(PROFILE, COACHING.replace("2025-06-01", day)), AS_OF)
    assert (found.value == 44) is counts
    assert excluded(found) == ([] if counts else ["engagements/coaching outside-follow-up"])


def test_an_outcome_moves_the_end() -> None:
    ended = COACHING.replace(
        "    costs:", "    outcome: {result: withdrawn, date: 2024-12-31}\n    costs:"
    )
    assert compute(written(PROFILE, ended.replace("2025-06-01", "2025-12-31")), AS_OF).value == 44
    late = compute(written(PROFILE, ended.replace("2025-06-01", "2026-01-01")), AS_OF)
    assert (late.value, late.status) == (None, Status.NO_DATA)


def test_amounts_in_another_currency_are_left_out() -> None:
    more = """\
      - {date: 2025-06-02, amount: 9000, currency: CHF, attribution: 1, confidence: 1}
"""
    found = compute(written(PROFILE, COACHING, more), AS_OF)
    assert found.value == 44
    assert excluded(found) == ["engagements/coaching other-currency"]


def test_without_a_profile_currency_the_only_one_in_use_counts() -> None:
    one = COACHING.replace("amount: 3000", "amount: 3000, currency: EUR").replace(
        "amount: 12000", "amount: 12000, currency: EUR"
    )
    assert compute(written("profile: {name: Ada}\n", one), AS_OF).value == 44
    assert compute(written(one), AS_OF).value == 44
    two = compute(written(one.replace("3000, currency: EUR", "3000, currency: CHF")), AS_OF)
    assert (two.value, two.n) == (None, 0)
    assert len(two.excluded) == 3


def test_until_twelve_months_after_the_end_the_figure_is_provisional() -> None:
    portfolio = written(PROFILE, COACHING)
    found = compute(portfolio, date(2026, 3, 30))
    assert found.value == 44
    assert found.status is Status.PROVISIONAL
    assert found.reason == "benefits may still be dated until 2026-03-31"
    assert compute(portfolio, date(2026, 3, 31)).status is Status.OK


def test_an_engagement_that_cost_nothing_keeps_no_figure_provisional() -> None:
    free = "  free: {title: Free, kind: course, start: 2026-01-01, planned_end: 2026-12-31}\n"
    assert compute(written(PROFILE, COACHING, free), AS_OF).status is Status.OK


def test_no_cost_is_no_data() -> None:
    text = "engagements:\n  free: {title: Free, kind: course, start: 2026-01-01, planned_end: 2026-12-31}\n"
    found = compute(written(PROFILE, text), AS_OF)
    assert (found.status, found.value, found.n) == (Status.NO_DATA, None, 0)
    assert found.reason == "needs 1 engagement with a cost, has 0"
    assert found.components == {
        "benefit_cost_ratio": None,
        "payback_months": None,
        "counted_zero": 0,
    }


def test_no_benefit_at_all_is_no_data_although_there_is_a_cost() -> None:
    found = compute(written(PROFILE, COACHING), date(2025, 5, 31))
    assert (found.status, found.value, found.n) == (Status.NO_DATA, None, 1)
    assert found.reason == "needs 1 benefit, has 0"
    assert found.components["benefit_cost_ratio"] is None


def test_costs_of_nothing_leave_nothing_to_divide_by() -> None:
    text = COACHING.replace("amount: 3000", "amount: 0").replace("amount: 1000", "amount: 0")
    found = compute(written(PROFILE, text), AS_OF)
    assert (found.status, found.value) == (Status.NOT_APPLICABLE, None)
    assert found.reason == "the costs add up to 0: there is no investment"


def test_an_engagement_ends_on_the_day_of_its_outcome_and_until_then_as_planned() -> None:
    early = COACHING.replace(
        "    planned_end: 2025-03-31\n",
        "    planned_end: 2025-03-31\n    outcome: {result: completed, date: 2025-02-01}\n",
    )
    coaching = written(PROFILE, early).engagements["coaching"]
    assert end_of(coaching, date(2025, 1, 31)) == date(2025, 3, 31)
    assert end_of(coaching, date(2025, 2, 1)) == date(2025, 2, 1)
