"""What an audience will see, as tables for a terminal."""

from collections.abc import Iterator, Mapping

from tracker.text.signs import visible
from tracker.views.audience_words import View, counts, left_out, name
from tracker.views.table import WIDTH, Cell, Column, table
from tracker.views.terminal import Style, painted, wrapped

SECTIONS = (
    Column(heading="Section"),
    Column(heading="Shown", right=True),
    Column(heading="Not shown", right=True),
)
RECORDS = (Column(heading="Record"), Column(heading="Why", most=64))
SHOWN = (*RECORDS[:1], Column(heading="Why", most=24), Column(heading="Without", most=36))
FILES = (Column(heading="File"), Column(heading="What becomes of it", most=60))
AUDIENCES = (
    Column(heading="Audience"),
    Column(heading="Title", most=40),
    Column(heading="Records", right=True),
)


def render(view: View, *, colour: bool) -> str:
    """Counts by section, then what is shown, what is not and why, files and pages."""
    parts = (
        _heading(view, colour=colour),
        "\n".join(_sections(view, colour=colour)),
        "\n".join(_shown(view, colour=colour)),
        "\n".join(_hidden(view, colour=colour)),
        "\n".join(_files(view, colour=colour)),
        "\n".join(_pages(view, colour=colour)),
    )
    return "\n\n".join(part for part in parts if part)


def render_list(audiences: Mapping[str, tuple[str, int, int]], *, colour: bool) -> str:
    """Each audience with its title, and how many of the records it sees."""
    rows = [
        (Cell(audience), Cell(title), Cell(f"{shown} of {records}"))
        for audience, (title, shown, records) in audiences.items()
    ]
    return "\n".join(table(AUDIENCES, rows, colour=colour))


def _heading(view: View, *, colour: bool) -> str:
    shown = sum(it.shown for it in view.records)
    title = f" ({visible(view.title)})" if view.title else ""
    said = f"`{view.audience}`{title} will see {shown} of {len(view.records)} records"
    return "\n".join(painted(line, Style.STRONG, colour=colour) for line in wrapped(said, WIDTH))


def _sections(view: View, *, colour: bool) -> Iterator[str]:
    rows = [
        (Cell(section), Cell(str(shown)), Cell(str(hidden)))
        for section, (shown, hidden) in counts(view.records).items()
    ]
    if rows:
        yield from table(SECTIONS, rows, colour=colour)


def _shown(view: View, *, colour: bool) -> Iterator[str]:
    rows = [
        (Cell(name(it)), Cell(it.reason), Cell(left_out(it), Style.FAINT))
        for it in view.records
        if it.shown
    ]
    if rows:
        yield painted("Shown", Style.STRONG, colour=colour)
        yield from table(SHOWN, rows, colour=colour)


def _hidden(view: View, *, colour: bool) -> Iterator[str]:
    rows = [(Cell(name(it)), Cell(it.reason)) for it in view.records if not it.shown]
    if rows:
        yield painted("Not shown", Style.STRONG, colour=colour)
        yield from table(RECORDS, rows, colour=colour)


def _files(view: View, *, colour: bool) -> Iterator[str]:
    if view.copies:
        yield painted("Files that are published", Style.STRONG, colour=colour)
        rows = [(Cell(it.file), Cell(it.treatment)) for it in view.copies]
        yield from table(FILES, rows, colour=colour)


def _pages(view: View, *, colour: bool) -> Iterator[str]:
    if view.pages_left_out:
        yield painted("Pages of your own that are left out", Style.STRONG, colour=colour)
        yield from (visible(path) for path in view.pages_left_out)
