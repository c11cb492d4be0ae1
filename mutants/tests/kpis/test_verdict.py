from tracker.kpis.result import Status
from tracker.kpis.verdict import Noun, Verdict, few, first

GOALS = Noun("goal", "goals")


def test_none_is_no_data_and_too_few_are_insufficient() -> None:
    assert few(GOALS, 3, 0) == Verdict(Status.NO_DATA, "needs 3 goals, has 0", "3 more goals")
    assert few(GOALS, 3, 2) == Verdict(Status.INSUFFICIENT, "needs 3 goals, has 2", "1 more goal")
    assert few(GOALS, 3, 3) is None
    assert few(GOALS, 1, 0) == Verdict(Status.NO_DATA, "needs 1 goal, has 0", "1 more goal")


def test_the_first_that_holds_is_the_verdict() -> None:
    stale, bad = Verdict(Status.STALE, "old"), Verdict(Status.NO_DATA, "none")
    assert first(None, bad, stale) is bad
    assert first(None, None) == Verdict(Status.OK)


def test_a_value_is_shown_when_ok_stale_or_provisional() -> None:
    shown = [status for status in Status if Verdict(status).has_value]
    assert shown == [Status.STALE, Status.PROVISIONAL, Status.OK]
