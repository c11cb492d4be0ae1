"""Goals: the index, and a page each."""

from datetime import date
from fractions import Fraction

from msgspec.structs import replace

from tests.views.pages.books import as_built, book, example, words
from tracker.kpis.goal import Forecast, GoalReport, State
from tracker.views.pages.goal import goal_page, outlook
from tracker.views.pages.goal_strips import axis
from tracker.views.pages.goals import goals_page

TEXT = """
    profile: {name: Ada, target_role: staff}
    roles:
      lead: {title: Lead, requirements: {plans: {title: Plans}}}
      staff: {title: Staff, requirements: {direction: {title: Sets direction}}}
    goals:
      staff:
        title: Be promoted
        category: career-advancement
        start: 2026-01-01
        due: 2026-12-31
        why: I want to.
        supports: One platform
        advised_by: [manager]
        target_role: staff
        parent: year
        requirements: [staff/direction, lead/plans]
        evidence: [design]
        targets:
          - {metric: docs, baseline: 0, target: 8, weight: 2}
          - {metric: pulse, min: 3.8}
        milestones:
          - {title: Late one, due: 2026-03-15, first_due: 2026-03-01, done: 2026-03-08}
          - {title: Open one, due: 2026-05-01}
          - {title: Next one, due: 2026-09-01}
        confidence: [{date: 2026-02-01, value: 4}, {date: 2026-05-01, value: 7, by: manager}]
        scale: {levels: {-2: none, -1: some, 0: as hoped, 1: more, 2: all}, attained: 1}
        amendments:
          - {date: 2026-02-15, change: docs, from: 6, to: 8, reason: More is wanted.}
          - {date: 2026-03-15, change: due, from: 2026-10-31, to: 2026-12-31, reason: Panel moved.}
        note: A **note**.
        tags: [headline]
        custom: {budget: 100, flag: true, off: false, none: null, list: [1, two], map: {a: b}}
        links: [{url: https://example.org/plan}]
      year: {title: The year, category: career-advancement, start: 2026-01-01, due: 2026-12-31}
      done:
        title: Done
        category: project-impact
        start: 2025-01-01
        due: 2025-12-31
        outcome: {result: missed, date: 2026-01-10, reason: Too much at once.}
      draft: {title: Draft, category: project-impact, start: 2027-01-01, due: 2027-12-31, draft: true}
    metrics:
      docs:
        title: Documents
        category: leadership-teamwork
        unit: documents
        direction: increase
        aggregate: sum
        observations: [{date: 2026-02-10, value: 3, evidence: [design]}]
      pulse:
        title: Pulse
        category: leadership-teamwork
        unit: of 5
        direction: maintain
        aggregate: mean
    evidence:
      design: {title: Design, date: 2026-02-10, kind: project}
    reviews:
      spring: {date: 2026-04-01, with: manager, goals: [staff], note: On the way.}
    engagements:
      coach: {title: Coaching, kind: coaching, start: 2026-01-01, planned_end: 2026-12-01, goals: [staff]}
    feedback:
      peer-a: {from: peer, name: Jo, date: 2026-04-02, goals: [staff]}
"""


def page_of(goal: str) -> str:
    shown = book(TEXT)
    marked = next(pair for pair in shown.goals if pair[0].id == goal)
    return words(as_built(goal_page(shown, marked).text))


def test_the_index_counts_by_state_and_category() -> None:
    text = words(as_built(goals_page(book(TEXT)).text))
    assert "4 goals: 2 under way, 1 missed, 1 ahead." in text
    assert "Category Under way Missed Ahead Project impact – 1 1 Career advancement 2 – –" in text


def test_a_goal_tells_where_it_stands() -> None:
    text = page_of("staff")
    assert "Progress 38 % 1 of 2 targets measured" in text
    assert "Expected by now 49 %" in text
    assert "Due 31 Dec 2026 first planned for 31 Oct 2026" in text
    assert "I want to." in text


def test_a_goal_that_ended_expects_nothing_any_more() -> None:
    text = page_of("done").partition("How is this computed?")[0]
    assert "Outcome Missed 10 Jan 2026 Measured by now –" in text
    assert "Too much at once." in page_of("done")
    assert "Expected" not in text
    assert "plan" not in text.replace("in the plan", "")


def test_targets_show_the_plan_and_what_is_missing() -> None:
    text = page_of("staff")
    assert "Documents 3 documents on the way from 0 to 8 documents 38 % weight 2" in text
    assert "Pulse nothing yet to be held at 3.8 of 5 or more" in text


def test_milestones_say_when_they_were_promised() -> None:
    text = page_of("staff")
    assert "Late one done 8 Mar 2026, 7 days late (first promised for 1 Mar 2026)" in text
    assert "Open one due 1 May 2026, still open" in text
    assert "Next one due 1 Sep 2026" in text


def test_changes_of_plan_carry_their_reason() -> None:
    text = page_of("staff")
    moved = "from 6 documents to 8 documents · 2 documents more, harder More is wanted."
    assert f"Documents 15 Feb 2026 · {moved}" in text
    moved = "from 31 Oct 2026 to 31 Dec 2026 · 61 days later, easier Panel moved."
    assert f"Due date 15 Mar 2026 · {moved} All moved goalposts" in text


def test_a_target_shows_its_first_plan_where_it_was_another() -> None:
    text = page_of("staff")
    assert "weight 2 First planned: from 0 to 6 documents (50 % of that way)" in text
    assert "First planned: to be held" not in text


def test_a_target_shows_what_its_forecast_lacks() -> None:
    text = page_of("staff")
    lacks = "needs 4 observation days spanning 21 days, has 1"
    assert f"No forecast: {lacks}." in text
    assert f"Forecast none yet docs : {lacks}" in text


def test_what_belongs_to_a_goal_is_linked() -> None:
    text = page_of("staff")
    assert "Supports One platform Advised by my manager Leads to the role Staff" in text
    assert "Part of The year Answers to Sets direction , Plans Helped by Coaching" in text
    assert "Feedback From a peer, Jo" in text
    assert "Consists of Be promoted" in page_of("year")


def test_evidence_reviews_confidence_and_attainment_follow() -> None:
    text = page_of("staff")
    assert "Evidence Design Project · 10 Feb 2026" in text
    assert "Reviews Review 1 Apr 2026 · with my manager On the way." in text
    assert "7 of 10 1 May 2026" in text
    assert "1 May 2026 7 Manager 1 Feb 2026 4 Self" in text
    assert "1 attained more 0 as hoped −1 some" in text


def test_what_a_record_may_carry_besides_is_shown() -> None:
    text = page_of("staff")
    assert "A note . example.org/plan headline" in text
    assert "budget 100 flag yes off no none – list 1, two map a: b" in text


def test_a_goal_with_nothing_to_measure_it_by_says_so() -> None:
    assert "nothing to measure it by" in page_of("year")


def test_strips_place_goals_along_the_years() -> None:
    shown = book(TEXT)
    along = axis(shown.goals, date(2026, 6, 30))
    assert [strip.goal.id for strip in along.strips] == ["done", "staff", "year", "draft"]
    assert [year for year, _ in along.years] == [2026, 2027]
    done = along.strips[0]
    assert (done.start, done.passed) == (Fraction(0), done.length)
    assert done.words == "Missed: 1 Jan 2025 to 31 Dec 2025, ended 10 Jan 2026"
    assert along.strips[1].first_due is not None
    assert along.strips[3].passed == 0


def test_every_goal_of_the_example_has_a_page_with_its_title() -> None:
    shown = example("owner")
    for marked in shown.goals:
        html = as_built(goal_page(shown, marked).text)
        assert words(html).startswith(" ".join(marked[0].title.split()))


def report(state: State, forecast: date | None, pace: Fraction = Fraction(1)) -> GoalReport:
    marked = next(pair for pair in book(TEXT).goals if pair[0].id == "staff")
    ahead = Forecast(date=forecast, earliest=forecast, latest=None) if forecast else None
    return replace(marked[1], state=state, pace=pace, due=date(2026, 12, 31), forecast=ahead)


def test_a_goal_on_pace_that_will_be_late_says_how_both_can_be() -> None:
    assert outlook(report(State.ON_TRACK, date(2027, 4, 30))) == (
        "On pace today by the plan; if things go on as lately, done by 30 Apr 2027,"
        " 4 months after it is due."
    )
    assert outlook(report(State.AT_RISK, date(2026, 11, 26))) == (
        "Far behind the plan today; if things go on as lately, done by 26 Nov 2026,"
        " 5 weeks before it is due."
    )


def test_a_goal_just_short_of_its_pace_is_nearly_on_it() -> None:
    said = outlook(report(State.ON_TRACK, date(2027, 4, 30), pace=Fraction(96, 100)))
    assert said is not None
    assert said.startswith("Nearly on pace today by the plan;")


def test_a_forecast_that_agrees_with_the_state_needs_no_sentence() -> None:
    assert outlook(report(State.ON_TRACK, date(2026, 12, 31))) is None
    assert outlook(report(State.LAGGING, date(2027, 1, 1))) is None
    assert outlook(report(State.ON_TRACK, None)) is None
    assert outlook(report(State.ABANDONED, date(2027, 1, 1))) is None


def test_the_card_of_a_goal_that_ended_names_the_day() -> None:
    text = words(as_built(goals_page(book(TEXT)).text))
    assert "missed 10 Jan 2026" in text
