"""What libyaml takes for a comment, a key or a text, and YAML 1.2 does not."""

import pytest

from tests.text.said import parsed, root, source
from tracker.text.parse import parse


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('a: "x"#y\n', "1:7"),
        ("a: 'x'#y\n", "1:7"),
        ("a: [b]#c\n", "1:7"),
        ("a: {b: c}# d\n", "1:10"),
        ("a: [b,#c\n  d]\n", "1:7"),
        ("a: [#b\n  c]\n", "1:5"),
        ("a: {#b\n  c: d}\n", "1:5"),
        ('a: {"b":#c\n  d}\n', "1:9"),
        ('a: {b: "c"#d}\n', "1:11"),
        ("a: {?#b\n  : c}\n", "1:6"),
        ("a: |#b\n  c\n", "1:5"),
        ("a: >-2#b\n   c\n", "1:7"),
        ('"a"#b: c\n', "1:4"),
        ('a: "#x"#y\r\nb: c\n', "1:8"),
    ],
)
def test_a_number_sign_without_a_space_before_it_begins_no_comment(text: str, place: str) -> None:
    assert parsed(text)[1] == (f"comment-without-space {place}",)


@pytest.mark.parametrize(
    ("text", "place", "corrected"),
    [
        ("a: [-]\n", "1:5", 'a: ["-"]'),
        ("a: [b, -, c]\n", "1:8", 'a: [b, "-", c]'),
        ("a: {b: -}\n", "1:8", 'a: {b: "-"}'),
        ("a: [?]\n", "1:5", 'a: ["?"]'),
        ("a: [b, ?, c]\n", "1:8", 'a: [b, "?", c]'),
        ("a: {b: c, ?}\n", "1:11", 'a: {b: c, "?"}'),
        ("a: [?b]\n", "1:5", 'a: ["?b"]'),
        ("a: {?b: c}\n", "1:5", 'a: {"?b": c}'),
        ("a: [:b, c]\n", "1:5", 'a: [":b", c]'),
        ("a: {b: c, :d}\n", "1:11", 'a: {b: c, ":d"}'),
    ],
)
def test_a_text_in_brackets_that_looks_like_a_sign_wants_quotes(
    text: str, place: str, corrected: str
) -> None:
    (finding,) = parse(source(text))[1]
    assert parsed(text)[1] == (f"reserved-sign {place}",)
    assert finding.help == f"quote it: `{corrected}`"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('a: "#42"\n', "#42"),
        ("a: '\"#'\n", '"#'),
        ('a: "b" # "c"#d\n', "b"),
        ("a: b#c\n", "b#c"),
        ("a: -#b\n", "-#b"),
        ("a: ?b\n", "?b"),
        ("a: :b\n", ":b"),
        ("a: b -, c\n", "b -, c"),
        ("a: |\n  [b]#c ?d [-] {:e}\n", "[b]#c ?d [-] {:e}\n"),
        ('a: "b\n  [c]#d"\n', "b [c]#d"),
        ("a: b [c]#d\n", "b [c]#d"),
        ("a: [-b, --]\n", ["-b", "--"]),
        ("a: {-: b}\n", {"-": "b"}),
        ("a: {? b : c}\n", {"b": "c"}),
        ("a: [b:#c\n  ]\n", ["b:#c"]),
        ("a: |\n  b\n#c\n", "b\n"),
    ],
)
def test_the_same_signs_elsewhere_are_what_they_seem(text: str, value: object) -> None:
    assert root(text)["a"] == value


def test_the_help_prints_the_line_with_the_space() -> None:
    (finding,) = parse(source('a: "x"#y\n'))[1]
    assert finding.help == (
        'for a comment, put the space in: `a: "x" #y`; for a text, quote the whole of it'
    )


def test_what_cannot_be_read_before_it_is_said_instead() -> None:
    assert parsed('a: ]\nb: "x"#y\n')[1] == ("stray-sign 1:4", "comment-without-space 2:7")
    assert parsed('a: "\\d", "x"#y\n')[1] == ("unknown-escape 1:5",)
    assert parsed('a: ] "x"#y\n')[1] == ("stray-sign 1:4",)


def test_one_record_that_is_misread_leaves_the_others() -> None:
    document, said = parsed("goals:\n  a: {title: 'x'#y\n    }\n  b: {title: z}\n")
    assert said == ("comment-without-space 2:17",)
    assert document is not None
    assert document.root == {"goals": {"a": {}, "b": {"title": "z"}}}
    assert document.flaws == {("goals", "a")}
