import pytest

from tests.records.rules.judged import goal, judged, metric, said
from tracker.records.rules.amendments import amendments_join

M = metric("aggregate: sum, observations: []")
TARGET = "targets: [{metric: m, baseline: 0, target: 6}]"


def amended(*amendments: str, rest: str = TARGET) -> str:
    listed = ", ".join(f"{{{a}, reason: R}}" for a in amendments)
    return goal(f"{rest}, amendments: [{listed}]") + M


DUE_1 = "date: 2026-03-01, change: due, from: 2026-06-30, to: 2026-09-30"
DUE_2 = "date: 2026-05-01, change: due, from: 2026-09-30, to: 2026-12-18"
M_1 = "date: 2026-03-01, change: m, from: 9, to: 8.0"
M_2 = "date: 2026-05-01, change: m, from: 8, to: 6"


@pytest.mark.parametrize(
    "amendments",
    [(DUE_1, DUE_2), (M_1, M_2), (DUE_1, M_1, DUE_2, M_2), (DUE_2,), (M_2,), ()],
)
def test_a_chain_that_joins_is_fine(amendments: tuple[str, ...]) -> None:
    assert said(amendments_join, amended(*amendments)) == []


def test_each_from_is_the_to_before_it() -> None:
    later = DUE_2.replace("2026-09-30", "2026-10-01")
    (finding,) = judged(amendments_join, amended(DUE_1, M_2, later))
    assert (finding.code, finding.message) == (
        "amendments-do-not-join",
        "`from` is 2026-10-01, and the amendment before it left off at 2026-09-30",
    )
    assert finding.place.pointer == ("goals", "g", "amendments", 2, "from")
    assert finding.related[0][0].pointer == ("goals", "g", "amendments", 0, "to")


def test_the_last_to_is_the_due_date_of_the_goal() -> None:
    (finding,) = judged(amendments_join, amended(DUE_1))
    assert finding.message == "`to` is 2026-09-30, and the goal now says 2026-12-18"
    assert finding.place.pointer == ("goals", "g", "amendments", 0, "to")
    assert finding.related[0][0].pointer == ("goals", "g", "due")


def test_the_last_to_is_the_target_of_the_goal() -> None:
    (finding,) = judged(amendments_join, amended(M_1))
    assert finding.message == "`to` is 8.0, and the goal now says 6"
    assert finding.related[0][0].pointer == ("goals", "g", "targets", 0, "target")


def test_the_oldest_comes_first() -> None:
    early = M_2.replace("2026-05-01", "2026-02-01")
    assert said(amendments_join, amended(DUE_1, early, DUE_2)) == [
        (
            "amendments-out-of-order goals.g.amendments.1.date:"
            " this amendment (2026-02-01) is older than the one above it (2026-03-01)"
        )
    ]


@pytest.mark.parametrize("rest", ["draft: false", "targets: [{metric: n, max: 6}]"])
def test_what_has_no_target_cannot_be_amended(rest: str) -> None:
    assert said(amendments_join, amended(M_1, M_2, rest=rest)) == [
        "amendment-of-nothing goals.g.amendments.0.change: this goal has no target on `m`"
    ]


@pytest.mark.parametrize("level", ["max: 6", "min: 6", "min: 6, max: 9", "min: 1, max: 6"])
def test_an_amendment_of_a_level_moves_one_of_its_ends(level: str) -> None:
    rest = f"targets: [{{metric: m, {level}}}]"
    assert said(amendments_join, amended(M_1, M_2, rest=rest)) == []


def test_the_last_to_is_one_of_the_ends_of_a_level() -> None:
    (finding,) = judged(
        amendments_join, amended(M_2, rest="targets: [{metric: m, min: 1, max: 5}]")
    )
    assert finding.message == "`to` is 6, and the goal now says 1 and 5"
    assert [place.pointer[-1] for place, _ in finding.related] == ["min", "max"]


def test_an_amendment_of_a_metric_that_is_not_there_is_left_to_its_reference() -> None:
    assert said(amendments_join, amended("date: 2026-03-01, change: x, from: 1, to: 2")) == []
