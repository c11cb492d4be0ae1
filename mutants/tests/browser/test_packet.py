"""The packet in a real browser: it asks nobody for anything, and fits on paper and on a phone."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.accessible import findings
from tests.cli.program import tracker
from tests.example import EPOCH, ROOT


@pytest.fixture(scope="module")
def packet_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packet of the example portfolio."""
    file = tmp_path_factory.mktemp("packet") / "packet.html"
    options = ("--format", "html", "--output", file)
    ended = tracker("-C", ROOT, "export", "packet", *options, SOURCE_DATE_EPOCH=str(EPOCH))
    assert ended.code == 0, ended.err
    return file


@pytest.mark.browser
def test_it_asks_nobody_for_anything_and_its_policy_lets_it_be_styled(
    page: Page, packet_file: Path
) -> None:
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(packet_file.as_uri())
    assert (asked, said) == ([packet_file.as_uri()], [])
    accent = page.evaluate("getComputedStyle(document.querySelector('.eyebrow')).color")
    assert accent == "rgb(51, 72, 156)"


@pytest.mark.browser
def test_nothing_is_cut_off_on_a_phone(page: Page, packet_file: Path) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(packet_file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.browser
def test_the_summary_is_the_first_sheet(page: Page, packet_file: Path) -> None:
    page.goto(packet_file.as_uri())
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 658, "height": 950})  # A4 less its margins
    assert page.evaluate("document.querySelector('.summary').offsetHeight") < 950


@pytest.mark.browser
def test_it_keeps_nobody_out(page: Page, packet_file: Path) -> None:
    page.goto(packet_file.as_uri())
    page.evaluate("document.querySelector('main').className = 'md-content'")
    assert list(findings(page)) == []
