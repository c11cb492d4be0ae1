"""One figure over the commits: what was known when, beside what is known now of the same day.

A fact is backfilled by the commit that wrote it down more than a month after it happened. Figures
of the past change by that; here it can be seen where they did.
"""

from collections.abc import Iterable, Iterator
from datetime import date as Day
from fractions import Fraction
from functools import cache

from msgspec import Struct

from tracker.history.facts import Fact, Facts
from tracker.history.standing import Standing, standing
from tracker.history.timeline import Commit
from tracker.kpis.why import Name
from tracker.kpis.window import months_after
from tracker.records.portfolio import Portfolio


class State(Struct, frozen=True, kw_only=True):
    """What was committed: a portfolio, or why figures cannot be made of it (all of it, or none)."""

    commit: Commit
    portfolio: Portfolio | None
    problem: str = ""


class Moment(Struct, frozen=True, kw_only=True):
    """A figure as of the day of a commit, from what was known then, and from what is known now.

    `then` and `now` are None where there was nothing to make it of; `problem` says why. `recorded`
    are the facts that the commit wrote down, and `backfilled` those of them that came late.
    """

    commit: Commit
    then: Standing | None
    now: Fraction | None
    recorded: tuple[Fact, ...] = ()
    backfilled: tuple[Fact, ...] = ()
    problem: str = ""


class Past(Struct, frozen=True, kw_only=True):
    """A figure over the commits, the oldest first."""

    name: Name
    title: str
    unit: str
    moments: tuple[Moment, ...]


def past(name: Name, states: Iterable[State], known_now: Portfolio) -> Past:
    """The figure after each of the states, which come oldest first."""
    moments = tuple(_moments(name, states, known_now))
    told = [moment.then for moment in moments if moment.then is not None]
    return Past(
        name=name,
        title=told[-1].title if told else name.id,
        unit=told[-1].unit if told else "",
        moments=moments,
    )


def since(found: Past, day: Day | None) -> Past:
    """The moments from a day on; what was written down before it is not told of again."""
    if day is None:
        return found
    kept = tuple(moment for moment in found.moments if moment.commit.day >= day)
    return Past(name=found.name, title=found.title, unit=found.unit, moments=kept)


def turning_points(found: Past) -> Past:
    """The moments at which anything is another than before, and the last."""
    kept: list[Moment] = []
    for moment in found.moments:
        if not kept or _gist(kept[-1]) != _gist(moment) or moment.recorded:
            kept.append(moment)
    if found.moments and kept[-1] is not found.moments[-1]:
        kept.append(found.moments[-1])
    return Past(name=found.name, title=found.title, unit=found.unit, moments=tuple(kept))


def _gist(moment: Moment) -> object:
    then = moment.then
    if then is None:
        return moment.problem
    return then.value, then.state, then.n, moment.now


def _moments(name: Name, states: Iterable[State], known_now: Portfolio) -> Iterator[Moment]:
    facts, has_begun = Facts(), False

    @cache
    def now(day: Day) -> Fraction | None:
        seen = standing(known_now, name, day)
        return seen.value if seen is not None else None

    for state in states:
        day = state.commit.day
        sound = None if state.problem else state.portfolio
        then = standing(sound, name, day) if sound is not None else None
        new = facts.new_in(state.portfolio) if state.portfolio is not None else frozenset()
        if then is None:
            if has_begun:
                yield Moment(commit=state.commit, then=None, now=None, problem=state.problem)
            continue
        has_begun = True
        late = months_after(day, -1)
        recorded = _in_order(fact for fact in new if fact.is_behind(then.behind))
        yield Moment(
            commit=state.commit,
            then=then,
            now=now(day),
            recorded=recorded,
            backfilled=tuple(fact for fact in recorded if fact.day < late),
        )


def _in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=lambda fact: (fact.day, fact.record)))
