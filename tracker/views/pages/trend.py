"""Whether a figure has changed, or only wavered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from tracker.kpis.growth_wellbeing import KPI as WELLBEING
from tracker.kpis.growth_wellbeing import MEANINGFUL
from tracker.kpis.result import Result
from tracker.views.pages.figures import value_text
from tracker.views.words import MONTHS

# The least difference that means anything on an instrument, by KPI.
LEAST: Mapping[str, int] = {WELLBEING.id: MEANINGFUL}


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
    day = f"{MONTHS[before.as_of.month - 1]} {before.as_of.year}"
    earlier = replace(result, value=before.value)
    was = f"{value_text(earlier)} in {day}"
    if value_text(earlier) == value_text(result):
        return Change(arrow="level", words=f"as in {day}")
    if _is_noise(result, result.value, before.value):
        return Change(arrow=None, words=f"no clear change from {was}")
    if result.value > before.value:
        return Change(arrow="up", words=f"up from {was}")
    return Change(arrow="down", words=f"down from {was}")


def _is_noise(result: Result, now: Fraction, before: Fraction) -> bool:
    """Whether chance alone may well have made the difference; what is counted whole has none."""
    interval = result.components.get("interval")
    if isinstance(interval, tuple):
        low, high = (end for end in interval if isinstance(end, Fraction))
        return low <= before <= high
    return abs(now - before) < LEAST.get(result.id, 0)
