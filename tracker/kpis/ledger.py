"""What engagements have cost and brought in, in one currency."""

from datetime import date as Day
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.mentions import mention
from tracker.kpis.money import counted_currency, currency_of
from tracker.kpis.result import Mention
from tracker.kpis.window import months_after
from tracker.kpis.working import Term, operand, total
from tracker.records.engagements import Benefit, Cost, Engagement
from tracker.records.portfolio import Portfolio

FOLLOW_UP = 12  # months after the end in which benefits still count


class Entry(Struct, frozen=True, kw_only=True):
    """An amount that counts, of an engagement."""

    engagement: Engagement
    amount: Term
    mention: Mention


class Ledger(Struct, frozen=True, kw_only=True):
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


def end_of(engagement: Engagement, as_of: Day) -> Day:
    """The outcome's date if it is known by the day, else the planned end."""
    outcome = engagement.outcome
    return outcome.date if outcome and outcome.date <= as_of else engagement.planned_end


def _amounts(engagement: Engagement) -> tuple[Cost | Benefit, ...]:
    return (*engagement.costs, *engagement.benefits)


def _rule(engagement: Engagement, item: Cost | Benefit, as_of: Day) -> Exclusion | None:
    last = months_after(end_of(engagement, as_of), FOLLOW_UP)
    inside = isinstance(item, Cost) or engagement.start <= item.date <= last
    return None if inside else Exclusion.OUTSIDE_FOLLOW_UP


def _left_out(item: Cost | Benefit, currency: str | None) -> str:
    """`benefit of 2026-06-20, 900 EUR`."""
    what = "cost" if isinstance(item, Cost) else "benefit"
    return f"{what} of {item.date}, {' '.join(filter(None, (f'{item.amount:f}', currency)))}"


def _cost(engagement: Engagement, cost: Cost) -> Entry:
    amount = operand("cost", Fraction(cost.amount))
    words = f"cost of {cost.date}{f', {cost.kind}' if cost.kind else ''}"
    return Entry(
        engagement=engagement,
        amount=amount,
        mention=mention("engagements", engagement, cost, worth=amount, says=words),
    )


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
