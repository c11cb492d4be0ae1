"""Whether a figure has changed, or only wavered."""

from dataclasses import dataclass, replace
from fractions import Fraction

from tracker.kpis.result import Result
from tracker.views.pages.figures import value_text
from tracker.views.words import MONTHS

# Twice the standard error of the difference of two counts (Poisson), squared.
COUNT_NOISE = 4
COUNTS = frozenset({"career-progression", "networking", "diversity-inclusion"})


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
    """Whether chance alone may well have made the difference."""
    interval = result.components.get("interval")
    if isinstance(interval, tuple):
        low, high = (end for end in interval if isinstance(end, Fraction))
        return low <= before <= high
    if result.id in COUNTS:
        return (now - before) ** 2 <= COUNT_NOISE * (now + before)
    return result.components.get("meaningful") is False
