"""Findings as annotations of GitHub Actions."""

from tracker.text.diagnostics import Diagnostic, Related, Severity
from tracker.text.source import Position, Span
from tracker.views.diagnostics_github import render


def _span(line: int, column: int, end_column: int, end_line: int | None = None) -> Span:
    return Span(Position(line, column), Position(end_line or line, end_column))


DANGLING = Diagnostic(
    code="unknown-metric",
    message="no metric is called `talk`",
    path="goals/promotion.yaml",
    span=_span(9, 18, 22),
    help="did you mean `talks`?",
)


def test_a_finding_is_one_line_with_its_place_and_code() -> None:
    assert render([DANGLING]) == (
        "::error file=goals/promotion.yaml,line=9,endLine=9,col=18,endColumn=22,"
        "title=unknown-metric::no metric is called `talk`%0Adid you mean `talks`?\n"
    )


def test_a_portfolio_below_the_top_is_found_from_the_top() -> None:
    assert " file=me/career/goals/promotion.yaml," in render([DANGLING], folder="me/career")


def test_a_warning_is_a_warning() -> None:
    finding = Diagnostic(code="future-fact", message="m", path="a", severity=Severity.WARNING)
    assert render([finding]).startswith("::warning file=a,")


def test_signs_of_the_command_are_escaped() -> None:
    finding = Diagnostic(code="c", message="100 %: a, b\nc", path="goals/50%,a:b.yaml")
    assert render([finding]) == (
        "::error file=goals/50%25%2Ca%3Ab.yaml,line=1,endLine=1,col=1,endColumn=1,title=c::"
        "100 %25: a, b\\nc\n"
    )


def test_a_line_break_in_a_name_begins_no_command_of_its_own() -> None:
    said = render([Diagnostic(code="c", message="m", path="goals/\n::stop-commands::x.yaml")])
    assert said.count("\n") == 1


def test_what_cannot_be_seen_is_shown() -> None:
    finding = Diagnostic(code="c", message="`a\u202eb`", path="a")
    assert render([finding]).endswith("::`a\\u202eb`\n")


def test_columns_are_left_out_over_several_lines() -> None:
    finding = Diagnostic(code="c", message="m", path="a", span=_span(2, 5, 1, end_line=4))
    assert render([finding]) == "::error file=a,line=2,endLine=4,title=c::m\n"


def test_related_places_stand_in_the_message() -> None:
    first = Related(path="goals/a.yaml", span=_span(3, 1, 2), message="the first is here")
    finding = Diagnostic(code="c", message="m", path="b", related=(first,))
    assert render([finding]).endswith("::m%0Agoals/a.yaml:3:1: the first is here\n")


def test_nothing_to_mend_is_nothing_to_say() -> None:
    assert render([]) == ""
