"""Figures at the ends of months on the page of changes, for audiences that asked for it."""

import re
from pathlib import Path

import pytest

from tests.cli.program import Ended, tracker
from tests.conftest import PortfolioWriter
from tests.history.repositories import begin, commit

DAY = "1780315200"  # 2026-06-01
FIRST = """
    share: [manager]
    profile: {name: Ada, audiences: {manager: {title: Boss}}}
    metrics:
      talks: {title: Talks, category: thought-leadership, unit: talks, direction: increase,
        aggregate: sum, cadence: month, observations: [{date: 2026-02-01, value: 1}]}
      secrets: {title: Hidden count, category: thought-leadership, unit: x, direction: increase,
        aggregate: sum, cadence: month, observations: [{date: 2026-02-01, value: 6}]}
    goals:
      speak: {title: Speak, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
        committed: 2026-01-01, targets: [{metric: talks, baseline: 0, target: 4},
        {metric: secrets, baseline: 0, target: 6}]}
      leave: {title: Leave for Rome, category: thought-leadership, start: 2026-01-01,
        due: 2026-12-31, committed: 2026-01-01, targets: [{metric: talks, baseline: 0, target: 8}]}
    reviews:
      april: {date: 2026-04-01}
    """
TALKS = "observations: [{date: 2026-02-01, value: 1}]}\n      secrets"
MORE = "observations: [{date: 2026-02-01, value: 1}, {date: 2026-03-02, value: 1}]}\n      secrets"
# Some of what was shared is private by now.
NOW = (
    FIRST.replace(TALKS, MORE)
    .replace("{title: Hidden count", "{share: [], title: Hidden count")
    .replace("{title: Leave", "{share: [], title: Leave")
)
BROKEN = "metrics: {talks: 3}"
ASKED = "extra: {changes: [manager, owner]}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = begin(tmp_path / "portfolio")
    commit(folder, {"goals/a.yaml": FIRST, "mkdocs.yml": ASKED}, "2026-03-15")
    commit(folder, {"goals/a.yaml": BROKEN}, "2026-04-20")
    commit(folder, {"goals/a.yaml": NOW}, "2026-05-25")
    return folder


def build(root: Path, audience: str) -> Ended:
    return tracker("site", "build", "--audience", audience, folder=root, SOURCE_DATE_EPOCH=DAY)


def over_time(root: Path, audience: str) -> str:
    """The section, as text without tags."""
    assert build(root, audience).code == 0
    page = (root / f"site-{audience}/changes.html").read_text()
    section = page.partition('id="over_time"')[2].partition("</article>")[0]
    return " ".join(re.sub(r"<[^>]*>", " ", section).split())


def test_a_goal_is_charted_as_it_was_known_then_without_what_is_private_by_now(root: Path) -> None:
    text = over_time(root, "manager")
    assert "Speak progress in percent" in text
    assert "Known on Then Now 15 Mar 2026 25 50 25 May 2026 50 50" in text
    assert "Of 2 ends of months 1 is known otherwise by now." in text
    assert "No figure (there were errors in the data): 20 Apr 2026." in text
    files = [f for f in (root / "site-manager").rglob("*") if f.suffix in {".html", ".json"}]
    everything = "".join(file.read_text("utf-8") for file in files)
    head = (root / ".git/refs/heads/main").read_text().strip()
    for private in ("Leave for Rome", "Hidden count", "ada@example.org", head[:10]):
        assert private not in everything


def test_the_owner_sees_all_and_how_many_errors_there_were(root: Path) -> None:
    text = over_time(root, "owner")
    assert "Leave for Rome progress in percent" in text
    assert re.search(r"No figure \(\d+ errors? in the data\): 20 Apr 2026\.", text)
    assert "shared" not in text


def test_one_commit_says_what_charts_need(tmp_path: Path) -> None:
    folder = begin(tmp_path / "portfolio")
    commit(folder, {"goals/a.yaml": FIRST, "mkdocs.yml": ASKED}, "2026-03-15")
    text = over_time(folder, "manager")
    assert "committed at the end of 2 months or more; there is a commit of 1 month." in text


def test_outside_git_there_is_no_such_page(portfolio: PortfolioWriter) -> None:
    folder = portfolio({"goals/a.yaml": FIRST, "mkdocs.yml": ASKED})
    ended = build(folder, "manager")
    assert ended.code == 0
    assert "no page of changes: " in ended.err
    assert not (folder / "site-manager/changes.html").exists()
