"""Plans that were changed, and whether that was said: by an amendment, or by a first date kept."""

from collections.abc import Iterator
from datetime import date as Day
from decimal import Decimal

from tracker.history.change import Declared, Move, Thing
from tracker.history.content import content
from tracker.kpis.plan import first_plan
from tracker.records.goals import DUE, Amendment, Goal, Milestone, Target

BOUNDS = ("target", "min", "max")


def moves(was: Goal, now: Goal) -> Iterator[Move]:
    """What of the goal's plan is another now; a draft's plan is nobody's promise yet."""
    if was.draft:
        return
    goal = Thing(section="goals", id=now.id, title=now.title)
    new = _new_amendments(was, now)
    if was.due != now.due:
        yield _amended(goal, DUE, was.due, now.due, new)
    yield from _start_and_first_due(goal, was, now)
    yield from _targets(goal, was, now, new)
    yield from _milestones(goal, was, now)


def _new_amendments(was: Goal, now: Goal) -> tuple[Amendment, ...]:
    known = set(map(content, was.amendments))
    return tuple(made for made in now.amendments if content(made) not in known)


def _amended(
    goal: Thing,
    what: str,
    was: Day | Decimal,
    now: Day | Decimal,
    amendments: tuple[Amendment, ...],
    part: str = "",
) -> Move:
    """The move, declared where new amendments lead from what was to what is."""
    own = [made for made in amendments if made.change == what]
    joins = bool(own) and own[0].from_ == was and own[-1].to == now
    return Move(
        goal=goal,
        what=what,
        was=was,
        now=now,
        part=part,
        declared=Declared.AMENDED if joins else Declared.UNDECLARED,
        reason=own[-1].reason if joins else None,
    )


def _start_and_first_due(goal: Thing, was: Goal, now: Goal) -> Iterator[Move]:
    """What no amendment can change: when it began, and when it was first due."""
    first, first_now = first_plan(was).due, first_plan(now).due
    pairs = [("start", was.start, now.start)]
    if was.due == now.due:  # else the date that stands says it all
        pairs.append(("original due", first, first_now))
    for what, before, after in pairs:
        if before != after:
            yield Move(goal=goal, what=what, was=before, now=after, declared=Declared.UNDECLARED)


def _targets(
    goal: Thing, was: Goal, now: Goal, amendments: tuple[Amendment, ...]
) -> Iterator[Move]:
    old, new = ({target.metric: target for target in plan.targets} for plan in (was, now))
    for metric in dict.fromkeys((*old, *new)):
        if metric in old and metric in new:
            yield from _bounds(goal, old[metric], new[metric], amendments)
        else:
            yield Move(
                goal=goal,
                what=metric,
                was=_aim(old.get(metric)),
                now=_aim(new.get(metric)),
                declared=Declared.PLANNED,
            )


def _aim(target: Target | None) -> Decimal | None:
    if target is None:
        return None
    return next((b for b in (target.target, target.max, target.min) if b is not None), Decimal(0))


def _bounds(
    goal: Thing, was: Target, now: Target, amendments: tuple[Amendment, ...]
) -> Iterator[Move]:
    pairs = {part: (getattr(was, part), getattr(now, part)) for part in BOUNDS}
    for part, (before, after) in pairs.items():
        if before == after:
            continue
        if before is not None and after is not None:
            yield _amended(goal, was.metric, before, after, amendments, part)
        else:
            yield _silent(goal, was.metric, before, after, part)
    if was.baseline != now.baseline:
        yield _silent(goal, was.metric, was.baseline, now.baseline, "baseline")
    if was.weight != now.weight:
        yield _silent(goal, was.metric, was.weight, now.weight, "weight")


def _silent(goal: Thing, what: str, was: Decimal | None, now: Decimal | None, part: str) -> Move:
    return Move(goal=goal, what=what, was=was, now=now, part=part, declared=Declared.UNDECLARED)


def _milestones(goal: Thing, was: Goal, now: Goal) -> Iterator[Move]:
    """Milestones by title: moved, dropped, or added."""
    old, new = ({step.title: step for step in plan.milestones} for plan in (was, now))
    for title in dict.fromkeys((*old, *new)):
        before, after = old.get(title), new.get(title)
        due, due_now = before.due if before else None, after.due if after else None
        if due != due_now:
            yield Move(
                goal=goal,
                what=title,
                was=due,
                now=due_now,
                part="milestone",
                declared=_kept(before, after),
            )


def _kept(before: Milestone | None, after: Milestone | None) -> Declared:
    """Whether a milestone that moved still says when it was first due."""
    if before is None or after is None:
        return Declared.PLANNED
    first = before.first_due or before.due
    return Declared.AMENDED if after.first_due == first else Declared.UNDECLARED
