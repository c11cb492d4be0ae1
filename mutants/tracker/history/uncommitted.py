"""What of a portfolio is not committed, found without asking git, which would run filters."""

import hashlib
import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tracker.history.commit import CommittedTree
from tracker.text.folders import Folder, Kind, Root, opened
from tracker.text.opening import Problem

DATA = ("goals/", "site_src/", "mkdocs.yml", "schema/custom.schema.json")
MOST = 1 << 30  # bytes of a file that are compared
_POINTER = re.compile(rb"version https://git-lfs\.github\.com/spec/v1\noid sha256:(\w{64})\n").match


def uncommitted(root: Path, committed: CommittedTree, attached: Iterable[str]) -> tuple[str, ...]:
    """The files of the portfolio in `root` that are not as committed, or not there any more.

    `attached` are files that records name. Line ends that git makes fit do not count, and neither
    does a file of which only a pointer is committed (git-lfs), if it is the right one.
    """
    named = frozenset(posixpath.normpath(file) for file in attached)
    wanted = frozenset(path.partition("/")[0] for path in (*DATA, *named))
    here, there = (
        {
            path: data
            for path, data in _files(tree, wanted)
            if path.startswith(DATA) or path in named
        }
        for tree in (root, committed)
    )
    return tuple(
        path
        for path in sorted(here.keys() | there.keys())
        if not _is_same(here.get(path), there.get(path))
    )


def _files(root: Root, wanted: frozenset[str]) -> Iterator[tuple[str, bytes | str]]:
    with opened(root) as top:
        yield from _below(top, "", wanted)


def _below(folder: Folder, above: str, wanted: frozenset[str]) -> Iterator[tuple[str, bytes | str]]:
    """The files below a folder, by path; what is none is told by its kind."""
    for entry in folder.entries():
        path = f"{above}{entry.name}"
        if entry.name.startswith(".") or (wanted and entry.name not in wanted):
            continue
        if entry.kind is Kind.FOLDER:
            with folder.entered(entry.name) as inner:
                yield from _below(inner, f"{path}/", frozenset())
        elif entry.kind is Kind.FILE:
            data = folder.read(entry.name, MOST, "")
            yield path, data.code if isinstance(data, Problem) else data
        else:
            yield path, entry.kind


def _is_same(here: bytes | str | None, there: bytes | str | None) -> bool:
    if not isinstance(here, bytes) or not isinstance(there, bytes):
        return here == there
    if here == there or here.replace(b"\r\n", b"\n") == there.replace(b"\r\n", b"\n"):
        return True
    pointer = _POINTER(there)
    return pointer is not None and pointer[1] == hashlib.sha256(here).hexdigest().encode()
