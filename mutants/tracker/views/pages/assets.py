"""The style sheets of the pages."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

ACCENTS = "accents.css"
# That of the light scheme stands first.
_SHADE = r'accent="{name}"\] {{ --tk-accent: (#[0-9a-f]{{6}});'
SHEETS = ("tracker.css", "pages.css", "drawings.css", ACCENTS, "media.css")


def assets() -> Mapping[str, str]:
    """The texts of the style sheets by their places in the site, in the order to be linked in."""
    return {f"styles/{name}": _text(name) for name in SHEETS}


def accent(name: str) -> str:
    """The site's accent of that name (`teal`) on white, as `#rrggbb`; indigo for none of ours."""
    sheet = _text(ACCENTS)
    light = _SHADE.format(name=re.escape(name)), _SHADE.format(name="indigo")
    found = next(filter(None, (re.search(pattern, sheet) for pattern in light)))
    return found[1]


@cache
def _text(name: str) -> str:
    folder = files("tracker.views") / "assets"
    return (folder / name).read_text("utf-8")
