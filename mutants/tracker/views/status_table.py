"""The goals as tables for a terminal: what is under way, what is to come, what is over."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from tracker.kpis.goal import Forecast, GoalReport, State
from tracker.kpis.unforeseen import UNASKED
from tracker.kpis.verdict import Noun
from tracker.views.numbers import NOTHING, fixed, percent, quantity, signed_days
from tracker.views.table import WIDTH, Cell, Column, Row, table
from tracker.views.terminal import Style, painted, wrapped

STATES = (
    State.AT_RISK,
    State.LAGGING,
    State.NO_DATA,
    State.ON_TRACK,
    State.EARLY,
    State.PLANNED,
    State.DRAFT,
    State.ACHIEVED,
    State.MISSED,
    State.ABANDONED,
    State.WITHDRAWN,
)
UNDER_WAY, TO_COME = STATES[:5], STATES[5:7]
COLUMNS = (
    Column(heading="Goal"),
    Column(heading="State"),
    Column(heading="Progress"),
    Column(heading="Expected", right=True),
    Column(heading="Pace", right=True),
    Column(heading="Buffer", right=True),
    Column(heading="Due"),
)
SHORT = (*COLUMNS[:2], Column(heading="Progress", right=True), Column(heading="Due"))
STYLES = {
    State.AT_RISK: Style.BAD,
    State.MISSED: Style.BAD,
    State.LAGGING: Style.DOUBTFUL,
    State.NO_DATA: Style.DOUBTFUL,
    State.ON_TRACK: Style.GOOD,
    State.ACHIEVED: Style.GOOD,
}
BAR = 10
INDENT = "  "
DONE, OPEN, MARK = "█", "·", "│"
TARGETS = Noun("target", "targets")


def render(reports: Iterable[GoalReport], *, as_of: date, colour: bool) -> str:
    """A table per group, the most pressing first, each goal with its id below it."""
    goals = sorted(reports, key=lambda r: (STATES.index(r.state), r.due, r.id))
    over = [r for r in goals if r.state not in (*UNDER_WAY, *TO_COME)]
    groups = (
        ("Under way", COLUMNS, [r for r in goals if r.state in UNDER_WAY]),
        ("To come", SHORT, [r for r in goals if r.state in TO_COME]),
        ("Over", SHORT, over),
    )
    parts = [painted(f"Goals as of {as_of.isoformat()}", Style.STRONG, colour=colour)]
    for title, columns, found in groups:
        if found:
            parts.append("\n".join(_group(title, columns, found, colour=colour)))
    return "\n\n".join(parts if goals else (*parts, "There are no goals yet."))


def bar(progress: Fraction | None, expected: Fraction | None) -> str:
    """Progress in ten cells, with a mark where it should be: `████··│···`."""
    done = 0 if progress is None else _cells(progress)
    cells = [DONE] * done + [OPEN] * (BAR - done)
    if expected is not None:
        cells.insert(_cells(expected), MARK)
    return "".join(cells)


def _cells(share: Fraction) -> int:
    return int(min(max(share, Fraction(0)), Fraction(1)) * BAR)


def _group(
    title: str, columns: Sequence[Column], reports: Sequence[GoalReport], *, colour: bool
) -> Iterator[str]:
    yield painted(title, Style.STRONG, colour=colour)
    row = _row if columns is COLUMNS else _short_row
    heading, *rows = table(columns, [row(report) for report in reports], colour=colour)
    yield heading
    for report, text in zip(reports, rows, strict=True):
        yield text
        for notes in wrapped(", ".join(_notes(report)), WIDTH - len(INDENT)):
            yield painted(f"{INDENT}{notes}", Style.FAINT, colour=colour)


def _row(report: GoalReport) -> Row:
    return [
        *_name(report),
        Cell(f"{bar(report.progress, report.expected)} {percent(report.progress)}"),
        Cell(percent(report.expected)),
        Cell(NOTHING if report.pace is None else fixed(report.pace)),
        Cell(signed_days(report.buffer_days)),
        Cell(report.due.isoformat()),
    ]


def _short_row(report: GoalReport) -> Row:
    return [*_name(report), Cell(percent(report.progress)), Cell(report.due.isoformat())]


def _name(report: GoalReport) -> Row:
    state = report.state.replace("-", " ")
    style = STYLES.get(report.state, Style.PLAIN)
    return [Cell(report.title, Style.STRONG), Cell(state, style)]


def _notes(report: GoalReport) -> Iterator[str]:
    """The id, by which commands know the goal, and what the row has no column for."""
    yield report.id
    if report.original_due != report.due:
        yield f"first due {report.original_due.isoformat()}"
    if report.state is State.ACHIEVED and report.met_on:
        yield f"met on {report.met_on.isoformat()}"
    if report.attained is not None:
        yield f"level {report.attained} of -2 to 2 attained, T {quantity(report.gas_t)}"
    measured, of = report.measured
    if measured < of and report.state in UNDER_WAY:
        yield f"{measured} of {TARGETS.times(of)} measured"
    if report.forecast:
        yield forecast_text(report.forecast)
    elif report.forecast_reason and report.forecast_reason not in UNASKED:
        yield f"no forecast: {report.forecast_reason}"


def forecast_text(forecast: Forecast) -> str:
    """The day, and the band around it."""
    earliest = forecast.earliest.isoformat()
    latest = f"to {forecast.latest.isoformat()}" if forecast.latest else "at the earliest"
    return f"forecast {forecast.date.isoformat()} ({earliest} {latest})"
