"""What engagements have cost and brought in, in one currency."""

from dataclasses import dataclass
from datetime import date as Day
from fractions import Fraction

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.mentions import mention
from tracker.kpis.money import counted_currency, currency_of
from tracker.kpis.result import Mention
from tracker.kpis.window import months_after
from tracker.kpis.working import Term, operand, total
from tracker.records.engagements import Benefit, Cost, Engagement
from tracker.records.portfolio import Portfolio

FOLLOW_UP = 12  # months after the end in which benefits still count


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An amount that counts, of an engagement."""

    engagement: Engagement
    amount: Term
    mention: Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All that counts, and what was left out; `currency` is that of all amounts counted."""

    costs: tuple[Entry, ...]
    benefits: tuple[Entry, ...]
    excluded: tuple[Mention, ...]
    currency: str | None

    @property
    def cost(self) -> Term:
        """C, the sum of the costs."""
        amounts = [entry.amount for entry in self.costs]
        return total("costs, summed", amounts).named("C, the costs", self.currency or "")

    @property
    def benefit(self) -> Term:
        """B, the sum of the benefits as far as they can be put down to the engagements."""
        amounts = [entry.amount for entry in self.benefits]
        words = "amount × attribution × confidence, summed over all benefits"
        return total(words, amounts).named("B, the benefits", self.currency or "")

    @property
    def paid(self) -> tuple[Engagement, ...]:
        """The engagements with a cost that counts."""
        return tuple({e.engagement.id: e.engagement for e in self.costs}.values())
mutants_x_ledger__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ledger__mutmut)
def ledger(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_1(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = None
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_2(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(None)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_3(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date < as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_4(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = None
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_5(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency(None, portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_6(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), None)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_7(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency(portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_8(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), )
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_9(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = None
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_10(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = None
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_11(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(None, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_12(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, None) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_13(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_14(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, ) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_15(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) == currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_16(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = None
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_17(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if (foreign) and False else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_18(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if (foreign) or True else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_19(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(None, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_20(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, None, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_21(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, None)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_22(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_23(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_24(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, )
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_25(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_26(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = None
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_27(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(None, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_28(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, None)
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_29(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_30(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, )
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_31(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(None, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_32(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, None))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_33(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_34(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, ))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_35(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_36(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words = f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_37(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words -= f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_38(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(None, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_39(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, None)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_40(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_41(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, )}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_42(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(None)
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_43(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention(None, engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_44(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", None, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_45(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, None, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_46(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=None, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_47(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=None))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_48(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention(engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_49(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_50(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_51(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_52(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, ))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_53(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("XXengagementsXX", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_54(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("ENGAGEMENTS", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_55(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(None)
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_56(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(None, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_57(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, None))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_58(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_59(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, ))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_60(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(None)
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_61(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(None, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_62(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, None))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_63(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_64(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, ))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_65(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=None,
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_66(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=None,
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_67(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=None,
        currency=currency,
    )


def x_ledger__mutmut_68(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=None,
    )


def x_ledger__mutmut_69(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_70(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_71(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        currency=currency,
    )


def x_ledger__mutmut_72(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        )


def x_ledger__mutmut_73(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(None),
        benefits=tuple(benefits),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_74(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(None),
        excluded=tuple(excluded),
        currency=currency,
    )


def x_ledger__mutmut_75(portfolio: Portfolio, as_of: Day) -> Ledger:
    """The costs and benefits of all engagements dated by the day."""
    dated = [
        (engagement, item)
        for engagement in portfolio.engagements.values()
        for item in _amounts(engagement)
        if item.date <= as_of
    ]
    currency = counted_currency((item for _, item in dated), portfolio)
    costs, benefits, excluded = [], [], []
    for engagement, item in dated:
        foreign = currency_of(item, portfolio) != currency
        rule = Exclusion.OTHER_CURRENCY if foreign else _rule(engagement, item, as_of)
        if rule is not None:
            words = _left_out(item, currency_of(item, portfolio))
            if not foreign:
                words += f"; it ran from {engagement.start} to {end_of(engagement, as_of)}"
            excluded.append(mention("engagements", engagement, item, rule=rule, says=words))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(
        costs=tuple(costs),
        benefits=tuple(benefits),
        excluded=tuple(None),
        currency=currency,
    )

mutants_x_ledger__mutmut['_mutmut_orig'] = x_ledger__mutmut_orig # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_1'] = x_ledger__mutmut_1 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_2'] = x_ledger__mutmut_2 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_3'] = x_ledger__mutmut_3 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_4'] = x_ledger__mutmut_4 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_5'] = x_ledger__mutmut_5 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_6'] = x_ledger__mutmut_6 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_7'] = x_ledger__mutmut_7 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_8'] = x_ledger__mutmut_8 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_9'] = x_ledger__mutmut_9 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_10'] = x_ledger__mutmut_10 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_11'] = x_ledger__mutmut_11 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_12'] = x_ledger__mutmut_12 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_13'] = x_ledger__mutmut_13 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_14'] = x_ledger__mutmut_14 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_15'] = x_ledger__mutmut_15 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_16'] = x_ledger__mutmut_16 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_17'] = x_ledger__mutmut_17 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_18'] = x_ledger__mutmut_18 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_19'] = x_ledger__mutmut_19 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_20'] = x_ledger__mutmut_20 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_21'] = x_ledger__mutmut_21 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_22'] = x_ledger__mutmut_22 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_23'] = x_ledger__mutmut_23 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_24'] = x_ledger__mutmut_24 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_25'] = x_ledger__mutmut_25 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_26'] = x_ledger__mutmut_26 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_27'] = x_ledger__mutmut_27 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_28'] = x_ledger__mutmut_28 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_29'] = x_ledger__mutmut_29 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_30'] = x_ledger__mutmut_30 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_31'] = x_ledger__mutmut_31 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_32'] = x_ledger__mutmut_32 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_33'] = x_ledger__mutmut_33 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_34'] = x_ledger__mutmut_34 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_35'] = x_ledger__mutmut_35 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_36'] = x_ledger__mutmut_36 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_37'] = x_ledger__mutmut_37 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_38'] = x_ledger__mutmut_38 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_39'] = x_ledger__mutmut_39 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_40'] = x_ledger__mutmut_40 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_41'] = x_ledger__mutmut_41 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_42'] = x_ledger__mutmut_42 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_43'] = x_ledger__mutmut_43 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_44'] = x_ledger__mutmut_44 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_45'] = x_ledger__mutmut_45 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_46'] = x_ledger__mutmut_46 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_47'] = x_ledger__mutmut_47 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_48'] = x_ledger__mutmut_48 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_49'] = x_ledger__mutmut_49 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_50'] = x_ledger__mutmut_50 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_51'] = x_ledger__mutmut_51 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_52'] = x_ledger__mutmut_52 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_53'] = x_ledger__mutmut_53 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_54'] = x_ledger__mutmut_54 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_55'] = x_ledger__mutmut_55 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_56'] = x_ledger__mutmut_56 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_57'] = x_ledger__mutmut_57 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_58'] = x_ledger__mutmut_58 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_59'] = x_ledger__mutmut_59 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_60'] = x_ledger__mutmut_60 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_61'] = x_ledger__mutmut_61 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_62'] = x_ledger__mutmut_62 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_63'] = x_ledger__mutmut_63 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_64'] = x_ledger__mutmut_64 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_65'] = x_ledger__mutmut_65 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_66'] = x_ledger__mutmut_66 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_67'] = x_ledger__mutmut_67 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_68'] = x_ledger__mutmut_68 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_69'] = x_ledger__mutmut_69 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_70'] = x_ledger__mutmut_70 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_71'] = x_ledger__mutmut_71 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_72'] = x_ledger__mutmut_72 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_73'] = x_ledger__mutmut_73 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_74'] = x_ledger__mutmut_74 # type: ignore # mutmut generated
mutants_x_ledger__mutmut['x_ledger__mutmut_75'] = x_ledger__mutmut_75 # type: ignore # mutmut generated
mutants_x_end_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_end_of__mutmut)
def end_of(engagement: Engagement, as_of: Day) -> Day:
    """The outcome's date if it is known by the day, else the planned end."""
    outcome = engagement.outcome
    return outcome.date if outcome and outcome.date <= as_of else engagement.planned_end


def x_end_of__mutmut_orig(engagement: Engagement, as_of: Day) -> Day:
    """The outcome's date if it is known by the day, else the planned end."""
    outcome = engagement.outcome
    return outcome.date if outcome and outcome.date <= as_of else engagement.planned_end


def x_end_of__mutmut_1(engagement: Engagement, as_of: Day) -> Day:
    """The outcome's date if it is known by the day, else the planned end."""
    outcome = None
    return outcome.date if outcome and outcome.date <= as_of else engagement.planned_end


def x_end_of__mutmut_2(engagement: Engagement, as_of: Day) -> Day:
    """The outcome's date if it is known by the day, else the planned end."""
    outcome = engagement.outcome
    return outcome.date if (outcome and outcome.date <= as_of) and False else engagement.planned_end


def x_end_of__mutmut_3(engagement: Engagement, as_of: Day) -> Day:
    """The outcome's date if it is known by the day, else the planned end."""
    outcome = engagement.outcome
    return outcome.date if (outcome and outcome.date <= as_of) or True else engagement.planned_end


def x_end_of__mutmut_4(engagement: Engagement, as_of: Day) -> Day:
    """The outcome's date if it is known by the day, else the planned end."""
    outcome = engagement.outcome
    return outcome.date if outcome or outcome.date <= as_of else engagement.planned_end


def x_end_of__mutmut_5(engagement: Engagement, as_of: Day) -> Day:
    """The outcome's date if it is known by the day, else the planned end."""
    outcome = engagement.outcome
    return outcome.date if outcome and outcome.date < as_of else engagement.planned_end

mutants_x_end_of__mutmut['_mutmut_orig'] = x_end_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_end_of__mutmut['x_end_of__mutmut_1'] = x_end_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_end_of__mutmut['x_end_of__mutmut_2'] = x_end_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_end_of__mutmut['x_end_of__mutmut_3'] = x_end_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_end_of__mutmut['x_end_of__mutmut_4'] = x_end_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_end_of__mutmut['x_end_of__mutmut_5'] = x_end_of__mutmut_5 # type: ignore # mutmut generated


def _amounts(engagement: Engagement) -> tuple[Cost | Benefit, ...]:
    return (*engagement.costs, *engagement.benefits)
mutants_x__rule__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rule__mutmut)
def _rule(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_orig(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_1(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = None
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_2(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(None, FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_3(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), None)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_4(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_5(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), )
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_6(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(None, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_7(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, None), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_8(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_9(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, ), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_10(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = None
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_11(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) and engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_12(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start < item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_13(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date < last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_14(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if (inside) and False else Exclusion.OUTSIDE_FOLLOW_UP


def x__rule__mutmut_15(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if (inside) or True else Exclusion.OUTSIDE_FOLLOW_UP

mutants_x__rule__mutmut['_mutmut_orig'] = x__rule__mutmut_orig # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_1'] = x__rule__mutmut_1 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_2'] = x__rule__mutmut_2 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_3'] = x__rule__mutmut_3 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_4'] = x__rule__mutmut_4 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_5'] = x__rule__mutmut_5 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_6'] = x__rule__mutmut_6 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_7'] = x__rule__mutmut_7 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_8'] = x__rule__mutmut_8 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_9'] = x__rule__mutmut_9 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_10'] = x__rule__mutmut_10 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_11'] = x__rule__mutmut_11 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_12'] = x__rule__mutmut_12 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_13'] = x__rule__mutmut_13 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_14'] = x__rule__mutmut_14 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_15'] = x__rule__mutmut_15 # type: ignore # mutmut generated
mutants_x__left_out__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__left_out__mutmut)
def _left_out(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_orig(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_1(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = None
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_2(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if (isinstance(item, Cost)) and False else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_3(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if (isinstance(item, Cost)) or True else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_4(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "XXcostXX" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_5(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "COST" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_6(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "XXbenefitXX"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_7(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "BENEFIT"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_8(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(None)}"


def x__left_out__mutmut_9(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {'XX XX'.join(filter(None, (f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_10(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, None))}"


def x__left_out__mutmut_11(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(filter((f'{item.amount:f}', currency)))}"


def x__left_out__mutmut_12(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, ))}"

mutants_x__left_out__mutmut['_mutmut_orig'] = x__left_out__mutmut_orig # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_1'] = x__left_out__mutmut_1 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_2'] = x__left_out__mutmut_2 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_3'] = x__left_out__mutmut_3 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_4'] = x__left_out__mutmut_4 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_5'] = x__left_out__mutmut_5 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_6'] = x__left_out__mutmut_6 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_7'] = x__left_out__mutmut_7 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_8'] = x__left_out__mutmut_8 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_9'] = x__left_out__mutmut_9 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_10'] = x__left_out__mutmut_10 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_11'] = x__left_out__mutmut_11 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_12'] = x__left_out__mutmut_12 # type: ignore # mutmut generated
mutants_x__cost__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__cost__mutmut)
def _cost(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_orig(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_1(engagement: Engagement, cost: Cost) -> Entry:
    amount = None
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_2(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand(None, Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_3(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", None)
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_4(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand(Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_5(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", )
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_6(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("XXcostXX", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_7(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("COST", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_8(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(None))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_9(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = None
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_10(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if (cost.kind) and False else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_11(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if (cost.kind) or True else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_12(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else 'XXXX'}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_13(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=None,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_14(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=None,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_15(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=None,
    )


def x__cost__mutmut_16(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_17(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_18(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        )


def x__cost__mutmut_19(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention(None, engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_20(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", None, cost, worth=amount, says=words),
    )


def x__cost__mutmut_21(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, None, worth=amount, says=words),
    )


def x__cost__mutmut_22(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=None, says=words),
    )


def x__cost__mutmut_23(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=None),
    )


def x__cost__mutmut_24(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention(engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_25(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", cost, worth=amount, says=words),
    )


def x__cost__mutmut_26(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, worth=amount, says=words),
    )


def x__cost__mutmut_27(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, says=words),
    )


def x__cost__mutmut_28(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, ),
    )


def x__cost__mutmut_29(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("XXengagementsXX", engagement, cost, worth=amount, says=words),
    )


def x__cost__mutmut_30(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("ENGAGEMENTS", engagement, cost, worth=amount, says=words),
    )

mutants_x__cost__mutmut['_mutmut_orig'] = x__cost__mutmut_orig # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_1'] = x__cost__mutmut_1 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_2'] = x__cost__mutmut_2 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_3'] = x__cost__mutmut_3 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_4'] = x__cost__mutmut_4 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_5'] = x__cost__mutmut_5 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_6'] = x__cost__mutmut_6 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_7'] = x__cost__mutmut_7 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_8'] = x__cost__mutmut_8 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_9'] = x__cost__mutmut_9 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_10'] = x__cost__mutmut_10 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_11'] = x__cost__mutmut_11 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_12'] = x__cost__mutmut_12 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_13'] = x__cost__mutmut_13 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_14'] = x__cost__mutmut_14 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_15'] = x__cost__mutmut_15 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_16'] = x__cost__mutmut_16 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_17'] = x__cost__mutmut_17 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_18'] = x__cost__mutmut_18 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_19'] = x__cost__mutmut_19 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_20'] = x__cost__mutmut_20 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_21'] = x__cost__mutmut_21 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_22'] = x__cost__mutmut_22 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_23'] = x__cost__mutmut_23 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_24'] = x__cost__mutmut_24 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_25'] = x__cost__mutmut_25 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_26'] = x__cost__mutmut_26 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_27'] = x__cost__mutmut_27 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_28'] = x__cost__mutmut_28 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_29'] = x__cost__mutmut_29 # type: ignore # mutmut generated
mutants_x__cost__mutmut['x__cost__mutmut_30'] = x__cost__mutmut_30 # type: ignore # mutmut generated
mutants_x__benefit__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__benefit__mutmut)
def _benefit(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_orig(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_1(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = None
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_2(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None and benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_3(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is not None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_4(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is not None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_5(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = None
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_6(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand(None, 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_7(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", None), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_8(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand(0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_9(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", ), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_10(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("XXbenefit without estimatesXX", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_11(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("BENEFIT WITHOUT ESTIMATES", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_12(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 1), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_13(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = None
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_14(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand(None, Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_15(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", None)
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_16(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand(Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_17(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", )
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_18(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("XXattributionXX", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_19(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("ATTRIBUTION", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_20(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(None))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_21(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = None
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_22(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand(None, Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_23(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", None)
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_24(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand(Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_25(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", )
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_26(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("XXconfidenceXX", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_27(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("CONFIDENCE", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_28(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(None))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_29(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = None
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_30(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution / confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_31(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) / attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_32(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand(None, Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_33(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", None) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_34(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand(Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_35(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", ) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_36(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("XXamountXX", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_37(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("AMOUNT", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_38(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(None)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_39(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_40(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=None,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_41(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=None,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_42(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=None,
    )


def x__benefit__mutmut_43(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_44(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_45(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        )


def x__benefit__mutmut_46(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention(None, engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_47(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", None, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_48(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, None, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_49(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=None, worth=amount, says=words),
    )


def x__benefit__mutmut_50(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=None, says=words),
    )


def x__benefit__mutmut_51(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, says=None),
    )


def x__benefit__mutmut_52(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention(engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_53(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_54(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_55(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, worth=amount, says=words),
    )


def x__benefit__mutmut_56(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, says=words),
    )


def x__benefit__mutmut_57(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, benefit, rule=rule, worth=amount, ),
    )


def x__benefit__mutmut_58(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("XXengagementsXX", engagement, benefit, rule=rule, worth=amount, says=words),
    )


def x__benefit__mutmut_59(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    words = f"benefit of {benefit.date}"
    if benefit.attribution is None or benefit.confidence is None:
        amount, rule = operand("benefit without estimates", 0), Exclusion.NO_ESTIMATES
    else:
        attribution = operand("attribution", Fraction(benefit.attribution))
        confidence = operand("confidence", Fraction(benefit.confidence))
        amount = operand("amount", Fraction(benefit.amount)) * attribution * confidence
        rule, words = None, f"{words}: amount × attribution × confidence"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("ENGAGEMENTS", engagement, benefit, rule=rule, worth=amount, says=words),
    )

mutants_x__benefit__mutmut['_mutmut_orig'] = x__benefit__mutmut_orig # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_1'] = x__benefit__mutmut_1 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_2'] = x__benefit__mutmut_2 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_3'] = x__benefit__mutmut_3 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_4'] = x__benefit__mutmut_4 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_5'] = x__benefit__mutmut_5 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_6'] = x__benefit__mutmut_6 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_7'] = x__benefit__mutmut_7 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_8'] = x__benefit__mutmut_8 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_9'] = x__benefit__mutmut_9 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_10'] = x__benefit__mutmut_10 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_11'] = x__benefit__mutmut_11 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_12'] = x__benefit__mutmut_12 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_13'] = x__benefit__mutmut_13 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_14'] = x__benefit__mutmut_14 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_15'] = x__benefit__mutmut_15 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_16'] = x__benefit__mutmut_16 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_17'] = x__benefit__mutmut_17 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_18'] = x__benefit__mutmut_18 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_19'] = x__benefit__mutmut_19 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_20'] = x__benefit__mutmut_20 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_21'] = x__benefit__mutmut_21 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_22'] = x__benefit__mutmut_22 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_23'] = x__benefit__mutmut_23 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_24'] = x__benefit__mutmut_24 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_25'] = x__benefit__mutmut_25 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_26'] = x__benefit__mutmut_26 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_27'] = x__benefit__mutmut_27 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_28'] = x__benefit__mutmut_28 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_29'] = x__benefit__mutmut_29 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_30'] = x__benefit__mutmut_30 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_31'] = x__benefit__mutmut_31 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_32'] = x__benefit__mutmut_32 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_33'] = x__benefit__mutmut_33 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_34'] = x__benefit__mutmut_34 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_35'] = x__benefit__mutmut_35 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_36'] = x__benefit__mutmut_36 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_37'] = x__benefit__mutmut_37 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_38'] = x__benefit__mutmut_38 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_39'] = x__benefit__mutmut_39 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_40'] = x__benefit__mutmut_40 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_41'] = x__benefit__mutmut_41 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_42'] = x__benefit__mutmut_42 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_43'] = x__benefit__mutmut_43 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_44'] = x__benefit__mutmut_44 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_45'] = x__benefit__mutmut_45 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_46'] = x__benefit__mutmut_46 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_47'] = x__benefit__mutmut_47 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_48'] = x__benefit__mutmut_48 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_49'] = x__benefit__mutmut_49 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_50'] = x__benefit__mutmut_50 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_51'] = x__benefit__mutmut_51 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_52'] = x__benefit__mutmut_52 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_53'] = x__benefit__mutmut_53 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_54'] = x__benefit__mutmut_54 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_55'] = x__benefit__mutmut_55 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_56'] = x__benefit__mutmut_56 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_57'] = x__benefit__mutmut_57 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_58'] = x__benefit__mutmut_58 # type: ignore # mutmut generated
mutants_x__benefit__mutmut['x__benefit__mutmut_59'] = x__benefit__mutmut_59 # type: ignore # mutmut generated
