"""The navigation: what the program made, what the user asked for, and what nobody named."""

from html import unescape
from tracker.site.navigation import MOST, navigation
from tracker.views.pages.page import Page


def page(uri: str, tab: str = "") -> Page:
    return Page(uri=uri, title=uri, nav=uri.removesuffix(".md"), write=str, tab=tab)


def test_pages_of_a_kind_stand_in_a_tab_and_a_single_one_on_its_own() -> None:
    made = [page("index.md"), page("goals.md"), page("goals/ship.md"), page("evidence.md")]
    assert navigation(made, (), {}) == (
        {"index": "index.md"},
        {"Goals": [{"goals": "goals.md"}, {"goals/ship": "goals/ship.md"}]},
        {"evidence": "evidence.md"},
    )


def test_very_many_pages_of_a_kind_are_left_to_their_overview() -> None:
    many = [page(f"goals/g{number}.md", "goals") for number in range(MOST + 1)]
    assert navigation([page("goals.md"), *many], (), {}) == ({"goals": "goals.md"},)


def test_the_users_entries_follow_and_then_the_pages_that_no_entry_names() -> None:
    mine = {"now.md": "Now", "more.md": "More & more"}
    assert navigation([page("index.md")], ({"What I do": "now.md"},), mine) == (
        {"index": "index.md"},
        {"What I do": "now.md"},
        {"More &amp; more": "more.md"},
    )


def test_entries_of_pages_that_this_audience_does_not_see_are_left_out() -> None:
    further = (
        {"Now": "now.md"},
        {"For my manager": "manager.md"},
        {"Work": ({"Goal": "goals/secret.md"}, {"Deep": ({"Other": "manager.md"},)})},
    )
    assert navigation((), further, {"now.md": "Now"}) == ({"Now": "now.md"},)


def test_lists_of_entries_keep_their_order_and_markup_is_shown_as_written() -> None:
    further = ({"<b>": ({"Two": "b.md"}, {"One": "a.md"})},)
    assert navigation((), further, {"a.md": "A", "b.md": "B"}) == (
        {"&lt;b&gt;": [{"Two": "b.md"}, {"One": "a.md"}]},
    )


def test_a_page_is_named_once() -> None:
    made = [page("index.md"), page("kpis.md")]
    further = ({"Figures": "kpis.md"},)
    assert navigation(made, further, {"index.md": "Mine"}) == (
        {"index": "index.md"},
        {"kpis": "kpis.md"},
    )


def test_a_very_long_title_is_cut_in_the_navigation() -> None:
    long = "A goal & " * 200
    ((name, _),) = navigation([], [], {"a.md": long})[0].items()
    assert (len(unescape(name)) <= 120, name[-1]) == (True, "…")
    assert 100 < len(name) < 1_024
