"""Whole portfolios as Hypothesis draws them: every section that figures are made of.

They are data as files hold it (`{"goals": {"g1": {…}}}`), so that files, keys and records can be
put in any order, split and taken away, as people do.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeAlias

from hypothesis import strategies as st

from tracker.data.instruments import instruments
from tracker.records.build import build
from tracker.records.gather import gather
from tracker.records.portfolio import Portfolio
from tracker.records.record import Record
from tracker.text.parse import parse
from tracker.text.source import Source

Fields: TypeAlias = dict[str, Any]
Data: TypeAlias = dict[str, dict[str, Fields]]

BEGINNING = date(2025, 1, 1)
LENGTH = 600  # days in which everything happens
COMPETENCIES = ("s1", "s2", "s3", "s4")
NUMBERS = ("m1", "m2", "m3")
EVIDENCE = ("e1", "e2", "e3", "e4")
CATEGORIES = st.sampled_from(["quantitative-performance", "skill-development", "project-impact"])
DAYS = st.integers(0, LENGTH)
SMALL = st.integers(1, 5)
# As of when the figures are asked for: late enough for something to have happened.
AS_OF = st.integers(LENGTH * 2 // 3, LENGTH).map(lambda n: BEGINNING + timedelta(days=n))


def day(number: int) -> str:
    """The day of that number, as files write it."""
    return (BEGINNING + timedelta(days=number)).isoformat()


def of(data: Data) -> Portfolio:
    """The portfolio of one file of the data."""
    return of_files([data])


def of_files(files: Sequence[Data]) -> Portfolio:
    """The portfolio of these files, with the shipped instruments."""
    built: list[Record] = []
    for number, data in enumerate(files):
        text = json.dumps(data, indent=1)
        document, findings = parse(Source(path=f"goals/{number}.yaml", data=text.encode()))
        assert (findings, document is not None) == ((), True)
        assert document is not None
        built.extend(build(document))
    return gather((*built, *instruments()))


def _given(**fields: object) -> Fields:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value is not None}


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


@st.composite
def goals(draw: st.DrawFn) -> Fields:
    """A goal, of any state: with targets, milestones, both or neither."""
    start = draw(st.integers(0, LENGTH - 200))
    due = start + draw(st.integers(10, 500))
    first = due - draw(st.integers(1, 60))
    moved = draw(st.booleans()) and first > start
    metrics = draw(st.lists(st.sampled_from([*NUMBERS, *COMPETENCIES]), max_size=2, unique=True))
    return _given(
        title="A goal",
        category=draw(CATEGORIES),
        start=day(start),
        due=day(due),
        draft=True if draw(st.integers(0, 9)) == 0 else None,
        weight=draw(_maybe(SMALL)),
        targets=[draw(targets(name)) for name in metrics] or None,
        milestones=draw(st.lists(promises(start, due), max_size=3)) or None,
        outcome=draw(_maybe(outcomes(start, ("achieved", "missed", "abandoned", "withdrawn")))),
        scale=draw(_maybe(scales())),
        amendments=[
            {
                "date": day(draw(st.integers(start, due))),
                "change": "due",
                "from": day(first),
                "to": day(due),
                "reason": "R",
            }
        ]
        if moved
        else None,
    )


@st.composite
def targets(draw: st.DrawFn, metric: str) -> Fields:
    """A target that rises, as all metrics do, or a level to hold."""
    low = draw(st.integers(0, 3))
    if draw(st.integers(0, 3)) == 0:
        return {"metric": metric, "min": low}
    return _given(metric=metric, baseline=low, target=low + draw(SMALL), weight=draw(_maybe(SMALL)))


@st.composite
def promises(draw: st.DrawFn, start: int, end: int) -> Fields:
    """A milestone or an action."""
    due = draw(st.integers(start, max(start, end)))
    done = draw(_maybe(st.integers(start, end + 60)))
    first = draw(_maybe(st.integers(start, due)))
    return _given(
        title="A promise",
        due=day(due),
        done=None if done is None else day(done),
        first_due=None if first is None else day(first),
    )


@st.composite
def outcomes(draw: st.DrawFn, start: int, results: Sequence[str]) -> Fields:
    """How something ended."""
    result = draw(st.sampled_from(results))
    ended = day(draw(st.integers(start, LENGTH)))
    reason = "R" if result == "withdrawn" and len(results) > 2 else None
    return _given(result=result, date=ended, reason=reason)


@st.composite
def scales(draw: st.DrawFn) -> Fields:
    """A goal attainment scale."""
    levels = {str(level): "L" for level in range(-2, 3)}
    return _given(levels=levels, attained=draw(_maybe(st.integers(-2, 2))))


@st.composite
def metrics(draw: st.DrawFn, *, skill: bool = False) -> Fields:
    """A metric that rises, with its observations."""
    aggregates = ["sum", "count", "last", "mean", "min", "max"]
    return _given(
        title="A metric",
        category="skill-development" if skill else draw(CATEGORIES),
        unit="units",
        direction="increase",
        aggregate="last" if skill else draw(st.sampled_from(aggregates)),
        cadence=draw(_maybe(st.sampled_from(["week", "month", "quarter", "year"]))),
        observations=draw(st.lists(observations(), min_size=2 if skill else 0, max_size=5)),
    )


@st.composite
def observations(draw: st.DrawFn) -> Fields:
    """One observation."""
    return _given(
        date=day(draw(DAYS)),
        value=draw(st.integers(0, 5)),
        by=draw(_maybe(st.sampled_from(["self", "peer", "manager"]))),
        evidence=draw(_maybe(st.lists(st.sampled_from(EVIDENCE), max_size=1))),
    )


@st.composite
def evidence(draw: st.DrawFn) -> Fields:
    """A piece of evidence."""
    return _given(
        title="A piece",
        date=day(draw(DAYS)),
        kind=draw(st.sampled_from(["inclusion", "talk", "award"])),
        requirements=draw(_maybe(st.just(["staff/one"]))),
    )


@st.composite
def feedback(draw: st.DrawFn) -> Fields:
    """Feedback, given or only asked for."""
    given = draw(_maybe(DAYS))
    asked = draw(DAYS) if given is None else draw(_maybe(st.just(max(0, given - 5))))
    rated = COMPETENCIES[: draw(st.sampled_from([0, 1, 3, 4]))]
    acted = None if given is None else draw(_maybe(st.integers(given, given + 60)))
    groups = ["self", "self", "manager", "peer", "peer", "peer", "mentor", "client"]
    return _given(
        **{"from": draw(st.sampled_from(groups))},
        date=None if given is None else day(given),
        requested=None if asked is None else day(asked),
        ratings={name: draw(SMALL) for name in rated} or None,
        acted=None if acted is None else {"date": day(acted)},
    )


ITEMS = {"who-5": 5, "brs": 6, "job-satisfaction": 1, "inclusion": 1, "self-confidence": 1}


def _items() -> Mapping[str, tuple[str, ...]]:
    return {known.id: tuple(known.items) for known in instruments()}


@st.composite
def surveys(draw: st.DrawFn) -> Fields:
    """Answers to a shipped questionnaire, not always to all of it."""
    name = draw(st.sampled_from(sorted(ITEMS)))
    items = _items()[name]
    left_out = draw(st.integers(0, 3)) == 0
    answers = {item: draw(st.integers(1, 5)) for item in items[1 if left_out else 0 :]}
    return {"instrument": name, "date": day(draw(DAYS)), "answers": answers or {items[0]: 3}}


@st.composite
def positions(draw: st.DrawFn) -> Fields:
    """A job."""
    start = draw(DAYS)
    return _given(
        title="A job",
        start=day(start),
        level=draw(_maybe(st.integers(3, 5))),
        role=draw(_maybe(st.just("staff"))),
        change=draw(_maybe(st.sampled_from(["hire", "promotion", "lateral"]))),
        scope=draw(_maybe(st.fixed_dictionaries({"people": SMALL}))),
        pay=draw(_maybe(st.fixed_dictionaries({"amount": st.integers(50, 90)}))),
    )


@st.composite
def engagements(draw: st.DrawFn) -> Fields:
    """A course or the like, with sessions, costs and benefits."""
    start = draw(st.integers(0, LENGTH - 100))
    sessions = draw(st.lists(st.tuples(DAYS, st.booleans(), promises(start, LENGTH)), max_size=2))
    estimate = _maybe(st.sampled_from([0.5, 1]))
    return _given(
        title="A course",
        kind="course",
        start=day(start),
        planned_end=day(start + draw(st.integers(1, 300))),
        outcome=draw(_maybe(outcomes(start, ("completed", "withdrawn")))),
        sessions=[{"date": day(d), "held": held, "actions": [act]} for d, held, act in sessions],
        costs=[
            _given(date=day(d), amount=amount, currency=currency)
            for d, amount, currency in draw(
                st.lists(st.tuples(DAYS, SMALL, _maybe(st.just("USD"))), max_size=2)
            )
        ],
        benefits=[
            _given(date=day(d), amount=amount, attribution=part, confidence=sure)
            for d, amount, part, sure in draw(
                st.lists(st.tuples(DAYS, SMALL, estimate, estimate), max_size=2)
            )
        ],
    )


@st.composite
def applications(draw: st.DrawFn) -> Fields:
    """An application and what became of it."""
    applied = draw(DAYS)
    names = ["screening", "interview", "offer", "accepted", "rejected", "withdrawn"]
    reached = draw(st.lists(st.sampled_from(names), max_size=3, unique=True))
    stages = [
        {"date": day(applied + draw(st.integers(0, 60))), "stage": name}
        for name in sorted(reached, key=names.index)
    ]
    return {"title": "A job", "applied": day(applied), "stages": stages}


@st.composite
def contacts(draw: st.DrawFn) -> Fields:
    """Somebody known."""
    met = draw(DAYS)
    return _given(
        met=day(met),
        sector=draw(_maybe(st.sampled_from(["A", "B"]))),
        quality=draw(_maybe(SMALL)),
        interactions=[day(d) for d in draw(st.lists(st.integers(met, LENGTH), max_size=2))],
    )


@st.composite
def setbacks(draw: st.DrawFn) -> Fields:
    """Something that went wrong."""
    on = draw(DAYS)
    over = draw(_maybe(st.integers(on, on + 90)))
    return _given(title="It broke", date=day(on), recovered=None if over is None else day(over))


@st.composite
def reviews(draw: st.DrawFn) -> Fields:
    """A check-in."""
    on = draw(st.integers(0, LENGTH - 1))
    return {"date": day(on), "actions": draw(st.lists(promises(on, LENGTH), max_size=3))}


# One more record of each section that can have many, and the letter its ids begin with.
ONE_MORE: Mapping[str, tuple[str, Callable[[], st.SearchStrategy[Fields]]]] = {
    "goals": ("g", goals),
    "metrics": ("x", metrics),
    "evidence": ("e", evidence),
    "feedback": ("f", feedback),
    "surveys": ("v", surveys),
    "positions": ("p", positions),
    "engagements": ("n", engagements),
    "applications": ("a", applications),
    "contacts": ("c", contacts),
    "setbacks": ("b", setbacks),
    "reviews": ("r", reviews),
}
# How many there are at least: enough for the figures that want several to have a value.
LEAST = {"goals": 4, "feedback": 8, "applications": 7, "surveys": 4, "engagements": 3, "reviews": 2}


@st.composite
def portfolios(draw: st.DrawFn) -> Data:
    """A whole portfolio without errors."""
    data: Data = {
        section: _numbered(letter, draw(many(record(), LEAST.get(section, 1))))
        for section, (letter, record) in ONE_MORE.items()
    }
    data["evidence"] = {name: draw(evidence()) for name in EVIDENCE}
    data["metrics"] |= {name: draw(metrics()) for name in NUMBERS}
    data["metrics"] |= {name: draw(metrics(skill=True)) for name in COMPETENCIES}
    made = {"title": "Made", "category": "project-impact", "unit": "%", "direction": "increase"}
    data["metrics"]["share"] = {**made, "ratio": {"of": "m1", "over": "m2"}}
    data["metrics"]["rise"] = {**made, "growth": {"of": "m1", "months": draw(SMALL)}}
    data["roles"] = {"staff": _role(draw(st.lists(st.integers(3, 6), min_size=3, max_size=3)))}
    data["kpis"] = {
        "goal-achievement-rate": _given(months=draw(_maybe(st.integers(6, 24)))),
        "own": _given(metric=draw(st.sampled_from([*NUMBERS, "share", "rise"])), title="Own"),
    }
    profile: Any = {"name": "Ada", "currency": "EUR", "target_role": "staff"}
    data["profile"] = profile
    return {section: records for section, records in data.items() if records}


def many(record: st.SearchStrategy[Fields], least: int) -> st.SearchStrategy[list[Fields]]:
    """At least so many, and sometimes none."""
    some = st.lists(record, min_size=least, max_size=least + 2)
    return st.integers(0, 7).flatmap(lambda n: st.just([]) if n == 7 else some)


def _numbered(letter: str, records: Iterable[Fields]) -> dict[str, Fields]:
    return {f"{letter}{number}": record for number, record in enumerate(records, start=1)}


def _role(levels: Sequence[int]) -> Fields:
    asked = zip(("one", "two", "three"), COMPETENCIES, levels, strict=False)
    return {
        "title": "Staff",
        "level": 5,
        "requirements": {
            name: {"title": "R", "skill": skill, "level": level} for name, skill, level in asked
        },
    }
