"""What is different since an engagement began, for a terminal."""

from collections.abc import Iterator

from tracker.kpis.difference import Pair
from tracker.kpis.result import Result
from tracker.kpis.since import Since
from tracker.views.numbers import DAYS
from tracker.views.pairs_table import Shown, goal_row, kpi_row, side_by_side
from tracker.views.table import WIDTH
from tracker.views.terminal import Style, painted, wrapped

NOT_BECAUSE = (
    "Since, not because: whatever else happened in that time is in these figures too. A KPI looks"
    " back over a window of its own, so that at the start it tells of the time before."
)


def render(found: Since, *, colour: bool) -> str:
    """The engagement, its goals then and now, and the KPIs then and now."""
    sides = found.engagement.start.isoformat(), found.as_of.isoformat()
    goals = [goal_row(pair) for pair in found.goals]
    kpis = [_kpi(pair) for pair in found.valued]
    parts = [
        "\n".join(_heading(found, colour=colour)),
        "\n".join(side_by_side("Goal", goals, sides=sides, colour=colour))
        or "The engagement names no goal that it is for.",
        "\n".join(side_by_side("KPI", kpis, sides=sides, colour=colour))
        or "No KPI has a value, then or now.",
    ]
    return "\n\n".join(parts)


def _heading(found: Since, *, colour: bool) -> Iterator[str]:
    engagement = found.engagement
    days = DAYS.times((found.as_of - engagement.start).days)
    title = f"Since “{engagement.title}” began, {days} ago ({engagement.id})"
    for line in wrapped(title, WIDTH):
        yield painted(line, Style.STRONG, colour=colour)
    yield from wrapped(NOT_BECAUSE, WIDTH)


def _kpi(pair: Pair[Result]) -> Shown:
    judged = pair.after.change
    return kpi_row(pair, (f"{judged.judgement}: {judged.reason}",) if judged else ())
