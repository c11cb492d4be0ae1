"""A promotion packet as values: requirement by requirement, with what would be doubted."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import groupby

from msgspec import Struct

from tracker.kpis.backing import evidence_of_requirement, metrics_of, witnesses
from tracker.kpis.claims import Check, Doubt, claim_doubts
from tracker.kpis.fit import Coverage, Fit
from tracker.kpis.goal import GoalReport
from tracker.kpis.recency import recency_index
from tracker.kpis.requirement_ratings import Ratings
from tracker.kpis.summary import Summary
from tracker.records.audience import Shared
from tracker.records.evidence import Evidence
from tracker.records.positions import Position
from tracker.records.roles import Role
from tracker.records.vocabulary import Category
from tracker.views.numbers import quantity
from tracker.views.words import plain_day

QUARTERS = 12  # the newest, as a strip


class Claim(Struct, frozen=True, kw_only=True):
    """A requirement and all that can be shown for it.

    `named` is the evidence that names it, `behind` that of its metrics and goals, newest first;
    `recency` is the recency index of all of it.
    """

    number: int
    id: str
    title: str
    category: Category | None
    skill: str | None
    needed: Decimal | None
    now: Fraction | None
    named: tuple[Evidence, ...]
    behind: tuple[Evidence, ...]
    newest: date | None
    witnesses: int
    recency: Fraction | None
    quarters: tuple[int, ...]
    ratings: Ratings
    goals: tuple[GoalReport, ...]
    gaps: tuple[str, ...]


class Packet(Struct, frozen=True, kw_only=True):
    """The case for a role, as one audience may see it.

    `evidence` holds each piece once, newest first; `doubts` are in the order of their checks.
    """

    audience: str
    as_of: date
    name: str
    headline: str | None
    position: Position | None
    role: Role
    fit: Fit
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    witnesses: int
    doubts: tuple[Doubt, ...]

    def doubted(self) -> Iterator[tuple[Check, int, Mapping[str, tuple[Doubt, ...]]]]:
        """The checks that found something: how much, and what is said of which."""
        for check, found in groupby(self.doubts, key=lambda doubt: doubt.check):
            said: dict[str, tuple[Doubt, ...]] = {}
            for doubt in found:
                said[doubt.message] = (*said.get(doubt.message, ()), doubt)
            yield check, sum(map(len, said.values())), said


def packet(portfolio: Shared, summary: Summary, found: Fit) -> Packet:
    """The packet of the target role's fit; `summary` and `found` are those of `portfolio`."""
    profile = portfolio.profile
    ids = {id_ for row in found.requirements for id_ in row.evidence}
    evidence = _newest_first(portfolio.evidence[id_] for id_ in ids)
    return Packet(
        audience=portfolio.audience,
        as_of=found.as_of,
        name=profile.name if profile else "A career portfolio",
        headline=profile.headline if profile else None,
        position=_position(portfolio, found.as_of),
        role=portfolio.roles[found.role],
        fit=found,
        claims=tuple(
            _claim(portfolio, summary, found, row, number)
            for number, row in enumerate(found.requirements, 1)
        ),
        evidence=evidence,
        witnesses=witnesses(evidence),
        doubts=claim_doubts(portfolio, found),
    )


def _position(portfolio: Shared, as_of: date) -> Position | None:
    """The newest position that has begun and not ended."""
    held = [
        p
        for p in portfolio.positions.values()
        if p.start <= as_of and (p.end is None or p.end >= as_of)
    ]
    return max(held, key=lambda p: (p.start, p.id), default=None)


def _newest_first(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(evidence, key=lambda e: (e.date, e.id), reverse=True))


def _claim(portfolio: Shared, summary: Summary, found: Fit, row: Coverage, number: int) -> Claim:
    asked = f"{found.role}/{row.id}"
    evidence = _newest_first(evidence_of_requirement(portfolio, asked, found.as_of))
    skill = portfolio.metrics.get(row.skill or "")
    return Claim(
        number=number,
        id=row.id,
        title=row.title,
        category=row.category,
        skill=skill.title if skill else None,
        needed=row.needed,
        now=row.now,
        named=tuple(e for e in evidence if asked in e.requirements),
        behind=tuple(e for e in evidence if asked not in e.requirements),
        newest=row.newest,
        witnesses=row.witnesses,
        recency=recency_index(evidence, found.as_of),
        quarters=row.quarters[-QUARTERS:],
        ratings=row.ratings,
        goals=tuple(_goals(portfolio, summary, asked)),
        gaps=tuple(_gaps(row)),
    )


def _goals(portfolio: Shared, summary: Summary, asked: str) -> Iterator[GoalReport]:
    """The goals that name the requirement, or have a target on one of its metrics."""
    measured = metrics_of(portfolio, asked)
    for report in summary.goals:
        goal = portfolio.goals[report.id]
        aims = asked in goal.requirements or any(t.metric in measured for t in goal.targets)
        if aims and not goal.draft:
            yield report


def _gaps(row: Coverage) -> Iterator[str]:
    """What is missing, in sentences."""
    if not row.evidence:
        yield "There is nothing to show for it yet."
    elif not row.witnesses:
        yield "Nobody is named who can confirm any of it."
    if row.needed is not None and row.now is None:
        yield f"The level asked for is {quantity(row.needed)}; none has been recorded."
    elif row.needed is not None and row.now is not None and row.now < row.needed:
        yield f"The level asked for is {quantity(row.needed)}; it is {quantity(row.now)} now."
    if row.ratings.others is None:
        few = ", ".join(f"{said.n} from a {group}" for group, said in row.ratings.groups.items())
        yield (
            f"Of each group of others too few have rated it for a mean ({few})."
            if few
            else "Nobody else has rated it."
        )


def recency_words(recency: Fraction | None, newest: date | None) -> str:
    """How recent the evidence is, as an index and a day."""
    if recency is None or newest is None:
        return "no evidence"
    return f"{float(recency):.2f}, the newest of {plain_day(newest)}"
