"""The example site in front of Chromium."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.observe import Visit, observe, overflow
from tests.browser.pages import all_pages, page_kinds
from tests.browser.serving import served

pytestmark = pytest.mark.browser

PHONE = 360


@pytest.fixture(scope="module")
def visits(chromium: Browser, example_site: Path, site_url: str) -> dict[str, Visit]:
    """Each page of the site, opened once at desktop width."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    seen = {name: observe(page, f"{site_url}/{name}") for name in all_pages(example_site)}
    context.close()
    return seen


def _faults(page: Page, base: str, names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    seen = {name: observe(page, f"{base}/{name}").faults for name in names}
    return {name: faults for name, faults in seen.items() if faults}


def _brightness(page: Page) -> float:
    """Of the page's background, from 0 (black) to 1 (white)."""
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    red, green, blue = (float(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3])
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_kind_of_page_follows_the_readers_light(
    page: Page, site_url: str, example_site: Path, scheme: str
) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    wrong: dict[str, float] = {}
    for name in page_kinds(example_site):
        page.goto(f"{site_url}/{name}")
        brightness = _brightness(page)
        if (brightness < 0.5) != (scheme == "dark"):
            wrong[name] = brightness
    assert wrong == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_is_wider_than_a_phone(
    page: Page, site_url: str, example_site: Path, scheme: str
) -> None:
    page.set_viewport_size({"width": PHONE, "height": 740})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    names = all_pages(example_site) if scheme == "light" else page_kinds(example_site)
    wide: dict[str, int] = {}
    for name in names:
        page.goto(f"{site_url}/{name}")
        if overflow(page) > 0:
            wide[name] = overflow(page)
    assert wide == {}


def test_the_site_works_from_files(page: Page, example_site: Path) -> None:
    assert _faults(page, example_site.as_uri(), _movable(example_site)) == {}


def test_the_site_works_under_a_sub_path(page: Page, example_site: Path) -> None:
    with served(example_site.parent) as url:
        base = f"{url}/{example_site.name}"
        assert _faults(page, base, _movable(example_site)) == {}


def test_each_kind_of_page_reads_without_javascript(
    chromium: Browser, site_url: str, example_site: Path
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    empty = []
    for name in page_kinds(example_site):
        page.goto(f"{site_url}/{name}")
        if not page.locator("main h1").first.is_visible():
            empty.append(name)
    context.close()
    assert empty == []


def test_search_finds_a_page_by_its_word(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}/index.html")
    page.locator("input[name=query]").click()
    page.keyboard.type("goals")
    page.locator(".md-search-result__link").first.wait_for(timeout=15_000)
    assert page.locator(".md-search-result__link").count() > 0


def _movable(site: Path) -> tuple[str, ...]:
    """Pages of each kind but 404.html, which servers show anywhere: its addresses are absolute."""
    return tuple(name for name in page_kinds(site) if name != "404.html")


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
