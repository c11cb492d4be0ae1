"""Feedback, reviews and contacts."""

from tests.views.pages.books import as_built, book, words
from tracker.views.pages.contacts import contacts_page
from tracker.views.pages.feedback import feedback_page
from tracker.views.pages.reviews import reviews_page
from tracker.views.pages.titles import address, title_of

TEXT = """
    profile: {name: Ada, target_role: staff}
    roles:
      staff: {title: Staff, requirements: {direction: {title: Sets direction}}}
      lead: {title: Lead, requirements: {plans: {title: Plans ahead}}}
    goals:
      lead: {title: Lead goal, category: project-impact, start: 2026-01-01, due: 2026-12-31}
    metrics:
      design: {title: Design, category: skill-development, unit: level, direction: increase, aggregate: last, observations: []}
    feedback:
      mine: {from: self, date: 2026-03-01, ratings: {direction: 5, design: 3, plans: 4, tact: 2}, share: [public]}
      boss:
        from: manager
        name: Saskia
        date: 2026-03-02
        ratings: {direction: 3, design: 4}
        comment: "# Well\\n*done*"
        favourable: true
        acted: {date: 2026-03-20, note: Wrote it down.}
        goals: [lead]
        share: [public]
      guide: {from: mentor, date: 2025-11-02, favourable: false, share: [public]}
      titled: {from: client, title: The letter, date: 2025-11-01, share: [public]}
      asked: {from: peer, requested: 2026-06-01}
    reviews:
      spring:
        title: Spring
        date: 2026-04-01
        with: manager
        period: 2026 Q1
        goals: [lead]
        note: On the way.
        actions:
          - {title: Send it, due: 2026-04-10, first_due: 2026-04-05, done: 2026-04-12}
          - {title: Ask again, due: 2026-05-01}
          - {title: Wait, due: 2026-08-01}
      alone: {date: 2025-12-01, with: self}
    contacts:
      jo: {name: Jo, organisation: Docks, sector: ports, met: 2025-01-02, quality: 4, interactions: [2026-02-03, 2026-09-01]}
      nameless: {met: 2025-05-02}
    surveys:
      s: {instrument: brs, date: 2026-02-01, answers: {1: 3}}
"""


def feedback(audience: str = "owner") -> str:
    return words(as_built(feedback_page(book(TEXT, audience)).text))


def test_feedback_tells_who_when_and_what() -> None:
    text = feedback()
    assert (
        "Feedback was given 4 times: 1 by client, 1 by manager, 1 by mentor, 1 by myself." in text
    )
    assert "From my manager, Saskia 2 Mar 2026 favourable Well done" in text
    assert "Sets direction 3 Design 4" in text
    assert "Acted on 20 Mar 2026 : Wrote it down." in text
    assert "About Lead goal" in text
    assert "From my mentor 2 Nov 2025 critical" in text
    assert "The letter 1 Nov 2025" in text


def test_competencies_are_named_wherever_they_stand() -> None:
    assert "Sets direction 5 Design 3 Plans ahead 4 tact 2" in feedback()


def test_ones_own_view_stands_beside_that_of_others() -> None:
    text = feedback()
    assert "Sets direction others 50 % (1) · I 100 %" in text
    assert "Design others 75 % (1) · I 50 %" in text
    assert text.index("Sets direction others") < text.index("Design others")


def test_what_was_asked_for_waits() -> None:
    assert "Asked for, not given yet From a peer asked on 1 Jun 2026" in feedback()


def test_names_of_raters_stay_with_the_owner() -> None:
    assert "From my manager 2 Mar 2026" in feedback("public")
    assert "Saskia" not in feedback("public")


def test_reviews_show_what_was_agreed_and_what_came_of_it() -> None:
    text = words(as_built(reviews_page(book(TEXT)).text))
    assert "2 reviews. 1 of 3 actions done." in text
    assert "Spring 1 Apr 2026 · with my manager · 2026 Q1 On the way. About Lead goal" in text
    assert "Send it done 12 Apr 2026 , 7 days late (first promised for 5 Apr 2026 )" in text
    assert "Ask again due 1 May 2026 , still open" in text
    assert "Wait due 1 Aug 2026" in text
    assert "Review 1 Dec 2025 · with myself" in text


def test_contacts_are_listed_by_the_last_time_in_touch() -> None:
    text = words(as_built(contacts_page(book(TEXT)).text))
    assert "Jo Docks, ports 2 Jan 2025 3 Feb 2026 4 of 5 nameless 2 May 2025" in text


def test_records_without_a_title_are_called_by_what_they_are() -> None:
    portfolio = book(TEXT).portfolio
    assert title_of(portfolio, "surveys/s") == "Brief Resilience Scale, 1 Feb 2026"
    assert title_of(portfolio, "reviews/alone") == "Review, 1 Dec 2025"
    assert title_of(portfolio, "contacts/jo") == "Jo"
    assert title_of(portfolio, "feedback/mine") == "By myself"
    assert title_of(portfolio, "goals/lead") == "Lead goal"


def test_addresses_lose_what_all_begin_with() -> None:
    assert address("https://example.org/talks/") == "example.org/talks"
    assert address("mailto:ada@example.org") == "ada@example.org"
    assert address("gopher") == "gopher"


def test_the_owner_is_prompted_to_the_next_review() -> None:
    text = words(as_built(reviews_page(book(TEXT)).text))
    assert "For the next review The last review was 2 months ago, 1 Apr 2026 ." in text
    spring = "Spring, 1 Apr 2026"
    assert (
        f"Open actions Ask again due 1 May 2026 , 1 month late · {spring}"
        f" Wait due 1 Aug 2026 · {spring}"
    ) in text
    assert "Nothing has gone stale." in text
    assert "No action is open." not in text


def test_what_has_gone_stale_is_named_and_others_are_not_prompted() -> None:
    stale = """
        evidence:
          old: {title: Old certificate, date: 2023-01-02, kind: certification, expires: 2026-01-02}
        reviews:
          spring: {date: 2026-04-01, share: [public]}
    """
    text = words(as_built(reviews_page(book(stale)).text))
    assert "No action is open." in text
    assert "Gone stale Old certificate of 2 Jan 2023 , current until 2 Jan 2026" in text
    assert "next review" not in words(as_built(reviews_page(book(stale, "public")).text))


def test_without_anything_to_begin_with_there_is_no_prompt() -> None:
    bare = "profile: {name: Ada}"
    assert "For the next review" not in words(as_built(reviews_page(book(bare)).text))
