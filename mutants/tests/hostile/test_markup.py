"""Row 24: hostile texts in every field of a portfolio, in the sites that both builders make."""

import json
from pathlib import Path

import html5lib
import pytest
from playwright.sync_api import Page

from tests.browser.serving import served
from tests.hostile.fullest import profile, sections, write_section
from tests.hostile.payload import PAYLOAD, dangers, markup_dangers, pages, say, texts
from tests.hostile.running import UNLIMITED, check, run

PUBLIC = ["public"]
STARS = "*" * 10_000
FIELDS: list[str] = []
# How many fields that are lines of text the pages show at least.
LEAST = 60
# Markdown, in which the payload's emphasis, code and escapes mean something.
MARKDOWN = ("note", "about", "comment", "why", "lesson")


def noted(where: str) -> str:
    FIELDS.append(where)
    return say(where)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("hostile")
    FIELDS.clear()
    write_section(root / "goals/profile.yaml", "profile", profile(noted, PUBLIC, "a"))
    for section, records in sections(noted, PUBLIC, "a", open_items=True).items():
        write_section(root / f"goals/{section}.yaml", section, records)
    (root / "goals/stars.yaml").write_text(
        "setbacks:\n  stars:\n    title: Stars\n    date: 2026-02-03\n    share: [public]\n"
        f"    lesson: '{STARS}'\n"
    )
    (root / "site_src").mkdir()
    (root / "site_src/own.md").write_text(
        f"---\nshare: [public]\ntitle: {json.dumps(PAYLOAD)}\n---\n\n"
        f'# {PAYLOAD}\n\n{PAYLOAD}\n\n--8<-- "x"\n\n'
        f"<script>alert(8)</script>\n\n[x](javascript:alert(9)) ![x](data:text/html,x)\n"
    )
    (root / "mkdocs.yml").write_text(
        f"site_name: {json.dumps(PAYLOAD)}\nsite_description: {json.dumps(PAYLOAD)}\n"
    )
    return root


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def site(request: pytest.FixtureRequest, hostile: Path) -> Path:
    """The site as that builder makes it."""
    ended = run(
        "-C", hostile, "site", "build", "--builder", request.param, seconds=60, memory=UNLIMITED
    )
    assert ended.code == 0, ended.err
    return (hostile / "site").rename(hostile / request.param)


def test_such_texts_are_sound(hostile: Path) -> None:
    assert check(hostile).code == 0


def test_nothing_in_a_page_runs_or_loads_what_a_text_says(site: Path) -> None:
    found = {page.name: list(dangers(page)) for page in pages(site)}
    assert {name: those for name, those in found.items() if those} == {}


def test_every_line_of_text_is_shown_as_it_is_written(site: Path) -> None:
    shown = texts(site)
    lines = {f for f in FIELDS if f"{f} " in shown and not f.endswith(MARKDOWN)}
    assert len(lines) >= LEAST
    assert {line for line in lines if " ".join(say(line).split()) not in shown} == set()


def test_a_line_of_stars_is_shown_whole(site: Path) -> None:
    assert STARS in texts(site)


def test_titles_and_descriptions_hold_the_whole_text_and_nothing_else(site: Path) -> None:
    for page in pages(site):
        tree = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        head = tree.find("head")
        assert head is not None
        assert [e.tag for e in head if e.tag not in {"meta", "link", "script", "style"}] == [
            "title"
        ]
        said = [m.attrib["content"] for m in head.iter("meta") if m.get("name") == "description"]
        assert [text for text in said if "alert" in text and PAYLOAD not in text] == []


def test_the_search_index_holds_text_and_no_markup_of_the_authors(site: Path) -> None:
    index = next(
        f for f in (site / "search/search_index.json", site / "search.json") if f.is_file()
    )
    words = json.loads(index.read_text(encoding="utf-8"))
    entries = words.get("docs") or words["items"]
    assert any("alert(1)" in entry["text"] for entry in entries)
    for entry in entries:
        assert list(markup_dangers(f"<p>{entry['title']}</p>{entry['text']}")) == []


@pytest.mark.browser
def test_a_browser_runs_none_of_it_on_any_page_nor_in_its_search(site: Path, page: Page) -> None:
    happened: list[str] = []
    page.on("dialog", lambda dialog: happened.append(dialog.message))
    page.on("pageerror", lambda error: happened.append(str(error)))
    page.on("console", lambda said: happened.append(said.text) if said.type == "error" else None)
    with served(site) as home:
        page.on("request", lambda r: None if r.url.startswith(home) else happened.append(r.url))
        for file in pages(site):
            page.goto(f"{home}/{file.relative_to(site).as_posix()}", wait_until="load")
        page.goto(f"{home}/index.html", wait_until="networkidle")
        page.keyboard.press("/")
        page.keyboard.type("alert", delay=20)
        page.get_by_text("alert(1)").first.wait_for(timeout=5_000)
        page.wait_for_timeout(500)
    assert happened == []
