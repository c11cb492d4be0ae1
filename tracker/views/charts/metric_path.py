"""A metric over time: bars of what adds up, else a line that breaks where nothing is known."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.series import Period
from tracker.views.charts.callouts import name, newest
from tracker.views.charts.chart import Chart, Key
from tracker.views.charts.marks import Frame, Value, bars, dots, frame, level, line
from tracker.views.charts.spec import Json
from tracker.views.charts.theme import ACCENT, GOOD, INK, chart_spec
from tracker.views.words import figure, plain_day

INSET = Fraction(1, 8)  # of a period's length, on either side of its bar
MOST_DOTS = 40
LEAST_TIME = timedelta(days=60)


class MetricPath(Struct, frozen=True, kw_only=True):
    """What is drawn of a metric.

    `named` gives each period's name; `totals` asks for bars; `exact` are single observations,
    drawn in place of periods where no rhythm says what a gap is. `aims` are levels to reach, and
    `proven` days of evidence.
    """

    title: str
    unit: str
    periods: Sequence[Period]
    named: Sequence[str]
    totals: bool
    exact: Sequence[tuple[date, Fraction | None]]
    aims: Sequence[Value]
    proven: Sequence[date]
    as_of: date


def metric_chart(path: MetricPath) -> Chart:
    """The chart of a metric, its words and its table."""
    space = _frame(path)
    return Chart(
        title=f"{path.title} over time",
        description=_description(path),
        spec=chart_spec(tuple(_layers(path, space))),
        keys=tuple(_keys(path)),
        columns=("Period" if not path.exact else "Day", path.unit[:1].upper() + path.unit[1:]),
        rows=tuple(_rows(path)),
    )


def _layers(path: MetricPath, space: Frame) -> Iterator[Json]:
    for aim in path.aims:
        yield level(space, aim, GOOD, dash=(6, 4))
        yield name(space, space.first, aim, f"target {figure(aim, '')}", GOOD)
    points = _points(path)
    if path.totals:
        yield bars(space, [_span(period) for period in path.periods], ACCENT)
    else:
        yield line(space, points, ACCENT)
        yield dots(space, _seen(points), ACCENT)
        yield from newest(space, points, ACCENT)
    yield dots(space, _proof(path), INK, shape="diamond", size=110)


def _points(path: MetricPath) -> list[tuple[date, Fraction | None]]:
    if path.exact:
        return list(path.exact)
    return [(_middle(period), period.value) for period in path.periods]


def _seen(points: list[tuple[date, Fraction | None]]) -> list[tuple[date, Fraction | None]]:
    """The points that get a mark: all where they are few, else those that no line touches."""
    known = [point for point in points if point[1] is not None]
    if len(known) <= MOST_DOTS:
        return known
    around = [None, *(value for _, value in points), None]
    return [
        point
        for index, point in enumerate(points)
        if point[1] is not None and around[index] is None and around[index + 2] is None
    ]


def _middle(period: Period) -> date:
    return period.start + (period.end - period.start) / 2


def _span(period: Period) -> tuple[date, date, Fraction | None]:
    # Whole days: a bar of a week loses none, which the rim in the page's colour makes up for.
    inset = timedelta(days=int((period.end - period.start).days * INSET))
    return period.start + inset, period.end + timedelta(days=1) - inset, period.value


def _proof(path: MetricPath) -> list[tuple[date, Fraction | None]]:
    """Evidence on the value it stands behind: that of its period, or of the day before or on it."""
    found: dict[date, Fraction | None] = {}
    for day in path.proven:
        if path.exact:
            before = [value for made, value in path.exact if made <= day]
            place = (day, before[-1]) if before else None
        else:
            place = next(
                ((_middle(p), p.value) for p in path.periods if p.start <= day <= p.end), None
            )
        if place is not None and place[1] is not None:
            found[place[0]] = place[1]
    return sorted(found.items())


def _frame(path: MetricPath) -> Frame:
    first = min([path.periods[0].start, *(day for day, _ in path.exact)])
    last = max(path.periods[-1].end, min(path.as_of, path.periods[-1].end + LEAST_TIME))
    if last - first < LEAST_TIME:
        first = last - LEAST_TIME
    known: list[Value] = [value for _, value in _points(path) if value is not None]
    known += path.aims
    return frame(first, last, [*known, 0] if path.totals else known)


def _keys(path: MetricPath) -> Iterator[Key]:
    yield Key(mark="bar" if path.totals else "way", text=path.unit)
    if path.aims:
        yield Key(mark="target", text="target")
    if _proof(path):
        yield Key(mark="evidence", text="evidence")


def _rows(path: MetricPath) -> Iterator[tuple[str, str]]:
    if path.exact:
        yield from ((plain_day(day), figure(value, "")) for day, value in path.exact)
    else:
        for name, period in zip(path.named, path.periods, strict=True):
            yield name, figure(period.value, "") if period.value is not None else "nothing recorded"


def _description(path: MetricPath) -> str:
    points = [(day, value) for day, value in _points(path) if value is not None]
    values = [value for _, value in points]
    said = [f"{path.title}, in {path.unit}, from {path.named[0]} to {path.named[-1]}."]
    if values:
        said.append(
            f"Lowest {figure(min(values), '')}, highest {figure(max(values), '')},"
            f" newest {figure(values[-1], path.unit)}."
        )
    gaps = sum(period.value is None for period in path.periods)
    if gaps and not path.exact:
        said.append(f"In {gaps} of {len(path.periods)} periods nothing was recorded.")
    return " ".join(said)
