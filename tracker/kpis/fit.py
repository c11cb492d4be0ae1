"""Role fit: what the target role asks for, and the evidence behind each of it.

It is evidence coverage, never readiness: no promotion framework is a checklist.
"""

from collections import Counter
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction
from itertools import chain

from msgspec import Struct

from tracker.kpis.backing import evidence_of_requirement, witnesses
from tracker.kpis.measure import reading
from tracker.kpis.periods import next_start, period_start
from tracker.kpis.requirement_ratings import Ratings, requirement_ratings
from tracker.kpis.window import Window
from tracker.records.evidence import Evidence
from tracker.records.portfolio import Portfolio
from tracker.records.roles import Role
from tracker.records.vocabulary import Cadence, Category


class Coverage(Struct, frozen=True, kw_only=True):
    """One requirement: the level it needs, its skill's value now, and what stands behind it.

    `evidence` holds ids, oldest first; `quarters` their number in each of `Fit.quarters`.
    """

    id: str
    title: str
    category: Category | None
    skill: str | None
    needed: Decimal | None
    now: Fraction | None
    evidence: tuple[str, ...]
    newest: Day | None
    witnesses: int
    ratings: Ratings
    quarters: tuple[int, ...]


class Fit(Struct, frozen=True, kw_only=True):
    """The requirements of a role, by category and id.

    `quarters` are the first days of all quarters from the oldest evidence to `as_of`.
    """

    role: str
    title: str
    as_of: Day
    quarters: tuple[Day, ...]
    requirements: tuple[Coverage, ...]


def fit(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(role.requirements, key=lambda key: _place(role, key))
    }
    quarters = _quarters(tuple(e.date for e in chain(*behind.values())), as_of)
    return Fit(
        role=role.id,
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def _target_role(portfolio: Portfolio) -> str:
    wanted = portfolio.profile.target_role if portfolio.profile is not None else None
    return wanted or ""


def _place(role: Role, key: str) -> tuple[int, str]:
    categories = list(Category)
    category = role.requirements[key].category
    return (categories.index(category) if category else len(categories), key)


def _quarters(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def _coverage(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if asked.skill else None
    dated = Counter(period_start(e.date, Cadence.QUARTER) for e in evidence)
    return Coverage(
        id=key,
        title=asked.title,
        category=asked.category,
        skill=asked.skill,
        needed=asked.level,
        now=now,
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )
