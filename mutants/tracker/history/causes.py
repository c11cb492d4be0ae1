"""KPIs before and after, with the records that make the difference."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tracker.history.change import Cause, Figure, Why
from tracker.history.content import content
from tracker.kpis.result import Mention, Result
from tracker.records.audience import Shared
from tracker.records.record import Record

States = tuple[Shared, Shared]


def figures(
    states: States, was: Iterable[Result], aged: Iterable[Result], now: Iterable[Result]
) -> Iterator[Figure]:
    """The KPIs that differ; `aged` are those of the first state as of the second's day."""
    old, middle, new = ({r.id: r for r in results} for results in (was, aged, now))
    for id_ in dict.fromkeys((*new, *old)):
        before, after = old.get(id_), new.get(id_)
        if _shown(before) != _shown(after):
            causes = tuple(_causes(states, before, middle.get(id_), after))
            yield Figure(was=before, now=after, causes=causes)


def _shown(result: Result | None) -> object:
    """What a reader sees of a result, but its day."""
    if result is None:
        return None
    return result.value, result.status, result.numerator, result.denominator


def _causes(
    states: States, was: Result | None, aged: Result | None, now: Result | None
) -> Iterator[Cause]:
    """What time did, then what was written."""
    old, middle, new = (_often(r.counted if r else ()) for r in (was, aged, now))
    left_out = {m.record: m.rule for m in (now.excluded if now else ())}
    for record in dict.fromkeys((*new, *middle, *old)):
        if old[record] != middle[record]:
            why = Why.CAME_IN if middle[record] > old[record] else Why.FELL_OUT
            yield Cause(why=why, record=record)
        written = _written(states, record, middle[record], new[record], left_out)
        if written is not None:
            yield written


def _often(mentions: Iterable[Mention]) -> Counter[str]:
    return Counter(mention.record for mention in mentions)


def _written(
    states: States, record: str, was: int, now: int, left_out: Mapping[str, str | None]
) -> Cause | None:
    """What writing did to a record's part in a figure, if anything."""
    before, after = (_record(state, record) for state in states)
    if now > was:
        is_new = was > 0 or before is None
        return Cause(why=Why.RECORDED if is_new else Why.COUNTED, record=record)
    if now < was:
        rule = left_out.get(record)
        gone = Why.REMOVED if now or after is None else Why.PASSED_OVER
        return Cause(why=Why.LEFT_OUT if rule else gone, record=record, rule=rule)
    is_same = not now or content(before) == content(after)
    return None if is_same else Cause(why=Why.CHANGED, record=record)


def _record(state: Shared, name: str) -> Record | None:
    section, _, id_ = name.partition("/")
    return state.sections.get(section, {}).get(id_)
