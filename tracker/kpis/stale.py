"""Whether a metric has gone without an observation for too long."""

from datetime import date as Day
from datetime import timedelta

from tracker.kpis.composition import cadence, composition
from tracker.kpis.observations import newest
from tracker.kpis.window import months_after
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Cadence

_MONTHS = {Cadence.MONTH: 2, Cadence.QUARTER: 6, Cadence.YEAR: 24}
_TWO_WEEKS = timedelta(days=14)


def is_stale(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, metric, as_of)
    return last is not None and last < as_of


def fresh_until(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def newest_day(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is not None), default=None)
