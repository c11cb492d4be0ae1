"""The observer itself: what goes wrong in a page is noticed."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.observe import observe, overflow
from tests.browser.serving import served

pytestmark = pytest.mark.browser


def _write(folder: Path, body: str) -> None:
    head = '<meta charset="utf-8"><title>Trial</title><link rel="icon" href="data:,">'
    (folder / "index.html").write_text(
        f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>",
        encoding="utf-8",
    )


def test_a_quiet_page_has_no_fault(page: Page, tmp_path: Path) -> None:
    _write(tmp_path, '<h1 id="top">Hello</h1><a href="#top">up</a><a href="other.html">on</a>')
    with served(tmp_path) as site:
        visit = observe(page, f"{site}/index.html")
    assert visit.faults == ()
    assert visit.title == "Trial"
    assert visit.ids == {"top"}
    assert visit.links == (f"{site}/index.html", f"{site}/other.html")
    assert visit.fragments == (f"{site}/index.html#top",)


def test_a_console_error_is_noticed(page: Page, tmp_path: Path) -> None:
    _write(tmp_path, "<script>console.error('no such goal')</script>")
    with served(tmp_path) as site:
        assert observe(page, f"{site}/index.html").complaints == ("no such goal",)


def test_an_uncaught_exception_is_noticed(page: Page, tmp_path: Path) -> None:
    _write(tmp_path, "<script>throw new Error('broken chart')</script>")
    with served(tmp_path) as site:
        assert observe(page, f"{site}/index.html").complaints == ("broken chart",)


def test_a_missing_file_is_noticed(page: Page, tmp_path: Path) -> None:
    _write(tmp_path, '<img alt="" src="gone.png">')
    with served(tmp_path) as site:
        assert f"{site}/gone.png (404)" in observe(page, f"{site}/index.html").failed


def test_a_request_to_another_host_is_noticed(page: Page, tmp_path: Path) -> None:
    _write(tmp_path, '<img alt="" src="https://cdn.example.org/logo.png">')
    with served(tmp_path) as site:
        visit = observe(page, f"{site}/index.html")
    assert visit.foreign == ("https://cdn.example.org/logo.png",)


def test_a_request_to_another_host_is_noticed_from_a_file_too(page: Page, tmp_path: Path) -> None:
    _write(tmp_path, '<img alt="" src="https://cdn.example.org/logo.png">')
    visit = observe(page, (tmp_path / "index.html").as_uri())
    assert visit.foreign == ("https://cdn.example.org/logo.png",)


def test_what_is_wider_than_the_phone_is_measured(page: Page, tmp_path: Path) -> None:
    _write(tmp_path, '<style>body{margin:0}</style><div style="width:400px">wide</div>')
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto((tmp_path / "index.html").as_uri())
    assert overflow(page) == 40
