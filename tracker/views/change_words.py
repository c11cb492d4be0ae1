"""What has become of a figure since the window before, in a word, and what it lacks."""

from fractions import Fraction

from tracker.kpis.result import Change, Result, Status

UP, DOWN = "↑", "↓"


def since(result: Result) -> str:
    """`↑ better`, `↓ worse`, `level` or `unclear`; "" where there was nothing before.

    An arrow stands only where the change is more than noise: it shows which way, and the word
    whether that is good.
    """
    before, change = result.previous, result.change
    if change is None or before is None or before.value is None or result.value is None:
        return ""
    return f"{arrow(change)} {change.judgement}".strip()


def arrow(change: Change) -> str:
    """Which way it went; "" unless the change is clear."""
    if not change.is_clear:
        return ""
    return UP if (change.difference or Fraction(0)) > 0 else DOWN


def shortfall(result: Result) -> str | None:
    """Why there is no value, with what would make one: `needs 3 goals, has 2: 1 more goal`.

    Where there is nothing at all yet, what it needs says it.
    """
    if result.lacking is None or result.status is not Status.INSUFFICIENT:
        return result.reason
    return f"{result.reason}: {result.lacking}"
