"""The picture of a link: who, where to, how far."""

import io
from xml.etree import ElementTree as ET

from PIL import Image

from tests.views.pages.books import book, example
from tracker.views.charts.render import png
from tracker.views.outward.card import HEIGHT, WIDTH, card


def texts(drawing: str) -> list[str]:
    root = ET.fromstring(drawing)  # noqa: S314 (our own)
    return [(e.text or "").strip() for e in root.iter() if e.tag.endswith("text")]


def test_it_says_who_where_to_and_how_far() -> None:
    shown = texts(card(example("public"), "teal"))
    assert shown[:3] == [
        "Femke Adriaanse",
        "Lead engineer for settlement, on the way to staff",
        "Lead Engineer, Settlement Platform → Staff Engineer",
    ]
    assert shown[3:5] == ["9 of 14", "goals achieved"]


def test_it_takes_the_sites_accent_and_indigo_for_none() -> None:
    ada = book("profile: {name: Ada}")
    assert "#00645a" in card(ada, "teal")
    assert all("#3949ab" in card(ada, name) for name in ("indigo", "black", "", 'x"/><script>'))


def test_long_and_hostile_texts_stay_texts_and_fit() -> None:
    name = "Ada " * 40
    text = f'profile: {{name: "{name}", headline: "</text><script>x</script>{" word " * 60}"}}'
    shown = texts(card(book(text), "teal"))
    assert all(len(line) <= 56 for line in shown)
    assert shown[2].startswith("</text><script>x</script> word")
    assert shown[1].endswith(" …")


def test_nothing_is_shown_of_what_is_not_there() -> None:
    assert texts(card(book("goals: {}"), "teal")) == ["A career portfolio"]


def test_it_is_a_picture_of_the_size_that_is_told_and_the_same_each_time() -> None:
    drawing = card(example("public"), "teal")
    picture = png(drawing)
    assert Image.open(io.BytesIO(picture)).size == (WIDTH, HEIGHT)
    assert picture == png(drawing)
