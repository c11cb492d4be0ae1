"""What happened between two states, as Markdown that is fit for a comment on a pull request."""

import re
from collections.abc import Iterator

from tracker.history.change import Changes
from tracker.views.changes_figures import because, stands, title
from tracker.views.changes_told import Told, groups
from tracker.views.markdown_table import LEFT, escaped, markdown_table

_CALLS = re.compile(r"([@#!])(?=\w)")
COLUMNS = {"KPI": LEFT, "Before": LEFT, "Now": LEFT, "Because": LEFT}


def render(changes: Changes, *, before: str, after: str) -> str:
    """Headings with lists, then a table of the KPIs that differ.

    Nobody is mentioned in it and no issue is linked to: `@` and `#` are kept from what they mark.
    """
    return _CALLS.sub(r"\1<!-- -->", "\n\n".join(_parts(changes, before, after)))


def _parts(changes: Changes, before: str, after: str) -> Iterator[str]:
    yield f"## Goals from {escaped(before)} to {escaped(after)}"
    yield f"As of {changes.before.isoformat()} and {changes.after.isoformat()}."
    for group in groups(changes):
        items = "\n".join(map(_item, group.told))
        yield f"### {group.heading}\n\n{items}"
    if changes.figures:
        rows = [
            (title(f), stands(f.was), stands(f.now), because(f.causes)) for f in changes.figures
        ]
        yield f"### KPIs\n\n{markdown_table(COLUMNS, rows)}"
    if changes.are_none:
        yield "Nothing has changed."


def _item(told: Told) -> str:
    words = escaped(told.words.strip())
    if told.is_alarming:
        words = f"⚠ **{words}**"
    return f"- **{escaped(told.thing.title.strip())}**{': ' if words else ''}{words}"
