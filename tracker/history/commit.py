"""A portfolio as it was committed: a tree of files that are read from git's objects.

Files are what was committed, byte for byte: no filter, no line ends made to fit, no keyword filled
in. A submodule is an empty folder, as in a clone that has not fetched it.
"""

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from tracker.history.objects import Item, Objects
from tracker.text.folders import Entry, Folder, Kind
from tracker.text.opening import Problem, missing, not_regular, symlink, too_large


class CommittedTree(Struct, frozen=True, kw_only=True):
    """The portfolio in the folders `parts` of a commit; `top` is the folder of the repository."""

    objects: Objects
    commit: str
    top: Path
    parts: tuple[str, ...]

    @property
    def place(self) -> Path:
        """Where a checkout has it."""
        return self.top.joinpath(*self.parts)

    @contextmanager
    def opened(self) -> Iterator[Folder]:
        """The portfolio's folder. Raises OSError where the commit has none there."""
        here = _folder(self.objects, self.commit)
        for part in self.parts:
            here = here.below(part)
        yield here

    def says_the_same_as(self, other: "CommittedTree") -> bool:
        """Whether all files of both are the same."""
        with self.opened() as here, other.opened() as there:
            return here == there

    def has(self, name: str) -> bool:
        """Whether a folder of that name is in it, itself in the commit."""
        try:
            with self.opened() as here, here.entered(name):
                return True
        except OSError:
            return False


class _Folder(Struct, frozen=True, kw_only=True):
    objects: Objects
    items: Mapping[str, Item]

    def entries(self) -> tuple[Entry, ...]:
        return tuple(Entry(name=name, kind=item.kind) for name, item in sorted(self.items.items()))

    @contextmanager
    def entered(self, name: str) -> Iterator[Folder]:
        yield self.below(name)

    def read(self, name: str, most: int, cure: str) -> bytes | Problem:
        found = self._file(name, most, cure)
        return found if isinstance(found, Problem) else self.objects.data(found)

    def problem(self, name: str, most: int, cure: str) -> Problem | None:
        found = self._file(name, most, cure)
        return found if isinstance(found, Problem) else None

    def below(self, name: str) -> "_Folder":
        """The folder of that name. Raises OSError as the system does."""
        item = self.items.get(name)
        if item is None:
            raise _fault(errno.ENOENT)
        if item.kind is not Kind.FOLDER:
            raise _fault(errno.ELOOP if item.kind is Kind.LINK else errno.ENOTDIR)
        return _folder(self.objects, item.id)

    def _file(self, name: str, most: int, cure: str) -> str | Problem:
        """The id of a file that may be read."""
        item = self.items.get(name)
        if item is None:
            return missing()
        if item.kind is Kind.LINK:
            return symlink()
        if item.kind is not Kind.FILE or item.id is None:
            return not_regular()
        size = self.objects.size(item.id)
        return too_large(size, most, cure) if size > most else item.id


def _folder(objects: Objects, id_: str | None) -> _Folder:
    return _Folder(objects=objects, items={} if id_ is None else objects.tree(id_))


def _fault(number: int) -> OSError:
    return OSError(number, os.strerror(number))
