"""How pay has moved over a window."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day
from fractions import Fraction

from tracker.kpis.money import currency_of
from tracker.kpis.window import Window
from tracker.kpis.working import Term, operand
from tracker.records.portfolio import Portfolio
from tracker.records.positions import Pay, Position

HUNDRED = 100


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class _Raise:
    """A pay from the day it began; `end` is that of its position."""

    start: Day
    end: Day | None
    pay: Pay

    @property
    def term(self) -> Term:
        """The amount, and from when on."""
        return operand(f"pay from {self.start} on", Fraction(self.pay.amount))
mutants_x_growth__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_growth__mutmut)
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


def x_growth__mutmut_orig(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_1(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = None
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_2(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(None, window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_3(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), None)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_4(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_5(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), )
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_6(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(None), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_7(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = None
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_8(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(None, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_9(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, None), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_10(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_11(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, ), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_12(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 and not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_13(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 and len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_14(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) <= 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_15(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 3 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_16(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) >= 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_17(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 2 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_18(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_19(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[1].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_20(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named(None, "%")


def x_growth__mutmut_21(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", None)


def x_growth__mutmut_22(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("%")


def x_growth__mutmut_23(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", )


def x_growth__mutmut_24(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) / HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_25(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term + 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_26(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term * pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_27(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[+1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_28(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-2].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_29(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[1].term - 1) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_30(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 2) * HUNDRED).named("Pay growth", "%")


def x_growth__mutmut_31(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("XXPay growthXX", "%")


def x_growth__mutmut_32(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("pay growth", "%")


def x_growth__mutmut_33(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("PAY GROWTH", "%")


def x_growth__mutmut_34(positions: Iterable[Position], portfolio: Portfolio, window: Window) -> Term | None:
    """Percent from the earliest to the latest pay in the window.

    The one in force at its start is included. None for fewer than two, two currencies, two
    periods such as year and hour, or a first pay of 0.
    """
    pays = _in_window(_raises(positions), window)
    kinds = {(currency_of(r.pay, portfolio), r.pay.per) for r in pays}
    if len(pays) < 2 or len(kinds) > 1 or not pays[0].pay.amount:  # noqa: PLR2004 (two make a change)
        return None
    return ((pays[-1].term / pays[0].term - 1) * HUNDRED).named("Pay growth", "XX%XX")

mutants_x_growth__mutmut['_mutmut_orig'] = x_growth__mutmut_orig # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_1'] = x_growth__mutmut_1 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_2'] = x_growth__mutmut_2 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_3'] = x_growth__mutmut_3 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_4'] = x_growth__mutmut_4 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_5'] = x_growth__mutmut_5 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_6'] = x_growth__mutmut_6 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_7'] = x_growth__mutmut_7 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_8'] = x_growth__mutmut_8 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_9'] = x_growth__mutmut_9 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_10'] = x_growth__mutmut_10 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_11'] = x_growth__mutmut_11 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_12'] = x_growth__mutmut_12 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_13'] = x_growth__mutmut_13 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_14'] = x_growth__mutmut_14 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_15'] = x_growth__mutmut_15 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_16'] = x_growth__mutmut_16 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_17'] = x_growth__mutmut_17 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_18'] = x_growth__mutmut_18 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_19'] = x_growth__mutmut_19 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_20'] = x_growth__mutmut_20 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_21'] = x_growth__mutmut_21 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_22'] = x_growth__mutmut_22 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_23'] = x_growth__mutmut_23 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_24'] = x_growth__mutmut_24 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_25'] = x_growth__mutmut_25 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_26'] = x_growth__mutmut_26 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_27'] = x_growth__mutmut_27 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_28'] = x_growth__mutmut_28 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_29'] = x_growth__mutmut_29 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_30'] = x_growth__mutmut_30 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_31'] = x_growth__mutmut_31 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_32'] = x_growth__mutmut_32 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_33'] = x_growth__mutmut_33 # type: ignore # mutmut generated
mutants_x_growth__mutmut['x_growth__mutmut_34'] = x_growth__mutmut_34 # type: ignore # mutmut generated
mutants_x__raises__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__raises__mutmut)
def _raises(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_orig(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_1(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = None
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_2(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(None, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_3(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, None, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_4(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, None) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_5(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_6(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_7(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, ) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_8(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date and p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: r.start)


def x__raises__mutmut_9(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(None, key=lambda r: r.start)


def x__raises__mutmut_10(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=None)


def x__raises__mutmut_11(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(key=lambda r: r.start)


def x__raises__mutmut_12(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, )


def x__raises__mutmut_13(positions: Iterable[Position]) -> list[_Raise]:
    """All pays by the day they began; of equal days the later in the list is the newer."""
    found = [_Raise(pay.date or p.start, p.end, pay) for p in positions for pay in p.pay]
    return sorted(found, key=lambda r: None)

mutants_x__raises__mutmut['_mutmut_orig'] = x__raises__mutmut_orig # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_1'] = x__raises__mutmut_1 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_2'] = x__raises__mutmut_2 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_3'] = x__raises__mutmut_3 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_4'] = x__raises__mutmut_4 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_5'] = x__raises__mutmut_5 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_6'] = x__raises__mutmut_6 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_7'] = x__raises__mutmut_7 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_8'] = x__raises__mutmut_8 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_9'] = x__raises__mutmut_9 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_10'] = x__raises__mutmut_10 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_11'] = x__raises__mutmut_11 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_12'] = x__raises__mutmut_12 # type: ignore # mutmut generated
mutants_x__raises__mutmut['x__raises__mutmut_13'] = x__raises__mutmut_13 # type: ignore # mutmut generated
mutants_x__in_window__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__in_window__mutmut)
def _in_window(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_orig(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_1(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = None
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_2(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start and Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_3(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = None
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_4(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start or (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_5(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start < start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_6(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None and r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_7(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is not None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_8(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end > start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_9(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = None
    return [*before[-1:], *inside]


def x__in_window__mutmut_10(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start not in window]
    return [*before[-1:], *inside]


def x__in_window__mutmut_11(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[+1:], *inside]


def x__in_window__mutmut_12(raises: list[_Raise], window: Window) -> list[_Raise]:
    start = window.start or Day.min
    before = [r for r in raises if r.start <= start and (r.end is None or r.end >= start)]
    inside = [r for r in raises if r.start in window]
    return [*before[-2:], *inside]

mutants_x__in_window__mutmut['_mutmut_orig'] = x__in_window__mutmut_orig # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_1'] = x__in_window__mutmut_1 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_2'] = x__in_window__mutmut_2 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_3'] = x__in_window__mutmut_3 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_4'] = x__in_window__mutmut_4 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_5'] = x__in_window__mutmut_5 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_6'] = x__in_window__mutmut_6 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_7'] = x__in_window__mutmut_7 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_8'] = x__in_window__mutmut_8 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_9'] = x__in_window__mutmut_9 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_10'] = x__in_window__mutmut_10 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_11'] = x__in_window__mutmut_11 # type: ignore # mutmut generated
mutants_x__in_window__mutmut['x__in_window__mutmut_12'] = x__in_window__mutmut_12 # type: ignore # mutmut generated
