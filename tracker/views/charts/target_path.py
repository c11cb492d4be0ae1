"""A target over time: the way gone, the way planned (now and at first), and where it may lead."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.goal import Forecast, GoalReport, State, TargetReport
from tracker.views.charts.callouts import name, newest, ring
from tracker.views.charts.chart import Chart, Key
from tracker.views.charts.marks import (
    Frame,
    Value,
    band,
    dots,
    frame,
    level,
    line,
    shade,
    until,
    upright,
    wedge,
)
from tracker.views.charts.spec import Json
from tracker.views.charts.theme import ACCENT, GOOD, INK, PLAN, QUIET, chart_spec
from tracker.views.words import figure, percent, plain_day

ENDED = frozenset({State.ACHIEVED, State.MISSED, State.ABANDONED, State.WITHDRAWN})
MOST_AHEAD = Fraction(1, 2)  # of the goal's length: a forecast further off is cut there

Points = Sequence[tuple[date, Fraction]]


class TargetPath(Struct, frozen=True, kw_only=True):
    """What is drawn of a target. `steps`: a value holds until the next, as totals do.

    `amended` and `proven` are the days of amendments and of evidence.
    """

    title: str
    unit: str
    report: TargetReport
    goal: GoalReport
    points: Points
    steps: bool
    amended: tuple[date, ...]
    proven: tuple[date, ...]
    as_of: date


def target_chart(path: TargetPath) -> Chart:
    """The chart of a target, its words and its table."""
    space = _frame(path)
    return Chart(
        title=f"{path.title}, against its plan",
        description=_description(path),
        spec=chart_spec(tuple(_layers(path, space))),
        keys=tuple(_keys(path)),
        columns=("Day", path.unit[:1].upper() + path.unit[1:]),
        rows=tuple((plain_day(day), figure(value, "")) for day, value in path.points),
    )


def _layers(path: TargetPath, space: Frame) -> Iterator[Json]:
    report = path.report
    if report.target is None:
        yield band(space, report.min, report.max, GOOD)
        yield from (level(space, b, GOOD) for b in (report.min, report.max) if b is not None)
    else:
        yield from _plans(path, space)
    way = _way(path)
    if path.steps and way:
        yield shade(space, way, report.baseline or 0, ACCENT, steps=True)
    yield from _forecast(path, space)
    if space.first <= path.as_of < space.last:
        yield from upright(space, path.as_of, "today")
    for day in path.amended:
        yield from upright(space, day)
    yield line(space, way, ACCENT, steps=path.steps)
    yield dots(space, path.points, ACCENT)
    yield from newest(space, path.points, ACCENT)
    yield dots(space, _at(path.points, path.proven), INK, shape="diamond", size=110)


def _plans(path: TargetPath, space: Frame) -> Iterator[Json]:
    report, goal = path.report, path.goal
    if report.baseline is None or report.target is None:
        return
    first = _first_plan(path)
    if first:
        yield line(space, first, QUIET, width=1.5, dash=(3, 4))
    plan = [(goal.start, report.baseline), (goal.due, report.target)]
    yield line(space, plan, PLAN, width=1.5)
    yield level(space, report.target, GOOD, dash=(6, 4))
    early = (path.as_of - space.first).days * 2 < (space.last - space.first).days
    end = space.last if early else space.first
    yield name(space, end, report.target, f"target {figure(report.target, '')}", GOOD)
    if expected := _expected(path):
        yield ring(space, expected, PLAN)


def _expected(path: TargetPath) -> tuple[date, Value] | None:
    """Where the plan has the target today, while the goal is under way."""
    report, goal = path.report, path.goal
    if report.baseline is None or report.target is None:
        return None
    if goal.state in ENDED or not goal.start <= path.as_of < goal.due:
        return None
    return until((goal.start, report.baseline), (goal.due, report.target), path.as_of)


def _first_plan(path: TargetPath) -> list[tuple[date, Value]]:
    """The plan as it was first made, where that is another one."""
    report, goal = path.report, path.goal
    target = report.original_target if report.original_target is not None else report.target
    begun = report.original_baseline if report.original_baseline is not None else report.baseline
    if target is None or begun is None:
        return []
    if (target, goal.original_due) == (report.target, goal.due):
        return []
    return [(goal.start, begun), (goal.original_due, target)]


def _way(path: TargetPath) -> list[tuple[date, Value]]:
    """The points, from the start for totals, up to today for what holds until the next."""
    way: list[tuple[date, Value]] = list(path.points)
    if not path.steps or not way:
        return way
    if path.report.baseline is not None and way[0][0] > path.goal.start:
        way.insert(0, (path.goal.start, path.report.baseline))
    end = min(path.as_of, _last_planned(path))
    if end > way[-1][0]:
        way.append((end, way[-1][1]))
    return way


def _forecast(path: TargetPath, space: Frame) -> Iterator[Json]:
    forecast, target = path.report.forecast, path.report.target
    if forecast is None or target is None or not path.points:
        return
    newest = path.points[-1]
    yield wedge(
        space, newest, (forecast.earliest, forecast.latest or forecast.date), target, ACCENT
    )
    middle = until(newest, (forecast.date, target), space.last)
    yield line(space, [newest, middle], ACCENT, width=1.5, dash=(2, 4))


def _at(points: Points, days: Sequence[date]) -> list[tuple[date, Fraction]]:
    """For each day the value that held then; days before the first point have none."""
    found = []
    for day in days:
        before = [value for made, value in points if made <= day]
        if before:
            found.append((day, before[-1]))
    return found


def _last_planned(path: TargetPath) -> date:
    return max(path.goal.due, path.goal.original_due, *(day for day, _ in path.points))


def _frame(path: TargetPath) -> Frame:
    report, goal = path.report, path.goal
    last = _last_planned(path)
    if report.forecast is not None:
        limit = goal.due + timedelta(days=int((goal.due - goal.start).days * MOST_AHEAD))
        last = max(last, min(report.forecast.latest or report.forecast.date, limit))
    known: list[Value | None] = [value for _, value in path.points]
    known += [report.baseline, report.target, report.min, report.max]
    known += [report.original_target, report.original_baseline]
    first = min([goal.start, *(day for day, _ in path.points)])
    return frame(first, last, [value for value in known if value is not None])


def _keys(path: TargetPath) -> Iterator[Key]:
    yield Key(mark="way", text="recorded")
    report = path.report
    if report.target is None:
        yield Key(mark="band", text="the level to hold")
    else:
        yield Key(mark="plan", text="expected path")
        if _expected(path):
            yield Key(mark="ring", text="expected today")
        if _first_plan(path):
            yield Key(mark="first-plan", text="as first planned")
        yield Key(mark="target", text=f"target, {figure(report.target, path.unit)}")
    if report.forecast is not None:
        yield Key(mark="forecast", text="forecast")
    if path.amended:
        yield Key(mark="amended", text="plan changed")
    if _at(path.points, path.proven):
        yield Key(mark="evidence", text="evidence")


def _description(path: TargetPath) -> str:
    report = path.report
    said = [f"{path.title} from {plain_day(path.goal.start)} to {plain_day(path.goal.due)}."]
    if report.target is None:
        said.append(f"To be held {_bounds(path)}.")
    else:
        said.append(
            f"Planned from {figure(report.baseline, '')} to {figure(report.target, path.unit)}."
        )
    if report.current is not None:
        said.append(f"Now at {figure(report.current, path.unit)}.")
    if report.progress is not None:
        said.append(f"That is {percent(report.progress)} of the way.")
    if report.forecast is not None:
        said.append(_outlook(report.forecast))
    return " ".join(said)


def _bounds(path: TargetPath) -> str:
    low, high = path.report.min, path.report.max
    if low is not None and high is not None:
        return f"between {figure(low, '')} and {figure(high, path.unit)}"
    if low is not None:
        return f"at {figure(low, path.unit)} or more"
    return f"at {figure(high, path.unit)} or less"


def _outlook(forecast: Forecast) -> str:
    latest = plain_day(forecast.latest) if forecast.latest else "an open end"
    return (
        f"If things go on, the target is reached about {plain_day(forecast.date)}"
        f" (between {plain_day(forecast.earliest)} and {latest})."
    )
