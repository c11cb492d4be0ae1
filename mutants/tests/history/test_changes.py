"""What happened between two states; each test changes one thing."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.portfolios import write_portfolio
from tracker.history.change import Cause, Changes, Declared, Why
from tracker.history.changes import changes
from tracker.kpis.goal import State
from tracker.load import load
from tracker.records.audience import restrict

MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)
GOALS = """
    metrics:
      talks:
        title: Talks
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        cadence: month
        observations:
          - {date: 2026-02-01, value: 1}
          - {date: 2026-04-10, value: 1}
    goals:
      speak:
        title: Speak
        category: thought-leadership
        start: 2026-01-01
        committed: 2026-01-01
        due: 2026-12-31
        targets:
          - {metric: talks, baseline: 0, target: 6}
        milestones:
          - {title: Submit, due: 2026-03-01}
    evidence:
      film: {title: Film, kind: talk, date: 2026-02-01, expires: 2026-05-20}
    """


class Between:
    """Compares `GOALS` with what becomes of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(
        self, *edits: tuple[str, str], was: date = MAY, now: date = MAY, audience: str = "owner"
    ) -> Changes:
        text = GOALS
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        states = (("a", GOALS), ("b", text))
        loaded = [
            load(write_portfolio(self.folder / name, {"goals/a.yaml": written}), now)
            for name, written in states
        ]
        assert [finding.message for state in loaded for finding in state.diagnostics
                if finding.severity == "error"] == []  # fmt: skip
        before, after = (restrict(state.portfolio, audience) for state in loaded)
        return changes(before, after, was=was, now=now)


@pytest.fixture
def between(tmp_path: Path) -> Between:
    return Between(tmp_path)


def observed(*rows: str) -> tuple[str, str]:
    last = "          - {date: 2026-04-10, value: 1}\n"
    return last, last + "".join(f"          - {row}\n" for row in rows)


def test_between_equal_states_nothing_happens(between: Between) -> None:
    assert between().are_none


def test_files_and_comments_are_nothing_that_happens(between: Between) -> None:
    assert between(("    evidence:", "\n    # a comment\n    evidence:")).are_none


def test_a_goal_that_is_met_is_achieved(between: Between) -> None:
    found = between(
        observed("{date: 2026-04-30, value: 4}"), ("2026-03-01}", "2026-03-01, done: 2026-03-01}")
    )
    (turn,) = found.turns
    assert (turn.goal.id, turn.now) == ("speak", State.ACHIEVED)
    assert (turn.is_slip, turn.is_recovery) == (False, False)
    (step,) = found.steps
    assert (step.title, step.done) == ("Submit", date(2026, 3, 1))


def test_time_alone_makes_a_goal_slip_and_a_metric_stale(between: Between) -> None:
    found = between(was=MAY, now=date(2026, 9, 1))
    (turn,) = found.turns
    assert (turn.was, turn.now, turn.is_slip) == (State.ON_TRACK, State.AT_RISK, True)
    assert [thing.id for thing in found.stale] == ["talks"]
    assert [thing.id for thing in found.expired] == ["film"]
    assert (found.series, found.added, found.rewritten) == ((), (), ())


def test_more_of_it_brings_a_goal_back(between: Between) -> None:
    september = date(2026, 9, 1)
    found = between(observed("{date: 2026-08-30, value: 3}"), was=september, now=september)
    (turn,) = found.turns
    assert (turn.was, turn.now, turn.is_recovery) == (State.AT_RISK, State.ON_TRACK, True)
    (series,) = found.series
    assert [made.value for made in series.added] == [Decimal(3)]
    assert series.backfilled == ()


def test_what_happened_more_than_a_month_before_is_backfilled(between: Between) -> None:
    (series,) = between(
        observed("{date: 2026-03-31, value: 1}", "{date: 2026-04-01, value: 1}")
    ).series
    assert [made.date for made in series.backfilled] == [date(2026, 3, 31)]


def test_a_corrected_observation_is_one_gone_and_one_new(between: Between) -> None:
    (series,) = between(("04-10, value: 1", "04-10, value: 2")).series
    assert [made.value for made in (*series.removed, *series.added)] == [1, 2]


AMENDED = (
    "amendments: [{date: 2026-04-30, change: due, from: 2026-12-31, to: 2027-03-31, reason: Ill}]"
)
FEWER = "amendments: [{date: 2026-04-30, change: talks, from: 6, to: 4, reason: Ill}]"
FIRST = "committed: 2026-01-01\n"


@pytest.mark.parametrize(
    ("edits", "what", "declared"),
    [
        ([("due: 2026-12-31", f"due: 2027-03-31\n        {AMENDED}")], "due", Declared.AMENDED),
        ([("due: 2026-12-31", "due: 2027-03-31")], "due", Declared.UNDECLARED),
        ([("target: 6", "target: 4"), (FIRST, f"{FIRST}        {FEWER}\n")], "talks", Declared.AMENDED),
        ([("target: 6", "target: 4")], "talks", Declared.UNDECLARED),
        ([("baseline: 0", "baseline: 1")], "talks", Declared.UNDECLARED),
        ([("target: 6", "target: 6, weight: 2")], "talks", Declared.UNDECLARED),
        ([("target: 6", "max: 6"), ("baseline: 0, ", "")], "talks", Declared.UNDECLARED),
        ([("start: 2026-01-01", "start: 2026-02-01")], "start", Declared.UNDECLARED),
        ([("due: 2026-03-01", "due: 2026-04-01")], "Submit", Declared.UNDECLARED),
        ([("due: 2026-03-01", "due: 2026-04-01, first_due: 2026-03-01")], "Submit", Declared.AMENDED),
        ([("Submit", "Send")], "Submit", Declared.PLANNED),
        ([("          - {metric: talks, baseline: 0, target: 6}\n", ""), ("        targets:\n", "")],
         "talks", Declared.PLANNED),
    ],
)  # fmt: skip
def test_a_plan_that_moves_says_so_or_is_told_of(
    between: Between, edits: list[tuple[str, str]], what: str, declared: Declared
) -> None:
    move = between(*edits).moves[0]
    assert (move.goal.id, move.what, move.declared) == ("speak", what, declared)
    assert (move.reason == "Ill") == (declared is Declared.AMENDED and what != "Submit")


def test_a_first_date_that_is_rewritten_is_told_of(between: Between) -> None:
    backdated = AMENDED.replace("2026-12-31", "2026-11-30").replace("2027-03-31", "2026-12-31")
    (move,) = between((FIRST, f"{FIRST}        {backdated}\n")).moves
    assert (move.what, move.declared) == ("original due", Declared.UNDECLARED)
    assert (move.was, move.now) == (date(2026, 12, 31), date(2026, 11, 30))


def test_the_plan_of_a_draft_is_nobodys_promise(tmp_path: Path) -> None:
    draft = GOALS.replace(FIRST, "draft: true\n")
    states = [
        restrict(
            load(write_portfolio(tmp_path / str(n), {"goals/a.yaml": text}), MAY).portfolio, "owner"
        )
        for n, text in enumerate((draft, draft.replace("due: 2026-12-31", "due: 2027-12-31")))
    ]
    assert changes(states[0], states[1], was=MAY, now=MAY).moves == ()


def test_new_records_are_told_by_their_day(between: Between) -> None:
    more = """evidence:
      zine: {title: Zine, kind: talk, date: 2026-01-05}
      book: {title: Book, kind: talk, date: 2026-04-05}"""
    found = between(("evidence:", more))
    assert [(thing.section, thing.title) for thing in found.added] == [
        ("evidence", "Zine"),
        ("evidence", "Book"),
    ]


def test_records_that_go_or_say_something_else_are_told_of(between: Between) -> None:
    film = "      film: {title: Film, kind: talk, date: 2026-02-01, expires: 2026-05-20}\n"
    gone = between((f"    evidence:\n{film}", ""))
    assert [thing.id for thing in gone.removed] == ["film"]
    assert [t.id for t in between(("title: Film", "title: Movie")).rewritten] == ["film"]
    assert [t.id for t in between(("unit: talks", "unit: speeches")).rewritten] == ["talks"]
    assert between(("title: Speak", "title: Talk")).rewritten == ()


def test_a_figure_says_which_records_make_the_difference(between: Between) -> None:
    kind = "kind: inclusion, date: 2026-03-05"
    found = between(("evidence:", f"evidence:\n      door: {{title: Door, {kind}}}"))
    (figure,) = (f for f in found.figures if f.now and f.now.id == "diversity-inclusion")
    assert figure.causes == (Cause(why=Why.RECORDED, record="evidence/door"),)
    counted = between(("kind: talk", "kind: inclusion"))
    (figure,) = (f for f in counted.figures if f.now and f.now.id == "diversity-inclusion")
    assert figure.causes == (Cause(why=Why.COUNTED, record="evidence/film"),)


def test_what_time_does_to_a_figure_is_not_laid_to_what_was_written(between: Between) -> None:
    found = between(was=date(2026, 2, 20), now=date(2026, 3, 5))
    (figure,) = (f for f in found.figures if f.now and f.now.id == "time-management")
    assert figure.causes == (Cause(why=Why.CAME_IN, record="goals/speak"),)
    (figure,) = (
        f
        for f in between(was=date(2026, 5, 10), now=date(2026, 9, 10)).figures
        if f.now and f.now.id == "time-management"
    )
    assert figure.causes == (Cause(why=Why.FELL_OUT, record="goals/speak"),)


def test_who_may_not_see_a_record_is_not_told_of_it(between: Between) -> None:
    found = between(
        observed("{date: 2026-04-30, value: 4}"), ("title: Film", "title: Movie"), audience="public"
    )
    assert found.are_none
