import pytest

from tests.text.said import only, parsed
from tracker.text.diagnostics import Severity


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("\ta: 1\n", "1:1"),
        ("a:\n\tb: 1\n", "2:1"),
        ("a:\n  b: 1\n\tc: 2\n", "3:1"),
        ("a:\n  b: 1\n  \tc: 2\n", "3:1"),
        ("a:\n  - b\n\t- c\n", "3:1"),
        ("a: {\n\tb: 1}\n", "2:1"),
        ("a: [\n  x,\n\ty]\n", "3:1"),
        ("a:\n\tb\n", "2:1"),
        ("a: |\n  x\n\ty\n", "3:1"),
        ("goals:\n  g:\n\t  title: x\n", "3:1"),
    ],
)
def test_indentation_by_tabs_is_named(text: str, place: str) -> None:
    assert parsed(text)[1] == (f"tab-indentation {place}",)


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  x\n  \ty\n",
        "a: 'x\n\ty'\n",
        'a: "x\n  \ty"\n',
        "a:\tb\n",
        "a: b\t# c\n",
        "- \ta\n"[2:].strip() + ": b\n",
    ],
)
def test_a_tab_elsewhere_is_no_indentation(text: str) -> None:
    assert parsed(text)[1] == ()


def test_tabs_in_two_records_are_two_findings() -> None:
    text = "goals:\n  a:\n\ttitle: x\n  b:\n    title: y\n  c:\n\ttitle: z\n"
    assert parsed(text)[1] == ("tab-indentation 3:1", "tab-indentation 7:1")


# ---------------------------------------------------------------------------- comments


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("title: Fix #42\n", "1:8"),
        ("title: Fix   #42 now\n", "1:8"),
        ("title: Fix\t#x\n", "1:8"),
        ("a:\n  - b #c\n", "2:5"),
        ("a: [x, y #z\n  ]\n", "1:8"),
        ("a: {b: c #d\n  }\n", "1:8"),
        ("a: two\n  lines #x\n", "1:4"),
        ("a: Straße #ß\r\n", "1:4"),
    ],
)
def test_a_comment_glued_to_a_word_is_warned_about(text: str, place: str) -> None:
    assert parsed(text)[1] == (f"glued-comment {place}",)


def test_the_warning_prints_the_text_as_it_was_meant() -> None:
    finding = only("evidence:\n  e: {kind: other, date: 2026-01-05,\n    title: Fix #42\n    }\n")
    assert finding.severity is Severity.WARNING
    assert finding.message == "the text ends before `#42`: after a space, `#` begins a comment"
    assert (
        finding.help
        == 'to keep it, quote the text: `"Fix #42"`; for a comment, put a space after `#`'
    )


@pytest.mark.parametrize(
    "text",
    [
        "a: b # c\n",
        "a: b #\n",
        "a: b ## c\n",
        "a: b #-c\n",
        "a: 'b' #c\n",
        "a: [b] #c\n",
        "a: 3 #c\n",
        "a: true #c\n",
        "a: 2026-01-05 #c\n",
        "a: 'b #c'\n",
        "a: |\n  b #c\n",
        "a: b#c\n",
        "a:  #c\n  b\n",
        "#a\nb: c\n",
        "a: b\n #c\nd: e\n",
        "a: #b\n  c: d\n",
    ],
)
def test_other_comments_are_comments(text: str) -> None:
    assert parsed(text)[1] == ()


def test_a_number_out_of_range_before_a_comment_is_said_once() -> None:
    assert parsed("a: 1e999 #x\nb: c #d\n")[1] == ("number-out-of-range 1:4", "glued-comment 2:4")
