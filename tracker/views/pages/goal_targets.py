"""The targets of a goal, each with its chart."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from tracker.kpis.backing import evidence_of_metric
from tracker.kpis.goal import GoalReport, TargetReport
from tracker.kpis.plan import plan_on
from tracker.kpis.track import follow
from tracker.kpis.unforeseen import UNASKED
from tracker.kpis.why import why_target
from tracker.records.goals import Goal
from tracker.records.metrics import Metric
from tracker.records.vocabulary import Aggregate
from tracker.views.charts.target_path import TargetPath, target_chart
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.why import explanation
from tracker.views.words import figure, percent, plain_day

LEAD = 5  # the part of a goal's length that is shown before its start
STEPS = {Aggregate.SUM, Aggregate.COUNT, Aggregate.MAX, Aggregate.MIN}


def shown_targets(sheet: Sheet, goal: Goal, report: GoalReport) -> Iterator[dict[str, object]]:
    """Each target: its metric, where it stands in words, and its chart."""
    metrics = sheet.book.portfolio.metrics
    uneven = len({t.weight for t in report.targets}) > 1
    for target in report.targets:
        metric = metrics.get(target.metric)
        if metric is None:
            continue
        path = _path(sheet, goal, report, target, metric)
        chart = sheet.figure(target_chart(path), f"chart_{metric.id}") if path.points else ""
        yield {
            "metric": metric,
            "now": figure(target.current, metric.unit)
            if target.current is not None
            else "nothing yet",
            "plan": aim(target, metric.unit),
            "first": _first_aim(target, metric.unit),
            "share": _share(target),
            "weight": target.weight if uneven else None,
            "outlook": _outlook(target),
            "chart": chart,
            "making": explanation(
                sheet, why_target(sheet.book.portfolio, goal, metric.id, sheet.book.as_of)
            ),
        }


def aim(target: TargetReport, unit: str) -> str:
    """`from 1 to 6 documents`, or the level to hold."""
    if target.target is not None:
        return f"on the way from {figure(target.baseline, '')} to {figure(target.target, unit)}"
    if target.min is not None and target.max is not None:
        return f"to be held between {figure(target.min, '')} and {figure(target.max, unit)}"
    if target.min is not None:
        return f"to be held at {figure(target.min, unit)} or more"
    return f"to be held at {figure(target.max, unit)} or less"


def _first_aim(target: TargetReport, unit: str) -> str | None:
    """The same as it was first planned, where that was something else."""
    first = replace(
        target,
        baseline=target.original_baseline,
        target=target.original_target,
        min=target.original_min,
        max=target.original_max,
    )
    if target.is_as_first_made:
        return None
    done = target.original_progress
    covered = "" if done is None or done < 0 else f" ({percent(done)} of that way)"
    return f"first planned: {aim(first, unit).removeprefix('on the way ')}{covered}"


def _outlook(target: TargetReport) -> str | None:
    """When the target is reached if things go on, or what is missing for an answer."""
    if target.forecast is not None:
        earliest, latest = target.forecast.earliest, target.forecast.latest
        band = f"{plain_day(earliest)} and {plain_day(latest) if latest else 'an open end'}"
        return f"Forecast: {plain_day(target.forecast.date)}, between {band}."
    if target.forecast_reason is None or target.forecast_reason in UNASKED:
        return None
    return f"No forecast: {target.forecast_reason}."


def _share(target: TargetReport) -> str | None:
    if target.progress is None:
        return None
    if target.target is None:
        return f"held {percent(target.progress)} of the time"
    return percent(target.progress) if target.progress >= 0 else f"{percent(-target.progress)} back"


def _path(
    sheet: Sheet, goal: Goal, report: GoalReport, target: TargetReport, metric: Metric
) -> TargetPath:
    book = sheet.book
    planned = next(t for t in plan_on(goal, book.as_of).targets if t.metric == metric.id)
    track = follow(book.portfolio, goal, planned, book.as_of)
    known = ((p.day, p.value) for p in track.points if p.value is not None)
    points = tuple((day, value) for day, value in known if day >= _shown_from(report))
    proven = {
        e.date
        for e in evidence_of_metric(book.portfolio, metric.id, book.as_of)
        if e.date >= goal.start
    }
    return TargetPath(
        title=metric.title,
        unit=metric.unit,
        report=target,
        goal=report,
        points=points,
        steps=metric.aggregate in STEPS,
        amended=_amended(goal, metric.id, book.as_of),
        proven=tuple(sorted(proven)),
        as_of=book.as_of,
    )


def _shown_from(report: GoalReport) -> date:
    """A little before the start: where the goal comes from, without the whole past."""
    return report.start - (report.due - report.start) // LEAD


def _amended(goal: Goal, metric: str, as_of: date) -> tuple[date, ...]:
    changes = (a for a in goal.amendments if a.change in ("due", metric) and a.date <= as_of)
    return tuple(sorted({a.date for a in changes}))
