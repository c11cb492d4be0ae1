"""A figure over the commits as a table for a terminal."""

from tracker.history.past import Moment, Past
from tracker.kpis.verdict import Noun
from tracker.text.signs import visible
from tracker.views.history_words import SHORT, blocks, late, state, value
from tracker.views.table import Cell, Column, Row, table
from tracker.views.terminal import Style, painted

COLUMNS = (
    Column(heading="Known on"),
    Column(heading="Commit"),
    Column(heading="Value", right=True),
    Column(heading="", most=30),
    Column(heading="n", right=True),
    Column(heading="Known now", right=True),
    Column(heading="New facts", right=True),
    Column(heading="Late", right=True),
)
FACTS = Noun("fact", "facts")


def render(past: Past, *, colour: bool) -> str:
    """What it is, its values as a line of blocks, then a row for each moment."""
    unit = f" ({visible(past.unit)})" if past.unit else ""
    heading = painted(f"{visible(past.title)}{unit}", Style.STRONG, colour=colour)
    rows = [_row(past, moment) for moment in past.moments]
    lines = [heading, blocks(past), *table(COLUMNS, rows, colour=colour), *_late(past)]
    return "\n".join(line for line in lines if line)


def _row(past: Past, moment: Moment) -> Row:
    then = moment.then
    return [
        Cell(moment.commit.day.isoformat()),
        Cell(moment.commit.id[:SHORT], Style.FAINT),
        Cell(value(past, then.value) if then else "", Style.STRONG),
        Cell(state(moment), Style.PLAIN if then else Style.DOUBTFUL),
        Cell(str(then.n) if then else ""),
        Cell(value(past, moment.now) if then else "", _doubt(moment)),
        Cell(str(len(moment.recorded) or "")),
        Cell(late(moment), Style.DOUBTFUL),
    ]


def _doubt(moment: Moment) -> Style:
    """Another style where the past is known otherwise by now."""
    is_same = moment.then is not None and moment.then.value == moment.now
    return Style.FAINT if is_same else Style.DOUBTFUL


def _late(past: Past) -> tuple[str, ...]:
    count = sum(len(moment.backfilled) for moment in past.moments)
    if not count:
        return ()
    noun = FACTS.one if count == 1 else FACTS.many
    return (f"Late: {count} {noun} written down more than a month after the day they are of.",)
