"""The scores of one questionnaire over time, with the bounds of its bands."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from tracker.views.charts.callouts import newest
from tracker.views.charts.chart import Chart, Key
from tracker.views.charts.marks import dots, frame, level, line
from tracker.views.charts.theme import ACCENT, QUIET, chart_spec
from tracker.views.words import plain_day, quantity

AIR = timedelta(days=14)


class SurveyPath(Struct, frozen=True, kw_only=True):
    """Scores by day, oldest first, and the values at which a band ends."""

    title: str
    points: Sequence[tuple[date, Fraction]]
    bounds: Sequence[Decimal]


def survey_chart(path: SurveyPath) -> Chart:
    """The chart of a questionnaire, its words and its table."""
    values = [value for _, value in path.points]
    space = frame(path.points[0][0] - AIR, path.points[-1][0] + AIR, [*values, *path.bounds])
    layers = [level(space, bound, QUIET, dash=(2, 4)) for bound in path.bounds]
    layers += [line(space, path.points, ACCENT), dots(space, path.points, ACCENT)]
    layers += newest(space, path.points, ACCENT)
    keys = [Key(mark="way", text="score")]
    if path.bounds:
        keys.append(Key(mark="first-plan", text="where a band ends"))
    return Chart(
        title=f"{path.title}: scores",
        description=(
            f"{len(values)} scores from {plain_day(path.points[0][0])} to"
            f" {plain_day(path.points[-1][0])}: first {quantity(values[0])}, newest"
            f" {quantity(values[-1])}, lowest {quantity(min(values))}, highest"
            f" {quantity(max(values))}."
        ),
        spec=chart_spec(tuple(layers), height=200),
        keys=tuple(keys),
        columns=("Day", "Score"),
        rows=tuple((plain_day(day), quantity(value)) for day, value in path.points),
    )
