"""One metric: its course, where it is heading, and each time it was observed."""

from collections.abc import Iterator

from markupsafe import Markup

from tracker.kpis.backing import evidence_of_metric
from tracker.kpis.composition import cadence
from tracker.kpis.observations import observed
from tracker.kpis.series import Period
from tracker.kpis.stale import fresh_until, is_stale, newest_day
from tracker.kpis.trail import trail
from tracker.kpis.why import why_metric
from tracker.kpis.window import Window
from tracker.records.metrics import Metric
from tracker.records.vocabulary import Cadence
from tracker.views.charts.marks import Value
from tracker.views.charts.metric_path import MetricPath, metric_chart
from tracker.views.pages.book import Book
from tracker.views.pages.goal_groups import UNDER_WAY
from tracker.views.pages.goal_targets import aim
from tracker.views.pages.measures import measure
from tracker.views.pages.metric_rows import is_total, newest_period, period_name
from tracker.views.pages.metric_surroundings import surroundings
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.replays import replays_section
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.why import explanation

READINGS = {
    "sum": "a sum",
    "count": "a number of times",
    "last": "the newest value",
    "mean": "a mean",
    "min": "the lowest value",
    "max": "the highest value",
}
FOLDED = 12  # observations from which the table is folded away


def metric_page(book: Book, metric: Metric) -> Page:
    """The page of a metric."""
    sheet = Sheet(book, f"metrics/{metric.id}.md")
    return Page(
        uri=sheet.uri,
        title=metric.title,
        nav=metric.title,
        tab="Metrics",
        write=lambda: page_text(
            metric.title,
            _lead(sheet, metric),
            _sections(sheet, metric),
            description=f"{metric.title}, as recorded by {book.name}",
        ),
    )


def _lead(sheet: Sheet, metric: Metric) -> Markup:
    portfolio, as_of = sheet.book.portfolio, sheet.book.as_of
    periods = sheet.book.series(metric.id)
    by = cadence(portfolio, metric.id)
    last = newest_period(periods)
    made = observed(metric, Window(None, as_of))
    return sheet.fill(
        "metric",
        metric=metric,
        stale=is_stale(portfolio, metric.id, as_of),
        fresh=fresh_until(portfolio, metric.id, as_of),
        newest=last.value if last else None,
        newest_label=f"In {period_name(last, by)}" if last and is_total(metric) else "Newest",
        day=newest_day(portfolio, metric.id, as_of),
        reading=_reading(metric),
        cadence=by,
        times=len(made),
        first=made[0].date if made else None,
        chart=_chart(sheet, metric, periods, by) if last else "",
        making=explanation(sheet, why_metric(portfolio, metric, as_of)) if last else "",
    )


def _reading(metric: Metric) -> str:
    if metric.ratio is not None:
        return "a ratio"
    return (
        "a growth in percent" if metric.growth is not None else READINGS[metric.aggregate or "last"]
    )


def _chart(sheet: Sheet, metric: Metric, periods: tuple[Period, ...], by: Cadence | None) -> Markup:
    portfolio, as_of = sheet.book.portfolio, sheet.book.as_of
    totals = is_total(metric)
    exact = () if totals or by else trail(portfolio, metric.id, Window(None, as_of))
    path = MetricPath(
        title=metric.title,
        unit=metric.unit,
        periods=periods,
        named=[period_name(period, by) for period in periods],
        totals=totals,
        exact=[(point.day, point.value) for point in exact],
        aims=() if totals else _aims(sheet.book, metric),
        proven=[e.date for e in evidence_of_metric(portfolio, metric.id, as_of)],
        as_of=as_of,
    )
    return sheet.figure(metric_chart(path), "chart_metric")


def _aims(book: Book, metric: Metric) -> tuple[Value, ...]:
    """The levels that goals under way want it to reach."""
    return tuple(
        sorted(
            {
                target.target
                for _, report, target in book.aimed_at.get(metric.id, ())
                if report.state in UNDER_WAY.states and target.target is not None
            }
        )
    )


def _sections(sheet: Sheet, metric: Metric) -> Iterator[Section]:
    book = sheet.book
    goals = tuple(
        (goal, report, aim(target, metric.unit))
        for goal, report, target in book.aimed_at.get(metric.id, ())
    )
    if goals:
        html = sheet.fill("metric_goals", goals=goals)
        yield Section(id="metric_goals", title="Goals", html=html)
    yield from replays_section(sheet, book.replays_of.get(f"metrics/{metric.id}", ()))
    items = evidence_of_metric(book.portfolio, metric.id, book.as_of)[::-1]
    if items:
        html = sheet.fill("evidence_list", items=items)
        yield Section(id="metric_evidence", title="Evidence", html=html)
    made = observed(metric, Window(None, book.as_of))[::-1]
    if made:
        html = sheet.fill(
            "metric_observations", metric=metric, observations=made, fold=len(made) > FOLDED
        )
        yield Section(id="metric_observations", title="Observations", html=html)
    known = measure(metric.id)
    if known is not None:
        html = sheet.fill("metric_reading", it=known)
        yield Section(id="metric_reading", title="How to read it", html=html)
    around = tuple(surroundings(sheet, metric))
    if around:
        html = sheet.fill("connections", around=around)
        yield Section(id="metric_connections", title="Connections", html=html)
