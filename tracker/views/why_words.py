"""The sentences around an explanation, alike in a terminal, in JSON and on a page."""

from collections.abc import Iterator

from msgspec.structs import replace

from tracker.kpis.change import interval_of
from tracker.kpis.explanation import Explanation
from tracker.kpis.result import Judgement, Mention, Result, Status
from tracker.kpis.why import Kind, Why
from tracker.kpis.window import Window
from tracker.views import numbers
from tracker.views.words import MINUS, NO_BREAK_SPACE, behind, capitalised, worded
from tracker.views.working_text import equals, figures, number, with_unit

KINDS = {
    Kind.KPI: "KPI",
    Kind.CATEGORY: "category",
    Kind.GOAL: "goal",
    Kind.TARGET: "target",
    Kind.METRIC: "metric",
}
STATUSES = {
    Status.NOT_APPLICABLE: "the question does not arise, or its parts do not fit together",
    Status.NO_DATA: "no record speaks to it; that is not 0",
    Status.INSUFFICIENT: "too little has been recorded for a value that could be trusted",
    Status.STALE: "true when it was recorded, which is too long ago to be taken for today's",
    Status.PROVISIONAL: "it may still change by what is already under way",
    Status.OK: "enough has been recorded for a value",
}
# Parts of a definition in the order in which a reader asks, but for what it tells and its source.
PARTS = {
    "unit": "The unit",
    "window": "The days that count",
    "needs": "What a value takes",
    "left_out": "What is left out",
    "components": "The numbers beside it",
    "gaming": "How it can be gamed",
    "beside": "What to look at beside it",
}


def headline(why: Why) -> str:
    """`75 %, 3 of 4 concluded goals`, or that there is no value."""
    if why.kind is Kind.CATEGORY:
        metrics, *others = why.beside.items()
        counts = (f"{value} {worded(name)}" for name, value in others)
        return ", ".join((f"{metrics[1]} {'metric' if metrics[1] == 1 else 'metrics'}", *counts))
    if why.value is None:
        return "no value"
    if why.result is None:
        value, unit = numbers.quantity(why.value).replace("-", MINUS), behind(why.value, why.unit)
        return f"{value} {unit}".rstrip().replace(NO_BREAK_SPACE, " ")
    return _of_result(why.result)


def _of_result(result: Result) -> str:
    value = worth(result)
    return value if result.denominator is None else f"{numbers.counts(result)}, {value}"


def worth(result: Result) -> str:
    """`75 %`, `1 promotion`, `a score of 72`."""
    value = numbers.figure(result, result.value).replace("-", MINUS)
    return f"a score of {value}" if result.unit == "score" else f"{value} {numbers.unit(result)}"


def standing(why: Why) -> str:
    """Its status or state, and what that means: `insufficient: needs 3 goals, has 2`."""
    if not why.state:
        return why.reason or ""
    meaning = STATUSES[Status(why.state)] if why.kind is Kind.KPI else ""
    said = "; ".join(part for part in (why.reason, meaning) if part)
    return f"{why.state.replace('-', ' ')}: {said}" if said else why.state


def missing(why: Why) -> str:
    """What would have to be recorded for a value; "" where there is one."""
    return why.lacking or ""


def what_counts(why: Why) -> str:
    """The days that count; of a survey the newest does, however old it is."""
    days = span(why.window)
    if why.window.start is None or not why.instruments:
        return days
    return f"the newest survey up to {why.window.end}; for what stands beside it, {days}"


def span(window: Window) -> str:
    """`from 2025-11-21 to 2026-11-20`, both days included."""
    if window.start is None:
        return f"everything up to {window.end}"
    first = window.start.fromordinal(window.start.toordinal() + 1)
    return f"from {first} to {window.end}, both days included"


def certainty(result: Result) -> str:
    """What the interval of a proportion means; "" elsewhere."""
    ends = interval_of(result)
    if ends is None or result.denominator is None:
        return ""
    low, high = (numbers.share(end, result.denominator) for end in ends)
    return (
        f"{numbers.counts(result)} would be no surprise if the rate in the long run were anything"
        f" from {low} to {high} %: that is the 95 % interval. The fewer the cases, the wider it is."
    )


def since(result: Result) -> Iterator[str]:
    """What it was one window earlier, and whether it has got better or worse."""
    before = result.previous
    if before is None:
        return
    if before.value is None:
        was = f"no value ({before.status.value.replace('-', ' ')})"
    else:
        was = worth(replace(result, value=before.value))
    yield f"{capitalised(was)} on {before.as_of}, one window earlier."
    if result.change is not None:
        yield f"{capitalised(_judgement(result))}: {result.change.reason}."


def _judgement(result: Result) -> str:
    change = result.change
    if change is None or change.judgement is Judgement.UNCLEAR:
        return "whether it has got better or worse cannot be told"
    if change.judgement is Judgement.LEVEL:
        return "level"
    return f"it has got {change.judgement}"


def parts(definition: Explanation) -> Iterator[tuple[str, str]]:
    """The parts of a definition that are there, under plain headings."""
    for name, heading in PARTS.items():
        if text := getattr(definition, name):
            yield heading, text


def counts_text(mention: Mention) -> str:
    """`counts 1`, or what it counts with how that came about; "" where it is no number."""
    worth = mention.worth
    if worth is None:
        return ""
    if worth.figures == (worth.value,):
        unit = worth.steps[-1].unit if worth.steps else ""
        return f"counts {with_unit(worth.value, unit)}"
    return f"counts {figures(worth.figures)} {equals(worth.value)} {number(worth.value)}"
