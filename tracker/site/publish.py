"""The public site on a Pages branch: only what is committed, and one commit each time."""

from collections.abc import Iterable
from msgspec import Struct
from datetime import date
from pathlib import Path

from tracker.faults import Refusal
from tracker.history.branch import Branch, branch_of
from tracker.history.commit import CommittedTree
from tracker.history.remote import Remote
from tracker.history.uncommitted import uncommitted

SHOWN = 5


class Published(Struct, frozen=True, kw_only=True):
    """What became of it: the files that are new, others, or gone; the commit, if there is one."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    commit: str | None = None


def refuse_uncommitted(root: Path, committed: CommittedTree, attached: Iterable[str]) -> None:
    """Raises Refusal where what would be published is not what is committed."""
    paths = uncommitted(root, committed, attached)
    if paths:
        more = f" and {len(paths) - SHOWN} more" if len(paths) > SHOWN else ""
        named = ", ".join(f"`{path}`" for path in paths[:SHOWN])
        raise Refusal(
            f"not committed as they stand: {named}{more}; commit them, so that what is published"
            " can be told from what is written; nothing was published"
        )


def publish(
    site: Path, top: Path, remote: Remote, branch: str, day: date, *, dry_run: bool
) -> Published:
    """Puts the finished site on the branch of a remote, unless it is there already, or for show."""
    with branch_of(top, remote, branch) as target:
        commit = target.commit(site, day)
        if commit is None:
            return Published()
        done = _compared(target, commit)
        if not dry_run:
            target.push(commit)
        return done


def _compared(target: Branch, commit: str) -> Published:
    before, now = target.files(target.tip), target.files(commit)
    return Published(
        added=tuple(sorted(now.keys() - before.keys())),
        changed=tuple(sorted(p for p in now.keys() & before.keys() if now[p] != before[p])),
        removed=tuple(sorted(before.keys() - now.keys())),
        commit=commit,
    )


