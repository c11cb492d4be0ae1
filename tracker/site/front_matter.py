"""What a page says of itself above its text."""

import re
from collections.abc import Collection, Iterator
from msgspec import Struct

from tracker.site.unknown_audience import unknown_audience
from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.document import Document, Pointer
from tracker.text.near import nearest
from tracker.text.parse import parse
from tracker.text.places import places
from tracker.text.source import Source

KEYS = ("title", "share")
_FENCE = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


class FrontMatter(Struct, frozen=True, kw_only=True):
    """The page's title and for whom it is; `length` is that of the front matter in characters."""

    title: str | None = None
    share: tuple[str, ...] = ()
    length: int = 0


def front_matter(
    path: str, text: str, audiences: Collection[str]
) -> tuple[FrontMatter, tuple[Diagnostic, ...]]:
    """The front matter of a page, and what is wrong in it; `audiences` may be named by `share`."""
    fence = _FENCE.match(text)
    if fence is None:
        return FrontMatter(), ()
    if not fence[1].strip():
        return FrontMatter(length=fence.end()), ()
    # A line in the place of the fence, so that findings show the lines of the page.
    document, findings = parse(Source(path=path, data=f"\n{fence[1]}".encode()))
    if document is None:
        return FrontMatter(length=fence.end()), findings
    found, title = document.root.get("share"), document.root.get("title")
    share = tuple(s for s in found if isinstance(s, str)) if isinstance(found, list) else ()
    return FrontMatter(
        title=title if isinstance(title, str) else None, share=share, length=fence.end()
    ), (*findings, *_misfits(document, audiences))


def _misfits(document: Document, audiences: Collection[str]) -> Iterator[Diagnostic]:
    root = document.root
    yield from (_unknown_key(document, key) for key in root if key not in KEYS)
    if "title" in root and not isinstance(root["title"], str):
        yield _finding(document, "not-text", "`title` is not a text", ("title",), "quote it")
    share = root.get("share")
    if isinstance(share, list):
        for index, name in enumerate(share):
            if not isinstance(name, str) or name not in audiences:
                yield _unknown_audience(document, index, name, audiences)
    elif "share" in root:
        cure = "write `share: [public]`; without `share` the page is yours alone"
        yield _finding(document, "not-a-list", "`share` is not a list", ("share",), cure)


def _unknown_audience(
    document: Document, index: int, name: object, audiences: Collection[str]
) -> Diagnostic:
    said, cure = unknown_audience(name, audiences)
    return _finding(document, "unknown-audience", said, ("share", index), cure)


def _unknown_key(document: Document, key: str) -> Diagnostic:
    """An error for what was meant to be a known key, a warning for what other programs know."""
    near = nearest(key, KEYS)
    return Diagnostic(
        code="unknown-key" if near else "unused-front-matter",
        message=f"there is no key `{key}` here" if near else f"`{key}` is not used",
        path=document.path,
        span=places(document).span((key,), part="key"),
        severity=Severity.ERROR if near else Severity.WARNING,
        help=f"did you mean `{near}`?" if near else "known here: `share`, `title`",
    )


def _finding(
    document: Document, code: str, message: str, pointer: Pointer, cure: str
) -> Diagnostic:
    span = places(document).span(pointer)
    return Diagnostic(code=code, message=message, path=document.path, span=span, help=cure)
