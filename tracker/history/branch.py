"""A folder as a commit on a branch of another repository, by way of a repository of our own.

Nothing is asked of the user's repository, and nothing changed in it: its hooks, filters and
settings have no part in this, and whoever commits there is not named in what is published.
"""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date as Day
from pathlib import Path

from msgspec import Struct

from tracker.faults import Refusal, UsageFault
from tracker.history.git import ask, reach, tell, there
from tracker.history.remote import Remote

KEPT = ("CNAME",)  # what a host has put there, and no site holds
A_SITE = "404.html"
NOBODY = {"NAME": "tracker", "EMAIL": "tracker@localhost.invalid"}


class Branch(Struct, frozen=True, kw_only=True):
    """A branch of a remote repository, worked on in the bare repository `scratch`.

    `tip` is the id of its newest commit, None where the branch is not there yet.
    """

    top: Path
    scratch: Path
    remote: Remote
    name: str
    tip: str | None

    def commit(self, folder: Path, day: Day) -> str | None:
        """The id of a new commit that holds the folder; None where the branch holds it already.

        Raises Refusal where the branch holds something that is no site.
        """
        tree = self._tree(folder)
        parents: tuple[str, ...] = ()
        if self.tip is not None:
            if A_SITE not in self.files(self.tip):
                raise Refusal(
                    f"the branch `{self.name}` holds something that is no site of ours; say another"
                    " by --branch, or delete that one"
                )
            if self._tell("rev-parse", f"{self.tip}^{{tree}}") == tree:
                return None
            parents = ("-p", self.tip)
        noon = f"{day.isoformat()}T12:00:00+00:00"
        identity = {
            f"GIT_{who}_{what}": value
            for who in ("AUTHOR", "COMMITTER")
            for what, value in {**NOBODY, "DATE": noon}.items()
        }
        message = f"Publish the site as of {day.isoformat()}\n"
        return self._tell("commit-tree", tree, *parents, more=identity, data=message)

    def files(self, commit: str | None) -> Mapping[str, str]:
        """The files of a commit with the ids of what they hold."""
        if commit is None:
            return {}
        entries = self._tell("ls-tree", "-r", "-z", commit).split("\0")
        pairs = (entry.partition("\t") for entry in entries if entry)
        return {path: about.split(" ")[2] for about, _, path in pairs}

    def push(self, commit: str) -> None:
        """Makes the commit the newest of the branch. Raises EnvironmentFault."""
        service = ("--receive-pack", there("receive-pack")) if self.remote.is_local else ()
        target = f"{commit}:refs/heads/{self.name}"
        arguments = ("push", "--quiet", "--no-verify", *service, "--", self.remote.address, target)
        reach(self.scratch, self.top, *arguments, is_local=self.remote.is_local)

    def _tree(self, folder: Path) -> str:
        """The id of the folder as a tree, with what makes hosts leave it as it is."""
        more = {"GIT_WORK_TREE": str(folder), "GIT_INDEX_FILE": str(self.scratch / "index")}
        self._tell("-c", "core.fileMode=false", "add", "--all", "--force", ".", more=more)
        empty = self._tell("hash-object", "-w", "--stdin")
        self._stage(".nojekyll", empty)
        before = self.files(self.tip)
        for name in KEPT:
            if name in before and not (folder / name).exists():
                self._stage(name, before[name])
        return self._tell("write-tree", more=more)

    def _stage(self, name: str, blob: str) -> None:
        more = {"GIT_INDEX_FILE": str(self.scratch / "index")}
        self._tell("update-index", "--add", "--cacheinfo", f"100644,{blob},{name}", more=more)

    def _tell(self, *arguments: str, more: Mapping[str, str] | None = None, data: str = "") -> str:
        return tell(self.scratch, self.top, *arguments, more=more or {}, data=data).strip()


def refuse_branch(top: Path, name: str) -> None:
    """Raises UsageFault for what cannot be the name of a branch."""
    if name.startswith("-") or ask(top, "check-ref-format", f"refs/heads/{name}") is None:
        raise UsageFault(f"{name!r} cannot be the name of a branch")


@contextmanager
def branch_of(top: Path, remote: Remote, name: str) -> Iterator[Branch]:
    """A branch with its newest commit, fetched into a folder that is deleted in the end."""
    with tempfile.TemporaryDirectory(prefix="tracker-") as folder:
        scratch = Path(folder) / "site.git"
        tip = _tip(top, Path(folder), remote, name)
        form = "sha256" if len(tip or _head(top)) > len("0" * 40) else "sha1"
        scratch.mkdir()
        tell(
            scratch, top, "init", "--quiet", "--bare", "--template=", f"--object-format={form}",
            more={}, data="",
        )  # fmt: skip
        if tip is not None:
            _fetch(top, scratch, remote, name)
        yield Branch(top=top, scratch=scratch, remote=remote, name=name, tip=tip)


def _tip(top: Path, scratch: Path, remote: Remote, name: str) -> str | None:
    service = ("--upload-pack", there("upload-pack")) if remote.is_local else ()
    ref = f"refs/heads/{name}"
    said = reach(
        scratch, top, "ls-remote", *service, "--", remote.address, ref, is_local=remote.is_local
    )
    ids = (line.split("\t") for line in said.splitlines())
    return next((id_ for id_, found in ids if found == ref), None)


def _fetch(top: Path, scratch: Path, remote: Remote, name: str) -> None:
    service = ("--upload-pack", there("upload-pack")) if remote.is_local else ()
    ref = f"refs/heads/{name}"
    options = ("--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules")
    reach(
        scratch, top, "fetch", *options, *service, "--", remote.address, f"{ref}:{ref}",
        is_local=remote.is_local,
    )  # fmt: skip


def _head(top: Path) -> str:
    """The id of the newest commit here, by which the kind of ids is known."""
    return (ask(top, "rev-parse", "--verify", "--quiet", "HEAD") or "").strip()
