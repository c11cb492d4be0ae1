"""What is taken of a `mkdocs.yml`: a list of what is allowed, since portfolios come from others.

Templates of the theme escape next to nothing, so that the texts are held to patterns here.
"""

from collections.abc import Collection

from tracker.site.shape import (
    Doubt,
    Setting,
    Shape,
    flag,
    items,
    keys,
    one_of,
    refused,
    text,
    unless,
    unused,
)
from tracker.site.unknown_audience import unknown_audience
from tracker.text.document import Block, Place, Value

PLUGINS = ("search", "tags")
UNUSED = (
    "taken are site_name, site_url, site_description, theme.palette, theme.logo, theme.favicon,"
    " extra and further nav entries"
)
UNUSED_EXTRA = (
    "taken are social, homepage, generator and changes; no page of this site asks another one for"
    " anything"
)
# No quotes, angle brackets or blanks: fit for an attribute as it is.
_ADDRESS = r"""[^\s"'<>`]+"""

_colour = text(r"[A-Za-z0-9][A-Za-z0-9 _-]{0,63}", "the name of a colour or scheme")
_icon = text(r"[a-z0-9-]+(/[a-z0-9-]+)+", "an icon, such as `material/web`")
_web = text(rf"https?://{_ADDRESS}", "an address that begins with https://")
_link = text(rf"(https?://|mailto:){_ADDRESS}", "an address that begins with https:// or mailto:")
_media = text(r"\(prefers-color-scheme(: (light|dark))?\)", "`(prefers-color-scheme: dark)`")
_toggle = keys({"icon": _icon, "name": text(as_html=True)}, "taken are icon and name")
_scheme = keys(
    {"scheme": _colour, "primary": _colour, "accent": _colour, "media": _media, "toggle": _toggle},
    "taken are scheme, primary, accent, media and toggle",
)
_social = keys({"icon": _icon, "link": _link, "name": text()}, "taken are icon, link and name")


def wishes(assets: Collection[str], audiences: Collection[str]) -> Shape:
    """The shape of a whole `mkdocs.yml`.

    `assets` are there for the logo and the icon, `audiences` to be shown what has changed.
    """
    return keys(
        {
            "site_name": text(),
            "site_url": unless("", _web),
            "site_description": text(),
            "theme": unless("material", _theme(assets)),
            "extra": _extra(audiences),
            "nav": _read_apart,
            "plugins": items(_plugin),
            "hooks": refused("`hooks` is refused: it runs programs"),
            "INHERIT": refused("`INHERIT` is refused: it takes settings from elsewhere"),
        },
        UNUSED,
    )


def _extra(audiences: Collection[str]) -> Shape:
    return keys(
        {
            "social": items(_social),
            "homepage": _web,
            "generator": flag,
            "changes": items(_audience(audiences)),
        },
        UNUSED_EXTRA,
    )


def _audience(audiences: Collection[str]) -> Shape:
    def take(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
        if isinstance(value, str) and value in audiences:
            return value
        said, cure = unknown_audience(value, audiences)
        doubts.append(Doubt(place=place, code="unknown-audience", message=said, help=cure))
        return None

    return take


def _theme(assets: Collection[str]) -> Shape:
    asset = one_of(*assets, wanted="a file below `site_src/assets/`, such as `assets/logo.png`")
    return keys(
        {
            "name": one_of("material", wanted="`material`"),
            "font": _no_font,
            "palette": items(_scheme),
            "logo": asset,
            "favicon": asset,
            "custom_dir": refused("`custom_dir` is refused: it replaces templates"),
        },
        UNUSED,
    )


def _read_apart(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
    """Nothing: the navigation depends on the pages there are."""
    del value, place, doubts
    return None


def _no_font(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
    """Nothing: fonts would be asked for elsewhere, and `false` says so already."""
    if value is not False:
        doubts.append(unused(place, "the reader's own fonts are used: nothing is asked for"))
    return None


def _plugin(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
    """Nothing: of the two plugins that are let pass, search is always there."""
    names = tuple(value) if isinstance(value, Block) else (value,)
    if not set(names) <= set(PLUGINS):
        refused("a plugin other than `search` and `tags` is refused")(value, place, doubts)
    return None
