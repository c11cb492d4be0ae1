"""The gate finds what is private in a finished site, however it is written there."""

import base64
import gzip
import html
import json
from decimal import Decimal
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from tracker.faults import Refusal
from tracker.records.withheld import Withheld
from tracker.site.leak_gate import Harmless, leaks, refuse_leaks
from tracker.site.needles import pieces
from tracker.site.theme import templates

SECRET = "Zebra crossing & Söhne's “quiet” budget"
LONG = "The first line of it.\n\nThen *Priya Raman* asked about the second offer, and nobody said a word."


def withheld(value: str | Decimal, *, is_id: bool = False) -> Withheld:
    return Withheld(
        value=value, record="goals/ship", field="private_note", path="goals/a.yaml", line=7, is_id=is_id
    )


def harmless(*texts: str, documents: tuple[str, ...] = ()) -> Harmless:
    return Harmless(texts=texts, documents=documents, builder="mkdocs")


def found(
    folder: Path, data: bytes | str, value: str | Decimal = SECRET, *said: str, is_id: bool = False, name: str = "a.html"
) -> bool:
    """Whether the gate finds a value in a site of one file."""
    file = folder / "site" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return bool(list(leaks(folder / "site", [withheld(value, is_id=is_id)], harmless(*said))))


def numeric(text: str) -> str:
    return "".join(f"&#{ord(c)};" for c in text)


def hexadecimal(text: str) -> str:
    return "".join(f"&#x{ord(c):X};" for c in text)


def script(text: str) -> str:
    return "".join(f"\\u{{{ord(c):x}}}" for c in text)


ENCODINGS: dict[str, bytes | str] = {
    "plain": SECRET,
    "capital letters": SECRET.upper(),
    "small letters": SECRET.lower(),
    "other white space": SECRET.replace(" ", "\n   "),
    "HTML": html.escape(SECRET),
    "numeric references": numeric(SECRET),
    "hexadecimal references": hexadecimal(SECRET),
    "JSON": json.dumps(SECRET),
    "JSON of HTML": json.dumps(html.escape(SECRET)),
    "HTML of JSON": html.escape(json.dumps(SECRET)),
    "a script's escapes": script(SECRET),
    "an address": quote(SECRET),
    "an address with plus signs": quote_plus(SECRET),
    "an address in JSON in HTML": html.escape(json.dumps(quote(SECRET))),
    "an address twice": quote(quote(SECRET)),
    "between tags": "<b>Zebra</b> <i>crossing</i> &amp;",
    "within a drawing": f"<svg><text>{html.escape(SECRET)}</text></svg>",
    "a part of it": html.escape(SECRET)[:22],
    **{f"base64 from byte {n}": base64.b64encode(b"x" * n + SECRET.encode() + b"yz") for n in range(4)},
    "base64 of capital letters": base64.b64encode(SECRET.upper().encode()),
    "base64 for addresses": base64.urlsafe_b64encode(b"?" + SECRET.encode()),
    "gzip": gzip.compress(f"<loc>{html.escape(SECRET)}</loc>".encode()),
    "a file that is no text": b"\xff\xfe\0" + SECRET.encode()[:15] + b"\0",
}  # fmt: skip


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_text_is_found_however_it_is_written(tmp_path: Path, encoding: str) -> None:
    assert found(tmp_path, ENCODINGS[encoding])


@pytest.mark.parametrize("name", [f"x/{quote('Zebra crossing')}.html", "zebra crossing.png", "zebra crossing/a.css"])
def test_names_of_files_are_read_too(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, "", name=name)


@pytest.mark.parametrize("data", ["nothing", b"", b"\x1f\x8bno gzip", b"\xff", "zebra", "Zebra cross"])
def test_what_is_not_there_is_not_found(tmp_path: Path, data: bytes | str) -> None:
    assert not found(tmp_path, data)


@pytest.mark.parametrize("part", ["Priya Raman", "THEN", "about the second offer, and", "The first line of it."])
def test_each_piece_of_a_long_text_is_looked_for(tmp_path: Path, part: str) -> None:
    assert found(tmp_path, f"<p>{part}</p>", LONG) is (part != "THEN")


def test_a_text_of_five_characters_is_too_short_and_one_of_six_is_not(tmp_path: Path) -> None:
    assert not found(tmp_path, "x12a45", "12a45")
    assert found(tmp_path, "x12a456y", "12a456")


def test_a_text_of_marks_and_short_words_is_looked_for_as_a_whole(tmp_path: Path) -> None:
    assert found(tmp_path, "a_b_c_d", "a_b_c_d")


def test_what_the_pages_say_anyway_is_no_leak(tmp_path: Path) -> None:
    assert not found(tmp_path, "<p>Kubernetes</p>", "Kubernetes", "I know Kubernetes well")
    assert not found(tmp_path, "<p>Kubernetes</p>", "Kubernetes", "&#75;ubernetes")
    assert not found(tmp_path, "<a>Skip to content</a>", "Skip to content")


def test_a_line_of_the_pages_is_no_leak_and_the_next_is(tmp_path: Path) -> None:
    assert not found(tmp_path, "  <p>Kubernetes</p>", "Kubernetes", "<p>Kubernetes</p>\n")
    assert found(tmp_path, f"<p>Ada</p>\n<p>{html.escape(SECRET)}</p>", SECRET, "<p>Ada</p>")


NUMBER = Decimal("1234567.50")


@pytest.mark.parametrize(
    "text",
    ["1234567.5", "1234567.50", "1234567", "1,234,567", "1.234.567", "1\u00a0234\u00a0567", "1\u202f234\u202f567", "1'234'567", "1_234_567", "1,234,568", "1.234.567,5", "(€1,234,567)", "value=1234567;"],
)
def test_a_number_is_found_however_its_thousands_are_set_apart(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, f"<p>{text}</p>", NUMBER)


@pytest.mark.parametrize("text", ["12345678", "91234567", "a1234567", "1234567a", "0.1234567", "234,567", "12345"])
def test_a_number_within_another_is_another(tmp_path: Path, text: str) -> None:
    assert not found(tmp_path, f"<p>{text}</p>", NUMBER)


@pytest.mark.parametrize(("number", "text"), [("999", "999"), ("12.3", "12.3"), ("0.5", "0.5")])
def test_a_number_of_three_digits_is_too_short(tmp_path: Path, number: str, text: str) -> None:
    assert not found(tmp_path, text, Decimal(number))


@pytest.mark.parametrize(("number", "text"), [("1002", "1002"), ("-1801.75", "−1,801.75"), ("12.34", "12.34"), ("9" * 30, "9" * 30)])
def test_one_of_four_digits_is_not(tmp_path: Path, number: str, text: str) -> None:
    assert found(tmp_path, text, Decimal(number))
    assert not found(tmp_path, text, Decimal(number), f"there are {text} of them")


def test_digits_in_a_file_that_is_no_text_stand_there_by_chance(tmp_path: Path) -> None:
    assert not found(tmp_path, b"\xff 1234567 \xff", NUMBER)


@pytest.mark.parametrize("text", ['href="goals/tax.html"', "id=positions_tax", "TAX", "#tax"])
def test_an_id_is_found_as_a_word_of_its_own(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text, "tax", is_id=True)


@pytest.mark.parametrize("text", ["syntax", "taxi", "tax-return", "no-tax"])
def test_an_id_within_another_word_is_another(tmp_path: Path, text: str) -> None:
    assert not found(tmp_path, text, "tax", is_id=True)


def test_an_id_that_the_pages_say_anyway_is_no_leak(tmp_path: Path) -> None:
    assert not found(tmp_path, "<p>tax</p>", "tax", "no tax here", is_id=True)


# ------------------------------------------------------------------------------ files of others


def test_a_file_that_the_builder_brought_along_says_what_it_says(tmp_path: Path) -> None:
    (bundle,) = (templates("mkdocs") / "assets/javascripts").glob("bundle.*.min.js")
    place = bundle.relative_to(templates("mkdocs")).as_posix()
    assert not found(tmp_path, bundle.read_bytes(), "ResizeObserver", name=place)
    assert found(tmp_path, bundle.read_bytes() + b";", "ResizeObserver", name=place)


@pytest.mark.parametrize(
    ("text", "value", "is_found"),
    [
        ("We use Kubernetes.", "Kubernetes", False),
        ("by Priya Raman", "Priya Raman", True),
        ("It was the seventeenth of the month again.", "It was the seventeenth of the month again", True),
        ("the team", "I asked all of\nthe team", False),
        ("1234567", NUMBER, False),
    ],
)  # fmt: skip
def test_in_a_document_of_the_authors_single_words_stand_by_chance(
    tmp_path: Path, text: str, value: str | Decimal, is_found: bool
) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files/a.txt").write_text(text)
    here = list(leaks(tmp_path, [withheld(value)], harmless(documents=("files/a.txt",))))
    assert bool(here) is is_found


def test_a_name_that_the_pages_say_anyway_may_stand_in_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("by Priya Raman")
    said = harmless("Priya Raman was there", documents=("a.txt",))
    assert list(leaks(tmp_path, [withheld("Priya Raman")], said)) == []


def test_a_short_end_stays_with_the_piece_before_it() -> None:
    assert list(pieces("abcdefghijklmnopqrst uv")) == ["abcdefghijklmnopqrst uv"]
    assert list(pieces("x" * 40)) == ["x" * 16, "x" * 16, "x" * 8]


# ------------------------------------------------------------------------------ what is said


def test_a_leak_is_told_with_record_place_and_file_and_never_with_the_text(tmp_path: Path) -> None:
    for number in range(8):
        (tmp_path / f"{number}.html").write_text(f"{number} {SECRET}")
    with pytest.raises(Refusal) as refused:
        refuse_leaks(tmp_path, [withheld(SECRET)], harmless())
    lines = str(refused.value).splitlines()
    assert lines[0] == "nothing is published, since it would show what is private:"
    assert lines[1] == "  goals/a.yaml:7: `private_note` of goals/ship is in `0.html`"
    assert (len(lines), refused.value.exit_code) == (7, 4)
    assert "Zebra" not in str(refused.value)


def test_a_site_without_a_leak_is_let_through(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Ada</p>")
    refuse_leaks(tmp_path, [withheld(SECRET)], harmless())
