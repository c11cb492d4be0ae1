"""Each kind of page of the example site, as different readers see it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.observe import observe, overflow
from tests.browser.pages import all_pages, page_kinds
from tests.browser.serving import served

pytestmark = pytest.mark.browser

PHONE = 360


@pytest.fixture(scope="module", params=["public", "owner"])
def site(request: pytest.FixtureRequest) -> Path:
    """The site that strangers see, then the one with everything."""
    folder: Path = request.getfixturevalue(
        {"public": "example_site", "owner": "owner_site"}[request.param]
    )
    return folder


@pytest.fixture(scope="module")
def url(site: Path) -> Iterator[str]:
    """The loopback address of that site, without a slash at its end."""
    with served(site) as address:
        yield address


def _faults(page: Page, base: str, names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    seen = {name: observe(page, f"{base}/{name}").faults for name in names}
    return {name: faults for name, faults in seen.items() if faults}


def _brightness(page: Page) -> float:
    """Of the page's background, from 0 (black) to 1 (white)."""
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    red, green, blue = (float(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3])
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_kind_of_page_follows_the_readers_light(
    page: Page, url: str, site: Path, scheme: str
) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    wrong: dict[str, float] = {}
    for name in page_kinds(site):
        page.goto(f"{url}/{name}")
        brightness = _brightness(page)
        if (brightness < 0.5) != (scheme == "dark"):
            wrong[name] = brightness
    assert wrong == {}


@pytest.mark.parametrize(
    "pages", [page_kinds, pytest.param(all_pages, marks=pytest.mark.long)], ids=["kinds", "all"]
)
def test_no_page_is_wider_than_a_phone(
    page: Page, url: str, site: Path, pages: Callable[[Path], tuple[str, ...]]
) -> None:
    page.set_viewport_size({"width": PHONE, "height": 740})
    wide: dict[str, int] = {}
    for name in pages(site):
        page.goto(f"{url}/{name}")
        if overflow(page) > 0:
            wide[name] = overflow(page)
    assert wide == {}


def test_the_site_works_from_files(page: Page, site: Path) -> None:
    assert _faults(page, site.as_uri(), _movable(site)) == {}


def test_the_site_works_under_a_sub_path(page: Page, site: Path) -> None:
    with served(site.parent) as parent:
        base = f"{parent}/{site.name}"
        assert _faults(page, base, _movable(site)) == {}


def test_each_kind_of_page_reads_without_javascript(
    chromium: Browser, url: str, site: Path
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    empty = []
    for name in page_kinds(site):
        page.goto(f"{url}/{name}")
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
