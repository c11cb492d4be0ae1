"""Whether a figure has changed, or only wavered."""

from dataclasses import dataclass
from fractions import Fraction

from tracker.kpis.result import Result
from tracker.views.words import MONTHS, figure

# Twice the standard error of the difference of two counts (Poisson), squared.
COUNT_NOISE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How a figure lies to what it was one window earlier; no arrow where noise covers it."""

    arrow: str | None
    words: str


def change(result: Result) -> Change | None:
    """The change since the window before; None where either has no value."""
    before = result.previous
    if before is None or before.value is None or result.value is None:
        return None
    was = f"{figure(before.value, result.unit)} in {MONTHS[before.as_of.month - 1]} {before.as_of.year}"
    if figure(before.value, result.unit) == figure(result.value, result.unit):
        return Change(arrow="level", words=f"as in {was.partition(' in ')[2]}")
    if _is_noise(result, result.value, before.value):
        return Change(arrow=None, words=f"no clear change: {was}")
    if result.value > before.value:
        return Change(arrow="up", words=f"up from {was}")
    return Change(arrow="down", words=f"down from {was}")


def _is_noise(result: Result, now: Fraction, before: Fraction) -> bool:
    interval = result.components.get("interval")
    if isinstance(interval, tuple) and len(interval) == 2:
        low, high = interval
        return isinstance(low, Fraction) and isinstance(high, Fraction) and low <= before <= high
    if result.unit == "%" or "interval" in result.components:
        return False
    whole = now.denominator == before.denominator == 1 and min(now, before) >= 0
    return whole and (now - before) ** 2 <= COUNT_NOISE * (now + before)
