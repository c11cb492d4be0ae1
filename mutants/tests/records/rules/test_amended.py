import pytest

from tests.records.rules.judged import goal, judged, metric, said
from tracker.records.rules.amended import amended_plans_are_plans
from tracker.text.diagnostics import Severity

M = metric("aggregate: sum, observations: []")


def amended(amendment: str, rest: str = "targets: [{metric: m, baseline: 2, target: 6}]") -> str:
    return goal(f"{rest}, amendments: [{{date: 2026-03-01, {amendment}, reason: R}}]") + M


@pytest.mark.parametrize(
    "amendment",
    [
        "change: due, from: 2026-01-05, to: 2026-12-18",
        "change: m, from: 2.5, to: 6",
        "change: other, from: 1, to: 6",
    ],
)
def test_what_could_have_been_a_plan_is_fine(amendment: str) -> None:
    assert said(amended_plans_are_plans, amended(amendment)) == []


def test_no_plan_was_due_before_the_start() -> None:
    text = amended("change: due, from: 2026-01-04, to: 2026-12-18")
    (finding,) = judged(amended_plans_are_plans, text)
    assert (finding.code, finding.message) == (
        "due-before-start",
        "`from` (2026-01-04) is before the goal's `start` (2026-01-05)",
    )
    assert finding.place.pointer == ("goals", "g", "amendments", 0, "from")
    assert finding.related[0][0].pointer == ("goals", "g", "start")


@pytest.mark.parametrize("value", ["2", "1"])
def test_no_target_lay_at_or_behind_the_baseline(value: str) -> None:
    (finding,) = judged(amended_plans_are_plans, amended(f"change: m, from: {value}, to: 6"))
    assert (finding.code, finding.message) == (
        "against-direction",
        f"`from` is {value}, and from the baseline (2) that is no way forward",
    )
    assert finding.related[0][0].pointer == ("goals", "g", "targets", 0, "baseline")


def test_falling_targets_are_judged_by_their_own_direction() -> None:
    falling = "targets: [{metric: m, baseline: 9, target: 6}]"
    assert said(amended_plans_are_plans, amended("change: m, from: 7, to: 6", falling)) == []
    assert len(judged(amended_plans_are_plans, amended("change: m, from: 10, to: 6", falling))) == 1


@pytest.mark.parametrize(
    "rest",
    ["targets: [{metric: m, min: 3}]", "targets: [{metric: m, baseline: 6, target: 6}]"],
)
def test_levels_and_targets_that_are_wrong_themselves_are_left_alone(rest: str) -> None:
    assert said(amended_plans_are_plans, amended("change: m, from: 1, to: 6", rest)) == []


def test_an_amendment_to_the_same_is_a_warning() -> None:
    (finding,) = judged(amended_plans_are_plans, amended("change: m, from: 6.0, to: 6"))
    assert (finding.code, finding.message, finding.severity) == (
        "amendment-changes-nothing",
        "`from` and `to` are both 6",
        Severity.WARNING,
    )


@pytest.mark.parametrize(("ended", "number"), [("2026-02-28", 1), ("2026-03-01", 0)])
def test_a_plan_that_was_changed_after_the_end_is_a_warning(ended: str, number: int) -> None:
    text = amended("change: m, from: 8, to: 6", f"outcome: {{result: missed, date: {ended}}}")
    found = judged(amended_plans_are_plans, text)
    assert [(f.code, f.severity) for f in found] == [
        ("amendment-after-outcome", Severity.WARNING)
    ] * number
