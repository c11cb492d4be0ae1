"""A role fit for renderers to show."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.fit import Coverage, Fit
from tracker.kpis.requirement_ratings import GroupRating, Ratings
from tracker.records.vocabulary import Category, RaterGroup

AS_OF = date(2026, 6, 30)
QUARTERS = (date(2026, 1, 1), date(2026, 4, 1))
DIRECTION = Coverage(
    id="direction",
    title="Sets <direction>",
    category=Category.PROJECT_IMPACT,
    skill="design",
    needed=Decimal(4),
    now=Fraction(7, 2),
    evidence=("talk", "ledger"),
    newest=date(2026, 5, 10),
    witnesses=1,
    ratings=Ratings(
        own=Fraction(75),
        others=Fraction(175, 3),
        n=3,
        groups={RaterGroup.PEER: GroupRating(n=3, mean=Fraction(175, 3))},
    ),
    quarters=(0, 2),
)
VOICE = Coverage(
    id="voice",
    title="=Is heard",
    category=None,
    skill=None,
    needed=None,
    now=None,
    evidence=(),
    newest=None,
    witnesses=0,
    ratings=Ratings(groups={RaterGroup.CLIENT: GroupRating(n=1, mean=None)}),
    quarters=(0, 0),
)


def fit_of(*rows: Coverage, quarters: tuple[date, ...] = QUARTERS) -> Fit:
    """The fit of the role `staff`."""
    return Fit(role="staff", title="Staff", as_of=AS_OF, quarters=quarters, requirements=rows)
