"""An owner who has only begun is told what to write next."""

from tests.views.pages.books import as_built, book, example, links, words
from tracker.views.pages.home import home
from tracker.views.pages.next_steps import next_steps

BEGUN = """
    profile: {name: Ada, share: [public]}
    goals: {one: {title: One, category: project-impact, start: 2026-01-01, due: 2026-12-31, share: [public]}}
"""


def test_what_is_not_written_yet_is_named_the_most_telling_first() -> None:
    assert [step.title for step in next_steps(book(BEGUN))] == [
        "Who you are",
        "Where you are heading",
        "The jobs you held",
        "Evidence that somebody else has seen",
        "What others say",
        "Your next one-to-one",
    ]
    assert [step.title for step in next_steps(book("kpis: {}"))][3] == "A goal"


def test_the_front_page_leads_to_where_it_is_shown_how() -> None:
    html = as_built(home(book(BEGUN)).text)
    assert "What to write next Who you are about in your profile" in words(html)
    assert {"fit.html", "career.html", "feedback.html"} <= set(links(html))


def test_a_full_portfolio_needs_no_advice() -> None:
    assert next_steps(example("owner")) == ()
    assert "What to write next" not in home(example("owner")).text


def test_others_are_not_told_what_the_owner_might_write() -> None:
    assert next_steps(book(BEGUN, "public")) == ()
    assert "What to write next" not in home(book(BEGUN, "public")).text


def test_advice_comes_first_where_one_has_only_begun_and_last_where_little_is_missing() -> None:
    begun = home(book(BEGUN)).text
    assert begun.index("What to write next") < begun.index("Working on")
    ahead = """
    profile: {name: Ada, about: I count., target_role: staff}
    roles: {staff: {title: Staff, requirements: {direction: {title: Sets direction}}}}
    positions: {now: {title: Lead, start: 2026-01-01}}
    goals: {one: {title: One, category: project-impact, start: 2026-01-01, due: 2026-12-31}}
    """
    told = home(book(ahead)).text
    assert told.index("What is missing") < told.index("What to write next")
