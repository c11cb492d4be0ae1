"""How pay has moved over a window."""

from collections.abc import Iterable
from datetime import date as Day
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.money import currency_of
from tracker.kpis.window import Window
from tracker.kpis.working import Term, operand
from tracker.records.portfolio import Portfolio
from tracker.records.positions import Pay, Position

HUNDRED = 100


class _Raise(Struct, frozen=True):
    """A pay from the day it began; `end` is that of its position."""

    start: Day
    end: Day | None
    pay: Pay

    @property
    def term(self) -> Term:
        """The amount, and from when on."""
        return operand(f"pay from {self.start} on", Fraction(self.pay.amount))


def growth(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def _raises(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def _in_window(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]
