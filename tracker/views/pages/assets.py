"""The style sheets of the pages."""

from collections.abc import Mapping
from importlib.resources import files

SHEETS = ("tracker.css", "accents.css")


def assets() -> Mapping[str, str]:
    """The texts of the style sheets by their places in the site, in the order to be linked in."""
    folder = files("tracker.views") / "assets"
    return {f"styles/{name}": (folder / name).read_text("utf-8") for name in SHEETS}
