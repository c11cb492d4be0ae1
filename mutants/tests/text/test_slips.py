import pytest

from tests.text.said import found, parsed, source
from tracker.text.diagnostics import Diagnostic
from tracker.text.nodes import Fault, Ill
from tracker.text.parse import parse
from tracker.text.slips import explain_fault
from tracker.text.source import Position


def slip(text: str) -> Diagnostic:
    """The one finding about a text as such, whatever the schemas say."""
    (finding,) = parse(source(text))[1]
    return finding


@pytest.mark.parametrize(
    ("line", "code", "corrected"),
    [
        ("title: Goal: ship", "colon-in-text", 'title: "Goal: ship"'),
        ("title: Goal: ship # later", "colon-in-text", 'title: "Goal: ship" # later'),
        ("title: a: b: c", "colon-in-text", 'title: "a: b: c"'),
        ("title: Why now:", "colon-in-text", 'title: "Why now:"'),
        ('title: say "x": y', "colon-in-text", "title: 'say \"x\": y'"),
        ("- title: Goal: ship", "colon-in-text", '- title: "Goal: ship"'),
        ("title: {note: a: b, c: d}", "colon-in-text", 'title: {note: "a: b", c: d}'),
        ("title: [a, b: c: d]", "colon-in-text", 'title: [a, b: "c: d"]'),
        ("note: @mentor", "reserved-sign", 'note: "@mentor"'),
        ("note: `code` x", "reserved-sign", 'note: "`code` x"'),
        ("note: %x", "reserved-sign", 'note: "%x"'),
        ("note: {a: @b, c: d}", "reserved-sign", 'note: {a: "@b", c: d}'),
        ("note: [@b, c]", "reserved-sign", 'note: ["@b", c]'),
        ("note: **bold** x", "reserved-sign", 'note: "**bold** x"'),
        ("note: & co", "reserved-sign", 'note: "& co"'),
        ("note: ? really", "reserved-sign", 'note: "? really"'),
        ("note: !<x", "reserved-sign", 'note: "!<x"'),
        ("note: @a \\ b", "reserved-sign", "note: '@a \\ b'"),
        ("note: *x", "alias", 'note: "*x"'),
        ("note: &x y", "anchor", 'note: "&x y"'),
        ('title: "Q" and A', "text-after-quote", "title: '\"Q\" and A'"),
        ("title: 'it's'", "text-after-quote", 'title: "it\'s"'),
        ('title: "a"b"', "text-after-quote", "title: 'a\"b'"),
        ("title: [draft] plan", "text-after-quote", 'title: "[draft] plan"'),
        ("title: {a} b", "text-after-quote", 'title: "{a} b"'),
        ("title: [x](y) z", "text-after-quote", 'title: "[x](y) z"'),
        ("title: {note: Fix #42}", "unclosed-bracket", 'title: {note: "Fix #42"}'),
        ("title: [a, b #c]", "unclosed-bracket", 'title: [a, "b #c"]'),
    ],
)
def test_the_commonest_slips_are_named_and_the_line_printed_as_it_should_be(
    line: str, code: str, corrected: str
) -> None:
    finding = slip(f"a:\n  {line}\n")
    assert (finding.code, finding.span.start.line) == (code, 2)
    assert (finding.help or "").endswith(f": `{corrected}`")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: - b\n", "list-on-key-line 1:4"),
        ("a: -\n", "list-on-key-line 1:4"),
        ("a:\n  - b: 1\n - b: 2\n", "bad-indentation 3:2"),
        ("a:\n  - {b: 1}\n - {b: 2}\n", "bad-indentation 3:2"),
        ("a:\n  - b: 1\n   - b: 2\n", "bad-indentation 3:4"),
        ("a: 1\nb:c\nd: 1\n", "missing-space 2:2"),
        ("a: 1\ngoals:x\n", "missing-space 2:6"),
        ("a:\n  b: 1\n  c:d\n  e: 1\n", "missing-space 3:4"),
        ("a: 1\nb\nc: 1\n", "missing-colon 2:1"),
        ("a:\n  b: 1\n  just text\n  e: 1\n", "missing-colon 3:3"),
        ("a:\n  b:\n    c: 1\n    just text\n    d: 1\n", "missing-colon 4:5"),
        ("a:\n  b:\n    c: 1\n    d:e\n    f: 1\n", "missing-space 4:6"),
        ("a: 1\n- b\n", "stray-entry 2:1"),
        ("a: [1,2,,3]\n", "stray-sign 1:9"),
        ("a: ]\n", "stray-sign 1:4"),
        ("a: }\n", "stray-sign 1:4"),
        ("a: , b\n", "stray-sign 1:4"),
        ("a: |x\n", "text-after-bar 1:5"),
        ("a: >x\n", "text-after-bar 1:5"),
        ('a: "\\d"\n', "unknown-escape 1:5"),
        ('a: "C:\\x"\n', "unknown-escape 1:7"),
        ('a: "\\x1"\n', "unknown-escape 1:5"),
        ('a: "\\ud800"\n', "unknown-escape 1:5"),
        ("%x: 1\n", "directive 1:1"),
        ("%YAML 1.3\n---\na: 1\n", "directive 1:1"),
        ("a: 1\n  b: 2\n", "bad-indentation 2:3"),
        ('a: "x"\n  b: 2\n', "bad-indentation 2:3"),
        ("a:\n  b: 1\n c: 2\n", "bad-indentation 3:2"),
        ("a:\n  b: 1\n   c: 2\n", "bad-indentation 3:4"),
        ("a:\n  - b\n - c\n", "bad-indentation 3:2"),
        ("a: |\n    x\n  y\n", "bad-indentation 3:3"),
        ("  a: 1\nb: 2\n", "bad-indentation 2:1"),
        ('a: "b\nc: d\n', "unclosed-quote 1:4"),
        ("a: 'b\nc: d\n", "unclosed-quote 1:4"),
        ('a:\n  b: "x\n  c: "y"\n  d: 1\n', "unclosed-quote 2:6"),
        ("a: [b\nc: d\n", "unclosed-bracket 1:4"),
        ("a: {b: 1\nc: d\n", "unclosed-bracket 1:4"),
        ('a: "' + '"' * 30 + "\n", "text-after-quote 1:6"),
        ('"' * 30 + "\n", "yaml-syntax 1:3"),
    ],
)
def test_what_cannot_be_read_is_named_where_it_stands(text: str, expected: str) -> None:
    assert parsed(text)[1] == (expected,)


def test_a_missing_space_is_put_in() -> None:
    assert slip("a: 1\nb:c\n").help == "write `b: c`"


def test_a_long_line_is_printed_in_part() -> None:
    assert len(slip(f"title: a: {'b' * 500}\n").help or "") < 130


def test_two_slips_in_two_records_are_two_findings_and_the_others_are_checked() -> None:
    text = (
        "goals:\n  a:\n    title: x: y\n  b:\n    titel: x\n  c:\n    note: @z\nroles:\n  r: {}\n"
    )
    assert found(text) == (
        "colon-in-text 3:13",
        "missing-key 4:3",
        "missing-key 4:3",
        "missing-key 4:3",
        "unknown-key 5:5",
        "reserved-sign 7:11",
        "missing-key 9:3",
    )


@pytest.mark.parametrize("problem", ["", "something new"])
def test_a_fault_nobody_has_foreseen_is_said_in_the_parsers_words(problem: str) -> None:
    fault = Fault(ill=Ill.SYNTAX, at=Position(1, 9), problem=problem)
    finding = explain_fault("goals/a.yaml", ("a: b c d e",), fault)
    assert finding.code == "yaml-syntax"
    assert finding.message == "this cannot be read as YAML" + (f": {problem}" if problem else "")
