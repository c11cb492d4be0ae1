"""What a site needs to be searched from `file://`, where pages read no files and start no workers."""

import json
import re
from importlib.resources import files
from pathlib import Path

from tracker.site.theme import templates

# Where MkDocs and Zensical put the index; the page asks for the same name with `.js` instead.
INDEXES = ("search/search_index.json", "search.json")
SCRIPTS, NAME = "assets/javascripts", "offline.js"
_BUNDLE = re.compile(rf'<script src="(?P<base>[^"]*){SCRIPTS}/bundle\.[^"]*">')


def add_offline_search(site: Path) -> None:
    """Writes index and worker once more as scripts, beside one that uses them."""
    for name in INDEXES:
        index = site / name
        if index.is_file():
            index.with_suffix(".js").write_bytes(b"var __index = " + index.read_bytes())
    for worker in (site / SCRIPTS / "workers").glob("search.*.min.js"):
        worker.with_suffix(".text.js").write_bytes(_as_text(worker.read_bytes()))
        (site / SCRIPTS / NAME).write_bytes(_script())


def brought_along(place: str, data: bytes, builder: str) -> bool:
    """Whether a file of the site is the builder's, or ours for its search, byte for byte."""
    if place == f"{SCRIPTS}/{NAME}":
        return data == _script()
    theirs = templates(builder) / place.replace(".text.js", ".js")
    if not theirs.is_file():
        return False
    original = theirs.read_bytes()
    return data == (_as_text(original) if place.endswith(".text.js") else original)


def searches_offline(site: Path) -> bool:
    """Whether pages of the site need to load that script."""
    return (site / SCRIPTS / NAME).is_file()


def with_offline_search(page: str) -> str:
    """The page, loading that script."""
    return _BUNDLE.sub(_before, page, count=1)


def _as_text(worker: bytes) -> bytes:
    return f"var __worker = {json.dumps(worker.decode())}\n".encode()


def _script() -> bytes:
    return (files("tracker.views") / "assets/offline.js").read_bytes()


def _before(bundle: re.Match[str]) -> str:
    return f'<script src="{bundle["base"]}{SCRIPTS}/{NAME}"></script>{bundle[0]}'
