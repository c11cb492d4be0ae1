"""Data in headings and front matter is shown, never read as markup."""

import string
from html import unescape

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from tracker.views.escape import inert, quoted

LINES = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1)


@pytest.mark.parametrize(
    "title",
    [
        "R&D <b>bold</b>",
        "**not** _strong_ `code`",
        "[x](javascript:alert(1))",
        "{{ 7*7 }} {% include 'x' %} ${y}",
        "closed # { #other .class }",
        "</title><script>alert(1)</script>",
        ':smile: --8<-- "file" ~~gone~~ a|b \\n',
        "1. first",
    ],
)
def test_a_heading_shows_its_words_as_written(title: str) -> None:
    html = Markdown(extensions=["attr_list", "tables", "toc"]).convert(f"# {inert(title)}")
    shown = html.split(">", 1)[1].removesuffix("</h1>")
    assert "<" not in shown
    assert unescape(shown) == title


def test_all_ascii_punctuation_becomes_references() -> None:
    assert not set(inert(string.punctuation)) & set(string.punctuation) - set("&#;")


def test_white_space_of_any_kind_becomes_one_space() -> None:
    assert inert(" one\n\n two\t") == "one two"


@given(LINES)
def test_front_matter_says_what_was_said(text: str) -> None:
    assert yaml.safe_load(f"title: {quoted(text)}") == {"title": " ".join(text.split())}


def test_front_matter_cannot_be_broken_out_of() -> None:
    assert quoted('a" \\ : # {x}\n---\nhide: []') == '"a\\" \\\\ : # {x} --- hide: []"'
