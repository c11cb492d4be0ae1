"""Of many commits the last of each month stands for it."""

from datetime import date

from tracker.history.monthly import last_of_months
from tracker.history.timeline import Commit


def line(*days: str) -> tuple[Commit, ...]:
    return tuple(Commit(id=day, day=date.fromisoformat(day)) for day in days)


def kept(*days: str, months: int = 24) -> list[str]:
    return [c.id for c in last_of_months(line(*days), date(2026, 6, 15), months)]


def test_the_last_commit_of_each_month_is_kept_the_oldest_first() -> None:
    days = ("2026-06-10", "2026-05-31", "2026-05-02", "2026-03-09", "2026-03-08")
    assert kept(*days) == ["2026-03-09", "2026-05-31", "2026-06-10"]


def test_what_was_committed_after_the_day_is_not_known_yet() -> None:
    assert kept("2026-07-01", "2026-06-16", "2026-06-15", "2026-06-01") == ["2026-06-15"]


def test_no_more_months_are_kept_than_asked_for() -> None:
    assert kept("2026-06-01", "2026-05-01", "2026-04-30", months=2) == ["2026-05-01", "2026-06-01"]


def test_a_clock_that_was_set_wrong_puts_nothing_out_of_order() -> None:
    assert kept("2026-06-01", "2026-04-30", "2026-05-30", "2026-04-02") == [
        "2026-04-30",
        "2026-06-01",
    ]
