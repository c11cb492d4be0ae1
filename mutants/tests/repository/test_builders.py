"""MkDocs and Zensical make the same site of the same folder."""

from pathlib import Path

import html5lib

from tests.browser.pages import all_pages

HEADING = ".//{http://www.w3.org/1999/xhtml}h1"


def _heading(page: Path) -> str:
    """The text of the page's first heading, without the sign of its permanent link."""
    found = html5lib.parse(page.read_bytes()).find(HEADING)
    return "" if found is None else "".join(found.itertext()).rstrip("¶").strip()


def test_both_builders_make_the_same_pages(example_site: Path, zensical_site: Path) -> None:
    assert all_pages(example_site) == all_pages(zensical_site)


def test_both_builders_give_a_page_the_same_heading(
    example_site: Path, zensical_site: Path
) -> None:
    names = tuple(name for name in all_pages(example_site) if name != "404.html")
    ours = {name: _heading(example_site / name) for name in names}
    theirs = {name: _heading(zensical_site / name) for name in names}
    assert ours == theirs
