"""Evidence by quarter: all of it, and what somebody else can confirm."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from tracker.kpis.periods import next_start, period_start
from tracker.kpis.window import months_after
from tracker.records.vocabulary import Cadence
from tracker.views.charts.chart import Chart, Key
from tracker.views.charts.marks import bars, frame
from tracker.views.charts.theme import ACCENT, ACCENT_SOFT, chart_spec
from tracker.views.words import count

INSET = timedelta(days=8)
HEIGHT = 220
LEAST = 12  # months shown, so that one quarter is no wall


class EvidenceBars(Struct, frozen=True, kw_only=True):
    """The days of all pieces of evidence and of those with a witness; at least one."""

    days: Sequence[date]
    witnessed: Sequence[date]


def evidence_chart(shown: EvidenceBars) -> Chart:
    """The chart of evidence by quarter, its words and its table."""
    quarters = tuple(_quarters(min(shown.days), max(shown.days)))
    every, seen = _counted(shown.days), _counted(shown.witnessed)
    last = next_start(quarters[-1], Cadence.QUARTER)
    space = frame(min(quarters[0], months_after(last, -LEAST)), last, [0, *every.values()])
    layers = (
        bars(space, [_span(q, every[q]) for q in quarters], ACCENT_SOFT),
        bars(space, [_span(q, seen[q]) for q in quarters], ACCENT),
    )
    return Chart(
        title="Evidence by quarter",
        description=(
            f"{count(len(shown.days), 'piece', 'pieces')} of evidence in"
            f" {count(len(quarters), 'quarter')}, {len(shown.witnessed)} with a witness;"
            f" {max(every.values())} in the fullest quarter."
        ),
        spec=chart_spec(layers, height=HEIGHT),
        keys=(Key(mark="bar", text="with a witness"), Key(mark="other-bar", text="without")),
        columns=("Quarter", "Evidence", "With a witness"),
        rows=tuple((_name(q), str(every[q]), str(seen[q])) for q in quarters),
    )


def _quarters(first: date, last: date) -> Iterator[date]:
    quarter = period_start(first, Cadence.QUARTER)
    while quarter <= last:
        yield quarter
        quarter = next_start(quarter, Cadence.QUARTER)


def _counted(days: Sequence[date]) -> Counter[date]:
    return Counter(period_start(day, Cadence.QUARTER) for day in days)


def _span(quarter: date, number: int) -> tuple[date, date, int]:
    return quarter + INSET, next_start(quarter, Cadence.QUARTER) - INSET, number


def _name(quarter: date) -> str:
    return f"Q{(quarter.month + 2) // 3} {quarter.year}"
