"""MkDocs and Zensical make the same site of the same folder."""

from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

import html5lib

from tests.browser.pages import all_pages

XHTML = "{http://www.w3.org/1999/xhtml}"
HEADING = f".//{XHTML}h1"


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


def test_both_builders_link_to_the_same_things_in_the_text_of_a_page(
    example_site: Path, zensical_site: Path
) -> None:
    names = all_pages(example_site)
    ours = {name: _links(example_site, name, "article") for name in names}
    theirs = {name: _links(zensical_site, name, "article") for name in names}
    assert sum(map(len, ours.values())) > len(names)
    assert _differences(ours, theirs) == {}


def test_both_builders_lead_to_the_same_pages_from_every_page(
    example_site: Path, zensical_site: Path
) -> None:
    names = all_pages(example_site)
    ours = {name: _links(example_site, name, "nav") for name in names}
    theirs = {name: _links(zensical_site, name, "nav") for name in names}
    assert all("goals/index.html" in links for links in ours.values())
    assert _differences(ours, theirs) == {}


def test_both_builders_help_whoever_follows_a_broken_link(
    example_site: Path, zensical_site: Path
) -> None:
    for site in (example_site, zensical_site):
        found = _links(site, "404.html", "article")
        assert {"index.html", "goals/index.html", "kpis.html", "evidence.html"} <= found
        assert _heading(site / "404.html") == "There is no page here"
        assert all((site / place).is_file() for place in found)


def _links(site: Path, page: str, part: str) -> frozenset[str]:
    """Where the links in the parts of a page lead, seen from the first page of the site."""
    parsed = html5lib.parse((site / page).read_bytes())
    addresses = (
        link.get("href")
        for inside in parsed.iter(f"{XHTML}{part}")
        for link in inside.iter(f"{XHTML}a")
    )
    return frozenset(_place(address, page) for address in addresses if address)


def _place(address: str, page: str) -> str:
    if urlsplit(address).scheme:
        return address
    file, mark, fragment = address.partition("#")
    if file.startswith("/") or not file:
        return f"{file.lstrip('/') or page}{mark}{fragment}"
    return f"{normpath(join(dirname(page), file))}{mark}{fragment}"


def _differences(
    ours: dict[str, frozenset[str]], theirs: dict[str, frozenset[str]]
) -> dict[str, list[str]]:
    return {name: sorted(ours[name] ^ theirs[name]) for name in ours if ours[name] != theirs[name]}
