"""The plain `mkdocs.yml` beside the staged pages; MkDocs and Zensical build the same from it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from tracker.site.navigation import Nav
from tracker.site.settings import SiteSettings
from tracker.site.shape import Setting

YAML_1_1_WORDS = frozenset(("yes", "no", "on", "off", "y", "n", "true", "false", "null"))
FEATURES = ("navigation.tabs", "navigation.top", "toc.follow", "search.highlight")
EXTENSIONS: Setting = ("attr_list", "tables", {"toc": {"permalink": True}})
PALETTE: tuple[Mapping[str, Setting], ...] = (
    {
        "media": "(prefers-color-scheme)",
        "primary": "indigo",
        "accent": "indigo",
        "toggle": {"icon": "material/brightness-auto", "name": "Switch to light mode"},
    },
    {
        "media": "(prefers-color-scheme: light)",
        "scheme": "default",
        "primary": "indigo",
        "accent": "indigo",
        "toggle": {"icon": "material/weather-sunny", "name": "Switch to dark mode"},
    },
    {
        "media": "(prefers-color-scheme: dark)",
        "scheme": "slate",
        "primary": "indigo",
        "accent": "indigo",
        "toggle": {"icon": "material/weather-night", "name": "Switch to system preference"},
    },
)


def config_text(settings: SiteSettings, *, owner: str, nav: Nav, styles: Sequence[str]) -> str:
    """The file's text: the user's allowed settings over good defaults, and the pages' order.

    No builder escapes the site's name and description, so they are written as HTML.
    """
    name = settings.site_name or owner
    config: dict[str, Setting] = {
        "site_name": escape(name),
        "site_url": settings.site_url or "",
        "site_description": escape(settings.site_description or f"Career portfolio of {owner}"),
        "docs_dir": "docs",
        "site_dir": "site",
        "use_directory_urls": False,
        "theme": _theme(settings),
        "plugins": ["search"],
        "markdown_extensions": EXTENSIONS,
        "extra_css": styles,
        "extra": settings.extra,
        "nav": nav,
    }
    return "\n".join(_lines(config, 0)) + "\n"


def _theme(settings: SiteSettings) -> dict[str, Setting]:
    return {
        "name": "material",
        "language": "en",
        "font": False,
        "features": FEATURES,
        **settings.theme,
        "palette": _palette(settings.theme.get("palette")),
    }


def _palette(chosen: Setting) -> Setting:
    """The user's palette; where it names colours only, the default's light and dark in them."""
    first = chosen[0] if isinstance(chosen, list) and len(chosen) == 1 else None
    if isinstance(first, Mapping) and first.keys() <= {"primary", "accent"}:
        return [{**scheme, **first} for scheme in PALETTE]
    return chosen or PALETTE


def _lines(value: Setting, depth: int) -> Iterator[str]:
    """Block YAML whose scalars are written as JSON, which no YAML reader can mistake."""
    indent = "  " * depth
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _entry(f"{indent}{_scalar(key)}:", item, depth)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            yield from _entry(f"{indent}-", item, depth)


def _entry(opening: str, item: Setting, depth: int) -> Iterator[str]:
    if isinstance(item, Mapping | list | tuple):
        if item:
            yield opening
            yield from _lines(item, depth + 1)
        else:
            yield f"{opening} {'{}' if isinstance(item, Mapping) else '[]'}"
    else:
        yield f"{opening} {_scalar(item)}"


def _scalar(value: object) -> str:
    if isinstance(value, str) and value.isidentifier() and value.lower() not in YAML_1_1_WORDS:
        return value
    return json.dumps(value, ensure_ascii=False)
