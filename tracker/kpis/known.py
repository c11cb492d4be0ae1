"""A portfolio as it was known on a day: what is dated later is not in it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date as Day
from operator import is_
from typing import TypeAlias, TypeVar

from msgspec.structs import replace

from tracker.kpis.plan import plan_on
from tracker.records.applications import Application, ApplicationStage
from tracker.records.contacts import Contact
from tracker.records.engagements import Benefit, Cost, Engagement, EngagementOutcome, Session
from tracker.records.evidence import Evidence
from tracker.records.feedback import Acted, Feedback
from tracker.records.goals import Amendment, Confidence, Goal, GoalOutcome
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import Portfolio
from tracker.records.positions import Pay, Position
from tracker.records.record import Item, Record
from tracker.records.reviews import Review
from tracker.records.setbacks import Setback
from tracker.records.surveys import Survey

Shape = TypeVar("Shape", bound=Portfolio)
Thing = TypeVar("Thing", bound=Record | Item)
Fact: TypeAlias = type[Record | Item]

# The field that says since when something is a fact; what is not here holds on any day.
DATED: Mapping[Fact, str] = {
    **dict.fromkeys((Evidence, Survey, Setback, Review, Feedback), "date"),
    **dict.fromkeys((Observation, Confidence, Amendment, Acted, Pay), "date"),
    **dict.fromkeys((GoalOutcome, EngagementOutcome, ApplicationStage), "date"),
    **dict.fromkeys((Session, Cost, Benefit), "date"),
    **dict.fromkeys((Position, Engagement), "start"),
    Application: "applied",
    Contact: "met",
}
# Fields that hold the day on which something came to its end.
_ENDED = frozenset({"done", "recovered"})


def known(portfolio: Shape, as_of: Day) -> Shape:
    """The portfolio without the facts dated after `as_of`, its plans as they were on that day.

    All figures as of that day stay what they are. Goals are plans, and all of them stay.
    """
    sections: dict[str, Mapping[str, Record]] = {
        section: {
            id_: left
            for id_, record in records.items()
            if (left := _known(_on(record, as_of), as_of)) is not None
        }
        for section, records in portfolio.sections.items()
    }
    there, engaged = frozenset(sections["evidence"]), frozenset(sections["engagements"])
    linked = {
        section: {id_: _linked(record, there, engaged) for id_, record in records.items()}
        for section, records in sections.items()
    }
    make: Callable[..., Shape] = type(portfolio)
    kept = {name: getattr(portfolio, name) for name in portfolio.__struct_fields__}
    return make(**{**kept, **linked})


def _on(record: Record, as_of: Day) -> Record:
    """Goals by their plan on the day, and feedback that came later as the request it was."""
    if isinstance(record, Goal):
        plan = plan_on(record, as_of)
        return replace(record, due=plan.due, targets=plan.targets)
    if isinstance(record, Feedback) and record.requested is not None and record.date is not None:
        return record if record.date <= as_of else _request(record)
    return record


def _request(feedback: Feedback) -> Feedback:
    """What was known of feedback before it was given; it is dated by its request."""
    return Feedback(
        id=feedback.id,
        path=feedback.path,
        line=feedback.line,
        share=feedback.share,
        title=feedback.title,
        from_=feedback.from_,
        requested=feedback.requested,
        name=feedback.name,
        goals=feedback.goals,
    )


def _known(thing: Thing, as_of: Day) -> Thing | None:
    """What of a thing is a fact by the day; None where it is none itself."""
    day = _day(thing)
    if day is not None and day > as_of:
        return None
    less = dict(_less(thing, as_of))
    changed: Callable[..., Thing] = replace
    return changed(thing, **less) if less else thing


def _day(thing: Record | Item) -> Day | None:
    if isinstance(thing, Feedback) and thing.date is None:
        return thing.requested
    name = DATED.get(type(thing))
    day = None if name is None else getattr(thing, name)
    return day if isinstance(day, Day) else None


def _less(thing: Record | Item, as_of: Day) -> Iterator[tuple[str, object]]:
    """The fields that hold something dated later, and what is left of them."""
    for name in thing.__struct_fields__:
        value: object = getattr(thing, name)
        if value is None or isinstance(value, str):
            continue
        left = value
        if isinstance(value, Item):
            left = _known(value, as_of)
        elif isinstance(value, tuple):
            left = _each(value, as_of)
        elif isinstance(value, Day) and name in _ENDED and value > as_of:
            left = None
        if left is not value:
            yield name, left


def _each(values: tuple[object, ...], as_of: Day) -> tuple[object, ...]:
    """What is left of the values: themselves where all of all is known."""
    left = tuple(_known(it, as_of) if isinstance(it, Item) else it for it in values)
    kept = tuple(it for it in left if it is not None and not (isinstance(it, Day) and it > as_of))
    return values if len(kept) == len(values) and all(map(is_, kept, values)) else kept


def _linked(record: Record, evidence: frozenset[str], engagements: frozenset[str]) -> Record:
    """The record without references to what is not there any more."""
    if isinstance(record, Goal):
        return replace(record, evidence=_there(record.evidence, evidence))
    if isinstance(record, Metric):
        made = tuple(_backed(observation, evidence) for observation in record.observations)
        return replace(record, observations=made)
    if isinstance(record, Engagement) and record.continues not in engagements:
        return replace(record, continues=None)
    return record


def _backed(made: Observation, evidence: frozenset[str]) -> Observation:
    left = _there(made.evidence, evidence)
    return made if left == made.evidence else replace(made, evidence=left)


def _there(ids: tuple[str, ...], known_ids: frozenset[str]) -> tuple[str, ...]:
    return tuple(id_ for id_ in ids if id_ in known_ids)
