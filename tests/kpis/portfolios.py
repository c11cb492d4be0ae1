"""Small portfolios for tests, written with as few words as the claim needs."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from tracker.records.evidence import Evidence, Witness
from tracker.records.feedback import Feedback
from tracker.records.goals import Amendment, AttainmentScale, Goal, GoalOutcome, Milestone, Target
from tracker.records.metrics import Growth, Metric, Observation, Ratio
from tracker.records.portfolio import Portfolio
from tracker.records.positions import Position
from tracker.records.profile import Profile
from tracker.records.record import Record
from tracker.records.roles import Requirement, Role
from tracker.records.vocabulary import (
    Aggregate,
    Cadence,
    Category,
    Direction,
    EvidenceKind,
    GoalResult,
    PositionChange,
    RaterGroup,
)

Number = str | int | Decimal


def day(text: str) -> date:
    return date.fromisoformat(text)


def number(value: Number) -> Decimal:
    return Decimal(value)


def known(value: Number | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def portfolio(*records: Record) -> Portfolio:
    """The records, each in its section by its type, sorted by id."""
    profile = next((r for r in records if isinstance(r, Profile)), None)
    sections: dict[str, dict[str, Record]] = {
        name: {} for name in Portfolio.__struct_fields__ if name != "profile"
    }
    for record in sorted(records, key=lambda r: r.id):
        if not isinstance(record, Profile):
            sections[_section(record)][record.id] = record
    return Portfolio(profile=profile, **sections)  # type: ignore[arg-type]


def _section(record: Record) -> str:
    name = type(record).__name__.lower()
    same = {"evidence": "evidence", "feedback": "feedback", "kpisetting": "kpis"}
    return same.get(name, f"{name}s")


def seen(
    on: str, value: Number = 1, *, by: str = "self", evidence: Sequence[str] = ()
) -> Observation:
    return Observation(
        date=day(on), value=number(value), by=RaterGroup(by), evidence=tuple(evidence)
    )


def metric(
    name: str,
    *observations: Observation,
    aggregate: str = "sum",
    direction: str = "increase",
    category: str = "project-impact",
    cadence: str | None = None,
    kpis: Sequence[str] = (),
    requirements: Sequence[str] = (),
) -> Metric:
    return Metric(
        id=name,
        path="goals/metrics.yaml",
        line=1,
        title=name,
        category=Category(category),
        unit="units",
        direction=Direction(direction),
        aggregate=Aggregate(aggregate),
        cadence=Cadence(cadence) if cadence else None,
        kpis=tuple(kpis),
        requirements=tuple(requirements),
        observations=observations,
    )


def made_metric(
    name: str,
    *,
    ratio: tuple[str, str] | None = None,
    growth_of: str | None = None,
    months: int = 12,
    cadence: str | None = None,
    direction: str = "increase",
) -> Metric:
    """A metric made of others: a ratio (of, over) or a growth."""
    return Metric(
        id=name,
        path="goals/metrics.yaml",
        line=1,
        title=name,
        category=Category.PROJECT_IMPACT,
        unit="units",
        direction=Direction(direction),
        cadence=Cadence(cadence) if cadence else None,
        ratio=Ratio(of=ratio[0], over=ratio[1]) if ratio else None,
        growth=Growth(of=growth_of, months=months) if growth_of else None,
    )


def target(name: str, baseline: Number, to: Number, *, weight: Number = 1) -> Target:
    return Target(metric=name, baseline=number(baseline), target=number(to), weight=number(weight))


def level(
    name: str, *, low: Number | None = None, high: Number | None = None, weight: Number = 1
) -> Target:
    """A level to hold."""
    return Target(metric=name, min=known(low), max=known(high), weight=number(weight))


def milestone(
    due: str, done: str | None = None, *, first_due: str | None = None, weight: Number = 1
) -> Milestone:
    return Milestone(
        title=f"step due {due}",
        due=day(due),
        done=day(done) if done else None,
        first_due=day(first_due) if first_due else None,
        weight=number(weight),
    )


def moved_due(on: str, before: str, after: str) -> Amendment:
    return Amendment(date=day(on), change="due", from_=day(before), to=day(after), reason="moved")


def moved_target(on: str, name: str, before: Number, after: Number) -> Amendment:
    return Amendment(
        date=day(on), change=name, from_=number(before), to=number(after), reason="moved"
    )


def outcome(result: str, on: str) -> GoalOutcome:
    return GoalOutcome(result=GoalResult(result), date=day(on), reason="said so")


def goal(
    name: str,
    start: str,
    due: str,
    *targets: Target,
    milestones: Sequence[Milestone] = (),
    amendments: Sequence[Amendment] = (),
    outcome: GoalOutcome | None = None,
    draft: bool = False,
    committed: str | None = None,
    target_role: str | None = None,
    requirements: Sequence[str] = (),
    evidence: Sequence[str] = (),
    weight: Number = 1,
    attained: int | None = None,
) -> Goal:
    return Goal(
        id=name,
        path="goals/goals.yaml",
        line=1,
        title=name,
        category=Category.PROJECT_IMPACT,
        start=day(start),
        due=day(due),
        committed=day(committed) if committed else None,
        draft=draft,
        target_role=target_role,
        weight=number(weight),
        requirements=tuple(requirements),
        evidence=tuple(evidence),
        targets=targets,
        milestones=tuple(milestones),
        scale=AttainmentScale(levels={"0": "as hoped"}, attained=attained)
        if attained is not None
        else None,
        amendments=tuple(amendments),
        outcome=outcome,
    )


def position(
    name: str,
    start: str,
    *,
    end: str | None = None,
    role: str | None = None,
    level: int | None = None,
    change: str | None = None,
) -> Position:
    return Position(
        id=name,
        path="goals/positions.yaml",
        line=1,
        title=name,
        start=day(start),
        end=day(end) if end else None,
        role=role,
        level=level,
        change=PositionChange(change) if change else None,
    )


def role(name: str, **requirements: Requirement) -> Role:
    """A role; `_` in the keyword of a requirement stands for `-` in its id."""
    asked = {key.replace("_", "-"): asked for key, asked in requirements.items()}
    return Role(id=name, path="goals/roles.yaml", line=1, title=name, requirements=asked)


def requirement(
    title: str,
    *,
    category: str | None = None,
    skill: str | None = None,
    level: Number | None = None,
    weight: Number = 1,
) -> Requirement:
    return Requirement(
        title=title,
        category=Category(category) if category else None,
        skill=skill,
        level=known(level),
        weight=number(weight),
    )


def profile(*, target_role: str | None = None, currency: str | None = None) -> Profile:
    return Profile(
        id="profile",
        path="goals/me.yaml",
        line=1,
        name="Ada",
        target_role=target_role,
        currency=currency,
    )


def evidence(
    name: str,
    on: str,
    *,
    goals: Sequence[str] = (),
    metrics: Sequence[str] = (),
    requirements: Sequence[str] = (),
    witness: tuple[str, str | None] | None = None,
    kind: str = "project",
) -> Evidence:
    """A piece of evidence; `witness` is a group and perhaps a name."""
    return Evidence(
        id=name,
        path="goals/evidence.yaml",
        line=1,
        title=name,
        date=day(on),
        kind=EvidenceKind(kind),
        goals=tuple(goals),
        metrics=tuple(metrics),
        requirements=tuple(requirements),
        witness=Witness(group=RaterGroup(witness[0]), name=witness[1]) if witness else None,
    )


def feedback(name: str, group: str, on: str | None, **ratings: Number) -> Feedback:
    """Feedback on a scale of 1 to 5; `_` in the keyword of a rating stands for `-`."""
    return Feedback(
        id=name,
        path="goals/feedback.yaml",
        line=1,
        from_=RaterGroup(group),
        date=day(on) if on else None,
        ratings={key.replace("_", "-"): number(value) for key, value in ratings.items()},
    )
