"""How the goals stand, for a terminal: all of them and the prompt to review, or some in full."""

from tracker.kpis.attainment import t_together
from tracker.kpis.backtest import verdict
from tracker.kpis.goal import GoalReport
from tracker.kpis.standing import Standing
from tracker.views.numbers import quantity
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
    """How forecasts have done so far, and what was attained, where there is any of it."""
    said = []
    if standing.replays:
        said.append(f"Forecasts: {verdict(standing.replays)}.")
    attained = [report for report in standing.goals if report.attained is not None]
    if attained:
        said.append(_attained(attained))
    return ["\n".join(wrapped(sentence, WIDTH)) for sentence in said]


def _attained(reports: list[GoalReport]) -> str:
    """The goal attainment score over all goals that have one, and what it is made of."""
    each = ", ".join(f"{r.id} {r.attained} (weight {r.weight})" for r in reports)
    score = quantity(t_together(reports))
    return f"Goal attainment: T {score}, where 50 is as expected, of the levels attained: {each}."
