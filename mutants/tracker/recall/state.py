"""The state of all files that an answer can depend on, as one digest of names and contents.

Contents, not times: a time can be set, and an answer that is out of date would be a lie. Files are
opened as `tracker.text.opening` does it: never through a link, and never waiting for a pipe.
"""

import os
import stat
from _blake2 import blake2b

CONTENT, STATUS = "c", "s"
# Read by a portfolio's commands wherever they are there.
ALWAYS = (f"{CONTENT}mkdocs.yml", f"{CONTENT}schema/custom.schema.json")
_SUFFIXES = (".yaml", ".yml")
# What is larger is read by nothing.
_MOST_BYTES = 25 * 1024 * 1024
_DEPTH = 70
_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
_FILE, _FOLDER = _FLAGS | os.O_NONBLOCK, _FLAGS | os.O_DIRECTORY


class UnsteadyError(Exception):
    """A file changes while it is read, or there are folders without end."""


class State:
    """A look at files: their `digest`, how many were read, and when the `newest` was changed."""

    __slots__ = ("_bytes", "_said", "newest", "read")

    def __init__(self, root: str, named: list[str]) -> None:
        """Looks at the portfolio `root`, and at what is `named`: how, and its path from there.

        Raises OSError where the portfolio itself cannot be opened, and UnsteadyError.
        """
        # Names, and what there is to say of them; signs that are no names hold a slash.
        self._said: list[str] = []
        self._bytes = blake2b(digest_size=32)
        self.newest = self.read = 0
        top = os.open(root, _FOLDER)
        try:
            self._enter(top, "goals", 0)
            self._enter(top, "site_src", 0)
            for look in sorted({*ALWAYS, *named}):
                self._follow(top, look)
        finally:
            os.close(top)

    @property
    def digest(self) -> str:
        """The digest of all that was seen."""
        said = "\0".join((*self._said, self._bytes.hexdigest()))
        return blake2b(said.encode("utf-8", "surrogateescape"), digest_size=32).hexdigest()

    def _enter(self, parent: int, name: str, depth: int) -> None:
        """The folder `name` of the open folder `parent`, with all in it that is not hidden."""
        if depth > _DEPTH:
            raise UnsteadyError
        self._said += ("(/", name)
        try:
            here = os.open(name, _FOLDER, dir_fd=parent)
            try:
                self._changed(os.fstat(here))
                with os.scandir(here) as entries:
                    found = sorted((e.name, _kind(e)) for e in entries if e.name[0] != ".")
                for entry, kind in found:
                    if kind == "f" and entry.endswith(_SUFFIXES):
                        self._content(here, entry)
                    elif kind == "d":
                        self._enter(here, entry, depth + 1)
                    else:
                        self._said += (f"{kind}/", entry)
            finally:
                os.close(here)
        except OSError as fault:
            self._fault(parent, name, fault)
        self._said.append(")/")

    def _follow(self, top: int, look: str) -> None:
        """A file by its path, each folder on the way opened in the one before."""
        *folders, name = look[1:].split("/")
        opened = [top]
        self._said += ("@/", look)
        try:
            for folder in folders:
                opened.append(os.open(folder, _FOLDER, dir_fd=opened[-1]))
                self._changed(os.fstat(opened[-1]))
        except OSError as fault:
            self._fault(opened[-1], folders[len(opened) - 1], fault)
        else:
            self._content(opened[-1], name, with_bytes=look[0] == CONTENT)
        finally:
            for descriptor in opened[1:]:
                os.close(descriptor)

    def _content(self, parent: int, name: str, *, with_bytes: bool = True) -> None:
        """The mode and the size of a file, and its bytes where it is a file that would be read."""
        try:
            file = os.open(name, _FILE, dir_fd=parent)
            try:
                status = os.fstat(file)
                size = status.st_size
                self._changed(status)
                self._said += (name, f"{status.st_mode} {size}")
                if with_bytes and stat.S_ISREG(status.st_mode) and size <= _MOST_BYTES:
                    self._take(os.read(file, size + 1), size)
            finally:
                os.close(file)
        except OSError as fault:
            self._fault(parent, name, fault)

    def _take(self, data: bytes, size: int) -> None:
        if len(data) != size:
            raise UnsteadyError
        self._bytes.update(data)
        self.read += 1

    def _fault(self, parent: int, name: str, fault: OSError) -> None:
        """What the operating system refuses; that it does is a part of the state."""
        self._said += (f"{fault.errno}/", name)
        try:
            self._changed(os.fstat(parent))
            self._changed(os.stat(name, dir_fd=parent, follow_symlinks=False))
        except OSError:
            return

    def _changed(self, status: os.stat_result) -> None:
        self.newest = max(self.newest, status.st_ctime_ns)


def _kind(entry: os.DirEntry[str]) -> str:
    if entry.is_file(follow_symlinks=False):
        return "f"
    if entry.is_dir(follow_symlinks=False):
        return "d"
    return "l" if entry.is_symlink() else "o"
