from datetime import date
from fractions import Fraction

from tests.kpis.written import counted, excluded, written
from tracker.kpis.colleague_feedback import compute
from tracker.kpis.result import Status

AS_OF = date(2026, 6, 30)  # the window begins after 2025-06-30
NONE = {"n": 0, "mean": None, "favourable": None}
MANAGER = """
feedback:
  m: {from: manager, date: 2026-03-01, ratings: {design: 5, clarity: 4}}
"""
PEERS = """
  p1: {from: peer, date: 2026-03-02, ratings: {design: 3}}
  p2: {from: peer, date: 2026-03-02, ratings: {design: 4}}
  p3: {from: peer, date: 2026-03-02, ratings: {design: 8}, scale: {min: 0, max: 10}}
""".removeprefix("\n")


def test_the_mean_over_records_of_groups_that_are_large_enough() -> None:
    found = compute(written(MANAGER, PEERS), AS_OF)
    # m: (100 + 75) / 2 = 87.5; p1: 50; p2: 75; p3: 80. Together 292.5 / 4.
    assert found.value == Fraction("73.125")
    assert (found.n, found.minimum, found.status, found.unit) == (4, 1, Status.OK, "POMP")
    assert counted(found) == [f"feedback/{name}" for name in ("m", "p1", "p2", "p3")]


def test_each_group_has_its_mean_and_the_share_of_favourable_ratings() -> None:
    groups = compute(written(MANAGER, PEERS), AS_OF).components["groups"]
    assert groups == {
        "manager": {"n": 1, "mean": Fraction("87.5"), "favourable": 100},  # 5 and 4 of 5
        "mentor": NONE,
        # 50, 75 and 80; 4 of 5 is favourable, 3 of 5 and 8 of 10 are not
        "peer": {"n": 3, "mean": Fraction(205, 3), "favourable": Fraction(100, 3)},
        "report": NONE,
        "client": NONE,
    }


def test_a_group_below_its_minimum_is_named_with_its_number_only() -> None:
    clients = """
  c1: {from: client, date: 2026-03-02, ratings: {design: 1}}
  c2: {from: client, date: 2026-03-02, ratings: {design: 1}}
"""
    found = compute(written(MANAGER, clients), AS_OF)
    assert (found.value, found.n) == (Fraction("87.5"), 1)
    groups = found.components["groups"]
    assert isinstance(groups, dict)
    assert groups["client"] == {"n": 2, "mean": None, "favourable": None}
    assert excluded(found) == [
        "feedback/c1 below-group-minimum",
        "feedback/c2 below-group-minimum",
    ]


def test_ratings_with_no_group_large_enough_are_insufficient() -> None:
    text = "feedback:\n" + "\n".join(PEERS.splitlines()[:2]) + "\n"
    found = compute(
        written(text, "  c: {from: client, date: 2026-03-02, ratings: {a: 1}}\n"), AS_OF
    )
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 0)
    assert found.reason == (
        "needs one group with enough rated feedback: peer has 2 of 3, client has 1 of 3"
    )
    assert found.lacking == "1 more rated record of the group peer"


def test_a_mentor_alone_is_enough() -> None:
    found = compute(
        written("feedback:\n  m: {from: mentor, date: 2026-03-01, ratings: {a: 3}}\n"), AS_OF
    )
    assert found.value == 50
    assert found.n == 1


def test_records_without_ratings_and_ratings_by_self_do_not_count() -> None:
    text = """
    feedback:
      me: {from: self, date: 2026-03-01, ratings: {a: 5}}
      words: {from: manager, date: 2026-03-01, comment: Well done, favourable: true}
      old: {from: manager, date: 2025-06-30, ratings: {a: 5}}
    """
    found = compute(written(text), AS_OF)
    assert (found.status, found.value, found.n) == (Status.NO_DATA, None, 0)
    assert found.reason == "needs 1 rated record of others' feedback, has 0"
    assert counted(found) == []
    assert excluded(found) == ["feedback/words no-ratings"]


def test_the_response_rate_is_of_what_was_asked_for_in_the_window() -> None:
    text = """
    feedback:
      a: {from: peer, requested: 2026-03-01, date: 2026-03-09, comment: Fine}
      b: {from: peer, requested: 2026-03-01, date: 2026-07-01, comment: Fine}
      c: {from: peer, requested: 2026-03-01}
      d: {from: peer, requested: 2025-06-30}
      e: {from: self, requested: 2026-03-01, date: 2026-03-01}
      f: {from: peer, requested: 2026-07-01}
    """
    found = compute(written(text), AS_OF)
    assert found.components["response_rate"] == Fraction(100, 3)  # a; b not yet, c not at all
    assert excluded(found) == [
        "feedback/a no-ratings",
        "feedback/b not-given",
        "feedback/c not-given",
    ]


def test_what_is_given_on_the_day_itself_is_given() -> None:
    text = "feedback: {a: {from: peer, requested: 2026-06-01, date: 2026-06-30, comment: Good}}"
    before, given = (compute(written(text), date(2026, 6, day)) for day in (29, 30))
    assert [r.components["response_rate"] for r in (before, given)] == [0, 100]
    assert [r.excluded[0].says for r in (before, given)] == [
        "peer, asked on 2026-06-01",
        "peer, asked on 2026-06-01, given on 2026-06-30",
    ]
    assert [mention.rule for mention in given.excluded] == ["no-ratings"]


def test_nothing_asked_for_has_no_response_rate() -> None:
    assert compute(written(MANAGER), AS_OF).components["response_rate"] is None
