"""Pages written by hand: headings stay headings, the rest is HTML that can do no harm."""

import pytest

from tracker.views.prose import first_heading, page_text


def prose(text: str) -> str:
    """The page of that text without its front matter and its added heading."""
    page = page_text("T", [(False, "# T\n\n" + text)], lambda address: address)
    return page.removeprefix('---\ntitle: "T"\n---\n\n# T\n\n').rstrip("\n")


def test_headings_stay_markdown_and_paragraphs_become_html() -> None:
    assert prose("One *word*.\n\n## A & B\n\nTwo.\n") == (
        '<div class="tracker-prose">\n<p>One <em>word</em>.</p>\n</div>\n\n'
        "## A &#38; B\n\n"
        '<div class="tracker-prose">\n<p>Two.</p>\n</div>'
    )


def test_deep_headings_and_those_in_quotes_are_no_part_of_the_contents() -> None:
    assert prose("#### Deep\n") == '<div class="tracker-prose">\n<h4>Deep</h4>\n</div>'
    assert "<h2>Quoted</h2>" in prose("> ## Quoted\n")


def test_a_text_without_a_heading_is_given_its_title() -> None:
    page = page_text("R&D", [(False, "Words.\n")], lambda address: address)
    assert page.startswith('---\ntitle: "R&amp;D"\n---\n\n# R&#38;D\n\n<div')


def test_a_page_of_nothing_has_its_title() -> None:
    assert page_text("T", [], lambda address: address) == '---\ntitle: "T"\n---\n\n# T\n'


def test_finished_parts_stay_as_they_are() -> None:
    pieces = [(False, "# T\n\na"), (True, "<b>{{ part }}</b>"), (False, "b")]
    page = page_text("T", pieces, lambda address: address)
    assert "</div>\n\n<b>{{ part }}</b>\n\n<div" in page


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("[x](data:text/html,y)", "[x](data:text/html,y)"),
        ("[x](vbscript:y)", "[x](vbscript:y)"),
        ("[x](tel:1)", '<a rel="noopener noreferrer">x</a>'),
        ('[x](https://a.example/ "t")', 'href="https://a.example/" title="t"'),
        ("[x](https://a.example/)", 'rel="noopener noreferrer"'),
        ("~~gone~~", "<s>gone</s>"),
        ("| a |\n| - |\n| b |", "<td>b</td>"),
        ("`<b>`", "<code>&lt;b&gt;</code>"),
    ],
)
def test_markup_is_the_authors_and_programs_are_nobodys(text: str, shown: str) -> None:
    assert shown in prose(text)


@pytest.mark.parametrize(
    "text", ["{{ 7*7 }}", "{% include 'x' %}", "--8<-- 'x'", "{ .c onclick=x }"]
)
def test_a_heading_is_no_syntax_of_any_builder(text: str) -> None:
    page = page_text("T", [(False, f"# {text}\n")], lambda address: address)
    heading = page.split("\n")[4]
    assert not set(heading.removeprefix("# ")) & set("{}%<>'*")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("![seen](pixel.png)", '<img src="here/pixel.png" alt="seen">'),
        ("![seen](none.png)", '<img alt="seen">'),
        (
            "![seen](https://spy.example/p.png)",
            '<a href="https://spy.example/p.png" rel="noopener noreferrer">seen</a>',
        ),
        (
            "![](http://spy.example/)",
            '<a href="http://spy.example/" rel="noopener noreferrer">http://spy.example/</a>',
        ),
        ("[to](pixel.png)", '<a href="here/pixel.png" rel="noopener noreferrer">to</a>'),
        ("[to](none.png)", '<a rel="noopener noreferrer">to</a>'),
    ],
)
def test_pictures_are_this_sites_own_and_others_become_links(text: str, html: str) -> None:
    def resolve(address: str) -> str | None:
        return None if "none" in address else f"here/{address}"

    page = page_text("T", [(False, text)], lambda a: a if ":" in a else resolve(a))
    assert f"<p>{html}</p>" in page


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("# A *b* `c`\n", "A b c"),
        ("Words\n\n## No\n\n# Yes\n\n# Later\n", "Yes"),
        ("Setext\n======\n", "Setext"),
        ("> # Quoted\n", None),
        ("```\n# code\n```\n", None),
        ("", None),
    ],
)
def test_a_page_is_called_by_its_first_heading(text: str, heading: str | None) -> None:
    assert first_heading(text) == heading
