"""What would change if facts were there that are not, for a terminal."""

from collections.abc import Iterator, Sequence

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.difference import Pair, components
from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun
from tracker.kpis.what_if import WhatIf
from tracker.text.signs import visible
from tracker.views.pairs_table import Shown, changed, goal_row, kpi_row, side_by_side, told
from tracker.views.table import WIDTH, Cell
from tracker.views.terminal import Style, painted, wrapped

SIDES = ("Before", "After")
SUPPOSITIONS = Noun("supposition, not a fact", "suppositions, not facts")


def render(what: WhatIf, *, audience: str, colour: bool) -> str:
    """What is supposed, said loudly; then the figures that differ, before and after."""
    differs = what.difference
    parts = [
        "\n".join(_heading(what, audience, colour=colour)),
        _part("KPI", [_kpi(pair) for pair in differs.kpis], colour=colour),
        _part("Goal", [goal_row(pair) for pair in differs.goals], colour=colour),
        _part("Category", [_category(pair) for pair in differs.categories], colour=colour),
    ]
    if not any(parts[1:]):
        parts.append("None of these figures would change.")
    return "\n\n".join(part for part in parts if part)


def _heading(what: WhatIf, audience: str, *, colour: bool) -> Iterator[str]:
    number = SUPPOSITIONS.times(len(what.suppositions))
    source = "" if audience == "owner" else f" From the shared records ({visible(audience)})."
    yield painted(f"WHAT IF: {number}. Nothing is written.{source}", Style.DOUBTFUL, colour=colour)
    for it in what.suppositions:
        yield from wrapped(f"{it.words}: {it.says}, on {it.day}", WIDTH)
    moved = what.as_of != what.asked
    day = f"{what.as_of}, the latest day supposed, not {what.asked}" if moved else f"{what.as_of}"
    yield f"Before and after are both as of {day}."


def _part(what: str, shown: Sequence[Shown], *, colour: bool) -> str:
    return "\n".join(side_by_side(what, shown, sides=SIDES, colour=colour))


def _kpi(pair: Pair[Result]) -> Shown:
    said = [(name.replace("_", " "), told(was), told(now)) for name, was, now in components(pair)]
    return kpi_row(pair, changed(said))


def _category(pair: Pair[CategoryCounts]) -> Shown:
    before, after = pair.before or pair.after, pair.after
    said = [
        ("with data", told(before.with_data), told(after.with_data)),
        ("on target", told(before.on_target), told(after.on_target)),
        ("evidenced", told(before.evidenced), told(after.evidenced)),
    ]
    return [Cell(after.title, Style.STRONG), *(Cell("") for _ in range(3))], changed(said)
