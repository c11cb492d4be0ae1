"""A figure over the commits in the words that all forms of it share."""

from fractions import Fraction

from tracker.history.past import Moment, Past
from tracker.kpis.why import Kind
from tracker.views.numbers import NOTHING, percent, quantity

SHORT = 10  # digits of a commit's id
BLOCKS = "▁▂▃▄▅▆▇█"
NEWEST = 60  # values in a line of blocks


def value(past: Past, number: Fraction | None) -> str:
    """A value for readers: the progress of a goal in percent, else a quantity."""
    return percent(number) if past.name.kind is Kind.GOAL else quantity(number)


def blocks(past: Past) -> str:
    """The newest values as blocks of even width, the lowest and the highest at the rims."""
    values = [moment.then.value if moment.then else None for moment in past.moments][-NEWEST:]
    known = [number for number in values if number is not None]
    if not known:
        return ""
    low, height = min(known), max(known) - min(known)
    return "".join(" " if v is None else BLOCKS[_step(v - low, height)] for v in values)


def _step(above: Fraction, height: Fraction) -> int:
    return int(above / height * (len(BLOCKS) - 1)) if height else 0


def late(moment: Moment) -> str:
    """How many of the facts that were written down came late."""
    if not moment.backfilled:
        return ""
    return f"{len(moment.backfilled)} of {len(moment.recorded)}"


def state(moment: Moment) -> str:
    """How it stood, or why nothing is known."""
    if moment.then is None:
        return moment.problem or NOTHING
    return moment.then.state.replace("-", " ")
