"""When something would be reached, as what stands beside it, and how that day came about."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction
from math import floor
from statistics import median

from tracker.kpis.forecast import HIGH, LOW, Rise, direction, left_of, newest_points, rises
from tracker.kpis.goal import Forecast, TargetReport
from tracker.kpis.mentions import mention
from tracker.kpis.observations import observed
from tracker.kpis.result import Component, Working
from tracker.kpis.track import Track
from tracker.kpis.unforeseen import UNASKED
from tracker.kpis.window import Window
from tracker.kpis.working import MINUS, Step, Term, Token, larger, operand, rounded_up
from tracker.records.metrics import Metric

FAST, SLOW = "fast slope (90th percentile)", "slow slope (10th percentile)"


def foreseen(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def outlook(track: Track, report: TargetReport, window: Window) -> Iterator[Working]:
    """How the forecast and its band came about; without one, as far as what is there leads.

    Nothing where the question does not arise.
    """
    found, metric, points = report.forecast, track.metric, newest_points(track)
    if metric is None or (found is None and report.forecast_reason in UNASKED):
        return
    told = tuple(_points(metric, points, window))
    slopes, left = tuple(map(_slope, rises(track))), _left(track, metric.unit)
    if not slopes or left is None:
        if told:
            yield Working(key="forecast", steps=told)
        return
    newest = points[-1][0]
    per_day = f"{metric.unit} a day"
    middle = _median(track, slopes).named("median slope", per_day)
    if found is None:
        days = _until(newest, left, middle).steps if middle.value > 0 else middle.steps
        yield Working(key="forecast", steps=(*told, *days))
        return
    yield Working(key="forecast", steps=(*told, *_until(newest, left, middle).steps))
    fast = _at(HIGH, slopes).named(FAST, per_day)
    yield Working(key="earliest", steps=_not_before(window.end, newest, left, fast).steps)
    slow = _at(LOW, slopes)
    if found.latest is None:
        never = f"{SLOW}, at which it is never reached"
        yield Working(key="latest", steps=slow.named(never, per_day).steps)
    else:
        days = _until(newest, left, slow.named(SLOW, per_day)).steps
        yield Working(key="latest", steps=days)


def _points(
    metric: Metric, points: Sequence[tuple[Day, Fraction]], window: Window
) -> Iterator[Step]:
    """Each of the newest points, with the place of the observation that made it."""
    made = {o.date: mention("metrics", metric, o) for o in observed(metric, window)}
    for number, (day, value) in enumerate(points, 1):
        place = f", {made[day].path}:{made[day].line}" if made[day].path else ""
        after = operand(f"the value after that day{place}", value)
        yield from after.named(f"point {number}, {day}", metric.unit).steps


def _slope(rise: Rise) -> Term:
    return operand("difference", rise.by) / operand("days between", rise.days)


def _median(track: Track, slopes: Sequence[Term]) -> Term:
    """The slope in the middle, with all of them in order of their size."""
    way = f"later {MINUS} earlier" if direction(track) > 0 else f"earlier {MINUS} later"
    first, *rest = slopes
    return Term(
        value=median(slope.value for slope in slopes),
        words=f"median of the {len(slopes)} slopes between each two points, ({way}) / days between",
        figures=("the median of ", *first.figures, *_also(rest)),
    )


def _also(slopes: Iterable[Term]) -> Iterator[Token]:
    for slope in slopes:
        yield ", "
        yield from slope.figures


def _left(track: Track, unit: str) -> Term | None:
    """How far there is to go: in the direction of the target, so above 0."""
    left, target = left_of(track), track.target.target
    if left is None or target is None or track.current is None:
        return None
    now, aim = operand("newest point", track.current), operand("target", Fraction(target))
    return (aim - now if direction(track) > 0 else now - aim).named("left to go", unit)


def _at(q: Fraction, slopes: Sequence[Term]) -> Term:
    """The slope at the q-th percentile, between two neighbours in the row."""
    position = q * (len(slopes) - 1)
    number = floor(position)
    low, high = (
        Term(
            value=slopes[n].value,
            words=f"slope {n + 1} of {len(slopes)} by size",
            figures=slopes[n].figures,
        )
        for n in (number, number + 1)
    )
    share = position - number
    return low + operand(f"{float(share):g}", share) * (high - low)


def _until(newest: Day, left: Term, slope: Term) -> Term:
    return rounded_up(left / slope).named(f"days after {newest}", "days")


def _not_before(as_of: Day, newest: Day, left: Term, slope: Term) -> Term:
    """The same, but no day that is over."""
    days = rounded_up(left / slope)
    tomorrow = as_of + timedelta(days=1)
    least = (tomorrow - newest).days
    if days.value < least:
        days = larger(days, operand(f"days to {tomorrow}, which is the first still to come", least))
    return days.named(f"days after {newest}", "days")
