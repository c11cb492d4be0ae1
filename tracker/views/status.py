"""How the goals stand, for a terminal: all of them and the prompt to review, or some in full."""

from tracker.kpis.backtest import verdict
from tracker.kpis.standing import Standing
from tracker.views.status_goal import render as as_goal
from tracker.views.status_review import render as as_review
from tracker.views.status_table import render as as_table
from tracker.views.table import WIDTH
from tracker.views.terminal import wrapped


def render(standing: Standing, *, detailed: bool, colour: bool) -> str:
    """The tables of the goals; below them each goal in full (`detailed`), or what comes next."""
    parts = [as_table(standing.goals, as_of=standing.as_of, colour=colour)]
    if detailed:
        parts += [as_goal(standing, report, colour=colour) for report in standing.goals]
    else:
        parts += _beside(standing)
        parts.append(as_review(standing.agenda, as_of=standing.as_of, colour=colour))
    return "\n\n".join(parts)


def _beside(standing: Standing) -> list[str]:
    """How forecasts have done so far, where there were any."""
    if not standing.replays:
        return []
    return ["\n".join(wrapped(f"Forecasts: {verdict(standing.replays)}.", WIDTH))]
