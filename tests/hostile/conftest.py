"""What tests of hostile inputs can ask for: a browser, as the tests of pages have it."""

from tests.browser.conftest import chromium, page

__all__ = ["chromium", "page"]
