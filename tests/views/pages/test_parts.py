"""Parts for an author's own pages."""

from tests.views.pages.books import book, example, links
from tracker.views.pages.parts import NAMES, part


def test_every_part_is_one_block_of_html() -> None:
    for name in NAMES:
        text = part(example("public"), "now.md", name)
        assert text.startswith('<div class="tk">\n'), name
        assert text.endswith("\n</div>"), name
        assert text.count("<div") == text.count("</div>"), name


def test_links_are_those_of_the_page_they_stand_in() -> None:
    deep = set(links(part(example("public"), "notes/now.md", "goals")))
    flat = set(links(part(example("public"), "now.md", "goals")))
    assert deep == {f"../{address}" for address in flat}


def test_what_is_not_there_leaves_nothing() -> None:
    empty = book("profile: {name: Ada}")
    nothing = {name for name in NAMES if not part(empty, "now.md", name)}
    assert nothing == {"goals", "kpis", "evidence", "fit"}
