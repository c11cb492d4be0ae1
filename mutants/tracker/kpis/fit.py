"""Role fit: what the target role asks for, and the evidence behind each of it.

It is evidence coverage, never readiness: no promotion framework is a checklist.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction
from itertools import chain

from tracker.kpis.backing import evidence_of_requirement, witnesses
from tracker.kpis.measure import reading
from tracker.kpis.periods import next_start, period_start
from tracker.kpis.requirement_ratings import Ratings, requirement_ratings
from tracker.kpis.window import Window
from tracker.records.evidence import Evidence
from tracker.records.portfolio import Portfolio
from tracker.records.roles import Role
from tracker.records.vocabulary import Cadence, Category


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The requirements of a role, by category and id.

    `quarters` are the first days of all quarters from the oldest evidence to `as_of`.
    """

    role: str
    title: str
    as_of: Day
    quarters: tuple[Day, ...]
    requirements: tuple[Coverage, ...]
mutants_x_fit__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_fit__mutmut)
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


def x_fit__mutmut_orig(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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


def x_fit__mutmut_1(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = None
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


def x_fit__mutmut_2(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(None)
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


def x_fit__mutmut_3(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id and _target_role(portfolio))
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


def x_fit__mutmut_4(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(None))
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


def x_fit__mutmut_5(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is not None:
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


def x_fit__mutmut_6(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = None
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


def x_fit__mutmut_7(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(None, f"{role.id}/{key}", as_of)
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


def x_fit__mutmut_8(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, None, as_of)
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


def x_fit__mutmut_9(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", None)
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


def x_fit__mutmut_10(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(f"{role.id}/{key}", as_of)
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


def x_fit__mutmut_11(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, as_of)
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


def x_fit__mutmut_12(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", )
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


def x_fit__mutmut_13(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(None, key=lambda key: _place(role, key))
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


def x_fit__mutmut_14(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(role.requirements, key=None)
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


def x_fit__mutmut_15(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(key=lambda key: _place(role, key))
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


def x_fit__mutmut_16(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(role.requirements, )
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


def x_fit__mutmut_17(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(role.requirements, key=lambda key: None)
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


def x_fit__mutmut_18(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(role.requirements, key=lambda key: _place(None, key))
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


def x_fit__mutmut_19(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(role.requirements, key=lambda key: _place(role, None))
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


def x_fit__mutmut_20(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(role.requirements, key=lambda key: _place(key))
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


def x_fit__mutmut_21(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
    """The evidence coverage of a role; of the profile's target role where none is named.

    None where there is no such role.
    """
    role = portfolio.roles.get(role_id or _target_role(portfolio))
    if role is None:
        return None
    behind = {
        key: evidence_of_requirement(portfolio, f"{role.id}/{key}", as_of)
        for key in sorted(role.requirements, key=lambda key: _place(role, ))
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


def x_fit__mutmut_22(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
    quarters = None
    return Fit(
        role=role.id,
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_23(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
    quarters = _quarters(None, as_of)
    return Fit(
        role=role.id,
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_24(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
    quarters = _quarters(tuple(e.date for e in chain(*behind.values())), None)
    return Fit(
        role=role.id,
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_25(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
    quarters = _quarters(as_of)
    return Fit(
        role=role.id,
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_26(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
    quarters = _quarters(tuple(e.date for e in chain(*behind.values())), )
    return Fit(
        role=role.id,
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_27(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
    quarters = _quarters(tuple(None), as_of)
    return Fit(
        role=role.id,
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_28(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        role=None,
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_29(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        title=None,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_30(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        as_of=None,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_31(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        quarters=None,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_32(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        requirements=None,
    )


def x_fit__mutmut_33(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        title=role.title,
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_34(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        as_of=as_of,
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_35(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        quarters=quarters,
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_36(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        requirements=tuple(
            _coverage(portfolio, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_37(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
        )


def x_fit__mutmut_38(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            None
        ),
    )


def x_fit__mutmut_39(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(None, role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_40(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, None, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_41(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, role, None, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_42(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, role, key, None, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_43(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, role, key, items, None, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_44(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, role, key, items, quarters, None) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_45(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(role, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_46(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, key, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_47(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, role, items, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_48(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, role, key, quarters, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_49(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, role, key, items, as_of) for key, items in behind.items()
        ),
    )


def x_fit__mutmut_50(portfolio: Portfolio, as_of: Day, *, role_id: str | None = None) -> Fit | None:
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
            _coverage(portfolio, role, key, items, quarters, ) for key, items in behind.items()
        ),
    )

mutants_x_fit__mutmut['_mutmut_orig'] = x_fit__mutmut_orig # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_1'] = x_fit__mutmut_1 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_2'] = x_fit__mutmut_2 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_3'] = x_fit__mutmut_3 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_4'] = x_fit__mutmut_4 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_5'] = x_fit__mutmut_5 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_6'] = x_fit__mutmut_6 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_7'] = x_fit__mutmut_7 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_8'] = x_fit__mutmut_8 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_9'] = x_fit__mutmut_9 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_10'] = x_fit__mutmut_10 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_11'] = x_fit__mutmut_11 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_12'] = x_fit__mutmut_12 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_13'] = x_fit__mutmut_13 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_14'] = x_fit__mutmut_14 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_15'] = x_fit__mutmut_15 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_16'] = x_fit__mutmut_16 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_17'] = x_fit__mutmut_17 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_18'] = x_fit__mutmut_18 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_19'] = x_fit__mutmut_19 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_20'] = x_fit__mutmut_20 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_21'] = x_fit__mutmut_21 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_22'] = x_fit__mutmut_22 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_23'] = x_fit__mutmut_23 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_24'] = x_fit__mutmut_24 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_25'] = x_fit__mutmut_25 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_26'] = x_fit__mutmut_26 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_27'] = x_fit__mutmut_27 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_28'] = x_fit__mutmut_28 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_29'] = x_fit__mutmut_29 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_30'] = x_fit__mutmut_30 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_31'] = x_fit__mutmut_31 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_32'] = x_fit__mutmut_32 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_33'] = x_fit__mutmut_33 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_34'] = x_fit__mutmut_34 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_35'] = x_fit__mutmut_35 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_36'] = x_fit__mutmut_36 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_37'] = x_fit__mutmut_37 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_38'] = x_fit__mutmut_38 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_39'] = x_fit__mutmut_39 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_40'] = x_fit__mutmut_40 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_41'] = x_fit__mutmut_41 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_42'] = x_fit__mutmut_42 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_43'] = x_fit__mutmut_43 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_44'] = x_fit__mutmut_44 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_45'] = x_fit__mutmut_45 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_46'] = x_fit__mutmut_46 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_47'] = x_fit__mutmut_47 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_48'] = x_fit__mutmut_48 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_49'] = x_fit__mutmut_49 # type: ignore # mutmut generated
mutants_x_fit__mutmut['x_fit__mutmut_50'] = x_fit__mutmut_50 # type: ignore # mutmut generated
mutants_x__target_role__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__target_role__mutmut)
def _target_role(portfolio: Portfolio) -> str:
    wanted = portfolio.profile.target_role if portfolio.profile is not None else None
    return wanted or ""


def x__target_role__mutmut_orig(portfolio: Portfolio) -> str:
    wanted = portfolio.profile.target_role if portfolio.profile is not None else None
    return wanted or ""


def x__target_role__mutmut_1(portfolio: Portfolio) -> str:
    wanted = None
    return wanted or ""


def x__target_role__mutmut_2(portfolio: Portfolio) -> str:
    wanted = portfolio.profile.target_role if (portfolio.profile is not None) and False else None
    return wanted or ""


def x__target_role__mutmut_3(portfolio: Portfolio) -> str:
    wanted = portfolio.profile.target_role if (portfolio.profile is not None) or True else None
    return wanted or ""


def x__target_role__mutmut_4(portfolio: Portfolio) -> str:
    wanted = portfolio.profile.target_role if portfolio.profile is None else None
    return wanted or ""


def x__target_role__mutmut_5(portfolio: Portfolio) -> str:
    wanted = portfolio.profile.target_role if portfolio.profile is not None else None
    return wanted and ""


def x__target_role__mutmut_6(portfolio: Portfolio) -> str:
    wanted = portfolio.profile.target_role if portfolio.profile is not None else None
    return wanted or "XXXX"

mutants_x__target_role__mutmut['_mutmut_orig'] = x__target_role__mutmut_orig # type: ignore # mutmut generated
mutants_x__target_role__mutmut['x__target_role__mutmut_1'] = x__target_role__mutmut_1 # type: ignore # mutmut generated
mutants_x__target_role__mutmut['x__target_role__mutmut_2'] = x__target_role__mutmut_2 # type: ignore # mutmut generated
mutants_x__target_role__mutmut['x__target_role__mutmut_3'] = x__target_role__mutmut_3 # type: ignore # mutmut generated
mutants_x__target_role__mutmut['x__target_role__mutmut_4'] = x__target_role__mutmut_4 # type: ignore # mutmut generated
mutants_x__target_role__mutmut['x__target_role__mutmut_5'] = x__target_role__mutmut_5 # type: ignore # mutmut generated
mutants_x__target_role__mutmut['x__target_role__mutmut_6'] = x__target_role__mutmut_6 # type: ignore # mutmut generated
mutants_x__place__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__place__mutmut)
def _place(role: Role, key: str) -> tuple[int, str]:
    categories = list(Category)
    category = role.requirements[key].category
    return (categories.index(category) if category else len(categories), key)


def x__place__mutmut_orig(role: Role, key: str) -> tuple[int, str]:
    categories = list(Category)
    category = role.requirements[key].category
    return (categories.index(category) if category else len(categories), key)


def x__place__mutmut_1(role: Role, key: str) -> tuple[int, str]:
    categories = None
    category = role.requirements[key].category
    return (categories.index(category) if category else len(categories), key)


def x__place__mutmut_2(role: Role, key: str) -> tuple[int, str]:
    categories = list(None)
    category = role.requirements[key].category
    return (categories.index(category) if category else len(categories), key)


def x__place__mutmut_3(role: Role, key: str) -> tuple[int, str]:
    categories = list(Category)
    category = None
    return (categories.index(category) if category else len(categories), key)


def x__place__mutmut_4(role: Role, key: str) -> tuple[int, str]:
    categories = list(Category)
    category = role.requirements[key].category
    return (categories.index(category) if (category) and False else len(categories), key)


def x__place__mutmut_5(role: Role, key: str) -> tuple[int, str]:
    categories = list(Category)
    category = role.requirements[key].category
    return (categories.index(category) if (category) or True else len(categories), key)


def x__place__mutmut_6(role: Role, key: str) -> tuple[int, str]:
    categories = list(Category)
    category = role.requirements[key].category
    return (categories.index(None) if category else len(categories), key)


def x__place__mutmut_7(role: Role, key: str) -> tuple[int, str]:
    categories = list(Category)
    category = role.requirements[key].category
    return (categories.rindex(category) if category else len(categories), key)

mutants_x__place__mutmut['_mutmut_orig'] = x__place__mutmut_orig # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_1'] = x__place__mutmut_1 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_2'] = x__place__mutmut_2 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_3'] = x__place__mutmut_3 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_4'] = x__place__mutmut_4 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_5'] = x__place__mutmut_5 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_6'] = x__place__mutmut_6 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_7'] = x__place__mutmut_7 # type: ignore # mutmut generated
mutants_x__quarters__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__quarters__mutmut)
def _quarters(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_orig(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_1(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = None
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_2(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(None, Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_3(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), None)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_4(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_5(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), )]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_6(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(None, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_7(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=None), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_8(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_9(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, ), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_10(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[+1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_11(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-2] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_12(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] <= period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_13(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(None, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_14(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, None):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_15(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_16(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, ):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_17(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(None)
    return tuple(quarters)


def x__quarters__mutmut_18(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(None, Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_19(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], None))
    return tuple(quarters)


def x__quarters__mutmut_20(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_21(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], ))
    return tuple(quarters)


def x__quarters__mutmut_22(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[+1], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_23(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-2], Cadence.QUARTER))
    return tuple(quarters)


def x__quarters__mutmut_24(dates: tuple[Day, ...], as_of: Day) -> tuple[Day, ...]:
    quarters = [period_start(min(dates, default=as_of), Cadence.QUARTER)]
    while quarters[-1] < period_start(as_of, Cadence.QUARTER):
        quarters.append(next_start(quarters[-1], Cadence.QUARTER))
    return tuple(None)

mutants_x__quarters__mutmut['_mutmut_orig'] = x__quarters__mutmut_orig # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_1'] = x__quarters__mutmut_1 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_2'] = x__quarters__mutmut_2 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_3'] = x__quarters__mutmut_3 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_4'] = x__quarters__mutmut_4 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_5'] = x__quarters__mutmut_5 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_6'] = x__quarters__mutmut_6 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_7'] = x__quarters__mutmut_7 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_8'] = x__quarters__mutmut_8 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_9'] = x__quarters__mutmut_9 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_10'] = x__quarters__mutmut_10 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_11'] = x__quarters__mutmut_11 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_12'] = x__quarters__mutmut_12 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_13'] = x__quarters__mutmut_13 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_14'] = x__quarters__mutmut_14 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_15'] = x__quarters__mutmut_15 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_16'] = x__quarters__mutmut_16 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_17'] = x__quarters__mutmut_17 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_18'] = x__quarters__mutmut_18 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_19'] = x__quarters__mutmut_19 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_20'] = x__quarters__mutmut_20 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_21'] = x__quarters__mutmut_21 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_22'] = x__quarters__mutmut_22 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_23'] = x__quarters__mutmut_23 # type: ignore # mutmut generated
mutants_x__quarters__mutmut['x__quarters__mutmut_24'] = x__quarters__mutmut_24 # type: ignore # mutmut generated
mutants_x__coverage__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__coverage__mutmut)
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


def x__coverage__mutmut_orig(
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


def x__coverage__mutmut_1(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = None
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


def x__coverage__mutmut_2(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = None
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


def x__coverage__mutmut_3(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if (asked.skill) and False else None
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


def x__coverage__mutmut_4(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if (asked.skill) or True else None
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


def x__coverage__mutmut_5(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(None, asked.skill, Window(None, as_of)).value if asked.skill else None
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


def x__coverage__mutmut_6(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, None, Window(None, as_of)).value if asked.skill else None
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


def x__coverage__mutmut_7(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, None).value if asked.skill else None
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


def x__coverage__mutmut_8(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(asked.skill, Window(None, as_of)).value if asked.skill else None
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


def x__coverage__mutmut_9(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, Window(None, as_of)).value if asked.skill else None
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


def x__coverage__mutmut_10(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, ).value if asked.skill else None
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


def x__coverage__mutmut_11(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, None)).value if asked.skill else None
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


def x__coverage__mutmut_12(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(as_of)).value if asked.skill else None
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


def x__coverage__mutmut_13(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, )).value if asked.skill else None
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


def x__coverage__mutmut_14(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if asked.skill else None
    dated = None
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


def x__coverage__mutmut_15(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if asked.skill else None
    dated = Counter(None)
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


def x__coverage__mutmut_16(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if asked.skill else None
    dated = Counter(period_start(None, Cadence.QUARTER) for e in evidence)
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


def x__coverage__mutmut_17(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if asked.skill else None
    dated = Counter(period_start(e.date, None) for e in evidence)
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


def x__coverage__mutmut_18(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if asked.skill else None
    dated = Counter(period_start(Cadence.QUARTER) for e in evidence)
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


def x__coverage__mutmut_19(
    portfolio: Portfolio,
    role: Role,
    key: str,
    evidence: tuple[Evidence, ...],
    quarters: tuple[Day, ...],
    as_of: Day,
) -> Coverage:
    asked = role.requirements[key]
    now = reading(portfolio, asked.skill, Window(None, as_of)).value if asked.skill else None
    dated = Counter(period_start(e.date, ) for e in evidence)
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


def x__coverage__mutmut_20(
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
        id=None,
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


def x__coverage__mutmut_21(
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
        title=None,
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


def x__coverage__mutmut_22(
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
        category=None,
        skill=asked.skill,
        needed=asked.level,
        now=now,
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_23(
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
        skill=None,
        needed=asked.level,
        now=now,
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_24(
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
        needed=None,
        now=now,
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_25(
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
        now=None,
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_26(
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
        evidence=None,
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_27(
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
        newest=None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_28(
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
        witnesses=None,
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_29(
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
        ratings=None,
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_30(
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
        quarters=None,
    )


def x__coverage__mutmut_31(
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


def x__coverage__mutmut_32(
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


def x__coverage__mutmut_33(
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
        skill=asked.skill,
        needed=asked.level,
        now=now,
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_34(
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
        needed=asked.level,
        now=now,
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_35(
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
        now=now,
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_36(
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
        evidence=tuple(e.id for e in evidence),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_37(
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
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_38(
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
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_39(
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
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_40(
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
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_41(
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
        )


def x__coverage__mutmut_42(
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
        evidence=tuple(None),
        newest=evidence[-1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_43(
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
        newest=evidence[-1].date if (evidence) and False else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_44(
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
        newest=evidence[-1].date if (evidence) or True else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_45(
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
        newest=evidence[+1].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_46(
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
        newest=evidence[-2].date if evidence else None,
        witnesses=witnesses(evidence),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_47(
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
        witnesses=witnesses(None),
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_48(
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
        ratings=requirement_ratings(None, f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_49(
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
        ratings=requirement_ratings(portfolio, None, as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_50(
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
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", None),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_51(
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
        ratings=requirement_ratings(f"{role.id}/{key}", as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_52(
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
        ratings=requirement_ratings(portfolio, as_of),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_53(
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
        ratings=requirement_ratings(portfolio, f"{role.id}/{key}", ),
        quarters=tuple(dated[quarter] for quarter in quarters),
    )


def x__coverage__mutmut_54(
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
        quarters=tuple(None),
    )

mutants_x__coverage__mutmut['_mutmut_orig'] = x__coverage__mutmut_orig # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_1'] = x__coverage__mutmut_1 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_2'] = x__coverage__mutmut_2 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_3'] = x__coverage__mutmut_3 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_4'] = x__coverage__mutmut_4 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_5'] = x__coverage__mutmut_5 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_6'] = x__coverage__mutmut_6 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_7'] = x__coverage__mutmut_7 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_8'] = x__coverage__mutmut_8 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_9'] = x__coverage__mutmut_9 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_10'] = x__coverage__mutmut_10 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_11'] = x__coverage__mutmut_11 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_12'] = x__coverage__mutmut_12 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_13'] = x__coverage__mutmut_13 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_14'] = x__coverage__mutmut_14 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_15'] = x__coverage__mutmut_15 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_16'] = x__coverage__mutmut_16 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_17'] = x__coverage__mutmut_17 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_18'] = x__coverage__mutmut_18 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_19'] = x__coverage__mutmut_19 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_20'] = x__coverage__mutmut_20 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_21'] = x__coverage__mutmut_21 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_22'] = x__coverage__mutmut_22 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_23'] = x__coverage__mutmut_23 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_24'] = x__coverage__mutmut_24 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_25'] = x__coverage__mutmut_25 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_26'] = x__coverage__mutmut_26 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_27'] = x__coverage__mutmut_27 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_28'] = x__coverage__mutmut_28 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_29'] = x__coverage__mutmut_29 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_30'] = x__coverage__mutmut_30 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_31'] = x__coverage__mutmut_31 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_32'] = x__coverage__mutmut_32 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_33'] = x__coverage__mutmut_33 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_34'] = x__coverage__mutmut_34 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_35'] = x__coverage__mutmut_35 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_36'] = x__coverage__mutmut_36 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_37'] = x__coverage__mutmut_37 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_38'] = x__coverage__mutmut_38 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_39'] = x__coverage__mutmut_39 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_40'] = x__coverage__mutmut_40 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_41'] = x__coverage__mutmut_41 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_42'] = x__coverage__mutmut_42 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_43'] = x__coverage__mutmut_43 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_44'] = x__coverage__mutmut_44 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_45'] = x__coverage__mutmut_45 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_46'] = x__coverage__mutmut_46 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_47'] = x__coverage__mutmut_47 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_48'] = x__coverage__mutmut_48 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_49'] = x__coverage__mutmut_49 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_50'] = x__coverage__mutmut_50 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_51'] = x__coverage__mutmut_51 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_52'] = x__coverage__mutmut_52 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_53'] = x__coverage__mutmut_53 # type: ignore # mutmut generated
mutants_x__coverage__mutmut['x__coverage__mutmut_54'] = x__coverage__mutmut_54 # type: ignore # mutmut generated
