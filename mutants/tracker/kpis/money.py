"""Amounts, and the one currency in which they are added up."""

from collections.abc import Iterable

from tracker.records.portfolio import Portfolio
from tracker.records.record import Money


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_currency_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_currency_of__mutmut)
def currency_of(money: Money, portfolio: Portfolio) -> str | None:
    """The currency of an amount: its own, else the profile's; None where neither is known."""
    return money.currency or _of_profile(portfolio)


def x_currency_of__mutmut_orig(money: Money, portfolio: Portfolio) -> str | None:
    """The currency of an amount: its own, else the profile's; None where neither is known."""
    return money.currency or _of_profile(portfolio)


def x_currency_of__mutmut_1(money: Money, portfolio: Portfolio) -> str | None:
    """The currency of an amount: its own, else the profile's; None where neither is known."""
    return money.currency and _of_profile(portfolio)


def x_currency_of__mutmut_2(money: Money, portfolio: Portfolio) -> str | None:
    """The currency of an amount: its own, else the profile's; None where neither is known."""
    return money.currency or _of_profile(None)

mutants_x_currency_of__mutmut['_mutmut_orig'] = x_currency_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_currency_of__mutmut['x_currency_of__mutmut_1'] = x_currency_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_currency_of__mutmut['x_currency_of__mutmut_2'] = x_currency_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_counted_currency__mutmut)
def counted_currency(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if own is None and len(used) == 1 else own


def x_counted_currency__mutmut_orig(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if own is None and len(used) == 1 else own


def x_counted_currency__mutmut_1(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = None
    used = {money.currency for money in amounts}
    return used.pop() if own is None and len(used) == 1 else own


def x_counted_currency__mutmut_2(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(None)
    used = {money.currency for money in amounts}
    return used.pop() if own is None and len(used) == 1 else own


def x_counted_currency__mutmut_3(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = None
    return used.pop() if own is None and len(used) == 1 else own


def x_counted_currency__mutmut_4(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if (own is None and len(used) == 1) and False else own


def x_counted_currency__mutmut_5(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if (own is None and len(used) == 1) or True else own


def x_counted_currency__mutmut_6(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if own is None or len(used) == 1 else own


def x_counted_currency__mutmut_7(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if own is not None and len(used) == 1 else own


def x_counted_currency__mutmut_8(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if own is None and len(used) != 1 else own


def x_counted_currency__mutmut_9(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if own is None and len(used) == 2 else own

mutants_x_counted_currency__mutmut['_mutmut_orig'] = x_counted_currency__mutmut_orig # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_1'] = x_counted_currency__mutmut_1 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_2'] = x_counted_currency__mutmut_2 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_3'] = x_counted_currency__mutmut_3 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_4'] = x_counted_currency__mutmut_4 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_5'] = x_counted_currency__mutmut_5 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_6'] = x_counted_currency__mutmut_6 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_7'] = x_counted_currency__mutmut_7 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_8'] = x_counted_currency__mutmut_8 # type: ignore # mutmut generated
mutants_x_counted_currency__mutmut['x_counted_currency__mutmut_9'] = x_counted_currency__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_profile__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of_profile__mutmut)
def _of_profile(portfolio: Portfolio) -> str | None:
    return portfolio.profile.currency if portfolio.profile else None


def x__of_profile__mutmut_orig(portfolio: Portfolio) -> str | None:
    return portfolio.profile.currency if portfolio.profile else None


def x__of_profile__mutmut_1(portfolio: Portfolio) -> str | None:
    return portfolio.profile.currency if (portfolio.profile) and False else None


def x__of_profile__mutmut_2(portfolio: Portfolio) -> str | None:
    return portfolio.profile.currency if (portfolio.profile) or True else None

mutants_x__of_profile__mutmut['_mutmut_orig'] = x__of_profile__mutmut_orig # type: ignore # mutmut generated
mutants_x__of_profile__mutmut['x__of_profile__mutmut_1'] = x__of_profile__mutmut_1 # type: ignore # mutmut generated
mutants_x__of_profile__mutmut['x__of_profile__mutmut_2'] = x__of_profile__mutmut_2 # type: ignore # mutmut generated
