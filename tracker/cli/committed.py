"""The portfolio as of a revision, found from where a command is started."""

from pathlib import Path

import click

from tracker.faults import UsageFault
from tracker.history.commit import CommittedTree
from tracker.history.objects import Objects
from tracker.history.repository import commit_id, top_of
from tracker.text.files import GOALS


def committed(start: Path, revision: str, home: Path | None) -> CommittedTree:
    """The nearest portfolio from `start` upwards in the commit that `revision` names.

    What reads it ends with the command. Raises UsageFault where there is no such commit, or no
    portfolio in it.
    """
    top = top_of(start)
    objects, commit = Objects(top), commit_id(top, revision)
    click.get_current_context().call_on_close(objects.close)
    parts = start.relative_to(top).parts
    for steps in range(len(parts), -1, -1):
        tree = CommittedTree(objects=objects, commit=commit, top=top, parts=parts[:steps])
        if tree.has(GOALS):
            return tree
        if tree.place == home:
            break
    raise UsageFault(
        f"no portfolio as of {revision!r}: neither `{start}` nor a folder above it had `{GOALS}/`"
    )
