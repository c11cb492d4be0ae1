import pytest

from tests.records.rules.judged import judged, said
from tracker.records.rules.order import dates_are_in_order


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "goals: {g: {title: G, category: project-impact, start: 2026-02-02, due: 2026-02-01}}",
            "due-before-start goals.g.due: `due` (2026-02-01) is before `start` (2026-02-02)",
        ),
        (
            ("goals: {g: {title: G, category: project-impact, start: 2026-02-02, due: 2026-03-01,"
            " outcome: {result: achieved, date: 2026-02-01}}}"),
            ("dates-out-of-order goals.g.outcome.date:"
            " `outcome.date` (2026-02-01) is before `start` (2026-02-02)"),
        ),
        (
            "evidence: {e: {title: E, date: 2026-02-02, kind: talk, expires: 2026-02-01}}",
            ("dates-out-of-order evidence.e.expires:"
            " `expires` (2026-02-01) is before `date` (2026-02-02)"),
        ),
        (
            "setbacks: {s: {title: S, date: 2026-02-02, recovered: 2026-02-01}}",
            ("dates-out-of-order setbacks.s.recovered:"
            " `recovered` (2026-02-01) is before `date` (2026-02-02)"),
        ),
        (
            "positions: {p: {title: P, start: 2026-02-02, end: 2026-02-01}}",
            ("dates-out-of-order positions.p.end:"
            " `end` (2026-02-01) is before `start` (2026-02-02)"),
        ),
        (
            "engagements: {e: {title: E, kind: course, start: 2026-02-02, planned_end: 2026-02-01}}",
            ("dates-out-of-order engagements.e.planned_end:"
            " `planned_end` (2026-02-01) is before `start` (2026-02-02)"),
        ),
        (
            ("engagements: {e: {title: E, kind: course, start: 2026-02-02, planned_end: 2026-03-01,"
            " outcome: {result: withdrawn, date: 2026-02-01}}}"),
            ("dates-out-of-order engagements.e.outcome.date:"
            " `outcome.date` (2026-02-01) is before `start` (2026-02-02)"),
        ),
        (
            ("applications: {a: {title: A, applied: 2026-02-02, stages:"
            " [{date: 2026-02-03, stage: screening}, {date: 2026-02-01, stage: interview}]}}"),
            ("dates-out-of-order applications.a.stages.1.date:"
            " `stages.date` (2026-02-01) is before `applied` (2026-02-02)"),
        ),
        (
            "feedback: {f: {from: peer, requested: 2026-02-02, date: 2026-02-01}}",
            ("dates-out-of-order feedback.f.date:"
            " `date` (2026-02-01) is before `requested` (2026-02-02)"),
        ),
        (
            "feedback: {f: {from: peer, date: 2026-02-02, acted: {date: 2026-02-01}}}",
            ("dates-out-of-order feedback.f.acted.date:"
            " `acted.date` (2026-02-01) is before `date` (2026-02-02)"),
        ),
        (
            "contacts: {c: {met: 2026-02-02, interactions: [2026-02-01]}}",
            ("dates-out-of-order contacts.c.interactions.0:"
            " `interactions` (2026-02-01) is before `met` (2026-02-02)"),
        ),
    ],
)  # fmt: skip
def test_nothing_ends_before_it_begins(text: str, expected: str) -> None:
    assert said(dates_are_in_order, text) == [expected]


def test_the_place_it_is_compared_with_is_shown_too() -> None:
    (finding,) = judged(
        dates_are_in_order, "setbacks: {s: {title: S, date: 2026-02-02, recovered: 2026-02-01}}"
    )
    ((place, message),) = finding.related
    assert (place.pointer, message) == (("setbacks", "s", "date"), "`date` is here")


@pytest.mark.parametrize(
    "text",
    [
        "goals: {g: {title: G, category: project-impact, start: 2026-02-02, due: 2026-02-02}}",
        (
            "goals: {g: {title: G, category: project-impact, start: 2026-02-02, due: 2026-03-01,"
            " outcome: {result: withdrawn, date: 2026-02-01, reason: R}}}"
        ),
        (
            "goals: {g: {title: G, category: project-impact, start: 2026-02-02, due: 2026-03-01,"
            " outcome: {result: abandoned, date: 2026-02-01}}}"
        ),
        "feedback: {f: {from: peer, requested: 2026-02-02, acted: {date: 2026-02-01}}}",
        "positions: {p: {title: P, start: 2026-02-02}}",
        "engagements: {e: {title: E, kind: course, start: 2026-02-02, planned_end: 2026-02-02}}",
        "evidence: {e: {title: E, date: 2026-02-02, kind: talk}}",
    ],
)
def test_the_same_day_is_fine_and_what_is_not_known_is_not_compared(text: str) -> None:
    assert said(dates_are_in_order, text) == []
