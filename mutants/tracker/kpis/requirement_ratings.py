"""What was said about a requirement, by oneself and by groups of others that are large enough."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from fractions import Fraction
from statistics import mean

from tracker.kpis.backing import metrics_of
from tracker.kpis.colleague_feedback import MINIMUM
from tracker.kpis.ratings import given, rated
from tracker.kpis.window import Window
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import RaterGroup


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRating:
    """The number of a group's records that rate it, and their mean (POMP); None of too few."""

    n: int
    mean: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratings:
    """What was said about a requirement or its metrics, in percent of the scale (POMP).

    `own` is the newest self rating, `others` the mean over the `n` records of others whose groups
    are large enough that nobody's answer can be read off; `groups` has all groups that rated it.
    """

    own: Fraction | None = None
    others: Fraction | None = None
    n: int = 0
    groups: Mapping[RaterGroup, GroupRating] = field(default_factory=dict)
mutants_x_requirement_ratings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_requirement_ratings__mutmut)
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


def x_requirement_ratings__mutmut_orig(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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


def x_requirement_ratings__mutmut_1(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = None
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


def x_requirement_ratings__mutmut_2(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition(None)[2], asked, *metrics_of(portfolio, asked)}
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


def x_requirement_ratings__mutmut_3(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.rpartition("/")[2], asked, *metrics_of(portfolio, asked)}
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


def x_requirement_ratings__mutmut_4(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("XX/XX")[2], asked, *metrics_of(portfolio, asked)}
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


def x_requirement_ratings__mutmut_5(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[3], asked, *metrics_of(portfolio, asked)}
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


def x_requirement_ratings__mutmut_6(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(None, asked)}
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


def x_requirement_ratings__mutmut_7(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, None)}
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


def x_requirement_ratings__mutmut_8(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(asked)}
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


def x_requirement_ratings__mutmut_9(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, )}
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


def x_requirement_ratings__mutmut_10(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = None
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


def x_requirement_ratings__mutmut_11(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(None, Window(None, as_of)):
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


def x_requirement_ratings__mutmut_12(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, None):
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


def x_requirement_ratings__mutmut_13(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(Window(None, as_of)):
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


def x_requirement_ratings__mutmut_14(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, ):
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


def x_requirement_ratings__mutmut_15(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, None)):
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


def x_requirement_ratings__mutmut_16(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(as_of)):
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


def x_requirement_ratings__mutmut_17(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, )):
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


def x_requirement_ratings__mutmut_18(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = None
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


def x_requirement_ratings__mutmut_19(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(None, name) for name in sorted(names & feedback.ratings.keys())]
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


def x_requirement_ratings__mutmut_20(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, None) for name in sorted(names & feedback.ratings.keys())]
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


def x_requirement_ratings__mutmut_21(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(name) for name in sorted(names & feedback.ratings.keys())]
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


def x_requirement_ratings__mutmut_22(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, ) for name in sorted(names & feedback.ratings.keys())]
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


def x_requirement_ratings__mutmut_23(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(None)]
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


def x_requirement_ratings__mutmut_24(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names | feedback.ratings.keys())]
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


def x_requirement_ratings__mutmut_25(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(None)
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_26(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(None, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_27(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, None).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_28(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault([]).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_29(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, ).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_30(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(None))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_31(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = None
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_32(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(None, [])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_33(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, None)
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_34(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop([])
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_35(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, )
    shown = [score for group, those in said.items() if _enough(group, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_36(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = None
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_37(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(None, those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_38(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, None) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_39(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(those) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_40(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
    """The ratings of a requirement (`role/requirement`) up to a day, of all its names."""
    names = {asked.partition("/")[2], asked, *metrics_of(portfolio, asked)}
    said: dict[RaterGroup, list[Fraction]] = {}
    for feedback in given(portfolio, Window(None, as_of)):
        scores = [rated(feedback, name) for name in sorted(names & feedback.ratings.keys())]
        if scores:
            said.setdefault(feedback.from_, []).append(mean(scores))
    own = said.pop(RaterGroup.SELF, [])
    shown = [score for group, those in said.items() if _enough(group, ) for score in those]
    return Ratings(
        own=own[-1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_41(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        own=None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_42(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        others=None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_43(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        n=None,
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_44(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        groups=None,
    )


def x_requirement_ratings__mutmut_45(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_46(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_47(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_48(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        )


def x_requirement_ratings__mutmut_49(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        own=own[-1] if (own) and False else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_50(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        own=own[-1] if (own) or True else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_51(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        own=own[+1] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_52(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        own=own[-2] if own else None,
        others=mean(shown) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_53(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        others=mean(shown) if (shown) and False else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_54(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        others=mean(shown) if (shown) or True else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_55(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        others=mean(None) if shown else None,
        n=len(shown),
        groups={group: _group(group, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_56(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        groups={group: _group(None, said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_57(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        groups={group: _group(group, None) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_58(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        groups={group: _group(said[group]) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_59(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        groups={group: _group(group, ) for group in MINIMUM if group in said},
    )


def x_requirement_ratings__mutmut_60(portfolio: Portfolio, asked: str, as_of: Day) -> Ratings:
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
        groups={group: _group(group, said[group]) for group in MINIMUM if group not in said},
    )

mutants_x_requirement_ratings__mutmut['_mutmut_orig'] = x_requirement_ratings__mutmut_orig # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_1'] = x_requirement_ratings__mutmut_1 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_2'] = x_requirement_ratings__mutmut_2 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_3'] = x_requirement_ratings__mutmut_3 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_4'] = x_requirement_ratings__mutmut_4 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_5'] = x_requirement_ratings__mutmut_5 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_6'] = x_requirement_ratings__mutmut_6 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_7'] = x_requirement_ratings__mutmut_7 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_8'] = x_requirement_ratings__mutmut_8 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_9'] = x_requirement_ratings__mutmut_9 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_10'] = x_requirement_ratings__mutmut_10 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_11'] = x_requirement_ratings__mutmut_11 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_12'] = x_requirement_ratings__mutmut_12 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_13'] = x_requirement_ratings__mutmut_13 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_14'] = x_requirement_ratings__mutmut_14 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_15'] = x_requirement_ratings__mutmut_15 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_16'] = x_requirement_ratings__mutmut_16 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_17'] = x_requirement_ratings__mutmut_17 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_18'] = x_requirement_ratings__mutmut_18 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_19'] = x_requirement_ratings__mutmut_19 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_20'] = x_requirement_ratings__mutmut_20 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_21'] = x_requirement_ratings__mutmut_21 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_22'] = x_requirement_ratings__mutmut_22 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_23'] = x_requirement_ratings__mutmut_23 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_24'] = x_requirement_ratings__mutmut_24 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_25'] = x_requirement_ratings__mutmut_25 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_26'] = x_requirement_ratings__mutmut_26 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_27'] = x_requirement_ratings__mutmut_27 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_28'] = x_requirement_ratings__mutmut_28 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_29'] = x_requirement_ratings__mutmut_29 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_30'] = x_requirement_ratings__mutmut_30 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_31'] = x_requirement_ratings__mutmut_31 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_32'] = x_requirement_ratings__mutmut_32 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_33'] = x_requirement_ratings__mutmut_33 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_34'] = x_requirement_ratings__mutmut_34 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_35'] = x_requirement_ratings__mutmut_35 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_36'] = x_requirement_ratings__mutmut_36 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_37'] = x_requirement_ratings__mutmut_37 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_38'] = x_requirement_ratings__mutmut_38 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_39'] = x_requirement_ratings__mutmut_39 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_40'] = x_requirement_ratings__mutmut_40 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_41'] = x_requirement_ratings__mutmut_41 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_42'] = x_requirement_ratings__mutmut_42 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_43'] = x_requirement_ratings__mutmut_43 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_44'] = x_requirement_ratings__mutmut_44 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_45'] = x_requirement_ratings__mutmut_45 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_46'] = x_requirement_ratings__mutmut_46 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_47'] = x_requirement_ratings__mutmut_47 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_48'] = x_requirement_ratings__mutmut_48 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_49'] = x_requirement_ratings__mutmut_49 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_50'] = x_requirement_ratings__mutmut_50 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_51'] = x_requirement_ratings__mutmut_51 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_52'] = x_requirement_ratings__mutmut_52 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_53'] = x_requirement_ratings__mutmut_53 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_54'] = x_requirement_ratings__mutmut_54 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_55'] = x_requirement_ratings__mutmut_55 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_56'] = x_requirement_ratings__mutmut_56 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_57'] = x_requirement_ratings__mutmut_57 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_58'] = x_requirement_ratings__mutmut_58 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_59'] = x_requirement_ratings__mutmut_59 # type: ignore # mutmut generated
mutants_x_requirement_ratings__mutmut['x_requirement_ratings__mutmut_60'] = x_requirement_ratings__mutmut_60 # type: ignore # mutmut generated
mutants_x__group__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__group__mutmut)
def _group(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if _enough(group, scores) else None)


def x__group__mutmut_orig(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if _enough(group, scores) else None)


def x__group__mutmut_1(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=None, mean=mean(scores) if _enough(group, scores) else None)


def x__group__mutmut_2(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=None)


def x__group__mutmut_3(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(mean=mean(scores) if _enough(group, scores) else None)


def x__group__mutmut_4(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), )


def x__group__mutmut_5(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if (_enough(group, scores)) and False else None)


def x__group__mutmut_6(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if (_enough(group, scores)) or True else None)


def x__group__mutmut_7(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(None) if _enough(group, scores) else None)


def x__group__mutmut_8(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if _enough(None, scores) else None)


def x__group__mutmut_9(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if _enough(group, None) else None)


def x__group__mutmut_10(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if _enough(scores) else None)


def x__group__mutmut_11(group: RaterGroup, scores: list[Fraction]) -> GroupRating:
    return GroupRating(n=len(scores), mean=mean(scores) if _enough(group, ) else None)

mutants_x__group__mutmut['_mutmut_orig'] = x__group__mutmut_orig # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_1'] = x__group__mutmut_1 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_2'] = x__group__mutmut_2 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_3'] = x__group__mutmut_3 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_4'] = x__group__mutmut_4 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_5'] = x__group__mutmut_5 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_6'] = x__group__mutmut_6 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_7'] = x__group__mutmut_7 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_8'] = x__group__mutmut_8 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_9'] = x__group__mutmut_9 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_10'] = x__group__mutmut_10 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_11'] = x__group__mutmut_11 # type: ignore # mutmut generated
mutants_x__enough__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__enough__mutmut)
def _enough(group: RaterGroup, scores: list[Fraction]) -> bool:
    return len(scores) >= MINIMUM[group]


def x__enough__mutmut_orig(group: RaterGroup, scores: list[Fraction]) -> bool:
    return len(scores) >= MINIMUM[group]


def x__enough__mutmut_1(group: RaterGroup, scores: list[Fraction]) -> bool:
    return len(scores) > MINIMUM[group]

mutants_x__enough__mutmut['_mutmut_orig'] = x__enough__mutmut_orig # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_1'] = x__enough__mutmut_1 # type: ignore # mutmut generated
