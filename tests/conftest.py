"""What every test can ask for."""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import arguments, need_chromium
from tests.builds import built_once
from tests.golden import Golden, may_update
from tests.portfolios import write_portfolio

PortfolioWriter = Callable[[Mapping[str, str]], Path]

# CI looks at the same examples each time; a contributor's machine keeps looking for new ones.
settings.register_profile("tracker", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.load_profile("tracker")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="accept results as the new golden files")


@pytest.fixture(autouse=True)
def _plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on who runs it, where, or on which day."""
    for name in tuple(os.environ):
        if name.startswith("GIT_") or name in {"NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH"}:
            monkeypatch.delenv(name)
    monkeypatch.setenv("TRACKER_NO_CACHE", "1")


@pytest.fixture
def portfolio(tmp_path: Path) -> PortfolioWriter:
    """Writes files (`{"goals/a.yaml": text}`) into a new portfolio and gives its folder."""
    return partial(write_portfolio, tmp_path / "portfolio")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Golden files in the folder `golden` beside the test."""
    asked = bool(request.config.getoption("--update"))
    return Golden(folder=request.path.parent / "golden", update=may_update(asked=asked))


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all test processes of this run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def example_site(shared_folder: Path) -> Path:
    """The public site of the example portfolio, built by MkDocs."""
    return built_once(shared_folder, "example", "--audience", "public")


@pytest.fixture(scope="session")
def owner_site(shared_folder: Path) -> Path:
    """The site of the example portfolio that its owner alone sees, built by MkDocs."""
    return built_once(shared_folder, "example-owner", "--audience", "owner")


@pytest.fixture(scope="session")
def zensical_site(shared_folder: Path) -> Path:
    """The public site of the example portfolio, built by Zensical."""
    return built_once(shared_folder, "example-zensical", "--builder", "zensical")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One running browser."""
    program = need_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=arguments())
        yield browser
        browser.close()


PATIENCE = 120_000  # ms for a page on a busy machine; none takes a second on a quiet one


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page at desktop width, with no memory of others."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_navigation_timeout(PATIENCE)
    yield context.new_page()
    context.close()
