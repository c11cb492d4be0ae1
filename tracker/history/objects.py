"""Trees and files as git keeps them, by id."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from tracker.faults import EnvironmentFault
from tracker.history.git import Conversation
from tracker.text.folders import Kind

_SUBMODULE = b"160000"
_KINDS = {b"40000": Kind.FOLDER, b"120000": Kind.LINK, _SUBMODULE: Kind.FOLDER}


class Item(Struct, frozen=True, kw_only=True):
    """Something in a tree; `id` is None for a submodule, of which a tree holds the place only."""

    kind: Kind
    id: str | None


class Objects:
    """The objects of the repository in `top`, each read once. To be closed."""

    def __init__(self, top: Path) -> None:
        """Starts nothing yet."""
        self._top = top
        self._running: dict[str, Conversation] = {}
        self._trees: dict[str, Mapping[str, Item]] = {}
        self._data: dict[str, bytes] = {}
        self._sizes: dict[str, int] = {}

    def close(self) -> None:
        """Ends what was started."""
        for git in self._running.values():
            git.close()
        self._running.clear()

    def tree(self, id_: str) -> Mapping[str, Item]:
        """What is in the tree of a commit or of a folder, by name."""
        found = self._trees.get(id_)
        if found is None:
            raw = self._body(f"{id_}^{{tree}}")
            found = self._trees[id_] = dict(_items(raw, len(id_) // 2))
        return found

    def size(self, id_: str) -> int:
        """How many bytes a file has."""
        found = self._sizes.get(id_)
        if found is None:
            found = self._sizes[id_] = self._size("--batch-check", id_)
        return found

    def data(self, id_: str) -> bytes:
        """The bytes of a file, as committed."""
        found = self._data.get(id_)
        if found is None:
            found = self._data[id_] = self._body(id_)
        return found

    def _body(self, name: str) -> bytes:
        size = self._size("--batch", name)
        body = self._git("--batch").rest(size + 1)  # a line's end follows
        if len(body) <= size:
            raise _ended()
        return body[:size]

    def _size(self, how: str, name: str) -> int:
        answer = self._git(how).answer(name).split()
        if not answer:
            raise _ended()
        if len(answer) != len(("id", "type", "size")):
            raise EnvironmentFault(
                f"the repository lacks `{name.partition('^')[0]}` (it is a partial clone, or"
                " damaged): `git fetch --refetch` completes it"
            )
        return int(answer[2])

    def _git(self, how: str) -> Conversation:
        if how not in self._running:
            self._running[how] = Conversation(self._top, "cat-file", how)
        return self._running[how]


def _items(raw: bytes, width: int) -> Iterator[tuple[str, Item]]:
    """The entries of a tree: mode, space, name, NUL, and an id of as many bytes as `width`."""
    start = 0
    while start < len(raw):
        space, nul = raw.index(b" ", start), raw.index(b"\0", start)
        mode, end = raw[start:space], nul + 1 + width
        id_ = None if mode == _SUBMODULE else raw[nul + 1 : end].hex()
        item = Item(kind=_KINDS.get(mode, Kind.FILE), id=id_)
        yield os.fsdecode(raw[space + 1 : nul]), item
        start = end


def _ended() -> EnvironmentFault:
    return EnvironmentFault("git ended in the middle of an answer; `git fsck` says what is wrong")
