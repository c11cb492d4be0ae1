"""How pay has moved over a window."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day
from fractions import Fraction

from tracker.kpis.money import currency_of
from tracker.kpis.window import Window
from tracker.records.portfolio import Portfolio
from tracker.records.positions import Pay, Position


@dataclass(frozen=True, slots=True)
class _Raise:
    """A pay from the day it began; `end` is that of its position."""

    start: Day
    end: Day | None
    pay: Pay


def growth(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Fraction | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(pay, portfolio), pay.per) for pay in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].amount:  # noqa: PLR2004 (two make a change)
        return None
    return (Fraction(pays[-1].amount) / Fraction(pays[0].amount) - 1) * 100


def _raises(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def _in_window(raises: list[_Raise], window: Window) -> list[Pay]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [r.pay for r in (*before[-1:], *inside)]
