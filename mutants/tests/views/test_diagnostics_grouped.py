from tracker.text.diagnostics import Diagnostic
from tracker.text.source import Position, Span
from tracker.views.diagnostics_grouped import grouped


def unknown(name: str, line: int, near: str | None = None) -> Diagnostic:
    return Diagnostic(
        code="unknown-audience",
        message=f"no audience is called `{name}`",
        path="goals/a.yaml",
        span=Span(Position(line, 9), Position(line, 16)),
        help=f"did you mean `{near}`?" if near else "declare it in the profile",
    )


def test_an_audience_that_is_unknown_in_many_places_is_told_once() -> None:
    many = [unknown("manager", line, "manger") for line in range(1, 72)]
    (one,) = grouped(many)
    assert one.span.start.line == 1
    assert one.message == "no audience is called `manager`, here and in 70 more places"
    assert one.help == ("did you mean `manger`? if the profile has the name wrong, mend it there")
    assert [place.span.start.line for place in one.related] == [2, 3, 4]


def test_in_a_few_places_each_is_told() -> None:
    few = [unknown("manager", line) for line in (1, 2, 3)]
    assert list(grouped(few)) == few


def test_each_name_is_told_and_other_findings_stay() -> None:
    other = Diagnostic(code="unknown-metric", message="m", path="goals/a.yaml")
    many = [
        *[unknown("a", n) for n in range(1, 6)],
        other,
        *[unknown("b", n) for n in range(7, 12)],
    ]
    assert [found.message.partition(",")[0] for found in grouped(many)] == [
        "no audience is called `a`",
        "m",
        "no audience is called `b`",
    ]
