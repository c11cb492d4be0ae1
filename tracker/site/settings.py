"""What is taken of the user's `mkdocs.yml`: an allow-list, since portfolios come from others too."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.document import Block, Document, Pointer, Value
from tracker.text.parse import parse
from tracker.text.places import places
from tracker.text.source import Source

NAME = "mkdocs.yml"
TEXTS = ("site_name", "site_url", "site_description")
THEME = ("palette", "logo", "favicon")
HARMLESS_THEME = {"name": "material", "font": False}
PLUGINS = ("search", "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSettings:
    """The settings taken; `nav` holds the user's further entries as (title, page) pairs."""

    site_name: str | None = None
    site_url: str | None = None
    site_description: str | None = None
    theme: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    extra: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    nav: tuple[tuple[str, str], ...] = ()


def read_settings(root: Path) -> tuple[SiteSettings, tuple[Diagnostic, ...]]:
    """The settings of the portfolio's `mkdocs.yml`, and what was refused (errors) or left (warnings).

    Without the file: good defaults.
    """
    file = root / NAME
    if not file.is_file() or file.is_symlink():
        return SiteSettings(), ()
    document, findings = parse(Source(path=NAME, data=file.read_bytes()))
    if document is None:
        return SiteSettings(), findings
    return _taken(document.root), (*findings, *_doubts(document))


def _taken(root: Block) -> SiteSettings:
    texts = {key: value for key in TEXTS if isinstance(value := root.get(key), str)}
    theme = root.get("theme")
    extra = root.get("extra")
    return SiteSettings(
        site_name=texts.get("site_name"),
        site_url=texts.get("site_url"),
        site_description=texts.get("site_description"),
        theme={k: theme[k] for k in THEME if k in theme} if isinstance(theme, Block) else {},
        extra=extra if isinstance(extra, Block) else {},
        nav=tuple(_entries(root.get("nav"))),
    )


def _entries(nav: Value) -> Iterator[tuple[str, str]]:
    for entry in nav if isinstance(nav, list) else []:
        if isinstance(entry, Block):
            yield from ((title, page) for title, page in entry.items() if isinstance(page, str))


def _doubts(document: Document) -> Iterator[Diagnostic]:
    """A finding for each setting that is not taken."""
    root = document.root
    for key in root:
        if key in ("hooks", "INHERIT"):
            yield _refused(document, (key,), f"`{key}` is refused: it can run a program")
        elif key == "plugins":
            yield from _plugin_doubts(document, root[key])
        elif key == "theme":
            yield from _theme_doubts(document, root[key])
        elif key not in (*TEXTS, "extra", "nav"):
            yield _left(document, (key,), key)


def _plugin_doubts(document: Document, plugins: Value) -> Iterator[Diagnostic]:
    for index, plugin in enumerate(plugins if isinstance(plugins, list) else [plugins]):
        if plugin not in PLUGINS:
            where: Pointer = ("plugins", index) if isinstance(plugins, list) else ("plugins",)
            yield _refused(document, where, "a plugin other than `search` and `tags` is refused")


def _theme_doubts(document: Document, theme: Value) -> Iterator[Diagnostic]:
    if not isinstance(theme, Block):
        if theme != "material":
            yield _left(document, ("theme",), "theme")
        return
    for key, value in theme.items():
        if key == "custom_dir":
            yield _refused(document, ("theme", key), "`custom_dir` is refused: it replaces templates")
        elif key not in THEME and HARMLESS_THEME.get(key, ...) != value:
            yield _left(document, ("theme", key), f"theme.{key}")


def _refused(document: Document, pointer: Pointer, message: str) -> Diagnostic:
    return Diagnostic(
        code="unsafe-site-setting",
        message=message,
        path=document.path,
        span=places(document).span(pointer, part="key"),
        help="take it out; pages and assets of your own go into `site_src/`",
    )


def _left(document: Document, pointer: Pointer, name: str) -> Diagnostic:
    return Diagnostic(
        code="unused-site-setting",
        message=f"`{name}` is not used",
        path=document.path,
        span=places(document).span(pointer, part="key"),
        severity=Severity.WARNING,
        help="taken are site_name, site_url, site_description, theme.palette, theme.logo,"
        " theme.favicon, extra and further nav entries",
    )
