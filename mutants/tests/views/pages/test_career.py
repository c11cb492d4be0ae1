"""Positions, applications, setbacks, engagements and surveys."""

from tests.views.pages.books import as_built, book, words
from tracker.views.pages.career import career_page
from tracker.views.pages.learning import learning_page
from tracker.views.pages.surveys import surveys_page

TEXT = """
    profile: {name: Ada, currency: EUR}
    roles: {lead: {title: Lead, level: 5}}
    goals:
      grow: {title: Grow, category: skill-development, start: 2026-01-01, due: 2026-12-31}
    positions:
      first: {title: Engineer, organisation: Docks, start: 2019-02-01, end: 2021-12-31, level: 3, change: hire, verified_by: the letter}
      second:
        title: Lead
        start: 2022-01-01
        role: lead
        scope: {direct-reports: 3, services: 11}
        pay: [{amount: 70000}, {amount: 75000, date: 2025-01-01}, {amount: 80000, date: 2027-01-01}]
    applications:
      out: {title: Elsewhere, applied: 2026-01-02, organisation: Bank, kind: external, stages: [{date: 2026-01-20, stage: interview}, {date: 2026-07-20, stage: offer}]}
    setbacks:
      fall: {title: A fall, date: 2026-01-05, recovered: 2026-02-05, lesson: Look down.}
      dip: {title: A dip, date: 2026-03-05}
    engagements:
      coach:
        title: Coaching
        kind: coaching
        provider: Annelie
        start: 2025-01-01
        planned_end: 2025-06-30
        outcome: {result: completed, date: 2025-07-01}
        goals: [grow]
        sessions:
          - {date: 2025-01-10, minutes: 60, note: Began., actions: [{title: Read, due: 2025-02-01, done: 2025-01-31}]}
          - {date: 2025-02-10, held: false}
        costs: [{date: 2025-01-10, amount: 900, kind: fee}, {date: 2025-01-11, amount: 10}]
        benefits:
          - {date: 2025-08-01, amount: 2000, attribution: 0.5, confidence: 0.8, source: saved work}
          - {date: 2025-09-01, amount: 100, currency: USD}
      again: {title: Again, kind: course, start: 2026-01-01, planned_end: 2026-12-31, continues: coach}
      lapsed: {title: Lapsed, kind: course, start: 2026-01-01, planned_end: 2026-05-31}
    surveys:
      one: {instrument: brs, date: 2025-12-01, answers: {1: 4, 2: 2, 3: 5, 4: 3, 5: 4, 6: 1}}
      two: {instrument: brs, date: 2026-05-01, answers: {1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3}}
      three: {instrument: brs, date: 2026-06-01, answers: {1: 3}}
"""


def test_positions_tell_how_long_what_and_for_how_much() -> None:
    text = words(as_built(career_page(book(TEXT)).text))
    assert "Lead Jan 2022 to today · 4 years 5 months level 5" in text
    assert "Scope: direct-reports 3, services 11" in text
    assert "Pay 1 Jan 2022 70,000 EUR a year 1 Jan 2025 75,000 EUR a year" in text
    assert "80,000" not in text
    assert "Engineer Docks · Feb 2019 to Dec 2021 · 2 years 11 months Hire level 3" in text
    assert "Verified by the letter" in text


def test_applications_tell_their_stages_up_to_the_day() -> None:
    text = words(as_built(career_page(book(TEXT)).text))
    assert "Elsewhere Applied 2 Jan 2026 · Bank · external Interview 20 Jan 2026" in text
    assert "Offer" not in text


def test_setbacks_tell_what_was_learnt() -> None:
    text = words(as_built(career_page(book(TEXT)).text))
    assert "A fall 5 Jan 2026 · recovered 5 Feb 2026 , after 4 weeks Look down." in text
    assert "A dip 5 Mar 2026 · not yet recovered" in text


def test_engagements_tell_what_was_done_and_what_it_cost_and_brought() -> None:
    text = words(as_built(learning_page(book(TEXT)).text))
    assert "Coaching Coaching Annelie · 1 Jan 2025 to 1 Jul 2025 · completed" in text
    assert "2 sessions, 1 held 10 Feb 2025 not held 10 Jan 2025 60 minutes Began. Read" in text
    assert "10 Jan 2025 Cost: fee 900 EUR in full 11 Jan 2025 Cost 10 EUR in full" in text
    assert "1 Aug 2025 Benefit: saved work 2,000 EUR 50 % of it, 80 % sure" in text
    assert "1 Sep 2025 Benefit 100 USD as 0, without both estimates" in text
    assert "Continues Coaching" in text


def test_engagements_run_until_they_have_ended() -> None:
    text = words(as_built(learning_page(book(TEXT)).text))
    assert text.index("Running") < text.index("Again") < text.index("Ended")
    assert "Lapsed Course 1 Jan 2026 to 31 May 2026 · past its planned end" in text


def test_surveys_tell_their_scores_the_newest_first() -> None:
    text = words(as_built(surveys_page(book(TEXT)).text))
    assert "no score 1 Jun 2026 · 1 of 6 answered" in text
    assert "3 normal 1 May 2026 · 6 of 6 answered" in text
    assert "4.17 normal 1 Dec 2025 · 6 of 6 answered" in text
    assert "The numbers in this chart" in text


def test_a_single_score_is_no_chart() -> None:
    one = "surveys: {one: {instrument: inclusion, date: 2026-05-01, answers: {1: 4}}}"
    text = words(as_built(surveys_page(book(one)).text))
    assert "The numbers in this chart" not in text


SINCE = """
    goals:
      ship:
        title: Ship it
        category: project-impact
        start: 2026-02-01
        due: 2026-12-31
        share: [public]
        targets: [{metric: talks, baseline: 0, target: 4}]
    metrics:
      talks:
        title: Talks
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        share: [public]
        observations: [{date: 2026-05-05, value: 2}]
      pages:
        title: Pages
        category: project-impact
        unit: pages
        direction: decrease
        aggregate: mean
        share: [public]
        observations: [{date: 2026-01-05, value: 9}, {date: 2026-05-05, value: 7}]
    contacts: {jo: {met: 2025-12-31}, ann: {met: 2026-05-31}}
    kpis:
      pages-now: {metric: pages, title: Pages now, share: [public]}
      pages-then: {metric: pages, title: Pages too, months: 1, share: [public]}
      talks-now: {metric: talks, title: Talks now, share: [public]}
    engagements:
      coach:
        title: Coaching
        kind: coaching
        start: 2026-01-06
        planned_end: 2026-09-01
        goals: [ship]
        share: [public]
"""


def test_since_an_engagement_began_goals_and_kpis_stand_then_and_now() -> None:
    text = words(as_built(learning_page(book(SINCE)).text))
    assert "Since it began Since, not because: whatever else happened in that time" in text
    assert "Its goals Goal 6 Jan 2026 30 Jun 2026 Ship it planned 50 %, on track" in text
    assert "The KPIs KPI 6 Jan 2026 30 Jun 2026 Since" in text
    assert "Networking n 1 → n 2 1 active tie 1 active tie as then" in text
    assert "Pages now n 1 → n 2 9 pages 8 pages no clear change" in text
    assert "Pages too n 1 → n 0 9 pages – there is no value now" in text
    assert "Talks now n 0 → n 1 – 2 talks there was no value then" in text


def test_since_it_began_others_see_what_is_shared() -> None:
    text = words(as_built(learning_page(book(SINCE, "public")).text))
    assert "Ship it planned 50 %, on track" in text
    assert "from the shared records" in text
    assert "Networking" not in text


def test_an_engagement_without_goals_in_a_portfolio_without_figures_says_nothing_of_since() -> None:
    bare = """
        engagements:
          coach: {title: Coaching, kind: coaching, start: 2026-01-06, planned_end: 2026-09-01, share: [public]}
    """
    assert "Since it began" not in words(as_built(learning_page(book(bare, "public")).text))


def test_each_page_begins_with_what_is_there() -> None:
    assert "Career 2 positions since Feb 2019." in words(as_built(career_page(book(TEXT)).text))
    learning = words(as_built(learning_page(book(TEXT)).text))
    assert "running; 1 of 2 sessions held." in learning
    bare = (
        "engagements: {one: {title: One, kind: course, start: 2026-01-01, planned_end: 2026-12-31}}"
    )
    alone = words(as_built(learning_page(book(bare)).text))
    assert "1 engagement, 1 of them running." in alone
    asked = (
        "surveys: {one: {instrument: who-5, date: 2026-06-01,"
        " answers: {item-1: 3, item-2: 4, item-3: 3, item-4: 2, item-5: 3}}}"
    )
    told = words(as_built(surveys_page(book(asked)).text))
    assert "1 questionnaire, answered 1 time; last on 1 Jun 2026." in told


def test_without_a_position_no_time_is_told() -> None:
    text = "setbacks: {dip: {title: A dip, date: 2026-03-05}}"
    assert "Career As of" in words(as_built(career_page(book(text)).text))
