"""The files in `site_src/`: Markdown pages, and assets below `assets/`."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tracker.text.attached import attachment_problem
from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.files import name_not_utf8, unreadable_folder
from tracker.text.opening import symlink

FOLDER = "site_src"
ASSETS = "assets"
# What a builder would take for a page, or a browser for a program of this site.
PAGES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
MARKUP = (".html", ".htm", ".shtml", ".xhtml", ".xht", ".xml", ".xsl", ".xslt", ".mht", ".mhtml")
PROGRAMS = (".js", ".mjs", ".cjs", ".css", ".wasm", ".swf")
RUNNABLE = frozenset((*PAGES, *MARKUP, *PROGRAMS))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFiles:
    """Places of pages and assets relative to `site_src/`, sorted."""

    pages: tuple[str, ...]
    assets: tuple[str, ...]


def own_files(root: Path) -> tuple[OwnFiles, tuple[Diagnostic, ...]]:
    """The files there are, hidden ones apart, and what is wrong with others."""
    pages: list[str] = []
    assets: list[str] = []
    findings: list[Diagnostic] = []
    for place in _places(root, findings):
        path = f"{FOLDER}/{place}"
        problem = attachment_problem(root, path)
        if problem is not None:
            findings.append(problem.at(path))
        elif why_not := _why_not(place):
            findings.append(_left_out(path, why_not))
        else:
            (assets if place.startswith(f"{ASSETS}/") else pages).append(place)
    return OwnFiles(pages=tuple(sorted(pages)), assets=tuple(sorted(assets))), tuple(findings)


def _places(root: Path, findings: list[Diagnostic]) -> Iterator[str]:
    top = root / FOLDER
    if top.is_symlink():
        findings.append(symlink().at(FOLDER))
    if top.is_symlink() or not top.exists():
        return

    def unreadable(error: OSError) -> None:
        findings.append(unreadable_folder(Path(error.filename).relative_to(root).as_posix(), error))

    for folder, folders, files in os.walk(top, onerror=unreadable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in (*links, *files):
            place = Path(folder, name).relative_to(top).as_posix()
            if not place.isprintable():
                findings.append(name_not_utf8(f"{FOLDER}/{place}"))
            elif not name.startswith("."):
                yield place


def _why_not(place: str) -> str | None:
    """Why a file is not taken; None where it is."""
    path = PurePosixPath(place)
    runs = path.suffix.lower() in RUNNABLE
    if place.startswith(f"{ASSETS}/"):
        return "pages, styles and programs are no assets" if runs else None
    if path.suffix != ".md":
        return f"pages end in `.md`, and other files belong into `{FOLDER}/{ASSETS}/`"
    if path.stem.lower() == "readme":
        return "builders take it for a front page; a page of this name is called `index.md`"
    return None


def _left_out(path: str, why: str) -> Diagnostic:
    return Diagnostic(
        code="unused-site-file",
        message="this file does not go into the site",
        path=path,
        severity=Severity.WARNING,
        help=why,
    )
