"""The files in `site_src/`: Markdown pages, and assets below `assets/`."""

from collections.abc import Iterator
from msgspec import Struct
from pathlib import PurePosixPath

from tracker.text.attached import attachment_problem
from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.files import name_not_utf8, unreadable_folder
from tracker.text.folders import Folder, Kind, Root, opened
from tracker.text.opening import symlink

FOLDER = "site_src"
ASSETS = "assets"
# What a builder would take for a page, or a browser for a program of this site.
PAGES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
MARKUP = (
    *(".html", ".htm", ".shtml", ".xhtml", ".xht", ".xml", ".xsl", ".xslt", ".mht", ".mhtml"),
    *(".xsd", ".dtd", ".rdf", ".rss", ".atom", ".mathml", ".mml", ".wsdl", ".xpdl", ".hta", ".htc"),
)
PROGRAMS = (".js", ".mjs", ".cjs", ".css", ".wasm", ".swf")
RUNNABLE = frozenset((*PAGES, *MARKUP, *PROGRAMS))


class OwnFiles(Struct, frozen=True, kw_only=True):
    """Places of pages and assets relative to `site_src/`, sorted."""

    pages: tuple[str, ...]
    assets: tuple[str, ...]


def own_files(root: Root) -> tuple[OwnFiles, tuple[Diagnostic, ...]]:
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


def _places(root: Root, findings: list[Diagnostic]) -> Iterator[str]:
    try:
        with opened(root) as top:
            there = next((entry for entry in top.entries() if entry.name == FOLDER), None)
            if there is None:
                return
            if there.kind is Kind.LINK:
                findings.append(symlink().at(FOLDER))
                return
            yield from _below(top, FOLDER, "", findings)
    except OSError as error:
        findings.append(unreadable_folder(FOLDER, error))


def _below(parent: Folder, name: str, above: str, findings: list[Diagnostic]) -> Iterator[str]:
    """The places of what is in the folder `name`, whose own place is `above`."""
    try:
        with parent.entered(name) as here:
            for entry in here.entries():
                place = f"{above}{entry.name}"
                if entry.name.startswith("."):
                    continue
                if entry.kind is Kind.FOLDER:
                    yield from _below(here, entry.name, f"{place}/", findings)
                elif place.isprintable():
                    yield place
                else:
                    findings.append(name_not_utf8(f"{FOLDER}/{place}"))
    except OSError as error:
        findings.append(unreadable_folder(f"{FOLDER}/{above}".rstrip("/"), error))


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
