"""A figure over the commits: what was known, and what is known now of the same days."""

from datetime import date, timedelta
from fractions import Fraction

from tracker.history.past import Past
from tracker.kpis.why import Kind
from tracker.views.charts.chart import Chart, Key
from tracker.views.charts.marks import dots, frame, line
from tracker.views.charts.theme import ACCENT, PLAN, chart_spec
from tracker.views.words import plain_day, quantity

AIR = timedelta(days=7)
HUNDRED = 100
Points = tuple[tuple[date, Fraction], ...]


def history_chart(past: Past) -> Chart | None:
    """The chart, its words and its table; None where no value was ever known."""
    then = _points(
        past, tuple(moment.then.value if moment.then else None for moment in past.moments)
    )
    now = _points(past, tuple(moment.now for moment in past.moments))
    if not then:
        return None
    space = frame(then[0][0] - AIR, then[-1][0] + AIR, [value for _, value in (*then, *now)])
    layers = (
        line(space, now, PLAN, dash=(6, 4)),
        line(space, then, ACCENT),
        dots(space, then, ACCENT),
    )
    return Chart(
        title=f"{past.title}: what was known when",
        description=(
            f"{len(then)} values from {plain_day(then[0][0])} to {plain_day(then[-1][0])}, as"
            f" known on those days: first {quantity(then[0][1])}, newest {quantity(then[-1][1])}."
        ),
        spec=chart_spec(layers, height=240),
        keys=(Key(mark="way", text="known then"), Key(mark="first-plan", text="known now")),
        columns=("Known on", "Then", "Now"),
        rows=tuple(_rows(then, dict(now))),
    )


def _points(past: Past, values: tuple[Fraction | None, ...]) -> Points:
    """A value for each day, the last of its commits; of a goal its progress in percent."""
    scale = HUNDRED if past.name.kind is Kind.GOAL else 1
    days = {
        moment.commit.day: value * scale
        for moment, value in zip(past.moments, values, strict=True)
        if value is not None
    }
    return tuple(sorted(days.items()))


def _rows(then: Points, now: dict[date, Fraction]) -> list[tuple[str, ...]]:
    return [
        (plain_day(day), quantity(value), quantity(now[day]) if day in now else "")
        for day, value in then
    ]
