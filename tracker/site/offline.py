"""What a site needs to be searched from `file://`, where pages read no files and start no workers."""

import json
import re
from importlib.resources import files
from pathlib import Path

# Where MkDocs and Zensical put the index; the page asks for the same name with `.js` instead.
INDEXES = ("search/search_index.json", "search.json")
SCRIPTS = "assets/javascripts"
_BUNDLE = re.compile(rf'<script src="(?P<base>[^"]*){SCRIPTS}/bundle\.[^"]*">')


def add_offline_search(site: Path) -> None:
    """Writes index and worker once more as scripts, and has every page load one that uses them."""
    for name in INDEXES:
        index = site / name
        if index.is_file():
            index.with_suffix(".js").write_bytes(b"var __index = " + index.read_bytes())
    for worker in (site / SCRIPTS / "workers").glob("search.*.min.js"):
        text = json.dumps(worker.read_text("utf-8"))
        worker.with_suffix(".text.js").write_text(f"var __worker = {text}\n", "utf-8")
        _load_everywhere(site)


def _load_everywhere(site: Path) -> None:
    script = (files("tracker.views") / "assets/offline.js").read_text("utf-8")
    (site / SCRIPTS / "offline.js").write_text(script, "utf-8")
    for page in site.rglob("*.html"):
        text = page.read_text("utf-8")
        page.write_text(_BUNDLE.sub(_before, text, count=1), encoding="utf-8", newline="\n")


def _before(bundle: re.Match[str]) -> str:
    return f'<script src="{bundle["base"]}{SCRIPTS}/offline.js"></script>{bundle[0]}'
