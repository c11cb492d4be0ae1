import codecs

import pytest

from tests.text.said import findings, found, only, parsed, root
from tracker.text.limits import FILE_BYTES

TEXT = "goals: {}\n"


def test_one_byte_order_mark_is_tolerated() -> None:
    assert parsed(codecs.BOM_UTF8 + b"goals: {}\n")[1] == ()
    assert parsed(codecs.BOM_UTF8 * 2 + b"goals: {}\n")[1] == ("control-character 1:1",)


def test_a_mark_does_not_move_columns() -> None:
    assert parsed(codecs.BOM_UTF8 + b"a: *x\n")[1] == ("alias 1:4",)


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_old_line_ends_are_placed_by_characters_not_bytes(mark: bytes) -> None:
    assert found(mark + "title: Café\u2028?\rb: 1\r".encode()) == ("control-character 1:14",)


def test_lines_may_end_with_crlf_and_values_do_not_tell() -> None:
    assert root("a: |\r\n  x\r\n  y\r\nb: z\r\n") == {"a": "x\ny\n", "b": "z"}


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_other_encodings_are_named(encoding: str) -> None:
    assert found(TEXT.encode(encoding)) == ("not-utf-8 1:1",)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a: 1\nb: caf\xe9\n", "byte 7 of line 2, 0xE9, is not UTF-8"),
        ("b: é".encode() + b"\xff\n", "byte 6 of line 1, 0xFF, is not UTF-8"),
        (b"a: \xed\xa0\x80\n", "byte 4 of line 1, 0xED, is not UTF-8"),
        (b"a: \xc0\xaf\n", "byte 4 of line 1, 0xC0, is not UTF-8"),
        (b"a: \xf4\x90\x80\x80\n", "byte 4 of line 1, 0xF4, is not UTF-8"),
    ],
    ids=["latin-1", "after an umlaut", "surrogate", "overlong", "beyond unicode"],
)
def test_what_is_not_utf8_is_named_by_line_and_byte(data: bytes, said: str) -> None:
    assert [f.message for f in findings(data) if f.code == "not-utf-8"] == [said]


def test_the_rest_of_a_file_with_a_foreign_byte_is_still_checked() -> None:
    assert found(b"goals:\n  g: {title: caf\xe9}\n  g: {}\n") == (
        "missing-key 2:3",
        "missing-key 2:3",
        "missing-key 2:3",
        "not-utf-8 2:17",
        "duplicate-key 3:3",
    )


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\x00", "U+0000 (null)"),
        ("\x01", "U+0001"),
        ("\x07", "U+0007 (bell)"),
        ("\x1b", "U+001B (escape)"),
        ("\x0c", "U+000C (form feed)"),
        ("\x7f", "U+007F (delete)"),
        ("\x85", "U+0085 (next line)"),
        ("\x9b", "U+009B"),
        ("\u2028", "U+2028 (line separator)"),
        ("\u2029", "U+2029 (paragraph separator)"),
        ("\ufeff", "U+FEFF (zero width no-break space)"),
        ("\uffff", "U+FFFF (no character)"),
        ("\r", "U+000D (carriage return without line feed)"),
    ],
)
def test_controls_are_refused_where_they_stand(sign: str, name: str) -> None:
    finding = only(f"kpis: {{}}\n# ab{sign}c\n")
    assert finding.message == f"there is a forbidden character here: {name}"
    assert (finding.span.start.line, finding.span.start.column) == (2, 5)


def test_a_control_is_found_fault_with_once_wherever_it_stands() -> None:
    assert found("metrics:\n  m\x1b: {title: \x1b}\n") == ("control-character 2:4",)


def test_each_kind_of_control_is_one_finding() -> None:
    said = [f.message for f in findings("kpis: {}\n# \x01\x02\x01\n")]
    assert said == [
        "there is a forbidden character here: U+0001 (2 times in this file)",
        "there is a forbidden character here: U+0002",
    ]


@pytest.mark.parametrize("text", ["", "\n \n", "# a\n\n  # b", "---\n", "---\n# a\n...\n", "\r\n"])
def test_a_file_without_anything_is_called_empty(text: str) -> None:
    assert found(text) == ("empty-file 1:1",)


@pytest.mark.parametrize(
    "text", ["<!DOCTYPE html>\n<p>", " <html>", "<!-- x --><HTML lang='en'>", "<head>", "<body >"]
)
def test_a_web_page_is_named(text: str) -> None:
    assert found(text) == ("html-page 1:1",)


def test_a_pointer_of_git_lfs_is_named() -> None:
    assert found("version https://git-lfs.github.com/spec/v1\noid sha256:1\n") == (
        "lfs-pointer 1:1",
    )


def test_a_file_has_at_most_a_mebibyte() -> None:
    text = "# " + "x" * (FILE_BYTES - len("# ") - len("\nkpis: {}\n")) + "\nkpis: {}\n"
    assert found(text) == ()
    assert found(text + "\n") == ("file-too-large 1:1",)
