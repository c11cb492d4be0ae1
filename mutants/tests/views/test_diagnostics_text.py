"""Findings as text: the line is shown, and what is meant in it underlined."""

import re

from tracker.text.diagnostics import Diagnostic, Related, Severity
from tracker.text.source import START, Position, Source, Span
from tracker.views.diagnostics_text import render
from tracker.views.terminal import width

PATH = "goals/a.yaml"
COLOUR = re.compile(r"\x1b\[[0-9]*m")


def _span(line: int, column: int, end_column: int, end_line: int | None = None) -> Span:
    return Span(Position(line, column), Position(end_line or line, end_column))


def _found(span: Span, cure: str | None = "mend it", message: str = "wrong") -> Diagnostic:
    return Diagnostic(code="c", message=message, path=PATH, span=span, help=cure)


def shown(text: str, *findings: Diagnostic, most: int = 120) -> list[str]:
    source = Source(path=PATH, data=text.encode())
    return render(findings, [source], most=most).splitlines()


def test_what_is_meant_is_underlined_and_the_cure_stands_behind() -> None:
    assert shown("goals:\n  a: b\n", _found(_span(2, 6, 7))) == [
        "error[c]: wrong",
        "  --> goals/a.yaml:2:6",
        "   |",
        " 2 |   a: b",
        "   |      ^ mend it",
    ]


def test_numbers_of_lines_move_the_gutter() -> None:
    said = shown("\n" * 99 + "a: b\n", _found(_span(100, 4, 5)))
    assert said[1:] == [
        "    --> goals/a.yaml:100:4",
        "     |",
        " 100 | a: b",
        "     |    ^ mend it",
    ]


def test_a_wide_character_takes_two_cells_and_two_signs() -> None:
    assert shown("a: 目標 x\n", _found(_span(1, 4, 6)))[3:] == [
        " 1 | a: 目標 x",
        "   |    ^^^^ mend it",
    ]


def test_signs_after_wide_and_combining_ones_stay_in_their_column() -> None:
    line, under = shown("目 e\u0301 x\n", _found(_span(1, 6, 7)))[3:]
    assert width(line[: line.index("x")]) == under.index("^")


def test_a_tab_is_as_wide_as_it_is_shown() -> None:
    assert shown("a:\tb\n", _found(_span(1, 4, 5)))[3:] == [
        " 1 | a:    b",
        "   |       ^ mend it",
    ]


def test_what_cannot_be_seen_is_shown_and_underlined_whole() -> None:
    assert shown("a: \u202eb\n", _found(_span(1, 4, 5)))[3:] == [
        " 1 | a: \\u202eb",
        "   |    ^^^^^^ mend it",
    ]


def test_a_path_and_a_message_cannot_command_a_terminal() -> None:
    finding = Diagnostic(code="c", message="\x1b[2J", path="goals/\x1b]0;x\x07.yaml")
    assert "\x1b" not in render([finding], [])


def test_a_long_line_is_cut_on_both_sides_of_what_is_meant() -> None:
    text = f"a: {'b' * 500} here {'c' * 500}\n"
    column = text.index("here") + 1
    line, under = shown(text, _found(_span(1, column, column + 4)), most=60)[3:]
    assert width(line) <= 60
    assert line[under.index("^") : under.rindex("^") + 1] == "here"
    assert (line[5], line[-1]) == ("…", "…")


def test_of_a_long_meaning_the_beginning_is_shown() -> None:
    line, under = shown(f"a: {'b' * 500}\n", _found(_span(1, 4, 504)), most=60)[3:]
    assert line.startswith(" 1 | a: bbb")
    assert line.endswith("…")
    assert width(line) == under.rindex("^") + 1


def test_a_span_over_several_lines_is_underlined_to_the_end_of_its_first() -> None:
    assert shown("a: [b,\n  c]\n", _found(_span(1, 4, 4, end_line=2)))[3:] == [
        " 1 | a: [b,",
        "   |    ^^^ mend it",
    ]


def test_at_the_end_of_a_line_one_sign_points_behind_it() -> None:
    assert shown("a: b\r\n", _found(_span(1, 5, 5)))[3:] == [
        " 1 | a: b",
        "   |     ^ mend it",
    ]


def test_a_byte_order_mark_moves_no_column() -> None:
    assert shown("\ufeffa: b\n", _found(_span(1, 1, 2)))[3:] == [" 1 | a: b", "   | ^ mend it"]


def test_without_a_line_the_cure_stands_alone() -> None:
    assert shown("", _found(START)) == ["error[c]: wrong", "  --> goals/a.yaml:1:1", "   | mend it"]


def test_without_a_line_and_a_cure_there_is_the_place() -> None:
    assert shown("", _found(START, cure=None)) == ["error[c]: wrong", "  --> goals/a.yaml:1:1"]


def test_a_finding_about_a_file_that_was_not_read_shows_no_line() -> None:
    finding = Diagnostic(code="c", message="wrong", path="goals/b.yaml", span=_span(3, 1, 2))
    assert shown("a: b\n", finding) == ["error[c]: wrong", "  --> goals/b.yaml:3:1"]


def test_related_places_are_shown_below_with_a_sign_of_their_own() -> None:
    first = Related(path=PATH, span=_span(1, 1, 2), message="the first one")
    finding = Diagnostic(
        code="c", message="wrong", path=PATH, span=_span(2, 1, 2), related=(first,)
    )
    assert shown("a: 1\na: 2\n", finding)[5:] == [
        "  ::: goals/a.yaml:1:1",
        "   |",
        " 1 | a: 1",
        "   | - the first one",
    ]


def test_a_blank_line_stands_between_two_findings() -> None:
    said = shown("a: b\n", _found(_span(1, 1, 2)), _found(_span(1, 4, 5)))
    assert said.count("") == 1
    assert said[said.index("") + 1] == "error[c]: wrong"


def test_colour_adds_nothing_but_colour() -> None:
    source = Source(path=PATH, data=b"a: b\n")
    warning = Diagnostic(
        code="c", message="odd", path=PATH, span=_span(1, 4, 5), severity=Severity.WARNING
    )
    findings = [_found(_span(1, 1, 2)), warning]
    coloured = render(findings, [source], colour=True)
    assert "\x1b[31merror[c]\x1b[0m" in coloured
    assert "\x1b[33mwarning[c]\x1b[0m" in coloured
    assert COLOUR.sub("", coloured) == render(findings, [source])


def test_nothing_found_is_nothing_said() -> None:
    assert render([], []) == ""
