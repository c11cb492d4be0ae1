"""What the wheel carries beside the code: schemas, the example portfolio, its pages.

By paths: wheels are unpacked when they are installed, and to import `importlib.resources`, with
what it needs for archives, takes longer than to read what is there.
"""

from pathlib import Path

PACKAGE = Path(__file__).parent


def carried(name: str) -> Path:
    """`schema`, `goals`, `site_src` or `mkdocs.yml`, of the wheel or else of the source tree."""
    inside = PACKAGE / "_carried" / name
    return inside if inside.exists() else PACKAGE.parent / name
