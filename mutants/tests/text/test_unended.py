"""What has a beginning and no end, and what only looks like it."""

from tracker.text.parse import parse
from tracker.text.source import Source


def codes(text: str) -> list[str]:
    _, findings = parse(Source(path="goals/a.yaml", data=text.encode()))
    return [finding.code for finding in findings]


def test_a_blank_behind_a_key_above_the_fault_is_no_open_quote() -> None:
    assert codes("goals:\n  staff:\n    note: \n      text\n   title: T\n") == ["bad-indentation"]


def test_a_quote_above_the_fault_that_is_closed_is_no_open_quote() -> None:
    assert codes('goals:\n  staff:\n    note: "text"\n   title: T\n') == ["bad-indentation"]


def test_a_quote_that_swallows_the_next_line_is_found_where_it_opens() -> None:
    text = 'goals:\n  staff:\n    note: "text\n    title: "T"\n'
    _, (finding,) = parse(Source(path="goals/a.yaml", data=text.encode()))
    assert (finding.code, finding.span.start.line) == ("unclosed-quote", 3)


def placed(text: str) -> list[tuple[str, int, int]]:
    _, findings = parse(Source(path="goals/a.yaml", data=text.encode()))
    return [(f.code, f.span.start.line, f.span.start.column) for f in findings]


def test_a_bracket_that_is_not_closed_may_have_been_opened_lines_above() -> None:
    assert placed("goals:\n  g: {title: x,\n    why: x,\n") == [("unclosed-bracket", 2, 6)]


def test_a_bracket_that_is_closed_is_not_the_one_that_is_not() -> None:
    assert placed("goals:\n  g: {title: x, tags: [a],\n") == [("unclosed-bracket", 2, 6)]


def test_a_bracket_far_above_the_end_is_not_looked_for() -> None:
    far = "    why: x,\n" * 40
    assert placed(f"goals:\n  g: {{title: x,\n{far}") == [("yaml-syntax", 43, 1)]
