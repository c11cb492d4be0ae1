"""What was said about a requirement, by oneself and by groups of others that are large enough."""

from collections.abc import Mapping
from datetime import date as Day
from fractions import Fraction
from statistics import mean

from msgspec import Struct, field

from tracker.kpis.backing import metrics_of
from tracker.kpis.colleague_feedback import MINIMUM
from tracker.kpis.ratings import given, rated
from tracker.kpis.window import Window
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import RaterGroup


class GroupRating(Struct, frozen=True, kw_only=True):
    """The number of a group's records that rate it, and their mean (POMP); None of too few."""

    n: int
    mean: Fraction | None


class Ratings(Struct, frozen=True, kw_only=True):
    """What was said about a requirement or its metrics, in percent of the scale (POMP).

    `own` is the newest self rating, `others` the mean over the `n` records of others whose groups
    are large enough that nobody's answer can be read off; `groups` has all groups that rated it.
    """

    own: Fraction | None = None
    others: Fraction | None = None
    n: int = 0
    groups: Mapping[RaterGroup, GroupRating] = field(default_factory=dict)


def requirement_ratings(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def _group(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if _enough(group, scores) else None)


def _enough(group: RaterGroup, scores: list[Fraction]) -> bool:
    return len(scores) >= MINIMUM[group]
