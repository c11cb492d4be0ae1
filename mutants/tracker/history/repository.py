"""The repository that a folder belongs to, and its commits by name."""

import re
from pathlib import Path

from tracker.faults import UsageFault
from tracker.history.git import ask

# What names more than one commit, or none: ranges, paths, searches, options.
_NO_COMMIT = re.compile(r"\Z|-|\^|.*(?:\.\.|[:\s\x00-\x1f\x7f]|\^\{/|\^[!@-])", re.DOTALL).match


def top_of(start: Path) -> Path:
    """The top folder of the repository that `start` is in, which need not be there itself.

    Raises UsageFault where it is in none.
    """
    for folder in (start, *start.parents):
        if (folder / ".git").exists() or _is_bare(folder):
            return folder
    raise UsageFault(
        f"`{start}` is in no git repository, so there is no history to read;"
        " `git init` begins one, and each `git commit` adds to it"
    )


def commit_id(top: Path, revision: str) -> str:
    """The id of the commit that a revision names. Raises UsageFault for all else."""
    found = None
    if not _NO_COMMIT(revision):
        found = ask(
            top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
        )
    if found is None:
        raise UsageFault(
            f"no commit is called {revision!r}; name one, such as `HEAD~1`, a branch, a tag or the"
            " first letters of its id (git log --oneline lists them)"
        )
    return found.strip()


def _is_bare(folder: Path) -> bool:
    return (folder / "HEAD").is_file() and (folder / "objects").is_dir()
