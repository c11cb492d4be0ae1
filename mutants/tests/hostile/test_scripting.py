"""Thousands of published attacks in every field: none becomes markup, and none runs in a browser."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from xml.parsers.expat import ParserCreate

import html5lib
import pytest
from playwright.sync_api import Browser

from tests.browser.serving import served
from tests.hostile.fullest import profile, sections, write_section
from tests.hostile.payload import markup_dangers, pages
from tests.hostile.running import UNLIMITED, run
from tests.hostile.scripting import PAYLOADS, sample
from tests.views.pages.books import as_built, undrawn
from tracker.load import load
from tracker.records.audience import restrict
from tracker.site.attachments import published
from tracker.site.manuscript import manuscript
from tracker.site.own_pages import read_own_pages
from tracker.views.pages.book import Book

DAY = date(2026, 9, 21)
PUBLIC = ["public"]
MARKDOWN = ("note", "about", "comment")
KEYS = ("custom-key", "inner", "scope name")
LONGEST_KEY = 400
BATCH = 130
# Tells of every call, and lets a page feel all that a reader might do.
TRAP = """
window.ran = [];
for (const name of ["alert", "print", "confirm", "prompt"])
  window[name] = (...all) => { ran.push(name + all.join()); };
"""
FEEL = """() => {
  const names = new Set();
  for (const it of document.querySelectorAll("*"))
    for (const a of it.attributes) if (a.name.startsWith("on")) names.add(a.name.slice(2));
  for (const it of document.querySelectorAll("*"))
    for (const name of ["click", "mouseover", "focus", "error", "load", "toggle", ...names])
      if (it.tagName !== "A" || name !== "click" || /^javascript:/i.test(it.protocol))
        it.dispatchEvent(new Event(name));
  return window.ran;
}"""

Say = Callable[[str], str]


def saying(texts: Sequence[str]) -> Say:
    """All these texts in each field: on one line, or as Markdown on lines of their own."""
    line, markdown = " ".join(texts).replace("\n", " "), "\n\n".join(texts)

    def say(where: str) -> str:
        if where.endswith(KEYS):
            return f"{where} {line[:LONGEST_KEY]}"
        return f"{where} {markdown if where.endswith(MARKDOWN) else line}"

    return say


def sharing_out() -> Say:
    """The next of all these texts in each field, so that each stands somewhere."""
    fields: dict[str, int] = {}

    def say(where: str) -> str:
        number = fields.setdefault(where, len(fields))
        return saying(PAYLOADS[number::80])(where)

    return say


def write(root: Path, say: Say) -> Path:
    write_section(root / "goals/profile.yaml", "profile", profile(say, PUBLIC, "a"))
    for section, records in sections(say, PUBLIC, "a", open_items=True).items():
        write_section(root / f"goals/{section}.yaml", section, records)
    return root


def written(root: Path, say: Say) -> dict[str, str]:
    """All that a site is made of when fields say that, as HTML by place."""
    loaded = load(write(root, say), DAY)
    assert [d for d in loaded.diagnostics if d.severity == "error"] == []
    shared = restrict(loaded.portfolio, "public")
    book = Book(portfolio=shared, as_of=DAY, draw=undrawn, attachments=published(shared))
    own, _ = read_own_pages(root, {"public"})
    whole = manuscript(book, own)
    ParserCreate().Parse(whole.extras["feed.xml"](), True)  # noqa: FBT003 (the library's own way)
    json.loads(whole.extras["portfolio.json"]())
    made = {place: as_built(write_page()) for place, write_page in whole.pages.items()}
    return made | {"<head>": whole.head.of("<title>x</title>", "index.html")}


def dangers(markup: str) -> Iterator[str]:
    """What in a page of ours can run, load or leave; no script of ours stands in a page."""
    yield from markup_dangers(markup)
    for element in html5lib.parse(markup, namespaceHTMLElements=False).iter():
        kind = element.attrib.get("type")
        if str(element.tag).rpartition("}")[2] == "script" and kind != "application/ld+json":
            yield f"<script>{element.text}"


def found(made: dict[str, str]) -> dict[str, list[str]]:
    each = {place: list(dangers(text)) for place, text in made.items()}
    return {place: those for place, those in each.items() if those}


def test_there_are_thousands_and_a_parser_finds_that_they_are_dangerous() -> None:
    harmful = [text for text in sample(7) if list(markup_dangers(f"<div>{text}</div>"))]
    assert len(PAYLOADS) > 5_000
    assert len(harmful) > 400


def test_a_sample_of_them_in_every_field_is_no_markup(tmp_path: Path) -> None:
    assert found(written(tmp_path, saying(sample(61)))) == {}


@pytest.mark.long
def test_each_of_them_in_every_field_is_no_markup(tmp_path: Path) -> None:
    for first in range(0, len(PAYLOADS), BATCH):
        assert found(written(tmp_path, saying(PAYLOADS[first : first + BATCH]))) == {}


@pytest.mark.browser
def test_the_trap_tells_what_has_run(chromium: Browser) -> None:
    page = chromium.new_context().new_page()
    page.add_init_script(TRAP)
    page.goto("about:blank")
    page.set_content(
        "<script>alert(1)</script><p onmouseover=print()>x</p><img src=x onerror=confirm(2)>"
    )
    assert {"alert1", "print", "confirm2"} <= set(page.evaluate(FEEL))
    page.context.close()


@pytest.mark.browser
def test_none_of_the_sample_runs_in_a_browser_without_its_policy(
    chromium: Browser, tmp_path: Path
) -> None:
    page = chromium.new_context(bypass_csp=True).new_page()
    page.add_init_script(TRAP)
    page.goto("about:blank")
    ran = {}
    for place, text in written(tmp_path, saying(sample(61))).items():
        page.set_content(text)
        ran[place] = page.evaluate(FEEL)
    page.context.close()
    assert {place: those for place, those in ran.items() if those} == {}


@pytest.mark.long
@pytest.mark.browser
@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_none_of_them_runs_in_a_built_site_without_its_policy(
    chromium: Browser, tmp_path: Path, builder: str
) -> None:
    root = write(tmp_path, sharing_out())
    ended = run("-C", root, "site", "build", "--builder", builder, seconds=300, memory=UNLIMITED)
    assert ended.code == 0, ended.err
    page = chromium.new_context(bypass_csp=True).new_page()
    page.add_init_script(TRAP)
    ran: dict[str, object] = {}
    with served(root / "site") as home:
        for file in pages(root / "site"):
            place = file.relative_to(root / "site").as_posix()
            page.goto(f"{home}/{place}", wait_until="load")
            assert list(markup_dangers(file.read_text("utf-8"))) == []
            ran[place] = page.evaluate(FEEL)
    page.context.close()
    assert {place: those for place, those in ran.items() if those} == {}
