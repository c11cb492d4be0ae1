"""Parts for an author's own pages."""

from tests.views.pages.books import book, example, links
from tracker.views.pages.parts import NAMES, parts


def test_every_part_is_one_block_of_html() -> None:
    made = parts(example("public"), "now.md")
    assert tuple(made) == NAMES
    for name, text in made.items():
        assert text.startswith('<div class="tk">\n'), name
        assert text.endswith("\n</div>"), name
        assert text.count("<div") == text.count("</div>"), name


def test_links_are_those_of_the_page_they_stand_in() -> None:
    deep = set(links(parts(example("public"), "notes/now.md")["goals"]))
    flat = set(links(parts(example("public"), "now.md")["goals"]))
    assert deep == {f"../{address}" for address in flat}


def test_what_is_not_there_leaves_nothing() -> None:
    made = parts(book("profile: {name: Ada}"), "now.md")
    assert {name for name, text in made.items() if not text} == {"goals", "kpis", "evidence", "fit"}
