"""What the wheel carries beside the code: schemas, the example portfolio, its pages."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def carried(name: str) -> Traversable:
    """`schema`, `goals`, `site_src` or `mkdocs.yml`, of the wheel or else of the source tree."""
    package = files("tracker")
    inside = package / "_carried" / name
    if inside.is_dir() or inside.is_file():
        return inside
    return package / ".." / name
