"""A page's text: front matter, headings, and blocks that builders hand on."""

from markupsafe import Markup

from tests.views.pages.books import as_built
from tracker.views.pages.page import Section, page_text

TEXT = page_text(
    "R&D #1",
    Markup("<p>Lead.</p>"),
    [Section(id="a_part", title="Part *one*", html=Markup("<ul>\n\n<li>{{ 7*7 }}</li>\n</ul>"))],
    description='Says "much"',
    hide=("toc",),
)


def test_a_page_is_front_matter_headings_and_blocks() -> None:
    assert TEXT == (
        '---\ndescription: "Says &#34;much&#34;"\ntitle: "R&amp;D #1"\nhide: [toc]\n---\n\n'
        "# R&#38;D &#35;1 { #page_title }\n\n"
        '<div class="tk">\n<p>Lead.</p>\n</div>\n\n'
        "## Part &#42;one&#42; { #a_part }\n\n"
        '<div class="tk">\n<ul>\n\n<li>{{ 7*7 }}</li>\n</ul>\n</div>\n'
    )


def test_builders_leave_the_blocks_alone() -> None:
    html = as_built(TEXT)
    assert '<h1 id="page_title">R&#38;D &#35;1</h1>' in html
    assert '<div class="tk">\n<ul>\n\n<li>{{ 7*7 }}</li>\n</ul>\n</div>' in html


def test_a_lead_that_says_nothing_is_no_block() -> None:
    assert "<div" not in page_text("A", Markup(" \n"), description="b")
