"""Where the files of a portfolio are: in a folder on the disk, or in a tree kept elsewhere."""

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeAlias

from msgspec import Struct

from tracker.text.opening import Problem, folder, look, read


class Kind(StrEnum):
    """What something in a folder is. What is not the first three is never opened."""

    FILE = "file"
    FOLDER = "folder"
    LINK = "link"
    OTHER = "other"


class Entry(Struct, frozen=True, kw_only=True):
    """Something in a folder; bytes of its name that are not UTF-8 are lone surrogates."""

    name: str
    kind: Kind


class Folder(Protocol):
    """An open folder. What is asked for by name is one step away, and never behind a link."""

    def entries(self) -> tuple[Entry, ...]:
        """What is in it, by name. Raises OSError."""
        ...

    def entered(self, name: str) -> "AbstractContextManager[Folder]":
        """The folder of that name in it. Raises OSError where it is none: ELOOP for a link."""
        ...

    def read(self, name: str, most: int, cure: str) -> bytes | Problem:
        """The bytes of a regular file in it, or why it is not read.

        `most` is how many bytes it may have, `cure` what to do where it has more.
        """
        ...

    def problem(self, name: str, most: int, cure: str) -> Problem | None:
        """What would keep a file in it from being read, as far as can be told without reading."""
        ...


class Tree(Protocol):
    """The files of a portfolio as they are, or were, somewhere."""

    @property
    def place(self) -> Path:
        """The folder on the disk that the portfolio has, or would have."""
        ...

    def opened(self) -> AbstractContextManager[Folder]:
        """The portfolio's folder. Raises OSError."""
        ...


Root: TypeAlias = Path | Tree


def opened(root: Root) -> AbstractContextManager[Folder]:
    """The folder of a portfolio: on the disk for a path. Raises OSError where there is none."""
    return _on_disk(str(root.resolve()), None) if isinstance(root, Path) else root.opened()


def place_of(root: Root) -> Path:
    """The folder on the disk that a portfolio has, or would have."""
    return root if isinstance(root, Path) else root.place


@contextmanager
def folder_of(root: Root, parts: Sequence[str]) -> Iterator[Folder]:
    """The open folder below `root` that holds the last of `parts`, each opened in the one before.

    Raises OSError where one of them is none.
    """
    with ExitStack() as stack:
        here = stack.enter_context(opened(root))
        for part in parts[:-1]:
            here = stack.enter_context(here.entered(part))
        yield here


def is_there(root: Root, place: Path) -> bool:
    """Whether a file or folder is at a place of the disk, or would be where the tree has it."""
    if isinstance(root, Path):
        return place.exists()
    if not place.is_relative_to(root.place):
        return False
    parts = place.relative_to(root.place).parts
    try:
        with folder_of(root, parts) as here:
            return not parts or any(entry.name == parts[-1] for entry in here.entries())
    except OSError:
        return False


class _DiskFolder(Struct, frozen=True):
    descriptor: int

    def entries(self) -> tuple[Entry, ...]:
        with os.scandir(self.descriptor) as found:
            entries = [Entry(name=entry.name, kind=_kind(entry)) for entry in found]
        return tuple(sorted(entries, key=lambda entry: entry.name))

    def entered(self, name: str) -> AbstractContextManager[Folder]:
        return _on_disk(name, self.descriptor)

    def read(self, name: str, most: int, cure: str) -> bytes | Problem:
        return read(name, self.descriptor, most, cure)

    def problem(self, name: str, most: int, cure: str) -> Problem | None:
        return look(name, self.descriptor, most, cure)


@contextmanager
def _on_disk(path: str, parent: int | None) -> Iterator[Folder]:
    with folder(path, parent) as descriptor:
        yield _DiskFolder(descriptor)


def _kind(entry: os.DirEntry[str]) -> Kind:
    if entry.is_symlink():
        return Kind.LINK
    if entry.is_dir(follow_symlinks=False):
        return Kind.FOLDER
    return Kind.FILE if entry.is_file(follow_symlinks=False) else Kind.OTHER
