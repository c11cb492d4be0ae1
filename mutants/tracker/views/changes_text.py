"""What happened between two states, for a terminal."""

from collections.abc import Iterator

from tracker.history.change import Changes, Figure
from tracker.text.signs import visible
from tracker.views.changes_figures import because, stands, title
from tracker.views.changes_told import Group, groups
from tracker.views.table import WIDTH
from tracker.views.terminal import Style, painted, wrapped

HEAD, REST = "  ", "      "


def render(changes: Changes, *, before: str, after: str, colour: bool) -> str:
    """The groups, then the KPIs; `before` and `after` name the states."""
    opening = (
        f"From {visible(before)} ({changes.before.isoformat()})"
        f" to {visible(after)} ({changes.after.isoformat()})"
    )
    parts = [
        painted(opening, Style.STRONG, colour=colour),
        *("\n".join(_group(group, colour=colour)) for group in groups(changes)),
    ]
    if changes.figures:
        parts.append("\n".join(_figures(changes.figures, colour=colour)))
    if changes.are_none:
        parts.append("Nothing has changed.")
    return "\n\n".join(parts)


def _group(group: Group, *, colour: bool) -> Iterator[str]:
    yield painted(group.heading, Style.STRONG, colour=colour)
    for told in group.told:
        words = f": {told.words}" if told.words else ""
        style = Style.DOUBTFUL if told.is_alarming else Style.PLAIN
        yield from _lines(f"“{told.thing.title}”{words}", style, colour=colour)


def _figures(figures: tuple[Figure, ...], *, colour: bool) -> Iterator[str]:
    yield painted("KPIs", Style.STRONG, colour=colour)
    for figure in figures:
        line = f"{title(figure)}: {stands(figure.now)}; before {stands(figure.was)}"
        yield from _lines(line, Style.PLAIN, colour=colour)
        if figure.causes:
            for line in wrapped(because(figure.causes), WIDTH - len(REST)):
                yield painted(f"{REST}{line}", Style.FAINT, colour=colour)


def _lines(text: str, style: Style, *, colour: bool) -> Iterator[str]:
    first, *rest = wrapped(text, WIDTH - len(REST))
    yield painted(f"{HEAD}{first}", style, colour=colour)
    yield from (painted(f"{REST}{line}", style, colour=colour) for line in rest)
