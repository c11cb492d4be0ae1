"""What a finished site needs that no builder gives it."""

from pathlib import Path

# Where each builder writes the words to search; pages opened from files ask for the script.
INDEXES = {"search/search_index.json": "search/search_index.js", "search.json": "search.js"}


def finish_site(site: Path) -> None:
    """Lets the search of a site work that is opened from files, where no page may fetch JSON."""
    for index, script in INDEXES.items():
        if (site / index).is_file():
            words = (site / index).read_text(encoding="utf-8")
            (site / script).write_text(f"var __index = {words}", encoding="utf-8")
