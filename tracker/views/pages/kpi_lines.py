"""Figures over time: each KPI as it stood at the ends of the last quarters, by today's records."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from tracker.kpis.kpi import Kpi
from tracker.kpis.periods import period_start
from tracker.kpis.result import Result
from tracker.kpis.window import months_after
from tracker.records.audience import Shared
from tracker.records.vocabulary import Cadence
from tracker.views.pages.figures import value_text
from tracker.views.pages.spark import Spark, spark
from tracker.views.words import month

QUARTERS = 8
FEWEST = 3  # values that make a line


def kpi_lines(
    portfolio: Shared, kpis: Mapping[str, Kpi], results: tuple[Result, ...], as_of: date
) -> Mapping[str, Spark]:
    """The line of each KPI that has a value now and had one at two quarter ends or more, by id."""
    days = tuple(quarter_ends(as_of))
    found = {}
    for result in results:
        if result.value is None:
            continue
        made = [*(kpis[result.id].compute(portfolio, day) for day in days), result]
        known = [it for it in made if it.value is not None]
        if len(known) >= FEWEST:
            line = spark([it.value for it in made])
            found[result.id] = replace(line, words=_words(known[0], result))
    return found


def _words(first: Result, now: Result) -> str:
    return f"from {value_text(first)} in {month(first.as_of)} to {value_text(now)} now"


def quarter_ends(as_of: date) -> Iterator[date]:
    """The last days of the eight quarters before the one that `as_of` lies in, oldest first."""
    current = period_start(as_of, Cadence.QUARTER)
    for number in range(QUARTERS - 1, -1, -1):
        yield months_after(current, -3 * number) - timedelta(days=1)
