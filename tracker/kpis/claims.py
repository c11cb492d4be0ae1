"""What those who decide would doubt in a promotion packet: the rules of the `packet` profile.

They are asked of the records the packet is made of, and of those alone.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from tracker.kpis.backing import metrics_of
from tracker.kpis.fit import Fit
from tracker.kpis.profiles import Case
from tracker.kpis.profiles.packet import PROOF
from tracker.records.finding import Finding
from tracker.records.portfolio import Portfolio
from tracker.records.record import Item, Record
from tracker.records.roles import Requirement


class Check(StrEnum):
    """A question that is asked of every claim, in the order of what weighs most."""

    NOTHING_BEHIND = "Requirement with nothing behind it"
    NUMBER = "Number without evidence"
    WITNESS = "Evidence without a witness"
    ONE_WITNESS = "All from one witness"
    NOTHING_RECENT = "Nothing recent"
    EVERYTHING_RECENT = "Everything recent"
    EXPIRED = "Evidence that has expired"
    OPEN = "Goal whose end is not told"


CHECKS: Mapping[str, Check] = {
    "requirement-without-evidence": Check.NOTHING_BEHIND,
    "target-without-evidence": Check.NUMBER,
    "achieved-without-evidence": Check.NUMBER,
    "impact-without-source": Check.NUMBER,
    "evidence-without-witness": Check.WITNESS,
    "one-witness": Check.ONE_WITNESS,
    "nothing-recent": Check.NOTHING_RECENT,
    "everything-recent": Check.EVERYTHING_RECENT,
    "expired-evidence": Check.EXPIRED,
    "overdue-without-outcome": Check.OPEN,
}


class Doubt(Struct, frozen=True, kw_only=True):
    """A claim that does not stand up to a check; `title` is what it is about.

    `path` and `line` say where it stands: None for others than the owner.
    """

    check: Check
    record: str
    title: str
    message: str
    help: str | None
    path: str | None
    line: int | None


def claim_doubts(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def _made_of(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def _doubt(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def _about(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(inside, step)
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def _inside(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(thing, str(step))
