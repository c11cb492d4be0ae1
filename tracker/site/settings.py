"""What is taken of the user's `mkdocs.yml`."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from msgspec import Struct, field
from types import MappingProxyType

from tracker.site.entries import entries
from tracker.site.navigation import Nav
from tracker.site.shape import Doubt, Setting
from tracker.site.wishes import wishes
from tracker.text.attached import read_inside
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Document
from tracker.text.folders import Root
from tracker.text.limits import FILE_BYTES
from tracker.text.opening import Problem, missing
from tracker.text.parse import parse
from tracker.text.places import places
from tracker.text.source import Source

NAME = "mkdocs.yml"
CHANGES = "changes"
THEME = ("palette", "logo", "favicon")
NOTHING: Mapping[str, Setting] = MappingProxyType({})


class SiteSettings(Struct, frozen=True, kw_only=True):
    """The settings taken, fit for a builder; `nav` holds the user's further entries.

    `changes` are the audiences with a page of what has changed, named to no builder. `source` is the file, for showing findings in it.
    """

    site_name: str | None = None
    site_url: str | None = None
    site_description: str | None = None
    theme: Mapping[str, Setting] = field(default_factory=lambda: NOTHING)
    extra: Mapping[str, Setting] = field(default_factory=lambda: NOTHING)
    nav: Nav = ()
    changes: tuple[str, ...] = ()
    source: Source | None = None

    @property
    def address(self) -> str | None:
        """Where the site will stand, ending in `/`; None where nobody has said."""
        return f"{self.site_url.rstrip('/')}/" if self.site_url else None

    @property
    def accent(self) -> str:
        """The name of the one colour the user has chosen, of the (first) palette; "" for none."""
        chosen = self.theme.get("palette")
        first = chosen[0] if isinstance(chosen, list) and chosen else chosen
        palette = first if isinstance(first, Mapping) else NOTHING
        return str(palette.get("primary") or palette.get("accent") or "")


def read_settings(
    root: Root, titles: Mapping[str, str], assets: Collection[str], audiences: Collection[str]
) -> tuple[SiteSettings, tuple[Diagnostic, ...]]:
    """The settings of the portfolio's `mkdocs.yml`, with what was refused or left.

    `titles` are those of the user's pages, `assets` the files there are, both by place;
    `audiences` may ask for what has changed. Without the file: good defaults.
    """
    source = read_inside(root, (NAME,), FILE_BYTES, "take out what is not about this site")
    if isinstance(source, Problem):
        return SiteSettings(), () if source == missing() else (source.at(NAME),)
    document, findings = parse(source)
    if document is None:
        return SiteSettings(source=source), findings
    doubts: list[Doubt] = []
    taken = wishes(assets, audiences)(document.root, (), doubts)
    nav, strange = entries(document.root.get("nav"), titles)
    settings = _settings(_mapping(taken), nav, source)
    return settings, (*findings, *_located(document, (*doubts, *strange)))


def _settings(taken: Mapping[str, Setting], nav: Nav, source: Source) -> SiteSettings:
    theme, extra = _mapping(taken.get("theme")), dict(_mapping(taken.get("extra")))
    asked = extra.pop(CHANGES, ())
    names = asked if isinstance(asked, list | tuple) else ()
    return SiteSettings(
        site_name=_text(taken.get("site_name")),
        site_url=_text(taken.get("site_url")),
        site_description=_text(taken.get("site_description")),
        theme={key: theme[key] for key in THEME if key in theme},
        extra=extra,
        nav=nav,
        changes=tuple(name for name in names if isinstance(name, str)),
        source=source,
    )


def _text(value: Setting) -> str | None:
    return value if isinstance(value, str) else None


def _mapping(value: Setting) -> Mapping[str, Setting]:
    return value if isinstance(value, Mapping) else NOTHING


def _located(document: Document, doubts: Iterable[Doubt]) -> Iterator[Diagnostic]:
    where = places(document)
    for doubt in doubts:
        yield Diagnostic(
            code=doubt.code,
            message=doubt.message,
            path=document.path,
            span=where.span(doubt.place, part="key" if doubt.at_key else "value"),
            severity=doubt.severity,
            help=doubt.help,
        )
