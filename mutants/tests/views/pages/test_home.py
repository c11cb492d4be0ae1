"""The front page answers: who, where to, how far, and why believe it."""

from tests.views.pages.books import as_built, book, example, words
from tracker.views.pages.home import concluded, headline_goals, home, pinned_results
from tracker.views.pages.route import Station, stations
from tracker.views.pages.tiles import Tile, reasons, tiles

ADA = """
    profile:
      name: Ada Byron
      headline: Engineer of engines
      about: I *count*.
      role: senior
      target_role: staff
      target_date: 2027-03-31
      links: [{title: Notes, url: https://ada.example/}, {url: https://ada.example/talks/}]
    roles:
      senior: {title: Senior Engineer}
      staff: {title: Staff Engineer, requirements: {direction: {title: Sets direction}}}
"""
HELD = """
    positions:
      first: {title: Engineer, start: 2019-02-01, end: 2021-12-31}
      second: {title: Senior Engineer, start: 2022-01-01}
"""
GOALS = """
    goals:
      small: {title: Small, category: project-impact, start: 2026-01-01, due: 2026-12-31, weight: 0.5}
      large: {title: Large, category: project-impact, start: 2026-01-01, due: 2026-12-31, weight: 3}
      staff: {title: Staff, category: career-advancement, start: 2026-01-01, due: 2027-01-31, target_role: staff}
      gone:
        title: Gone
        category: project-impact
        start: 2025-01-01
        due: 2025-12-31
        outcome: {result: abandoned, date: 2025-06-01}
      failed: {title: Failed, category: project-impact, start: 2025-01-01, due: 2026-05-31}
"""


def shown(text: str, audience: str = "owner") -> str:
    return words(as_built(home(book(text, audience)).text))


def test_it_says_who_and_where_to() -> None:
    assert shown(ADA + HELD).startswith(
        "Ada Byron Engineer of engines Engineer from Feb 2019 Senior Engineer since Jan 2022"
        " Staff Engineer aim: by Mar 2027"
    )
    assert "Notes ada.example/talks" in shown(ADA)


def test_the_way_begins_with_the_role_where_no_position_says_more() -> None:
    assert stations(book(ADA)) == (
        Station(kind="now", title="Senior Engineer", words="today"),
        Station(kind="ahead", title="Staff Engineer", words="aim: by Mar 2027"),
    )


def test_a_role_that_is_held_does_not_lie_ahead() -> None:
    held = "positions: {now: {title: Staff Engineer, start: 2026-01-01, role: staff}}"
    assert [s.kind for s in stations(book(ADA + "    " + held))] == ["now"]


def test_a_position_that_has_ended_is_past() -> None:
    text = "positions: {old: {title: Engineer, start: 2019-02-01, end: 2021-12-31}}"
    assert stations(book(text)) == (Station(kind="past", title="Engineer", words="from Feb 2019"),)


def test_a_role_without_a_date_is_simply_the_aim() -> None:
    text = "{profile: {name: A, target_role: staff}, roles: {staff: {title: Staff}}}"
    assert [s.words for s in stations(book(text))] == ["the aim"]


def test_goals_for_the_role_ahead_come_first_then_the_weightiest() -> None:
    assert [goal.id for goal, _ in headline_goals(book(ADA + GOALS))] == ["staff", "large", "small"]


def test_goals_that_ended_are_shown_the_newest_first_and_failures_too() -> None:
    ended = [(goal.id, str(day)) for goal, _, day in concluded(book(ADA + GOALS))]
    assert ended == [("failed", "2026-05-31"), ("gone", "2025-06-01")]
    assert "So far 1 missed, 1 abandoned." in shown(ADA + GOALS)


def test_pinned_figures_are_shown_else_the_first_that_have_a_value() -> None:
    text = (
        ADA
        + HELD
        + """
    kpis:
      networking: {pinned: true}
      career-progression: {pinned: true}
    """
    )
    assert [result.id for result in pinned_results(book(text))] == ["career-progression"]
    assert [result.id for result in pinned_results(book(ADA + HELD))] == ["career-progression"]


def test_a_glance_counts_goals_requirements_evidence_and_numbers() -> None:
    text = (
        ADA
        + GOALS
        + """
    evidence:
      one:
        title: One
        date: 2026-02-01
        kind: talk
        requirements: [staff/direction]
        witness: {group: peer}
        url: https://example.org/
    metrics:
      docs:
        title: Docs
        category: project-impact
        unit: docs
        direction: increase
        aggregate: sum
        observations: [{date: 2026-02-01, value: 1}, {date: 2026-08-01, value: 1}]
    """
    )
    assert tiles(book(text)) == (
        Tile(number="0 of 5", words="goals achieved", place="goals/index.html"),
        Tile(
            number="1 of 1", words="requirements of Staff Engineer with evidence", place="fit.html"
        ),
        Tile(number="1", words="piece of evidence, 1 with a witness", place="evidence.html"),
        Tile(number="1", words="number recorded in 1 metric", place="metrics/index.html"),
    )
    assert reasons(book(text)) == (
        "1 piece of evidence: 1 with a witness, 1 to be opened from here.",
        "2 goals missed, abandoned or withdrawn, shown like the others.",
        "What is missing is shown as missing, never as 0.",
    )


def test_changed_plans_and_the_feedback_of_others_speak_for_it() -> None:
    told = reasons(example("owner"))
    assert any(reason.startswith("Others gave feedback ") for reason in told)
    assert any("changed on the way" in reason for reason in told)


def test_an_unshared_profile_leaves_a_site_with_only_its_name() -> None:
    assert "Engineer" not in shown(ADA, "public")
    assert shown(ADA, "public").startswith("Ada Byron As of 30 Jun 2026")


def test_the_profiles_own_note_tags_and_keys_are_shown() -> None:
    text = """
        profile:
          name: Ada
          note: I answer *every* letter.
          tags: [platforms]
          custom: {home_port: Leith}
    """
    shown = words(as_built(home(book(text)).text))
    assert "I answer every letter. platforms home_port Leith" in shown


def test_a_portfolio_that_shares_nothing_says_so_and_asks_for_no_belief() -> None:
    text = (
        "goals: {one: {title: One, category: project-impact, start: 2026-01-01, due: 2026-12-31}}"
    )
    shown = words(as_built(home(book(text, "public")).text))
    assert "Nothing is shared here yet. Please come back later." in shown
    assert "Why believe it" not in shown
    assert "<ul" not in home(book(text, "public")).text


def test_a_stranger_has_five_questions_and_the_front_page_answers_them_in_turn() -> None:
    told = words(as_built(home(example("public")).text))
    answers = (
        "Femke Adriaanse Lead engineer for settlement, on the way to staff",  # who
        "Staff Engineer aim: by Mar 2027",  # what for
        "Working on ¶ 9 achieved",  # how far
        "In figures ¶",
        "Newest evidence ¶",  # how do you know
        "Why believe it ¶",
        "What is missing ¶ 1 requirement without evidence",  # what is missing
    )
    places = [told.find(answer.replace(" ¶", "")) for answer in answers]
    assert -1 not in places
    assert places == sorted(places)
