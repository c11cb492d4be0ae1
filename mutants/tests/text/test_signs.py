import pytest

from tracker.text.near import nearest
from tracker.text.quoting import quoted
from tracker.text.signs import has_invisible, named, odd_sign, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text", "plain text"),
        ("Größe 日本 😀 ❤️", "Größe 日本 😀 ❤️"),
        ("\x1b]0;x\x07", "\\e]0;x\\x07"),
        ("a\tb\nc\rd\x00", "a\\tb\\nc\\rd\\0"),
        ("\u202eab\u200b\u2028\x85\x9b", "\\u202eab\\u200b\\u2028\\x85\\x9b"),
        ("\udcff", "\\udcff"),
        ("\U000e0041", "\\U000e0041"),
        ("already \\e", "already \\e"),
    ],
)
def test_what_could_disturb_a_terminal_is_escaped(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert visible(shown) == shown


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("a key", None),
        ("größe", None),
        ("a\u200db", "\u200d"),
        ("a\tb", "\t"),
        ("\ufeffa", "\ufeff"),
    ],
)
def test_the_first_odd_sign_of_a_key_is_found(text: str, odd: str | None) -> None:
    assert odd_sign(text) == odd


def test_invisible_signs_are_those_without_a_look() -> None:
    assert has_invisible("a\u2066b")
    assert not has_invisible("a b\t\x1b")
    assert not has_invisible("größe")


def test_a_sign_is_named_by_code_point_and_name() -> None:
    assert named("\u202e") == "U+202E (right-to-left override)"
    assert named("\x01") == "U+0001"


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("titel", "title"),
        ("Title", "title"),
        ("private-note", "private_note"),
        ("leadership", "leadership-teamwork"),
        ("xyzzy", None),
        ("", None),
    ],
)
def test_the_nearest_word_is_the_one_meant(word: str, meant: str | None) -> None:
    words = ["title", "note", "private_note", "leadership-teamwork", "thought-leadership"]
    assert nearest(word, words) == meant


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a: b", '"a: b"'),
        ('say "x"', "'say \"x\"'"),
        ("C:\\x", "'C:\\x'"),
        ('it\'s "x"', "'it''s \"x\"'"),
        ('"\n', '"\\"\\n"'),
    ],
)
def test_quotes_are_those_that_save_escapes(text: str, written: str) -> None:
    assert quoted(text) == written
