"""Each kind of page can be read and used by everybody: WCAG 2.2 AA, with and without a mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.accessible import findings
from tests.browser.pages import page_kinds
from tests.browser.serving import served

pytestmark = pytest.mark.browser

TABS = 40
# What has the focus, whether it is in our markup, and the line around it.
FOCUSED = """() => {
    const it = document.activeElement
    return [it.outerHTML.slice(0, 80), !!it.closest(".tk"), getComputedStyle(it).outlineStyle]
}"""


@pytest.fixture(scope="module")
def url(owner_site: Path) -> Iterator[str]:
    """The address of the owner's site, which shows everything that the others show, and more."""
    with served(owner_site) as address:
        yield address


def test_no_kind_of_page_keeps_anybody_out(page: Page, url: str, owner_site: Path) -> None:
    found: dict[str, list[str]] = {}
    for name in page_kinds(owner_site, of_each=2):
        page.goto(f"{url}/{name}")
        if told := list(findings(page)):
            found[name] = told
    assert found == {}


def test_axe_finds_what_is_wrong(page: Page) -> None:
    page.set_content(
        "<html lang=en><title>Trial</title><main class=md-content><h1>Trial</h1>"
        "<body style='margin: 0'><p style='color: #aaa; background: #fff; width: 400px'>faint</p><img src='data:,'></main>"
    )
    found = " ".join(findings(page))
    assert "light: color-contrast at p" in found
    assert "print: color-contrast at p" in found
    assert "light: image-alt at img" in found
    assert "phone: 40 pixels too wide" in found


def test_the_keyboard_comes_first_to_the_content_and_always_shows_where_it_is(
    page: Page, url: str
) -> None:
    page.goto(f"{url}/kpis.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")
    page.keyboard.press("Enter")
    seen = []
    for _ in range(TABS):
        page.keyboard.press("Tab")
        where, ours, outline = page.evaluate(FOCUSED)
        if ours:
            seen.append((where, outline))
    assert len(set(seen)) > TABS / 2
    assert [where for where, outline in seen if outline == "none"] == []


def test_a_fold_is_opened_by_the_keyboard(page: Page, url: str) -> None:
    page.goto(f"{url}/kpis.html")
    fold = page.locator("details.tk-how").first
    fold.locator("> summary").focus()
    page.keyboard.press("Enter")
    assert fold.evaluate("each => each.open")


def test_every_chart_has_a_name_a_description_and_its_numbers(page: Page, url: str) -> None:
    page.goto(f"{url}/goals/promotion-to-staff.html")
    charts = page.locator("figure.tk-chart")
    assert charts.count() == 3
    for chart in charts.all():
        drawing = chart.locator("svg.tk-drawing")
        assert drawing.locator("title").text_content()
        assert drawing.locator("desc").text_content()
        assert chart.locator("details table tbody tr").count() > 0
