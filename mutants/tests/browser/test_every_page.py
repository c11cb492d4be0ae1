"""Every page of the example site, opened once in Chromium."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser

from tests.browser.observe import Visit, observe
from tests.browser.pages import all_pages

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def visits(chromium: Browser, example_site: Path, site_url: str) -> dict[str, Visit]:
    """Each page of the site, opened once at desktop width."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    seen = {name: observe(page, f"{site_url}/{name}") for name in all_pages(example_site)}
    context.close()
    return seen


def test_every_page_opens_without_a_fault(visits: dict[str, Visit]) -> None:
    assert {name: visit.faults for name, visit in visits.items() if visit.faults} == {}


def test_every_page_has_a_title_of_its_own(visits: dict[str, Visit]) -> None:
    titles = [visit.title for name, visit in visits.items() if name != "404.html"]
    assert sorted(titles) == sorted(set(titles))


def test_every_link_within_the_site_leads_to_a_file(
    visits: dict[str, Visit], site_url: str, example_site: Path
) -> None:
    broken = {
        f"{name} -> {link.removeprefix(site_url)}"
        for name, visit in visits.items()
        for link in visit.links
        if link.startswith(site_url) and not _target(example_site, link, site_url).is_file()
    }
    assert broken == set()


def test_every_link_to_a_place_in_a_page_finds_it(visits: dict[str, Visit], site_url: str) -> None:
    assert set(_lost_fragments(visits, site_url)) == set()


def test_every_page_is_reached_from_the_first(visits: dict[str, Visit], site_url: str) -> None:
    reached: set[str] = set()
    ahead = ["index.html"]
    while ahead:
        name = ahead.pop()
        if name in visits and name not in reached:
            reached.add(name)
            ahead += (_page_name(link, site_url) for link in visits[name].links)
    assert set(visits) - {"404.html"} - reached == set()


def _page_name(link: str, site_url: str) -> str:
    name = unquote(link.removeprefix(site_url).lstrip("/"))
    return f"{name}index.html" if name == "" or name.endswith("/") else name


def _target(site: Path, link: str, site_url: str) -> Path:
    return site / _page_name(link, site_url)


def _lost_fragments(visits: dict[str, Visit], site_url: str) -> Iterator[str]:
    for name, visit in visits.items():
        for target in visit.fragments:
            link, place = urldefrag(target)
            other = visits.get(_page_name(link, site_url))
            if other is not None and unquote(place) not in other.ids:
                yield f"{name} -> {target.removeprefix(site_url)}"
