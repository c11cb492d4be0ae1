"""What a site needs to work from `file://`, where no server gives out its search index."""

from pathlib import Path

# Where MkDocs and Zensical put the index; the page asks for the same name with `.js` instead.
INDEXES = ("search/search_index.json", "search.json")


def add_offline_index(site: Path) -> None:
    """Writes the search index once more as a script, which a page from `file://` may load."""
    for name in INDEXES:
        index = site / name
        if index.is_file():
            index.with_suffix(".js").write_bytes(b"var __index = " + index.read_bytes())
