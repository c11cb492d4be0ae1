"""A figure over the commits as CSV."""

from tracker.history.past import Past
from tracker.views.csv_table import csv_table
from tracker.views.numbers import known

COLUMNS = ("known_on", "commit", "value", "state", "n", "known_now", "recorded", "backfilled")


def render(past: Past) -> str:
    """A row for each moment; what is not known is an empty cell."""
    return csv_table(
        (*COLUMNS, "problem"),
        (
            (
                moment.commit.day.isoformat(),
                moment.commit.id,
                known(moment.then.value) if moment.then else None,
                moment.then.state if moment.then else None,
                moment.then.n if moment.then else None,
                known(moment.now),
                len(moment.recorded),
                len(moment.backfilled),
                moment.problem,
            )
            for moment in past.moments
        ),
    )
