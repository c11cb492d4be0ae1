"""What `--with FACT` means: the words of a fact that is not there become a supposition."""

import re
from collections.abc import Collection
from datetime import date
from decimal import Decimal
from functools import partial

import click

from tracker.cli.done import milestone_meant
from tracker.cli.named import listed
from tracker.cli.setting import output_coloured
from tracker.faults import UsageFault
from tracker.kpis.commitment import GIVEN_UP
from tracker.kpis.composition import parts
from tracker.kpis.supposition import Supposition, closed, done, observed, shown, supposing
from tracker.kpis.track import TOTALS
from tracker.kpis.what_if import WhatIf, what_if
from tracker.records.audience import Shared
from tracker.records.goals import Goal
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio
from tracker.records.rules.scales import is_outside
from tracker.records.vocabulary import Aggregate, EvidenceKind, GoalResult
from tracker.text.days import day as day_of
from tracker.text.near import nearest
from tracker.text.scalars import IS_NUMBER, number
from tracker.text.signs import visible

FACTS = """\b
A FACT is written as
  talks+2@2027-03-01     two more of a metric that adds up
  pulse=4.2              a value of one that does not
  ship:2  ship:outline   a milestone done: its number, title, or enough of it
  ship=achieved          a goal that has ended (or missed, abandoned, withdrawn)
  talks+article          evidence of a metric, goal or role/requirement, by its kind
  +inclusion             evidence that stands for nothing else

A day after @ may follow each; else it is supposed for the day of the figures, which move to the
latest day supposed."""
WITH = click.option(
    "--with",
    "facts",
    multiple=True,
    metavar="FACT",
    help="Suppose a fact that is not there (see below), writing nothing; more than once.",
)
_WRITTEN = re.compile(
    r"(?P<what>[a-z0-9/-]*)(?P<sign>[+=:])(?P<rest>.*?)(?:@(?P<day>\S*))?", re.DOTALL
).fullmatch
_MOST = 1000  # observations supposed by one fact
_HOW = "write one as in talks+2@2027-03-01, pulse=4.2, goal:milestone or goal=achieved"


def supposed(words: str, portfolio: Portfolio, as_of: date) -> Supposition:
    """The fact as it can be supposed of this portfolio. Raises UsageFault, saying how to write it.

    `as_of` is its day where none is written.
    """
    written = _WRITTEN(words)
    if written is None:
        raise UsageFault(f"`{visible(words)}` is no fact to suppose; {_HOW}")
    what, sign, rest = written["what"], written["sign"], written["rest"].strip()
    day = _day(written["day"], as_of)
    if sign == ":":
        return _done(words, _goal(what, portfolio), rest, day)
    if sign == "=" and not IS_NUMBER(rest):
        return _closed(words, what, rest, day, portfolio)
    if sign == "+" and not IS_NUMBER(rest):
        return _shown(words, what, rest, day, portfolio)
    return _observed(words, _metric(what, portfolio), sign, _number(rest), day)


def imagined(portfolio: Shared, facts: tuple[str, ...], as_of: date) -> WhatIf:
    """What these facts would change. Raises UsageFault for one that cannot be supposed."""
    found: list[Supposition] = []
    for words in facts:
        known = supposing(portfolio, found)
        found.append(supposed(words, known, as_of))
    return what_if(portfolio, found, as_of)


def shown_as(what: WhatIf, portfolio: Shared, form: str) -> str:
    """What would change, as a table or JSON. Raises UsageFault for other forms."""
    if form == "json":
        from tracker.views.what_if_json import render as as_json  # noqa: PLC0415 (start-up time)

        return as_json(what, audience=portfolio.audience)
    if form != "table":
        raise UsageFault(f"what would change is shown as table or json, not as {form}")
    from tracker.views.what_if import render as as_text  # noqa: PLC0415 (as above)

    return as_text(what, audience=portfolio.audience, colour=output_coloured())


def _day(said: str | None, as_of: date) -> date:
    if said is None:
        return as_of
    found = day_of(said)
    if found is None:
        raise UsageFault(f"`{visible(said)}` is not a day; write YYYY-MM-DD after the @")
    return found


def _number(said: str) -> Decimal:
    try:
        return number(said)
    except OverflowError:
        raise UsageFault(f"`{said}` is out of range") from None


def _observed(words: str, metric: Metric, sign: str, value: Decimal, day: date) -> Supposition:
    _refuse_misfits(metric, sign, value)
    values = [value]
    says = f"{metric.title}: {value} observed"
    if sign == "+":
        says = f"{metric.title}: {value} more"
        if metric.aggregate is Aggregate.COUNT:
            values = [Decimal(1)] * _times(value)
    return Supposition(
        words=words,
        says=says,
        day=day,
        change=partial(observed, metric=metric.id, values=tuple(values), day=day),
    )


def _refuse_misfits(metric: Metric, sign: str, value: Decimal) -> None:
    name = metric.id
    if parts(metric):
        made_of = listed(iter(parts(metric)))
        raise UsageFault(f"`{name}` is worked out from {made_of}: suppose something of those")
    adds_up = metric.aggregate in TOTALS
    if adds_up and sign == "=":
        raise UsageFault(f"`{name}` adds up: suppose what is added, as in {name}+{value}")
    if not adds_up and sign == "+":
        raise UsageFault(f"`{name}` is a level: suppose what is observed, as in {name}={value}")
    if metric.scale is not None and is_outside(value, metric.scale):
        low, high = metric.scale.min, metric.scale.max
        raise UsageFault(f"`{name}` runs from {low} to {high}, and {value} lies outside")


def _times(value: Decimal) -> int:
    if value != value.to_integral_value() or not 1 <= value <= _MOST:
        raise UsageFault(f"what is counted is added in whole numbers from 1 to {_MOST}")
    return int(value)


def _done(words: str, goal: Goal, said: str, day: date) -> Supposition:
    index = milestone_meant(goal, said)
    step = goal.milestones[index]
    if step.done is not None:
        raise UsageFault(f"“{visible(step.title)}” is done already, since {step.done}")
    return Supposition(
        words=words,
        says=f"{goal.title}: “{step.title}” done",
        day=day,
        change=partial(done, goal=goal.id, milestone=index, day=day),
    )


def _closed(words: str, what: str, said: str, day: date, portfolio: Portfolio) -> Supposition:
    if what in portfolio.metrics and what not in portfolio.goals:
        raise UsageFault(f"`{visible(said)}` is not a number; write one as in {what}=4.2")
    goal = _goal(what, portfolio)
    if said not in set(GoalResult):
        results = listed(result.value for result in GoalResult)
        raise UsageFault(f"`{visible(said)}` is no end of a goal; there are {results}")
    result = GoalResult(said)
    if goal.outcome is not None:
        ended = f"{goal.outcome.result} on {goal.outcome.date}"
        raise UsageFault(f"`{goal.id}` has ended already: {ended}")
    if day < goal.start and result not in GIVEN_UP:
        raise UsageFault(f"`{goal.id}` begins on {goal.start}: it cannot be {result} before")
    return Supposition(
        words=words,
        says=f"{goal.title}: {result}",
        day=day,
        change=partial(closed, goal=goal.id, result=result, day=day),
    )


def _shown(words: str, what: str, said: str, day: date, portfolio: Portfolio) -> Supposition:
    if said not in set(EvidenceKind):
        near = nearest(said, [kind.value for kind in EvidenceKind])
        hint = f"did you mean `{near}`?" if near else _HOW
        raise UsageFault(f"`{visible(said)}` is neither a number nor a kind of evidence; {hint}")
    asked = {f"{r.id}/{key}" for r in portfolio.roles.values() for key in r.requirements}
    if what and what not in {*portfolio.metrics, *portfolio.goals, *asked}:
        raise _unknown("metric, goal or requirement", what, {*portfolio.metrics, *asked})
    about = f" of `{what}`" if what else ""
    return Supposition(
        words=words,
        says=f"evidence{about}: {said}",
        day=day,
        change=partial(shown, kind=EvidenceKind(said), about=what, day=day),
    )


def _metric(what: str, portfolio: Portfolio) -> Metric:
    if what not in portfolio.metrics:
        raise _unknown("metric", what, portfolio.metrics)
    return portfolio.metrics[what]


def _goal(what: str, portfolio: Portfolio) -> Goal:
    if what not in portfolio.goals:
        raise _unknown("goal", what, portfolio.goals)
    return portfolio.goals[what]


def _unknown(kind: str, what: str, known: Collection[str]) -> UsageFault:
    near = nearest(what, known)
    hint = f"did you mean `{near}`?" if near else _HOW
    return UsageFault(f"no {kind} is called `{visible(what)}`; {hint}")
