"""Role fit as Markdown, fit for a pull request or a note."""

from collections.abc import Iterator

from tracker.kpis.fit import Coverage, Fit
from tracker.records.portfolio import OWNER
from tracker.views.fit_words import (
    TITLE,
    WHAT_IT_IS,
    coverage_sentence,
    nothing_behind,
    quarter_name,
)
from tracker.views.markdown_table import LEFT, RIGHT, escaped, markdown_table, opening
from tracker.views.numbers import HUNDRED, percent, quantity

COLUMNS = {
    "Requirement": LEFT,
    **dict.fromkeys(("Needed", "Now", "Evidence", "Newest", "Witnesses", "Self", "Others"), RIGHT),
}


def render(fit: Fit, *, audience: str) -> str:
    """What it is, the requirements with nothing behind them, the coverage, and the quarters."""
    return "\n\n".join(_parts(fit, audience))


def _parts(fit: Fit, audience: str) -> Iterator[str]:
    source = "" if audience == OWNER else f", from the shared records ({escaped(audience)})"
    yield f"# {TITLE} of {escaped(fit.title)}"
    yield f"As of {fit.as_of.isoformat()}{source}. {coverage_sentence(fit)}"
    bare = nothing_behind(fit)
    if bare:
        yield "Nothing behind:"
        yield "\n".join(f"- {opening(row.title)}" for row in bare)
    if fit.requirements:
        yield markdown_table(COLUMNS, map(_row, fit.requirements))
        yield _quarters(fit)
    yield WHAT_IT_IS


def _row(row: Coverage) -> tuple[str, ...]:
    said = row.ratings
    return (
        row.title,
        "" if row.needed is None else quantity(row.needed),
        "" if row.now is None else quantity(row.now),
        str(len(row.evidence)),
        row.newest.isoformat() if row.newest else "",
        str(row.witnesses),
        "" if said.own is None else percent(said.own / HUNDRED),
        "" if said.others is None else f"{percent(said.others / HUNDRED)} (n {said.n})",
    )


def _quarters(fit: Fit) -> str:
    columns = {"Evidence by quarter": LEFT} | {quarter_name(day): RIGHT for day in fit.quarters}
    rows = (
        (row.title, *(str(number or "") for number in row.quarters)) for row in fit.requirements
    )
    return markdown_table(columns, rows)
