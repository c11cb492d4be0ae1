"""A preview that follows edits: pages at once, the whole site behind them."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import PortfolioWriter
from tests.site.drafts import drafted
from tests.site.portfolios import PROFILE
from tracker.faults import EnvironmentFault
from tracker.records.portfolio import Portfolio
from tracker.site import live as live_module
from tracker.site.live import Draft, Live
from tracker.site.own_pages import OwnPages
from tracker.site.plan import Plan
from tracker.site.showing import Showing

DAY = date(2026, 6, 1)
GOAL = "goals: {ship: {title: Ship it, category: project-impact, start: 2026-01-05, due: 2026-12-18}}"


class Preview:
    """A live preview of a portfolio whose whole builds the test makes and ends."""

    def __init__(self, root: Path, builder: str) -> None:
        self.root = root
        self.plan = Plan(root=root, audience="owner", as_of=DAY, builder=builder)
        self.showing = Showing(self.plan.target)
        self.wrong = ""
        self.built: list[str] = []
        self.fault: Exception | None = None
        self.said: list[str] = []
        self.live = Live(self.plan, self.showing, self.read, self.said.append)

    def read(self) -> Draft | str:
        return self.wrong or drafted(self.root, DAY)

    def build(
        self, plan: Plan, portfolio: Portfolio, own: OwnPages, say: Callable[[str], None]
    ) -> Path:
        """Instead of a builder, which takes seconds."""
        del own, say
        if self.fault is not None:
            raise self.fault
        self.built.append(portfolio.goals["ship"].title)
        plan.target.mkdir(exist_ok=True)
        (plan.target / "index.html").write_text(f"<body>whole: {self.built[-1]}</body>")
        return plan.target

    def write(self, title: str) -> None:
        (self.root / "goals/g.yaml").write_text(GOAL.replace("Ship it", title))

    def shows(self, *words: str) -> bool:
        """Whether the goal's page, or else the front page, holds the words, in a while."""
        seen = ""
        for _ in range(50):
            pages = [self.showing.page(place) or b"" for place in ("/", "/goals/ship.html")]
            if all(word.encode() in b"".join(pages) for word in words):
                return True
            seen = self.showing.next_after(seen)
        return False


@pytest.fixture
def start(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Preview]]:
    """Starts a preview."""
    started: list[Preview] = []

    def make(builder: str = "mkdocs") -> Preview:
        preview = Preview(portfolio({"goals/a.yaml": PROFILE, "goals/g.yaml": GOAL}), builder)
        monkeypatch.setattr(live_module, "build_site", preview.build)
        started.append(preview)
        return preview

    yield make
    for preview in started:
        preview.live.end()


def test_the_first_site_is_shown_when_it_is_built_and_edits_at_once(
    start: Callable[..., Preview],
) -> None:
    preview = start()
    preview.live.follow()
    assert preview.shows("whole: Ship it")
    preview.write("Sail it")
    preview.live.follow()
    assert b"Sail it" in (preview.showing.page("/goals/ship.html") or b"")
    preview.live.end()
    assert preview.built == ["Ship it", "Sail it"]


def test_what_is_wrong_is_shown_over_the_last_good_pages_until_it_is_mended(
    start: Callable[..., Preview],
) -> None:
    preview = start()
    preview.live.follow()
    assert preview.shows("whole: Ship it")
    preview.wrong = "error[unknown-key]: no"
    preview.live.follow()
    assert preview.shows("error[unknown-key]: no", "whole: Ship it")
    preview.wrong = ""
    preview.live.follow()
    assert b"unknown-key" not in (preview.showing.page("/") or b"")


def test_a_build_that_fails_is_told_and_the_next_that_succeeds_takes_it_back(
    start: Callable[..., Preview],
) -> None:
    preview = start()
    preview.fault = EnvironmentFault("the builder is missing")
    preview.live.follow()
    assert preview.shows("the builder is missing")
    assert preview.said == ["tracker: the builder is missing"]
    preview.fault = None
    preview.live.follow()
    assert preview.shows("whole: Ship it")
    assert b"missing" not in (preview.showing.page("/") or b"")


def test_settings_that_the_builder_refuses_are_told(
    start: Callable[..., Preview], monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = start()
    preview.live.follow()
    assert preview.shows("whole: Ship it")

    def refuse(*_: object) -> None:
        raise EnvironmentFault("MkDocs does not take the settings")

    monkeypatch.setattr(live_module, "manuscript", refuse)
    preview.live.follow()
    assert preview.shows("does not take the settings", "whole: Ship it")


def test_with_the_other_builder_an_edit_is_shown_when_the_whole_is_built(
    start: Callable[..., Preview],
) -> None:
    preview = start("zensical")
    preview.live.follow()
    assert preview.shows("whole: Ship it")
    preview.write("Sail it")
    preview.live.follow()
    assert preview.shows("whole: Sail it")
