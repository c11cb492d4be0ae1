"""Moved goalposts: all changes of plan on one page."""

from datetime import date

from tests.views.pages.books import as_built, book, words
from tracker.views.pages.amendments import amendments_page
from tracker.views.pages.goals import goals_page
from tracker.views.pages.pages import pages

TEXT = """
    profile: {name: Ada, share: [public]}
    goals:
      staff:
        title: Be promoted
        category: career-advancement
        start: 2026-01-01
        due: 2026-12-31
        share: [public]
        targets:
          - {metric: docs, baseline: 0, target: 8}
          - {metric: pay, baseline: 1000, target: 4321}
        amendments:
          - {date: 2026-02-15, change: docs, from: 6, to: 8, reason: More is wanted.}
          - {date: 2026-03-15, change: pay, from: 9876, to: 4321, reason: Too greedy.}
          - {date: 2026-06-15, change: due, from: 2026-05-31, to: 2026-12-31, reason: Panel moved.}
          - {date: 2026-06-20, change: docs, from: 8, to: 8, reason: Talked about it.}
          - {date: 2026-07-15, change: docs, from: 8, to: 8, reason: Not yet.}
      hidden:
        title: Leave
        category: career-advancement
        start: 2026-01-01
        due: 2026-06-01
        amendments:
          - {date: 2026-05-01, change: due, from: 2026-07-01, to: 2026-06-01, reason: Fed up.}
    metrics:
      docs:
        title: Documents
        category: leadership-teamwork
        unit: documents
        direction: increase
        aggregate: sum
        share: [public]
        observations: []
      pay:
        title: Pay
        category: career-advancement
        unit: euros
        direction: increase
        aggregate: last
        observations: []
"""
TODAY = date(2026, 6, 30)


def page(text: str, audience: str = "owner") -> str:
    return words(as_built(amendments_page(book(text, audience, TODAY)).text))


def test_each_change_stands_with_its_direction_and_reason_the_newest_first() -> None:
    text = page(TEXT)
    assert (
        "5 changes of plan: 2 made it easier and 2 made it harder;"
        " 1 came after the due date had passed."
    ) in text
    assert (
        "Be promoted 15 Jun 2026 after it was due Due date 31 May 2026 → 31 Dec 2026"
        " 214 days later easier Panel moved."
        " Leave 1 May 2026 Due date 1 Jul 2026 → 1 Jun 2026 30 days earlier harder Fed up."
        " Be promoted 15 Mar 2026 Pay 9,876 euros → 4,321 euros 5,555 euros less easier Too greedy."
        " Be promoted 15 Feb 2026 Documents 6 documents → 8 documents 2 documents more harder"
    ) in text


def test_what_is_dated_later_is_not_there_yet() -> None:
    assert "Not yet." not in page(TEXT)


def test_a_change_that_makes_nothing_easier_or_harder_is_counted_alone() -> None:
    still = TEXT.replace("from: 6, to: 8", "from: 8, to: 8").split("          - {date: 2026-03")[0]
    assert "1 change of plan." in page(still + "    metrics: {docs: " + DOCS + "}")


DOCS = (
    "{title: Documents, category: leadership-teamwork, unit: documents, direction: increase,"
    " aggregate: sum, observations: []}"
)


def test_an_amendment_of_a_hidden_target_goes_with_it() -> None:
    text = page(TEXT, "public")
    assert "from the shared records" in text
    assert "Panel moved." in text
    assert not any(secret in text for secret in ("Too greedy", "9,876", "Pay", "Fed up", "Leave"))


def test_the_owner_is_shown_how_to_write_one_and_others_have_no_empty_page() -> None:
    empty = "profile: {name: Ada, share: [public]}"
    assert "No plan has been changed." in page(empty)
    assert "Moved goalposts" not in [made.nav for made in pages(book(empty, "public"))]


def test_the_goals_lead_to_it() -> None:
    text = words(as_built(goals_page(book(TEXT, "owner", TODAY)).text))
    assert "5 changes of plan , each with its reason." in text
