"""`tracker site`: what is refused, what is said, and where the site is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter
from tracker.cli import site_serve
from tracker.site import builder
from tracker.site.showing import Showing

GOAL = """
    profile: {name: Ada, audiences: {manager: {title: My manager}}}
    goals:
      ship:
        title: Ship it
        category: project-impact
        start: 2026-01-05
        due: 2026-12-18
        share: [manager]
"""
BROKEN = "goals:\n  x: {title: 3.10}\n"
QUICK = """
import pathlib
site = pathlib.Path("site")
site.mkdir()
goals = " ".join(sorted(p.name for p in pathlib.Path("docs/goals").iterdir()))
for name in ("index.html", "404.html"):
    (site / name).write_text(f'<meta charset="utf-8"><body>{goals}</body>')
"""


@pytest.fixture(autouse=True)
def _quick_builder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A builder that lists the goals: what MkDocs makes is another test's affair."""
    (tmp_path / "quick").mkdir()
    (tmp_path / "quick" / "mkdocs.py").write_text(QUICK)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "quick"))
    monkeypatch.setitem(builder.ARGUMENTS, "mkdocs", ())


def listed(site: Path) -> str:
    """The goals that the quick builder found."""
    return (site / "index.html").read_text().partition("<body>")[2].removesuffix("</body>")


@pytest.mark.parametrize(
    ("audience", "folder", "goals"),
    [
        ("public", "site", "index.md"),
        ("manager", "site-manager", "index.md ship.md"),
        ("owner", "site-owner", "index.md ship.md"),
    ],
)
def test_each_audience_has_a_site_of_its_own(
    portfolio: PortfolioWriter, audience: str, folder: str, goals: str
) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    ended = tracker("-C", root, "site", "build", "--audience", audience)
    assert (ended.code, ended.out) == (0, f"{root / folder}\n")
    assert listed(root / folder) == goals
    assert ("Publish the site, not the repository" in ended.err) is (audience == "public")


def test_how_much_is_shared_is_said(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    for_manager = tracker("-C", root, "site", "build", "--audience", "manager").err
    assert for_manager.startswith("1 of 2 records is shared with `manager`\n")
    assert "0 of 2 records are shared with `public`\n" in tracker("-C", root, "site", "build").err
    assert "shared with" not in tracker("-C", root, "site", "build", "--audience", "owner").err


def test_help_is_told_to_its_end() -> None:
    assert "..." not in tracker("site", "--help").out.partition("Commands:")[2]


def test_quiet_leaves_the_place_alone_and_verbose_says_more(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    assert tracker("-q", "-C", root, "site", "build").err == ""
    said = tracker("-v", "-C", root, "site", "build").err
    assert f"the portfolio is `{root}`" in said
    assert f"pages are written to `{root / 'build' / 'public'}`" in said


def test_a_site_over_half_the_data_is_built_only_when_asked_for(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL, "goals/b.yaml": BROKEN})
    assert tracker("-C", root, "site", "build").code == 1
    assert not (root / "site").exists()
    ended = tracker("-C", root, "site", "build", "--partial")
    assert (ended.code, "figures over part of the data" in ended.err) == (0, True)


@pytest.mark.parametrize("share", ["public", "true", "[pubic]", "{public: true}"])
@pytest.mark.parametrize("place", ["file", "record"])
def test_whoever_slips_in_sharing_shares_nothing_even_partially(
    portfolio: PortfolioWriter, share: str, place: str
) -> None:
    inner = GOAL.replace("[manager]", share)
    outer = f"    share: {share}\n" + GOAL.replace("        share: [manager]\n", "")
    root = portfolio({"goals/a.yaml": inner if place == "record" else outer})
    assert tracker("-C", root, "site", "build").code == 1
    assert tracker("-C", root, "site", "build", "--partial").code == 0
    assert listed(root / "site") == "index.md"


def test_findings_in_the_sites_own_files_are_shown_with_their_lines(
    portfolio: PortfolioWriter,
) -> None:
    root = portfolio(
        {
            "goals/a.yaml": GOAL,
            "mkdocs.yml": "hooks: [evil.py]\n",
            "site_src/now.md": "---\nshare: public\n---\n<!-- tracker:gaols -->\n",
        }
    )
    ended = tracker("-C", root, "site", "build")
    assert (ended.code, ended.out) == (1, "")
    assert "1 | hooks: [evil.py]\n" in ended.err
    assert "2 | share: public\n" in ended.err
    assert "4 | <!-- tracker:gaols -->\n" in ended.err
    assert not (root / "build").exists()


def test_warnings_are_shown_and_stop_nothing(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL, "mkdocs.yml": "repo_url: https://x.example/\n"})
    ended = tracker("-C", root, "site", "build")
    assert (ended.code, "warning[unused-site-setting]" in ended.err) == (0, True)


def test_a_builder_that_fails_is_the_environments_fault(
    portfolio: PortfolioWriter, tmp_path: Path
) -> None:
    (tmp_path / "quick" / "mkdocs.py").write_text("raise SystemExit('broken')")
    ended = tracker("-C", portfolio({"goals/a.yaml": GOAL}), "site", "build")
    assert (ended.code, "broken" in ended.err) == (3, True)


def test_a_folder_of_other_things_is_not_replaced(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL, "site/thesis.tex": "ten years"})
    ended = tracker("-C", root, "site", "build")
    assert (ended.code, "move it away first" in ended.err) == (4, True)
    assert (root / "site" / "thesis.tex").read_text() == "ten years"


def test_a_preview_follows_edits_and_tells_what_is_wrong(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    troubled: list[bool] = []

    def served(
        showing: Showing, _edits: object, follow: Callable[[], None], **options: object
    ) -> None:
        assert (showing.site, options["port"], options["show"]) == (root / "site", 0, False)
        for text in (BROKEN, "goals: {}\n"):
            portfolio({"goals/b.yaml": text})
            follow()
            troubled.append(b"preview_trouble" in (showing.page("/") or b""))

    monkeypatch.setattr(site_serve, "serve_site", served)
    ended = tracker("-C", root, "site", "serve", "--port", "0", "--no-open")
    assert (ended.code, troubled) == (0, [True, False])
    assert ended.err.count("The preview still shows the last good site") == 1
