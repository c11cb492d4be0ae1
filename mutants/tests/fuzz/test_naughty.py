"""Naughty texts in every field: what is typed is what the records, the figures and the pages hold."""

import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import html5lib
import pytest
import yaml

from tests.fuzz.naughty import FORBIDDEN, NAUGHTY
from tests.hostile.fullest import Json, profile, sections
from tests.views.pages.books import as_built, book_of
from tracker.kpis.summary import summarise
from tracker.load import Loaded, load
from tracker.text.parse import parse
from tracker.text.source import Source
from tracker.views.kpis_json import render
from tracker.views.pages.pages import pages

PATH = "goals/all.yaml"
DAY = date(2026, 9, 21)
# Fields of Markdown, where some signs mean something; and keys, which must be seen whole.
MARKDOWN = ("note", "about", "comment", "why", "lesson")
KEYS = ("custom-key", "inner", "scope name")
# How many fields that are lines of text the owner's pages show at least.
LEAST = 60
_PLAIN = re.compile(r"(?:[^\W_]| |\.)*")
# What YAML 1.1 writes without quotes, and is a number here.
_NUMBER = re.compile(r"[0-9]+[eE][0-9]+")


class Typist:
    """Says another of the naughty texts in each field, and remembers which."""

    def __init__(self, first: int, *, alone: bool) -> None:
        self.said: dict[str, str] = {}
        self.number = count(first)
        self.alone = alone

    def __call__(self, where: str) -> str:
        if where.endswith(KEYS):
            return where
        naughty = NAUGHTY[next(self.number) % len(NAUGHTY)]
        if where.endswith(MARKDOWN) and not _PLAIN.fullmatch(naughty):
            naughty = "plain"
        if self.alone and _NUMBER.fullmatch(naughty):
            naughty = "12:30"
        text = naughty if self.alone else f"{where} {naughty}"
        self.said[where] = f"1 {text}" if where == "evidence impact" else text
        return text


def portfolio(say: Typist) -> Json:
    return {
        "profile": profile(say, ["public"], "a"),
        **sections(say, ["public"], "a", open_items=True),
    }


def loaded(root: Path, text: str) -> Loaded:
    (root / "goals").mkdir(exist_ok=True)
    return load(root, DAY, {PATH: Source(path=PATH, data=text.encode())})


def shown(found: Loaded) -> str:
    """The text of all the owner's pages."""
    built = "\n".join(as_built(page.text) for page in pages(book_of(found.portfolio, as_of=DAY)))
    tree = html5lib.parseFragment(built, namespaceHTMLElements=False)
    return collapsed("".join(tree.itertext()))


def collapsed(text: str) -> str:
    return " ".join(text.split())


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from (key, *strings(inner))
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def wrong(root: Path, first: int) -> dict[str, str]:
    """The lines of text that a page shows otherwise than they were typed."""
    say = Typist(first, alone=False)
    found = loaded(root, json.dumps(portfolio(say), ensure_ascii=False))
    assert found.diagnostics == ()
    text = shown(found)
    lines = {where: collapsed(said) for where, said in say.said.items()}
    there = {where: said for where, said in lines.items() if f"{where} " in text}
    assert len(there) >= LEAST
    return {where: said for where, said in there.items() if said not in text}


def test_there_are_many() -> None:
    assert len(NAUGHTY) >= 150


@pytest.mark.parametrize("first", range(0, len(NAUGHTY), 60))
def test_pages_show_what_was_typed(tmp_path: Path, first: int) -> None:
    assert wrong(tmp_path, first) == {}


@pytest.mark.long
def test_pages_show_each_text_wherever_it_was_typed(tmp_path: Path) -> None:
    for first in range(0, len(NAUGHTY), 3):
        assert wrong(tmp_path, first) == {}


@pytest.mark.parametrize("first", range(0, len(NAUGHTY), 60))
def test_figures_hold_what_was_typed(tmp_path: Path, first: int) -> None:
    say = Typist(first, alone=False)
    found = loaded(tmp_path, json.dumps(portfolio(say), ensure_ascii=False))
    figures = set(strings(json.loads(render(summarise(found.portfolio, DAY), audience="owner"))))
    assert {say.said["kpi title"], say.said["metric unit"]} - figures == set()


@pytest.mark.parametrize("first", range(0, len(NAUGHTY), 60))
def test_records_hold_what_another_program_wrote(tmp_path: Path, first: int) -> None:
    typed = portfolio(Typist(first, alone=True))
    text = yaml.safe_dump(json.loads(json.dumps(typed)), allow_unicode=True, sort_keys=False)
    found = loaded(tmp_path, text)
    assert {d.code for d in found.diagnostics} <= {"impact-without-number"}
    assert list(strings(found.documents[PATH].root)) == list(strings(typed))


@pytest.mark.parametrize("text", NAUGHTY, ids=ascii)
def test_every_text_is_read_as_it_is_in_both_quotes(text: str) -> None:
    single = "'" + text.replace("'", "''") + "'"
    double = json.dumps(text, ensure_ascii=False)
    document, findings = parse(Source(path=PATH, data=f"a: {single}\nb: {double}\n".encode()))
    assert findings == ()
    assert document is not None
    assert document.root == {"a": text, "b": text}


@pytest.mark.parametrize("text", FORBIDDEN, ids=ascii)
def test_what_cannot_be_seen_is_refused_as_it_is_and_escaped(text: str) -> None:
    for written in (text, f"\\U{ord(text):08x}"):
        _, findings = parse(Source(path=PATH, data=f'a: "x{written}y"\n'.encode()))
        assert [finding.code for finding in findings] == ["control-character"]
