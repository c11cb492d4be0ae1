from msgspec.structs import replace

from tests.views.figures import AS_OF
from tests.views.standings import AGENDA, NOTHING
from tracker.views.status_review import render


def test_the_prompt_names_the_last_review_open_actions_and_what_is_stale() -> None:
    assert render(AGENDA, as_of=AS_OF, colour=False).splitlines() == [
        "For the next review",
        "Last review 2026-04-01, 90 days ago, with manager: spring",
        "",
        "Open actions      Due                Agreed in",
        "Send the outline  2026-05-01  late   reviews/spring",
        "Ask twice         2026-07-31  moved  engagements/coach",
        "",
        "Gone stale  Newest of   Current until  Record",
        "Pages       2026-01-10  2026-03-10     metrics/pages",
    ]


def test_nothing_open_and_nothing_stale_is_said() -> None:
    review = AGENDA.last_review
    assert review is not None
    quiet = replace(NOTHING, last_review=replace(review, with_=None))
    assert render(quiet, as_of=AS_OF, colour=False).splitlines()[1:] == [
        "Last review 2026-04-01, 90 days ago: spring",
        "No action is open.",
        "Nothing has gone stale.",
    ]


def test_before_the_first_review_it_is_said_how_to_write_one() -> None:
    assert render(NOTHING, as_of=AS_OF, colour=False).splitlines() == [
        "For the next review",
        "There was no review yet: `tracker new review` writes down the first.",
    ]


def test_what_is_late_stands_out() -> None:
    assert "\x1b[31mlate \x1b[0m" in render(AGENDA, as_of=AS_OF, colour=True)
