"""The KPIs and categories as tables for a terminal."""

from collections.abc import Iterable, Iterator

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.result import Judgement, Result, Status
from tracker.kpis.summary import Summary
from tracker.records.portfolio import OWNER
from tracker.text.signs import visible
from tracker.views.change_words import shortfall, since
from tracker.views.numbers import counts, figure, interval, unit
from tracker.views.table import GAP, WIDTH, Cell, Column, Row, table
from tracker.views.terminal import Style, fitted, padded, painted, width, wrapped

COLUMNS = (
    Column(heading="KPI"),
    Column(heading="Counted"),
    Column(heading="Value", right=True),
    Column(heading=""),
    Column(heading="95 %"),
    Column(heading="Before", right=True),
    Column(heading="Since"),
    Column(heading="Target", right=True),
)
SINCE = {Judgement.BETTER: Style.GOOD, Judgement.WORSE: Style.BAD}
TITLE = 40  # cells, of a KPI without a value
CATEGORY_COLUMNS = (
    Column(heading="Category"),
    Column(heading="Metrics", right=True),
    Column(heading="With data", right=True),
    Column(heading="On target", right=True),
    Column(heading="Evidenced", right=True),
)


def render(summary: Summary, *, audience: str, colour: bool) -> str:
    """What has a value, then what has none and why, then the categories."""
    with_value = [r for r in summary.kpis if r.value is not None]
    without = [r for r in summary.kpis if r.value is None]
    parts = [
        _heading(summary, audience, colour=colour),
        "\n".join(_values(with_value, colour=colour)),
        "\n".join(_missing(without, colour=colour)),
        "\n".join(_categories(summary.categories, colour=colour)),
    ]
    return "\n\n".join(part for part in parts if part)


def _heading(summary: Summary, audience: str, *, colour: bool) -> str:
    source = "" if audience == OWNER else f", from the shared records ({visible(audience)})"
    title = f"KPIs as of {summary.as_of.isoformat()}{source}"
    return painted(title, Style.STRONG, colour=colour)


def _values(results: list[Result], *, colour: bool) -> Iterator[str]:
    if not results:
        return
    heading, *rows = table(COLUMNS, [_row(r) for r in results], colour=colour)
    yield heading
    for result, row in zip(results, rows, strict=True):
        yield row
        if result.reason:
            note = f"  {result.status}: {result.reason}"
            yield painted(fitted(note, WIDTH), Style.DOUBTFUL, colour=colour)


def _row(result: Result) -> Row:
    before = result.previous.value if result.previous else None
    target = "" if result.target is None else figure(result, result.target)
    return [
        Cell(result.title, Style.STRONG),
        Cell(counts(result)),
        Cell(figure(result, result.value), _style(result)),
        Cell(unit(result)),
        Cell(interval(result)),
        Cell("" if before is None else figure(result, before), Style.FAINT),
        Cell(since(result), _since_style(result)),
        Cell(target),
    ]


def _style(result: Result) -> Style:
    return Style.PLAIN if result.status is Status.OK else Style.DOUBTFUL


def _since_style(result: Result) -> Style:
    judgement = result.change.judgement if result.change else None
    return SINCE.get(judgement, Style.FAINT) if judgement else Style.FAINT


def _missing(results: Iterable[Result], *, colour: bool) -> Iterator[str]:
    """The title of each KPI without a value, and beside it what is missing."""
    shown = [(fitted(r.title, TITLE), f"{r.status}: {shortfall(r)}") for r in results]
    if not shown:
        return
    yield painted("Without a value", Style.STRONG, colour=colour)
    titles = max(width(title) for title, _ in shown)
    for title, reason in shown:
        first, *rest = wrapped(reason, WIDTH - titles - len(GAP))
        yield f"{painted(padded(title, titles), Style.STRONG, colour=colour)}{GAP}{first}"
        yield from (f"{' ' * titles}{GAP}{line}" for line in rest)


def _categories(categories: Iterable[CategoryCounts], *, colour: bool) -> tuple[str, ...]:
    rows = [
        [
            Cell(c.title, Style.STRONG),
            *(Cell(str(n)) for n in (c.metrics, c.with_data, c.on_target, c.evidenced)),
        ]
        for c in categories
    ]
    return table(CATEGORY_COLUMNS, rows, colour=colour) if rows else ()
