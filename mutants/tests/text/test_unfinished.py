"""A text that breaks off, with or without a line break, is found fault with where it ends."""

import pytest

from tests.text.said import parsed


@pytest.mark.parametrize("end", ["", "\n", "\n\n", "\r\n"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[", "unclosed-bracket 1:1"),
        ("a: [", "unclosed-bracket 1:4"),
        ("{", "unclosed-bracket 1:1"),
        ("a:\n  - {b: 1", "unclosed-bracket 2:5"),
        ("- [x,", "unclosed-bracket 1:3"),
        ("a: [{b: [c, {", "unclosed-bracket 1:13"),
        ("a: 'x", "unclosed-quote 1:4"),
        ('a: "', "unclosed-quote 1:4"),
        ("a: b\nc", "missing-colon 2:1"),
        ("a: &", "reserved-sign 1:4"),
        ("a: *", "reserved-sign 1:4"),
    ],
)
def test_what_is_not_finished_is_found_where_it_began(text: str, expected: str, end: str) -> None:
    assert parsed(text + end)[1] == (expected,)
