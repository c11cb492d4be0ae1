"""The folder a builder is given: the user's pages win, and nothing leads nowhere."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from tests.conftest import PortfolioWriter
from tests.site.portfolios import PROFILE
from tracker.load import load
from tracker.records.audience import restrict
from tracker.site.generate import book_of
from tracker.site.manuscript import manuscript
from tracker.site.own_pages import read_own_pages
from tracker.site.plan import Plan
from tracker.site.stage import stage_site

Stage = Callable[..., tuple[Path, list[str]]]
SHARED = "---\nshare: [public]\n---\n"
GOAL = """
    goals:
      ship:
        title: Ship it
        category: project-impact
        start: 2026-01-05
        due: 2026-12-18
        share: [public]
"""


@pytest.fixture
def stage(portfolio: PortfolioWriter) -> Stage:
    """Stages a portfolio of these files for an audience: the stage, and what was said."""

    def make(files: dict[str, str], audience: str = "public") -> tuple[Path, list[str]]:
        root = portfolio({"goals/a.yaml": PROFILE, "goals/g.yaml": GOAL, **files})
        loaded = load(root, date(2026, 6, 1))
        own, findings = read_own_pages(root, {"public", "manager"})
        assert (loaded.diagnostics, findings) == ((), ())
        plan = Plan(root=root, audience=audience, as_of=date(2026, 6, 1))
        said: list[str] = []
        shared = restrict(loaded.portfolio, audience)
        whole = manuscript(book_of(shared, plan.as_of, None), own)
        stage_site(plan, whole, own, said.append, None)
        return plan.stage, said

    return make


def test_a_page_of_the_users_wins_over_the_generated_one(stage: Stage) -> None:
    folder, _ = stage(
        {"site_src/index.md": f"{SHARED}# Mine\n", "site_src/kpis.md": f"{SHARED}# Also mine\n"}
    )
    assert (folder / "docs/index.md").read_text() == '---\ntitle: "Mine"\n---\n\n# Mine\n'
    assert "# Also mine" in (folder / "docs/kpis.md").read_text()
    nav = yaml.safe_load((folder / "mkdocs.yml").read_text())["nav"]
    assert str(nav).count("'index.md'") == 1


def test_a_page_of_the_users_wins_only_where_it_is_seen(stage: Stage) -> None:
    folder, said = stage({"site_src/index.md": "---\nshare: [manager]\n---\n# For Saskia\n"})
    assert "Saskia" not in (folder / "docs/index.md").read_text()
    assert said == ["left out: site_src/index.md (not for `public`)"]


def test_pages_for_others_are_left_out_and_named(stage: Stage) -> None:
    files = {
        "site_src/diary.md": "# Dear diary\n",
        "site_src/saskia.md": "---\nshare: [manager]\n---\n# For Saskia\n",
        "mkdocs.yml": "nav:\n  - Diary: diary.md\n  - Saskia: saskia.md\n",
    }
    folder, said = stage(files)
    assert said == [
        "left out: site_src/diary.md (not for `public`)",
        "left out: site_src/saskia.md (not for `public`)",
    ]
    assert not (folder / "docs/diary.md").exists()
    assert "iary" not in (folder / "mkdocs.yml").read_text()
    folder, said = stage(files, "manager")
    assert said == ["left out: site_src/diary.md (not for `manager`)"]
    assert "saskia.md" in (folder / "mkdocs.yml").read_text()


def test_a_page_that_no_entry_names_stands_in_the_navigation_all_the_same(stage: Stage) -> None:
    folder, _ = stage({"site_src/about.md": f"{SHARED}# About <me>\n"})
    nav = yaml.safe_load((folder / "mkdocs.yml").read_text())["nav"]
    assert nav[-1] == {"About &lt;me&gt;": "about.md"}


def test_placeholders_hold_what_this_audience_sees(stage: Stage) -> None:
    files = {
        "site_src/now.md": f"{SHARED}# Now\n\n<!-- tracker:goals -->\n",
        "goals/secret.yaml": GOAL.replace("ship:", "flee:")
        .replace("Ship it", "Flee")
        .replace("[public]", "[manager]"),
    }
    folder, _ = stage(files)
    text = (folder / "docs/now.md").read_text()
    assert "Ship it" in text
    assert "Flee" not in text


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("[x](more.md)", '<a href="more.html"'),
        ("[x](more.md#part)", '<a href="more.html#part"'),
        ("[x](../about.md)", '<a href="../about.html"'),
        ("[x](../goals/ship.md)", '<a href="../goals/ship.html"'),
        ("[x](my%20page.md)", '<a href="my%20page.html"'),
        ("[x](#part)", '<a href="#part"'),
        ("[x](https://ada.example/)", '<a href="https://ada.example/"'),
        ("![x](../assets/a.txt)", '<img src="../assets/a.txt"'),
        ("[x](../files/talk.pdf)", '<a href="../files/talk.pdf"'),
        ("[x](secret.md)", "<a rel"),
        ("[x](../../goals/a.yaml)", "<a rel"),
        ("[x](/etc/passwd)", "<a rel"),
        ("![x](../assets/none.png)", '<img alt="x">'),
    ],
)
def test_links_lead_where_they_should_and_never_into_nothing(
    stage: Stage, link: str, leads: str
) -> None:
    folder, _ = stage(
        {
            "site_src/deep/page.md": f"{SHARED}# Page\n\n{link}\n",
            "site_src/deep/more.md": f"{SHARED}# More\n",
            "site_src/deep/my page.md": f"{SHARED}# Mine\n",
            "site_src/deep/secret.md": "# Secret\n",
            "site_src/about.md": f"{SHARED}# About\n",
            "site_src/assets/a.txt": "a",
            "slides/talk.pdf": "pdf",
            "goals/e.yaml": "evidence: {talk: {title: T, date: 2026-01-05, kind: talk, share: [public], file: slides/talk.pdf}}",
        }
    )
    assert leads in (folder / "docs/deep/page.md").read_text()


def test_assets_go_along(stage: Stage) -> None:
    folder, said = stage({"site_src/assets/deep/a.txt": "a"})
    assert (folder / "docs/assets/deep/a.txt").read_text() == "a"
    assert [line.partition(" is ")[0] for line in said] == ["`site_src/assets/deep/a.txt`"]


def test_what_programs_read_stands_beside_the_pages(stage: Stage) -> None:
    folder, _ = stage({})
    told = json.loads((folder / "docs/portfolio.json").read_text())
    base, schemas = "https://ada.example/schema/", folder / "docs/schema"
    read = {f"{base}{file.relative_to(schemas)}": file.read_text() for file in schemas.rglob("*.json")}
    contents = ((uri, Resource.from_contents(json.loads(text))) for uri, text in read.items())
    whole = {"$ref": f"{base}export/portfolio.schema.json"}
    Draft202012Validator(whole, registry=Registry().with_resources(contents)).validate(told)
    assert [goal["id"] for goal in told["goals"]] == ["ship"]
    assert (folder / "docs/feed.xml").read_text().startswith("<?xml")
    assert (folder / "docs/card.png").read_bytes().startswith(b"\x89PNG")


def test_what_is_staged_depends_on_the_data_alone(stage: Stage) -> None:
    first = {p: p.read_bytes() for p in stage({})[0].rglob("*") if p.is_file()}
    again = {p: p.read_bytes() for p in stage({})[0].rglob("*") if p.is_file()}
    assert first == again
