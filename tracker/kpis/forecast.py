"""When a target is reached if things go on as they did lately (Theil 1950, Sen 1968)."""

from collections.abc import Iterator, Sequence
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction
from itertools import combinations
from math import ceil, floor
from operator import attrgetter

from msgspec import Struct

from tracker.kpis.composition import parts
from tracker.kpis.goal import Forecast
from tracker.kpis.track import Track

POINTS = 6
FEWEST_POINTS = 4
SHORTEST_SPAN = timedelta(days=21)
LOW, MEDIAN, HIGH = Fraction(1, 10), Fraction(1, 2), Fraction(9, 10)


def forecast(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest, latest = _reached_by(track, MEDIAN, HIGH, LOW)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(date=date, earliest=max(earliest, as_of + timedelta(days=1)), latest=latest)


def reached_by(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    return _reached_by(track, q)[0]


def slopes_per_day(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target."""
    return tuple(sorted(rise.slope for rise in _rises(track)))


class Rise(Struct, frozen=True):
    """How far the value came towards the target between two points, and in how many days."""

    by: Fraction
    days: int

    @property
    def slope(self) -> Fraction:
        """Per day."""
        return self.by / self.days


def rises(track: Track) -> tuple[Rise, ...]:
    """Those between each two of the newest points, by their slopes, the lowest first."""
    return tuple(sorted(_rises(track), key=attrgetter("slope")))


def _rises(track: Track) -> Iterator[Rise]:
    """The same as the points come.

    None with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return
    towards = direction(track)
    for (d1, v1), (d2, v2) in combinations(points, 2):
        yield Rise(towards * (v2 - v1), (d2 - d1).days)


def newest_points(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is None or parts(track.metric):
        return ()
    return tuple((p.day, p.value) for p in track.points[-POINTS:] if p.value is not None)


def percentile(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def latest_of(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def _reached_by(track: Track, *qs: Fraction) -> tuple[Day | None, ...]:
    """The days at several percentiles of the slopes."""
    left = left_of(track)
    slopes = slopes_per_day(track) if left is not None else ()
    if not slopes or left is None:
        return (None,) * len(qs)
    newest = track.points[-1].day
    return tuple(_day(newest, left, percentile(slopes, q)) for q in qs)


def direction(track: Track) -> int:
    """1 where the target lies above its baseline, -1 below, 0 where there is no way to go."""
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def left_of(track: Track) -> Fraction | None:
    """How far the target is still off; None where that is not known, or it is reached."""
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * direction(track)
    return left if left > 0 else None


def _day(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max - newest).days else None
