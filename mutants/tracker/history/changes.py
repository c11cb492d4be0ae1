"""Two states of a portfolio, compared in the language of goals.

Each state is judged as of its own day. What is restricted to an audience is so before it gets here.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date as Day

from tracker.history.causes import figures
from tracker.history.change import Changes, Series, Step, Thing, Turn
from tracker.history.content import content, title_of
from tracker.history.for_others import for_others
from tracker.history.moves import moves
from tracker.kpis.goal import GoalReport
from tracker.kpis.stale import is_stale
from tracker.kpis.summary import summarise
from tracker.kpis.window import months_after
from tracker.records.audience import Shared
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import OWNER
from tracker.records.record import Record


def changes(before: Shared, after: Shared, *, was: Day, now: Day) -> Changes:
    """What happened from `before`, as of the day `was`, to `after`, as of the day `now`."""
    old, new = summarise(before, was), summarise(after, now)
    # With the days apart, what time alone has done can be told from what was written.
    aged = old if was == now else summarise(before, now)
    both = [(goal, after.goals[id_]) for id_, goal in before.goals.items() if id_ in after.goals]
    found = Changes(
        before=was,
        after=now,
        turns=tuple(_turns(old.goals, new.goals)),
        moves=tuple(move for goal, goal_now in both for move in moves(goal, goal_now)),
        steps=tuple(_steps(before, after)),
        added=tuple(_absent(after, before)),
        removed=tuple(_absent(before, after)),
        rewritten=tuple(_rewritten(before, after)),
        series=tuple(_series(before, after, months_after(was, -1))),
        stale=tuple(_stale(before, after, was, now)),
        expired=tuple(_expired(after, was, now)),
        figures=tuple(figures((before, after), old.kpis, aged.kpis, new.kpis)),
    )
    return found if after.audience == OWNER else for_others(found, after)


def thing(section: str, record: Record) -> Thing:
    """What is told of a record."""
    day: object = getattr(record, "date", None)
    return Thing(
        section=section,
        id=record.id,
        title=title_of(record),
        day=day if isinstance(day, Day) else None,
    )


def _turns(before: Iterable[GoalReport], after: Iterable[GoalReport]) -> Iterator[Turn]:
    were = {report.id: report for report in before}
    for now in after:
        was = were.get(now.id)
        if was is not None and (was.state, was.progress) != (now.state, now.progress):
            yield Turn(
                goal=Thing(section="goals", id=now.id, title=now.title),
                was=was.state,
                now=now.state,
                progress_was=was.progress,
                progress_now=now.progress,
            )


def _steps(before: Shared, after: Shared) -> Iterator[Step]:
    """Milestones by title: those of a goal that is new are reached, too, if they are done."""
    for id_, goal in after.goals.items():
        old = before.goals.get(id_)
        done = {m.title: m.done for m in old.milestones} if old is not None else {}
        for milestone in goal.milestones:
            if bool(milestone.done) != bool(done.get(milestone.title)):
                yield Step(goal=thing("goals", goal), title=milestone.title, done=milestone.done)


def _absent(here: Shared, there: Shared) -> Iterator[Thing]:
    """The records of one state that the other lacks."""
    for section, records in here.sections.items():
        others = there.sections[section]
        found = [thing(section, record) for id_, record in records.items() if id_ not in others]
        yield from sorted(found, key=lambda one: (one.day or Day.max, one.id))


def _rewritten(before: Shared, after: Shared) -> Iterator[Thing]:
    """Records that say something else; goals and observations are told of in their own words."""
    for section, records in after.sections.items():
        if section == "goals":
            continue
        for id_, record in records.items():
            old = before.sections[section].get(id_)
            if old is not None and _gist(old) != _gist(record):
                yield thing(section, record)


def _gist(record: Record) -> object:
    said = content(record)
    if not isinstance(record, Metric) or not isinstance(said, tuple):
        return said
    return tuple(part for part in said if part[0] != "observations")


def _series(before: Shared, after: Shared, month_ago: Day) -> Iterator[Series]:
    for id_, metric in after.metrics.items():
        old = before.metrics.get(id_)
        were = old.observations if old is not None else ()
        added = _without(metric.observations, were)
        removed = _without(were, metric.observations)
        if added or removed:
            yield Series(
                metric=thing("metrics", metric),
                unit=metric.unit,
                added=added,
                removed=removed,
                backfilled=tuple(made for made in added if made.date < month_ago),
            )


def _without(
    observations: Iterable[Observation], others: Iterable[Observation]
) -> tuple[Observation, ...]:
    """Those that the others lack, as often as they lack them."""
    left = Counter(map(content, others))
    more = []
    for made in observations:
        left[content(made)] -= 1
        if left[content(made)] < 0:
            more.append(made)
    return tuple(more)


def _stale(before: Shared, after: Shared, was: Day, now: Day) -> Iterator[Thing]:
    for id_, metric in after.metrics.items():
        fresh = id_ not in before.metrics or not is_stale(before, id_, was)
        if fresh and is_stale(after, id_, now):
            yield thing("metrics", metric)


def _expired(after: Shared, was: Day, now: Day) -> Iterator[Thing]:
    for shown in after.evidence.values():
        if shown.expires is not None and was <= shown.expires < now:
            yield thing("evidence", shown)
