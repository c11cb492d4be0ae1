"""A whole build: the same bytes everywhere, as a whole or not at all."""

import os
import time
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import PortfolioWriter
from tests.portfolios import write_portfolio
from tests.site.portfolios import PROFILE, files
from tracker.faults import EnvironmentFault, Refusal
from tracker.load import load
from tracker.site import builder
from tracker.site.build import build_site
from tracker.site.own_pages import read_own_pages
from tracker.site.plan import Plan

DAY = date(2026, 6, 1)
SHARED = "---\nshare: [public]\n---\n"
HOSTILE = '"></title><script>alert(1)</script>{{ 7*7 }}{% raw %}'
PORTFOLIO = {
    "goals/a.yaml": PROFILE,
    "goals/g.yaml": f"""
        share: [public]
        goals:
          ship:
            title: '{HOSTILE}'
            category: project-impact
            start: 2026-01-05
            due: 2026-12-18
            targets: [{{metric: talks, baseline: 0, target: 4}}]
        metrics:
          talks:
            title: Talks
            category: thought-leadership
            unit: talks
            direction: increase
            aggregate: sum
            observations: [{{date: 2026-02-05, value: 1}}, {{date: 2026-04-05, value: 2}}]
    """,
    "site_src/now.md": f"{SHARED}# {HOSTILE}\n\n{HOSTILE}\n",
    "mkdocs.yml": f"site_name: '{HOSTILE}'\nsite_description: '{HOSTILE}'\nextra:\n  social: [{{icon: material/web, link: 'https://x.example/', name: '{HOSTILE}'}}]\n",
}


def build(root: Path, name: str = "mkdocs") -> Path:
    loaded = load(root, DAY)
    own, findings = read_own_pages(root, {"public", "manager"})
    assert (loaded.diagnostics, findings) == ((), ())
    plan = Plan(root=root, audience="public", as_of=DAY, builder=name)
    return build_site(plan, loaded.portfolio, own, lambda _: None)


@pytest.fixture
def somewhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another day, time zone and language, and another order of files."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("LANG", "tr_TR.UTF-8")
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")
    time.tzset()


@pytest.mark.parametrize("name", ["mkdocs", "zensical"])
def test_the_same_data_make_the_same_bytes_everywhere(
    tmp_path: Path, name: str, request: pytest.FixtureRequest
) -> None:
    first = files(build(write_portfolio(tmp_path / "a", PORTFOLIO), name))
    request.getfixturevalue("somewhere_else")
    turned = dict(reversed(PORTFOLIO.items()))
    again = files(build(write_portfolio(tmp_path / "deep" / "b c", turned), name))
    assert sorted(first) == sorted(again)
    assert [path for path in first if first[path] != again[path]] == []
    assert {"index.html", "404.html", "now.html", "goals/ship.html"} <= set(first)
    pages = b"".join(data for path, data in first.items() if path.endswith(".html"))
    assert b"<script>alert" not in pages
    assert b"</title><script" not in pages
    assert str(tmp_path).encode() not in b"".join(first.values())


def test_a_build_that_fails_leaves_what_was_there(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = portfolio(PORTFOLIO)
    write_portfolio(root, {"site/index.html": "last", "site/404.html": "last"})
    monkeypatch.setitem(builder.ARGUMENTS, "absent", ("build",))
    with pytest.raises(EnvironmentFault):
        build(root, "absent")
    assert files(root / "site") == {"index.html": b"last", "404.html": b"last"}


@pytest.mark.parametrize("name", ["build", "build/public"])
def test_nothing_is_written_through_a_link(
    portfolio: PortfolioWriter, tmp_path: Path, name: str
) -> None:
    root = portfolio(PORTFOLIO)
    (tmp_path / "elsewhere").mkdir()
    (root / name).parent.mkdir(exist_ok=True)
    os.symlink(tmp_path / "elsewhere", root / name)  # noqa: PTH211 (reads as `ln -s`)
    with pytest.raises(Refusal, match="is a link"):
        build(root)
    assert list((tmp_path / "elsewhere").iterdir()) == []
