from datetime import date
from fractions import Fraction

from tests.kpis.written import counted, excluded, written
from tracker.kpis.feedback_self_awareness import compute
from tracker.kpis.result import Status

AS_OF = date(2026, 6, 30)  # the window begins after 2025-06-30
SELF = """
feedback:
  me: {from: self, date: 2026-03-01, ratings: {design: 5, mentoring: 3, clarity: 4, focus: 2}}
"""
OTHERS = """
  p1: {from: peer, date: 2026-03-02, ratings: {design: 3, mentoring: 4, clarity: 4}}
  p2: {from: peer, date: 2026-03-03, ratings: {design: 4, mentoring: 5, clarity: 4}}
  p3: {from: client, date: 2026-03-04, ratings: {design: 2, mentoring: 3, clarity: 4}}
""".removeprefix("\n")


def test_agreement_over_competencies_rated_by_self_and_three_others() -> None:
    found = compute(written(SELF, OTHERS), AS_OF)
    # design: 1 - 1/2 = 1/2; mentoring: 1/2 - 3/4 = -1/4; clarity: 0. Mean |d| = 1/4.
    assert found.value == 75
    assert (found.n, found.minimum, found.status, found.unit) == (3, 3, Status.OK, "%")
    assert (found.numerator, found.denominator) == (None, None)
    assert counted(found) == ["feedback/me", "feedback/p1", "feedback/p2", "feedback/p3"]
    assert excluded(found) == []


def test_which_way_and_where_the_views_differ() -> None:
    found = compute(written(SELF, OTHERS), AS_OF)
    assert found.components["bias"] == Fraction(1, 3)  # (1/2 - 1/4 + 0) / 3 x 4 points
    assert found.components["blind_spots"] == ("design",)
    assert found.components["hidden_strengths"] == ("mentoring",)


def test_a_quarter_of_the_scale_is_a_blind_spot_and_less_is_none() -> None:
    exact = SELF.replace("design: 5", "design: 4")  # 3/4 - 1/2
    assert compute(written(exact, OTHERS), AS_OF).components["blind_spots"] == ("design",)
    less = OTHERS.replace("design: 2", "design: 2.01")
    assert compute(written(exact, less), AS_OF).components["blind_spots"] == ()


def test_each_rating_is_read_on_its_own_scale() -> None:
    ten = OTHERS.replace(
        "client, date: 2026-03-04, ratings: {design: 2,",
        "client, date: 2026-03-04, scale: {min: 0, max: 100}, ratings: {design: 25,",
    ).replace("mentoring: 3, clarity: 4}}\n", "mentoring: 50, clarity: 75}}\n")
    assert compute(written(SELF, ten), AS_OF).value == 75


def test_managers_alone_are_enough_and_two_peers_are_not() -> None:
    manager = "  m: {from: manager, date: 2026-03-05, ratings: {focus: 4}}\n"
    found = compute(written(SELF, OTHERS, manager), AS_OF)
    assert found.n == 4
    with_peer = manager + "  p4: {from: peer, date: 2026-03-05, ratings: {focus: 4}}\n"
    found = compute(written(SELF, OTHERS, with_peer), AS_OF)
    assert found.n == 3
    assert excluded(found) == ["feedback/m too-few-others", "feedback/p4 too-few-others"]


def test_the_newest_rating_by_self_stands() -> None:
    later = (
        "  me-2: {from: self, date: 2026-04-01, ratings: {design: 3, mentoring: 4, clarity: 4}}\n"
    )
    found = compute(written(SELF, OTHERS, later), AS_OF)
    assert found.value == 100
    assert counted(found)[0] == "feedback/me-2"
    # `me` still holds the newest rating of focus, which nobody else has rated
    assert excluded(found) == ["feedback/me too-few-others"]
    without_focus = SELF.replace(", focus: 2", "")
    found = compute(written(without_focus, OTHERS, later), AS_OF)
    assert excluded(found) == ["feedback/me superseded"]


def test_ratings_that_are_not_compared_are_named_with_the_reason() -> None:
    later = "  me-2: {from: self, date: 2026-04-01, ratings: {design: 3}}\n"
    more = "  p4: {from: peer, date: 2026-03-05, ratings: {design: 3, humour: 5}}\n"
    found = compute(written(SELF, OTHERS, later, more), AS_OF)
    said = {mention.record: mention.says.partition("; ")[2] for mention in found.counted}
    assert said["feedback/me"] == (
        "not compared: design (rated anew since), focus (rated by too few others)"
    )
    assert said["feedback/p4"] == "not compared: humour (not rated by self)"
    assert said["feedback/p1"] == ""


def test_what_was_acted_on_later_is_not_known_yet() -> None:
    asked = SELF + OTHERS.replace("clarity: 4}}", "clarity: 4}, acted: {date: 2026-07-01}}")
    found = compute(written(asked), AS_OF)
    assert not [mention for mention in found.counted if "acted" in mention.says]


def test_why_feedback_is_left_out() -> None:
    more = """
  words: {from: peer, date: 2026-03-05, comment: Fine}
  other: {from: peer, date: 2026-03-05, ratings: {humour: 5}}
  old: {from: peer, date: 2025-06-30, ratings: {focus: 5}}
  open: {from: peer, requested: 2026-03-05}
"""
    found = compute(written(SELF, OTHERS, more), AS_OF)
    assert excluded(found) == ["feedback/other no-self-rating", "feedback/words no-ratings"]


def test_two_competencies_are_too_few() -> None:
    found = compute(written(SELF.replace("clarity: 4, ", ""), OTHERS), AS_OF)
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 2)
    assert found.reason == (
        "needs 3 competencies rated by self and by 3 others (or by managers alone), has 2"
    )
    assert found.components["blind_spots"] == ("design",)


def test_without_feedback_there_is_no_data() -> None:
    found = compute(written("setbacks: {}\n"), AS_OF)
    assert (found.status, found.n) == (Status.NO_DATA, 0)
    assert found.components == {
        "bias": None,
        "blind_spots": (),
        "hidden_strengths": (),
        "uptake": None,
    }


def test_uptake_is_what_was_acted_on_within_thirty_days() -> None:
    feedback = """
    feedback:
      a: {from: peer, date: 2026-03-01, acted: {date: 2026-03-31}}
      b: {from: peer, date: 2026-03-01, acted: {date: 2026-04-01}}
      c: {from: manager, date: 2026-05-31}
      d: {from: manager, date: 2026-06-01, acted: {date: 2026-06-02}}
      e: {from: self, date: 2026-03-01, acted: {date: 2026-03-02}}
    """
    found = compute(written(feedback), AS_OF)
    # a in time, b a day late, c not; d is 29 days old, e is one's own
    assert found.components["uptake"] == Fraction(100, 3)


def test_the_owner_chooses_the_window() -> None:
    found = compute(written(SELF, OTHERS, "kpis:\n  feedback-self-awareness: {months: 3}\n"), AS_OF)
    assert (found.window.start, found.n) == (date(2026, 3, 30), 0)
