"""What an edit means for the goals, in a sentence."""

from collections.abc import Iterator
from datetime import date

from tracker.kpis.goal import GoalReport
from tracker.kpis.progress import goal_reports
from tracker.records.portfolio import Portfolio
from tracker.text.signs import visible
from tracker.views.numbers import percent

NONE = "No goal stands differently today."


def moves(before: Portfolio, after: Portfolio, day: date) -> str:
    """How goals that stand differently stand now, as in `“Ship it”: 50 % (25 % before), early`."""
    return " ".join(_told(before, after, day)) or NONE


def _told(before: Portfolio, after: Portfolio, day: date) -> Iterator[str]:
    were = {report.id: report for report in goal_reports(before, day)}
    for now in goal_reports(after, day):
        was = were.get(now.id)
        if was is None:
            yield f"“{visible(now.title)}” is new, and {now.state.replace('-', ' ')}."
        elif (was.state, was.progress, was.due) != (now.state, now.progress, now.due):
            yield _sentence(was, now)
        yield from _after_the_fact(before, after, now)


def _after_the_fact(before: Portfolio, after: Portfolio, now: GoalReport) -> Iterator[str]:
    """That a goal was met long before the day of the outcome it has got: figures take that day."""
    outcome = after.goals[now.id].outcome
    old = before.goals.get(now.id)
    if outcome is None or now.met_on is None or old is None or old.outcome is not None:
        return
    if now.met_on < outcome.date:
        title, met, ended = visible(now.title), now.met_on.isoformat(), outcome.date.isoformat()
        yield (
            f"“{title}” was met on {met}, and counts as ended on {ended} now: if that is not meant,"
            " change the date of its outcome."
        )


def _sentence(was: GoalReport, now: GoalReport) -> str:
    state = now.state.replace("-", " ")
    said = [_progress(was, now), f"{state}{_unless_same(was.state.replace('-', ' '), state)}"]
    if now.due != was.due:
        said.append(f"due {now.due.isoformat()}{_unless_same(was.due.isoformat(), '')}")
    return f"“{visible(now.title)}”: {', '.join(filter(None, said))}."


def _progress(was: GoalReport, now: GoalReport) -> str:
    if now.progress is None:
        return ""
    done = percent(now.progress)
    return f"{done}{_unless_same(percent(was.progress), done)}"


def _unless_same(was: str, now: str) -> str:
    return "" if was == now else f" ({was} before)"
