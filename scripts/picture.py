"""The README's picture of the example's home page: `python scripts/picture.py SITE FILE.png`."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.chromium import arguments, need_chromium


def main(site: Path, picture: Path) -> None:
    """Opens the built site and keeps what is seen first."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=need_chromium(), args=arguments())
        page = browser.new_page(viewport={"width": 1280, "height": 1120})
        page.goto((site.resolve() / "index.html").as_uri())
        page.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
