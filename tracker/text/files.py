"""The files of a portfolio: the only reader of the data tree."""

import errno
from pathlib import Path

from msgspec import Struct, field

from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.folders import Entry, Folder, Kind, Root, opened
from tracker.text.guard import SPLIT
from tracker.text.limits import FILE_BYTES, FILES, FOLDERS
from tracker.text.opening import Problem, not_regular, reason, symlink
from tracker.text.signs import visible
from tracker.text.source import Source

GOALS = "goals"
SUFFIXES = (".yaml", ".yml")


def read_portfolio_files(root: Root) -> tuple[tuple[Source, ...], tuple[Diagnostic, ...]]:
    """Every YAML file below `goals/` by path, and what kept others from being read."""
    walk = _Walk()
    try:
        with opened(root) as top:
            walk.enter(top, GOALS, GOALS, 1)
    except OSError as error:
        walk.findings.append(unreadable_folder(GOALS, error))
    if walk.refused:
        walk.findings.append(too_many_files(len(walk.sources) + walk.refused))
    return tuple(sorted(walk.sources, key=lambda s: s.path)), tuple(walk.findings)


class _Walk(Struct, kw_only=True):
    """One walk through the folders, each opened in the one above it."""

    sources: list[Source] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)
    refused: int = 0

    def enter(self, parent: Folder, name: str, path: str, depth: int) -> None:
        """Reads the folder `name` of the open folder `parent`."""
        if depth > FOLDERS:
            self.findings.append(folder_too_deep(path))
            return
        try:
            with parent.entered(name) as here:
                for entry in here.entries():
                    if not entry.name.startswith("."):
                        self.meet(here, entry, f"{path}/{entry.name}", depth)
        except OSError as error:
            self.findings.append(_refused_folder(path, error))

    def meet(self, parent: Folder, entry: Entry, path: str, depth: int) -> None:
        """One entry of a folder: entered, read, passed over or found fault with."""
        is_yaml = entry.name.lower().endswith(SUFFIXES)
        if entry.kind is Kind.LINK:
            self.findings.append(symlink().at(path))
        elif not _is_unicode(entry.name):
            if is_yaml or entry.kind is Kind.FOLDER:
                self.findings.append(name_not_utf8(path))
        elif entry.kind is Kind.FOLDER:
            self.enter(parent, entry.name, path, depth + 1)
        elif entry.kind is Kind.OTHER:
            self.findings.append(not_regular().at(path))
        elif entry.name.endswith(SUFFIXES):
            self.take(parent, entry.name, path)
        elif is_yaml:
            self.findings.append(capital_suffix(path))

    def take(self, parent: Folder, name: str, path: str) -> None:
        """Reads one file."""
        if len(self.sources) >= FILES:
            self.refused += 1
            return
        data = parent.read(name, FILE_BYTES, SPLIT)
        if isinstance(data, Problem):
            self.findings.append(data.at(path))
        else:
            self.sources.append(Source(path=path, data=data))


def _is_unicode(name: str) -> bool:
    return name.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in name)


def _refused_folder(path: str, error: OSError) -> Diagnostic:
    return symlink().at(path) if error.errno == errno.ELOOP else unreadable_folder(path, error)


def unreadable_folder(path: str, error: OSError) -> Diagnostic:
    """Finding: a folder that the operating system does not open."""
    return Diagnostic(
        code="unreadable-folder",
        message=f"this folder cannot be read: {reason(error)}",
        path=path,
        help="see to its permissions; nothing in it has been checked",
    )


def folder_too_deep(path: str) -> Diagnostic:
    """Finding: folders in folders without end."""
    return Diagnostic(
        code="folder-too-deep",
        message=f"there are more than {FOLDERS} folders in each other here",
        path=path,
        help="folders carry no meaning: move the files up",
    )


def name_not_utf8(path: str) -> Diagnostic:
    """Finding: a name that cannot be shown, and that other systems cannot hold."""
    return Diagnostic(
        code="file-name",
        message="this name is not UTF-8, and what it names is not read",
        path=path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace"),
        help="rename it",
    )


def capital_suffix(path: str) -> Diagnostic:
    """Warning: a file that looks like part of the portfolio and is none."""
    return Diagnostic(
        code="capital-suffix",
        severity=Severity.WARNING,
        message="this file is not read, since its suffix is not in small letters",
        path=path,
        help=f"rename it to `{visible(Path(path).stem)}{Path(path).suffix.lower()}`",
    )


def too_many_files(number: int) -> Diagnostic:
    """Finding: more files than are read."""
    return Diagnostic(
        code="too-many-files",
        message=f"there are {number:,} files, and at most {FILES:,} are read",
        path=GOALS,
        help="join some: files carry no meaning, and long series fit into a CSV",
    )
