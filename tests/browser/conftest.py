"""Chromium, and the example site in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import arguments, need_chromium
from tests.browser.serving import served


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One running browser."""
    program = need_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=arguments())
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page at desktop width, with no memory of others."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def site_url(example_site: Path) -> Iterator[str]:
    """The loopback address of the example site, without a slash at its end."""
    with served(example_site) as url:
        yield url
