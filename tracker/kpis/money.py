"""Amounts, and the one currency in which they are added up."""

from collections.abc import Iterable

from tracker.records.portfolio import Portfolio
from tracker.records.record import Money


def currency_of(money: Money, portfolio: Portfolio) -> str | None:
    """The currency of an amount: its own, else the profile's; None where neither is known."""
    return money.currency or _of_profile(portfolio)


def counted_currency(amounts: Iterable[Money], portfolio: Portfolio) -> str | None:
    """The profile's currency; where it names none, the only one in use, if it is the only one."""
    own = _of_profile(portfolio)
    used = {money.currency for money in amounts}
    return used.pop() if own is None and len(used) == 1 else own


def _of_profile(portfolio: Portfolio) -> str | None:
    return portfolio.profile.currency if portfolio.profile else None
