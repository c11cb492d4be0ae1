"""The prompt to review."""

from datetime import date

from tests.kpis.written import written
from tracker.kpis.agenda import OpenAction, Stale, agenda

AS_OF = date(2026, 6, 30)

REVIEWS = """
    reviews:
      spring:
        date: 2026-04-01
        with: manager
        actions:
          - {title: Done since, due: 2026-04-30, done: 2026-04-20}
          - {title: Done later, due: 2026-06-30, done: 2026-07-02}
          - {title: Moved, due: 2026-06-29, first_due: 2026-05-01}
      winter:
        date: 2026-01-10
        actions: [{title: Never done, due: 2026-02-01}]
      next:
        date: 2026-07-10
        actions: [{title: Not agreed yet, due: 2026-08-01}]
    engagements:
      coach:
        title: Coaching
        kind: coaching
        start: 2026-01-12
        planned_end: 2026-12-31
        sessions:
          - {date: 2026-06-01, actions: [{title: Ask twice, due: 2026-07-31}]}
"""


def test_the_last_review_is_the_newest_that_was_held() -> None:
    found = agenda(written(REVIEWS), AS_OF)

    assert found.last_review is not None
    assert found.last_review.id == "spring"


def test_actions_that_are_not_done_by_the_day_are_open_the_first_due_first() -> None:
    found = agenda(written(REVIEWS), AS_OF)

    assert [(a.record, a.title, a.due.isoformat(), a.late) for a in found.actions] == [
        ("reviews/winter", "Never done", "2026-02-01", True),
        ("reviews/spring", "Moved", "2026-06-29", True),
        ("reviews/spring", "Done later", "2026-06-30", False),  # due today is not late
        ("engagements/coach", "Ask twice", "2026-07-31", False),
    ]
    assert found.actions[1] == OpenAction(
        record="reviews/spring",
        title="Moved",
        due=date(2026, 6, 29),
        first_due=date(2026, 5, 1),
        late=True,
    )


def test_what_was_agreed_today_is_open_today() -> None:
    def titles(day: date) -> list[str]:
        return [action.title for action in agenda(written(REVIEWS), day).actions]

    assert titles(date(2026, 3, 31)) == ["Never done"]
    assert titles(date(2026, 4, 1)) == ["Never done", "Done since", "Moved", "Done later"]


METRICS = """
    metrics:
      pages:
        {title: Pages, category: project-impact, unit: pages, direction: decrease, aggregate: sum,
        cadence: month, observations: [{date: 2026-04-29, value: 1}]}
      talks:
        {title: Talks, category: project-impact, unit: talks, direction: increase, aggregate: sum,
        cadence: month, observations: [{date: 2026-04-30, value: 1}, {date: 2026-07-03, value: 1}]}
      books:
        {title: Books, category: project-impact, unit: books, direction: increase, aggregate: sum,
        observations: [{date: 2020-04-30, value: 1}]}
"""


def test_metrics_past_their_cadence_are_stale() -> None:
    assert agenda(written(METRICS), AS_OF).metrics == (
        Stale(
            record="metrics/pages",
            title="Pages",
            newest=date(2026, 4, 29),
            current_until=date(2026, 6, 29),
        ),
    )


SURVEYS = """
    instruments:
      glad:
        title: How glad
        construct: job-satisfaction
        items: {all: {}}
        scale: {min: 1, max: 5}
        scoring: mean
      well:
        title: How well
        construct: wellbeing
        items: {all: {}}
        scale: {min: 1, max: 5}
        scoring: mean
    surveys:
      old: {instrument: glad, date: 2025-01-05, answers: {all: 3}}
      glad: {instrument: glad, date: 2025-12-29, answers: {all: 3}}
      well: {instrument: well, date: 2025-06-30, answers: {all: 3}}
"""


def test_the_newest_survey_is_stale_when_its_kpi_would_call_it_so() -> None:
    # 183 days since the one, 365 since the other.
    found = agenda(written(SURVEYS), AS_OF)

    assert [(s.record, s.title, s.current_until.isoformat()) for s in found.surveys] == [
        ("surveys/glad", "How glad", "2026-06-29")
    ]
    later = agenda(written(SURVEYS), date(2026, 7, 1))
    assert [s.record for s in later.surveys] == ["surveys/glad", "surveys/well"]


EVIDENCE = """
    evidence:
      gone: {title: Gone, date: 2023-06-29, kind: certification, expires: 2026-06-29}
      last-day: {title: Last day, date: 2023-06-30, kind: certification, expires: 2026-06-30}
      ever: {title: For ever, date: 2023-06-29, kind: certification}
      ahead: {title: Ahead, date: 2026-07-01, kind: certification, expires: 2026-07-01}
"""


def test_evidence_past_its_last_day_has_expired() -> None:
    assert agenda(written(EVIDENCE), AS_OF).expired == (
        Stale(
            record="evidence/gone",
            title="Gone",
            newest=date(2023, 6, 29),
            current_until=date(2026, 6, 29),
        ),
    )


def test_all_that_is_stale_comes_together_the_longest_stale_first() -> None:
    # Each section stands once in a file, so the texts can be put below one another.
    found = agenda(written(METRICS, SURVEYS.replace("\n    ", "\n")[1:]), AS_OF)

    assert [s.record for s in found.stale] == ["metrics/pages", "surveys/glad"]


def test_without_records_there_is_nothing_to_look_at() -> None:
    found = agenda(written("profile: {name: Ada}"), AS_OF)

    assert (found.last_review, found.actions, found.stale) == (None, (), ())
