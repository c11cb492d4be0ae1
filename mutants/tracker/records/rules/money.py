"""Amounts, and what they are in."""

from collections.abc import Iterator
from typing import TypeAlias

from tracker.records.currencies import CURRENCIES, CURRENT
from tracker.records.finding import Finding, Place, Steps, at
from tracker.records.portfolio import Portfolio
from tracker.records.record import Money, Record
from tracker.records.rules.case import Case

_Amount: TypeAlias = tuple[Record, Steps, Money]


def currencies_exist(case: Case) -> Iterator[Finding]:
    """Each currency is one of ISO 4217, of today or of the last century."""
    for place, currency in _currencies(case.portfolio):
        if currency not in CURRENCIES:
            yield unknown_currency(currency, place, _near(currency))


def unknown_currency(currency: str, place: Place, near: str | None) -> Finding:
    """A currency that there is not."""
    return Finding(
        code="unknown-currency",
        message=f"no currency of ISO 4217 is called `{currency}`",
        place=place,
        help=f"did you mean `{near}`?" if near else "write its three letters, such as `EUR`",
    )


def _near(currency: str) -> str | None:
    """The currency of today that begins alike, or has the same letters in another order."""
    alike = (c for c in sorted(CURRENT) if c[:2] == currency[:2] or sorted(c) == sorted(currency))
    return next(alike, None)


def amounts_have_a_currency(case: Case) -> Iterator[Finding]:
    """Each amount names its currency, or the profile does for all."""
    profile = case.portfolio.profile
    if case.profile_unread if profile is None else profile.currency is not None:
        return
    for record, steps, money in _amounts(case.portfolio):
        if money.currency is None:
            yield no_currency(at(record, *steps))


def no_currency(place: Place) -> Finding:
    """An amount of nobody knows what."""
    return Finding(
        code="no-currency",
        message="this amount has no currency, and the profile names none",
        place=place,
        help="write `currency: EUR` (or another) here, or in the profile for all amounts",
    )


def _currencies(portfolio: Portfolio) -> Iterator[tuple[Place, str]]:
    if portfolio.profile is not None and portfolio.profile.currency is not None:
        yield at(portfolio.profile, "currency"), portfolio.profile.currency
    for record, steps, money in _amounts(portfolio):
        if money.currency is not None:
            yield at(record, *steps, "currency"), money.currency


def _amounts(portfolio: Portfolio) -> Iterator[_Amount]:
    for p in portfolio.positions.values():
        yield from ((p, ("pay", i), pay) for i, pay in enumerate(p.pay))
    for e in portfolio.engagements.values():
        yield from ((e, ("costs", i), cost) for i, cost in enumerate(e.costs))
        yield from ((e, ("benefits", i), benefit) for i, benefit in enumerate(e.benefits))
