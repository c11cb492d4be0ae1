"""The user's own pages and assets in `site_src/`, as far as an audience may see them."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tracker.records.audience import is_visible
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Value
from tracker.text.parse import parse
from tracker.text.source import Position, Source, Span

FOLDER = "site_src"
ASSETS = "assets"
FENCE = re.compile(r"\A---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
PLACEHOLDER = re.compile(r"<!--\s*tracker:([^\s>]*)\s*-->")
SIZE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Handwritten:
    """A page: `uri` relative to the site, its Markdown without the front matter, for whom."""

    uri: str
    share: tuple[str, ...]
    text: str

    def visible_to(self, audience: str) -> bool:
        """Whether the page says so; one that says nothing is the owner's."""
        return is_visible(self.share, audience)


def read_handwritten(
    root: Path, audiences: frozenset[str], parts: frozenset[str]
) -> tuple[tuple[Handwritten, ...], tuple[Diagnostic, ...]]:
    """The pages below `site_src/`, and what is wrong with them.

    `audiences` may be named by `share`; `parts` are the placeholders that can be filled in.
    """
    pages: list[Handwritten] = []
    findings: list[Diagnostic] = []
    for file in _files(root / FOLDER, ".md"):
        path = file.relative_to(root).as_posix()
        if file.stat().st_size > SIZE:
            findings.append(_finding("file-too-large", "a page may have 1 MiB", path))
            continue
        try:
            text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError:
            findings.append(_finding("not-utf-8", "this page is not UTF-8 text", path))
            continue
        page, wrong = _page(file.relative_to(root / FOLDER).as_posix(), path, text)
        pages.append(page)
        findings += wrong
        findings += _unknown_audiences(page, path, audiences)
        findings += _unknown_parts(text, path, parts)
    return tuple(pages), tuple(findings)


def asset_files(root: Path) -> Iterator[tuple[Path, str]]:
    """The files below `site_src/assets/` and their places in the site; links are left out."""
    folder = root / FOLDER
    for file in _files(folder / ASSETS, ""):
        if file.suffix.lower() not in (".md", ".html", ".htm", ".js", ".mjs"):
            yield file, file.relative_to(folder).as_posix()


def filled(text: str, parts: Mapping[str, str]) -> Iterator[tuple[bool, str]]:
    """The page's Markdown (False) and the parts filled in for placeholders (True), in order."""
    pieces = PLACEHOLDER.split(text)
    for index, piece in enumerate(pieces):
        yield (True, parts.get(piece, "")) if index % 2 else (False, piece)


def _files(folder: Path, suffix: str) -> Iterator[Path]:
    """Regular files, sorted; links, hidden files and hidden folders are left out."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(names):
            file = Path(place, name)
            if name.endswith(suffix) and not name.startswith(".") and not file.is_symlink():
                yield file


def _page(uri: str, path: str, text: str) -> tuple[Handwritten, tuple[Diagnostic, ...]]:
    fence = FENCE.match(text)
    if fence is None:
        return Handwritten(uri=uri, share=(), text=text), ()
    body = text[fence.end() :]
    # A leading line keeps the line numbers of findings those of the file.
    document, findings = parse(Source(path=path, data=f"\n{fence[1]}".encode()))
    share = document.root.get("share") if document else None
    return Handwritten(uri=uri, share=_names(share), text=body), findings


def _names(share: Value) -> tuple[str, ...]:
    return tuple(s for s in share if isinstance(s, str)) if isinstance(share, list) else ()


def _unknown_audiences(
    page: Handwritten, path: str, audiences: frozenset[str]
) -> Iterator[Diagnostic]:
    for name in page.share:
        if name not in audiences:
            yield _finding("unknown-audience", f"no audience is called `{name}`", path)


def _unknown_parts(text: str, path: str, parts: frozenset[str]) -> Iterator[Diagnostic]:
    for match in PLACEHOLDER.finditer(text):
        if match[1] not in parts:
            line = text.count("\n", 0, match.start()) + 1
            column = match.start() - text.rfind("\n", 0, match.start())
            place = Span(Position(line, column), Position(line, column + len(match[0])))
            known = ", ".join(sorted(parts))
            yield Diagnostic(
                code="unknown-part",
                message=f"nothing is called `tracker:{match[1]}`",
                path=path,
                span=place,
                help=f"there are {known}",
            )


def _finding(code: str, message: str, path: str) -> Diagnostic:
    return Diagnostic(code=code, message=message, path=path)
