"""Role fit as CSV, a row for each requirement and a column for each quarter."""

from tracker.kpis.fit import Coverage, Fit
from tracker.views.csv_table import Datum, csv_table
from tracker.views.fit_words import quarter_name
from tracker.views.numbers import known

COLUMNS = (
    "role",
    "requirement",
    "title",
    "category",
    "skill",
    "needed",
    "now",
    "evidence",
    "newest",
    "witnesses",
    "rating_self",
    "rating_others",
    "rating_others_n",
    "as_of",
)


def render(fit: Fit) -> str:
    """The coverage; ratings in percent of their scale, quarters as numbers of evidence."""
    quarters = tuple(quarter_name(day) for day in fit.quarters)
    return csv_table((*COLUMNS, *quarters), (_row(fit, row) for row in fit.requirements))


def _row(fit: Fit, row: Coverage) -> tuple[Datum, ...]:
    return (
        fit.role,
        row.id,
        row.title,
        row.category.value if row.category else None,
        row.skill,
        known(row.needed),
        known(row.now),
        len(row.evidence),
        row.newest.isoformat() if row.newest else None,
        row.witnesses,
        known(row.ratings.own),
        known(row.ratings.others),
        row.ratings.n,
        fit.as_of.isoformat(),
        *row.quarters,
    )
