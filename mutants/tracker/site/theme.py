"""What the builders bring along: their templates, and the scripts and styles in these."""

import re
from functools import cache
from importlib.resources import files
from pathlib import Path

PACKAGES = {"mkdocs": "material", "zensical": "zensical"}
SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script\s*>", re.DOTALL | re.I)
# The one thing that builders fill in: how far it is from the page to the site's first.
_FILLED_IN = re.compile(r'new URL\("[^"]*",location\)')
# A style that a script puts into its own part of the page, as the other builder's search does.
_STYLED = re.compile(r'\("style",\{\},(\w+)\.toString\(\)\)')


def templates(builder: str) -> Path:
    """The folder of the builder's templates, with its `assets`."""
    return Path(str(files(PACKAGES[builder]))) / "templates"


@cache
def template_text(builder: str) -> str:
    """All templates, one after the other."""
    return "\n".join(f.read_text("utf-8") for f in sorted(templates(builder).rglob("*.html")))


@cache
def _scripts(builder: str) -> frozenset[str]:
    return frozenset(unfilled(m["text"]) for m in SCRIPT.finditer(template_text(builder)))


def is_of_the_builder(script: str, builder: str) -> bool:
    """Whether an inline script stands so in the builder's templates."""
    return unfilled(script) in _scripts(builder)


def unfilled(script: str) -> str:
    """A script without what builders fill in."""
    return _FILLED_IN.sub('new URL("",location)', script)


def script_styles(bundle: str) -> tuple[str, ...]:
    """The style sheets that a builder's own script sets into pages."""
    names = _STYLED.findall(bundle)
    texts = (re.search(rf"\b{name}='([^'\\]*)'", bundle) for name in names)
    return tuple(found[1] for found in texts if found)
