"""The pages' policy in a browser: nothing they need is forbidden, and what they do not need is."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.pages import page_kinds
from tests.browser.serving import served

pytestmark = pytest.mark.browser

# Tells of what the policy forbids, before the page says anything.
WATCH = """
window.forbidden = [];
addEventListener("securitypolicyviolation",
  (e) => forbidden.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
"""
# What either search says above its results.
FOUND = re.compile(r"\d+ (results|matching documents)")
SCHEME = "document.body.getAttribute('data-md-color-scheme')"


@pytest.fixture(params=["example_site", "zensical_site"])
def site(request: pytest.FixtureRequest) -> Path:
    """The example's public site by one builder, then by the other."""
    folder: Path = request.getfixturevalue(request.param)
    return folder


@pytest.fixture
def watched(page: Page) -> Page:
    page.add_init_script(WATCH)
    return page


def forbidden(page: Page) -> list[str]:
    found: list[str] = page.evaluate("window.forbidden")
    return found


def find(page: Page, word: str) -> None:
    """Types a word into the search, and waits for what it finds."""
    page.keyboard.press("/")
    page.keyboard.type(word, delay=20)
    page.get_by_text(FOUND).locator("visible=true").first.wait_for(timeout=15_000)


def test_no_kind_of_page_needs_what_is_forbidden(watched: Page, site: Path) -> None:
    found: dict[str, list[str]] = {}
    with served(site) as home:
        for name in page_kinds(site):
            watched.goto(f"{home}/{name}")
            watched.wait_for_load_state("networkidle")
            found[name] = forbidden(watched)
    assert {name: those for name, those in found.items() if those} == {}


@pytest.mark.parametrize("where", ["server", "file"])
def test_search_and_the_switch_of_light_work_from_a_server_and_from_files(
    watched: Page, site: Path, where: str
) -> None:
    with served(site) as home:
        watched.goto(f"{site.as_uri() if where == 'file' else home}/index.html")
        before = watched.evaluate(SCHEME)
        for _ in range(2):
            watched.locator("label[for^=__palette_]:visible").first.click()
        watched.wait_for_function(f"{SCHEME} !== {before!r}")
        find(watched, "promoted")
        assert forbidden(watched) == []


def test_what_stands_in_a_page_and_is_not_the_builders_does_not_run(
    watched: Page, site: Path, tmp_path: Path
) -> None:
    text = (site / "index.html").read_text("utf-8")
    harm = (
        "<script>window.harm = 1</script><img src=x onerror='window.harm = 2'>"
        "<a id=go href='javascript:window.harm = 3'>x</a><base href='https://e.org/'>"
        "<iframe srcdoc='<script>parent.harm = 4</script>'></iframe><p style='color: red'>"
    )
    (tmp_path / "index.html").write_text(text.replace("</h1>", f"</h1>{harm}", 1), "utf-8")
    watched.goto((tmp_path / "index.html").as_uri())
    watched.evaluate("document.getElementById('go').click()")
    watched.wait_for_timeout(200)
    assert watched.evaluate("window.harm") is None
    assert {f.split()[0] for f in forbidden(watched)} >= {
        "script-src-elem",
        "script-src-attr",
        "base-uri",
        "style-src-attr",
    }
