"""A drawing is published as what it draws, and as nothing else."""

import io
from base64 import b64encode

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tracker.faults import Refusal
from tracker.site.drawings import bare_drawing

NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def bare(inside: str, attributes: str = "") -> str:
    text = bare_drawing(f"<svg {NAMES} {attributes}>{inside}</svg>".encode(), "a.svg").decode()
    return text.removeprefix('<svg xmlns="http://www.w3.org/2000/svg">').removesuffix("</svg>")


def picture() -> bytes:
    info = PngInfo()
    info.add_text("Author", "okapihorn")
    out = io.BytesIO()
    Image.new("RGB", (2, 2), "red").save(out, "PNG", pnginfo=info)
    return out.getvalue()


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0h9" fill="#fff" stroke-width="2"></path>',
        '<g transform="scale(2)"><text x="1">A &amp; B &lt;c&gt;</text></g>',
        '<style>.a{fill:#f00}</style><rect class="a" width="9"></rect>',
        '<rect style="fill: red; stroke: #000"></rect>',
    ],
)
def test_what_draws_stays_as_it_is(inside: str) -> None:
    assert bare(inside) == inside


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<script xlink:href='x.js'/>",
        "<script><![CDATA[alert(1)]]></script>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x<script>1</script></p></foreignObject>",
        "<a href='javascript:alert(1)'><rect/></a>",
        "<animate attributeName='href' to='javascript:alert(1)'/>",
        "<set attributeName='onload' to='alert(1)'/>",
        "<handler>alert(1)</handler>",
        "<iframe src='x'/>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
        "<title>okapihorn</title><desc>okapihorn</desc><metadata>okapihorn</metadata>",
        "<!-- okapihorn -->",
        "<?xml-stylesheet href='x.css'?>",
        "okapihorn",
    ],
)
def test_what_runs_leads_elsewhere_or_tells_is_not_there(inside: str) -> None:
    assert bare(inside) == ""


@pytest.mark.parametrize(
    "attribute",
    [
        "onload='alert(1)'",
        "onclick='alert(1)'",
        "href='https://e.org/a.svg#x'",
        "xlink:href='javascript:alert(1)'",
        "href=' data:image/svg+xml;base64,PHN2Zz4='",
        "href='data:image/png;base64,no'",
        "style='fill: url(https://e.org/x)'",
        "style='fill: u\\72l(//e.org)'",
        "style='background: image-set(x)'",
        "fill='url(//e.org/a.svg#b)'",
        "filter='url(data:x)'",
        "data-name='okapihorn'",
        "id='okapihorn'",
        "x:label='okapihorn' xmlns:x='urn:layers'",
        "requiredExtensions='x'",
        "tabindex='1'",
    ],
)
def test_attributes_draw_or_are_not_there(attribute: str) -> None:
    assert bare(f"<rect {attribute}/>") == "<rect></rect>"


@pytest.mark.parametrize("style", ["@import 'x'", ".a{fill:url(x)}", ".a{b:expression(1)}", ".a{b:\\75rl(x)}"])
def test_a_style_that_could_load_something_is_empty(style: str) -> None:
    assert bare(f"<style>{style}</style>") == "<style></style>"


def test_remarks_in_styles_are_not_there() -> None:
    assert bare("<style>/* okapihorn */.a{fill:red}</style>") == "<style>.a{fill:red}</style>"


def test_places_in_the_drawing_are_led_to_by_names_that_tell_nothing() -> None:
    inside = "<linearGradient id='okapihorn'/><rect fill='url(#okapihorn)'/><use xlink:href='#okapihorn'/><use href='#gone'/>"
    shown = bare(inside)
    assert shown == (
        '<linearGradient id="n0"></linearGradient><rect fill="url(#n0)"></rect>'
        '<use href="#n0"></use><use href="#n1"></use>'
    )


def test_pictures_in_it_are_bare() -> None:
    shown = bare(f"<image href='data:image/png;base64,{b64encode(picture()).decode()}'/>")
    assert shown.startswith('<image href="data:image/png;base64,')
    assert b64encode(b"okapihorn")[:8].decode() not in shown
    assert b64encode(picture()).decode() not in shown


def test_a_drawing_of_other_programs_with_a_plain_doctype_is_fine() -> None:
    head = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">'
    text = bare_drawing(f"{head}<svg {NAMES} viewBox='0 0 9 9' onload='x()'><g/></svg>".encode(), "a.svg")
    assert text == b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g></g></svg>'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('<!DOCTYPE svg [<!ENTITY a "x">]><svg/>', "defines entities"),
        ("<svg", "is no sound SVG"),
        ("", "is no sound SVG"),
        ("<svg>&nbsp;</svg>", "is no sound SVG"),
        ("<html><svg xmlns='http://www.w3.org/2000/svg'/></html>", "holds no SVG"),
        ("<svg/>", "holds no SVG"),
    ],
)
def test_what_is_no_drawing_is_refused(text: str, why: str) -> None:
    with pytest.raises(Refusal, match=f"`a.svg` {why}"):
        bare_drawing(text.encode(), "a.svg")
