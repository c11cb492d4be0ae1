"""The author's Markdown: formatted, and harmless."""

import time
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tracker.views import markdown
from tracker.views.markdown import html


def test_words_are_formatted() -> None:
    assert html("A **strong** word, ~~gone~~, `code`.") == (
        "<p>A <strong>strong</strong> word, <s>gone</s>, <code>code</code>.</p>"
    )


@example("Went as planned the 5th time, at 40 % (as in May).")
@example("a-")
@given(st.text(st.sampled_from("aZé9 ,.;:()%€/?–—’“”…-_*[]<&|#"), min_size=1, max_size=12))
def test_a_line_of_plain_words_is_what_it_would_be_read_as(text: str) -> None:
    quick = html(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "_IS_PLAIN", lambda _text: None)
        assert html(text) == quick


def test_html_is_shown_as_it_is_written() -> None:
    assert html("<script>alert(1)</script>") == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "//x"],
)
def test_a_link_to_anywhere_but_the_web_or_the_mail_is_no_link(address: str) -> None:
    assert "<a" not in html(f"[x]({address})")


def test_a_link_outwards_gives_nothing_away() -> None:
    assert html("[x](https://a.example/)") == (
        '<p><a href="https://a.example/" rel="noopener noreferrer">x</a></p>'
    )


def test_a_mail_address_may_be_linked() -> None:
    assert 'href="mailto:ada@example.org"' in html("[mail](mailto:ada@example.org)")


def test_a_picture_is_a_link_since_a_page_fetches_nothing() -> None:
    assert html("![a chart](https://a.example/x.png)") == (
        '<p><a href="https://a.example/x.png" rel="noopener noreferrer">a chart</a></p>'
    )


def test_a_picture_without_words_is_called_by_its_address() -> None:
    assert ">https://a.example/x.png</a>" in html("![](https://a.example/x.png)")


def test_headings_go_below_those_of_the_page_and_skip_no_level() -> None:
    assert html("# One\n\n### Three\n\n# Four", heading=4) == (
        "<h4>One</h4>\n<h5>Three</h5>\n<h4>Four</h4>"
    )


def test_headings_end_at_the_sixth_level() -> None:
    assert "<h6>c</h6>" in html("# a\n## b\n### c", heading=5)


def test_tables_are_tables() -> None:
    assert "<td>1</td>" in html("| a |\n|---|\n| 1 |")


def test_a_list_keeps_its_first_number() -> None:
    assert html("3. three").startswith('<ol start="3">')


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{% include 'x' %}", '--8<-- "x"', "a|b", ":smile:"])
def test_templates_macros_and_snippets_stay_literal(text: str) -> None:
    assert unescape(html(text)) == f"<p>{text}</p>"


@pytest.mark.parametrize(
    "text",
    ["*" * 10_000, "[" * 10_000, ">" * 5_000 + " x", "`" * 20_000, "![" * 5_000, "<" * 20_000],
)
def test_much_of_anything_takes_no_time(text: str) -> None:
    begun = time.process_time()
    html(text)
    assert time.process_time() - begun < 2
