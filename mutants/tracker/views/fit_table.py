"""Role fit as tables for a terminal: what has nothing behind it first."""

from collections.abc import Iterator

from tracker.kpis.fit import Coverage, Fit
from tracker.records.portfolio import OWNER
from tracker.text.signs import visible
from tracker.views.fit_words import (
    TITLE,
    WHAT_IT_IS,
    coverage_sentence,
    nothing_behind,
    quarter_name,
)
from tracker.views.numbers import HUNDRED, percent, quantity
from tracker.views.table import WIDTH, Cell, Column, Row, table
from tracker.views.terminal import Style, fitted, painted, wrapped

QUARTERS = 6  # the newest that are shown
INDENT = "  "
COLUMNS = (
    Column(heading="Requirement"),
    Column(heading="Needed", right=True),
    Column(heading="Now", right=True),
    Column(heading="Evidence", right=True),
    Column(heading="Newest"),
    Column(heading="Witnesses", right=True),
    Column(heading="Self", right=True),
    Column(heading="Others"),
)


def render(fit: Fit, *, audience: str, colour: bool) -> str:
    """The requirements with nothing behind them, then all of them, then the quarters."""
    parts = (
        "\n".join(_heading(fit, audience, colour=colour)),
        "\n".join(_nothing(fit, audience, colour=colour)),
        "\n".join(_coverage(fit, colour=colour)),
        "\n".join(_quarters(fit, colour=colour)),
        "\n".join(wrapped(WHAT_IT_IS, WIDTH)),
    )
    return "\n\n".join(part for part in parts if part)


def _heading(fit: Fit, audience: str, *, colour: bool) -> Iterator[str]:
    source = "" if audience == OWNER else f", from the shared records ({visible(audience)})"
    title = f"{TITLE} of {fit.title} as of {fit.as_of.isoformat()}{source}"
    yield painted(fitted(title, WIDTH), Style.STRONG, colour=colour)
    yield coverage_sentence(fit)


def _nothing(fit: Fit, audience: str, *, colour: bool) -> Iterator[str]:
    bare = nothing_behind(fit)
    if not bare:
        return
    yield painted("Nothing behind", Style.STRONG, colour=colour)
    for row in bare:
        yield painted(fitted(f"{INDENT}{row.title}", WIDTH), Style.DOUBTFUL, colour=colour)
        if audience == OWNER:
            how = f"{INDENT}{INDENT}name it in what shows it: requirements: [{fit.role}/{row.id}]"
            yield painted(fitted(how, WIDTH), Style.FAINT, colour=colour)


def _coverage(fit: Fit, *, colour: bool) -> tuple[str, ...]:
    rows = [_row(row) for row in fit.requirements]
    return table(COLUMNS, rows, colour=colour) if rows else ()


def _row(row: Coverage) -> Row:
    evidence = Style.PLAIN if row.evidence else Style.DOUBTFUL
    return [
        Cell(row.title, Style.STRONG),
        Cell("" if row.needed is None else quantity(row.needed)),
        Cell("" if row.now is None else quantity(row.now)),
        Cell(str(len(row.evidence)), evidence),
        Cell(row.newest.isoformat() if row.newest else ""),
        Cell(str(row.witnesses)),
        Cell("" if row.ratings.own is None else percent(row.ratings.own / HUNDRED)),
        Cell(_others(row)),
    ]


def _others(row: Coverage) -> str:
    said = row.ratings
    return "" if said.others is None else f"{percent(said.others / HUNDRED)} (n {said.n})"


def _quarters(fit: Fit, *, colour: bool) -> Iterator[str]:
    if not fit.requirements:
        return
    shown = fit.quarters[-QUARTERS:]
    earlier = len(fit.quarters) - len(shown)
    columns = (
        Column(heading="Evidence by quarter"),
        *((Column(heading="Before", right=True),) if earlier else ()),
        *(Column(heading=quarter_name(day), right=True) for day in shown),
    )
    rows = [
        [
            Cell(row.title, Style.STRONG),
            *((_number(sum(row.quarters[:earlier])),) if earlier else ()),
            *map(_number, row.quarters[earlier:]),
        ]
        for row in fit.requirements
    ]
    yield from table(columns, rows, colour=colour)


def _number(number: int) -> Cell:
    return Cell(str(number)) if number else Cell("·", Style.FAINT)
