"""What engagements have cost and brought in, in one currency."""

from dataclasses import dataclass
from datetime import date as Day
from fractions import Fraction
from math import prod

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.mentions import mention
from tracker.kpis.money import counted_currency, currency_of
from tracker.kpis.result import Mention
from tracker.kpis.window import months_after
from tracker.records.engagements import Benefit, Cost, Engagement
from tracker.records.portfolio import Portfolio

FOLLOW_UP = 12  # months after the end in which benefits still count


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An amount that counts, of an engagement."""

    engagement: Engagement
    amount: Fraction
    mention: Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All that counts, and what was left out."""

    costs: tuple[Entry, ...]
    benefits: tuple[Entry, ...]
    excluded: tuple[Mention, ...]

    @property
    def cost(self) -> Fraction:
        """C, the sum of the costs."""
        return sum((entry.amount for entry in self.costs), Fraction(0))

    @property
    def benefit(self) -> Fraction:
        """B, the sum of the benefits as far as they can be put down to the engagements."""
        return sum((entry.amount for entry in self.benefits), Fraction(0))

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
            excluded.append(mention("engagements", engagement, item, rule=rule))
        elif isinstance(item, Cost):
            costs.append(_cost(engagement, item))
        else:
            benefits.append(_benefit(engagement, item))
    return Ledger(costs=tuple(costs), benefits=tuple(benefits), excluded=tuple(excluded))


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


def _cost(engagement: Engagement, cost: Cost) -> Entry:
    return Entry(
        engagement=engagement,
        amount=Fraction(cost.amount),
        mention=mention("engagements", engagement, cost),
    )


def _benefit(engagement: Engagement, benefit: Benefit) -> Entry:
    """The amount as far as it can be put down to the engagement; 0 where nobody can tell."""
    shares = (benefit.attribution, benefit.confidence)
    known = [Fraction(share) for share in shares if share is not None]
    if len(known) < len(shares):
        listed = mention("engagements", engagement, benefit, rule=Exclusion.NO_ESTIMATES)
        return Entry(engagement=engagement, amount=Fraction(0), mention=listed)
    return Entry(
        engagement=engagement,
        amount=prod(known, start=Fraction(benefit.amount)),
        mention=mention("engagements", engagement, benefit),
    )
