"""The portfolio as of revisions, found from where a command is started."""

from datetime import date as Day
from pathlib import Path

import click
from msgspec import Struct

from tracker.cli.setting import Setting, home
from tracker.faults import UsageFault
from tracker.history.commit import CommittedTree
from tracker.history.objects import Objects
from tracker.history.repository import commit_id, top_of
from tracker.history.timeline import Commit, commit_of, commits
from tracker.text.files import GOALS


class Past(Struct, frozen=True, kw_only=True):
    """All that was committed in the repository in `top`, for a command started in `start`."""

    start: Path
    top: Path
    objects: Objects

    def tree(self, revision: str) -> CommittedTree:
        """The nearest portfolio from the start upwards in the commit that `revision` names.

        Raises UsageFault where there is no such commit, or no portfolio in it.
        """
        found = self.tree_of(commit_id(self.top, revision))
        if found is None:
            raise UsageFault(
                f"no portfolio as of {revision!r}: neither `{self.start}` nor a folder above it had"
                f" `{GOALS}/`"
            )
        return found

    def tree_of(self, commit: str) -> CommittedTree | None:
        """That in the commit of this id; None where there is none."""
        parts = self.start.relative_to(self.top).parts
        for steps in range(len(parts), -1, -1):
            tree = CommittedTree(
                objects=self.objects, commit=commit, top=self.top, parts=parts[:steps]
            )
            if tree.has(GOALS):
                return tree
            if tree.place == home():
                break
        return None

    def day(self, revision: str) -> Day:
        """The day of a commit."""
        return commit_of(self.top, commit_id(self.top, revision)).day

    def line(self, tip: str) -> tuple[Commit, ...]:
        """The commits that lead to `tip` along first parents, the newest first."""
        return commits(self.top, commit_id(self.top, tip))

    def current_on(self, day: Day, tip: str) -> Commit:
        """The commit that was current at the end of a day.

        Raises UsageFault where history begins later.
        """
        found = next((commit for commit in self.line(tip) if commit.day <= day), None)
        if found is None:
            raise UsageFault(
                f"no commit is as old as {day.isoformat()}; the first is of"
                f" {self.line(tip)[-1].day.isoformat()}"
            )
        return found


def past(setting: Setting) -> Past:
    """The past of the repository that a command works in; what reads it ends with the command.

    Raises UsageFault where there is none.
    """
    start = setting.folder.resolve()
    top = top_of(start)
    objects = Objects(top)
    click.get_current_context().call_on_close(objects.close)
    return Past(start=start, top=top, objects=objects)
