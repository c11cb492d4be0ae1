"""The example site, served to Chromium."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serving import served


@pytest.fixture(scope="session")
def site_url(example_site: Path) -> Iterator[str]:
    """The loopback address of the example site, without a slash at its end."""
    with served(example_site) as url:
        yield url
