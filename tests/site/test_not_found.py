"""The page for addresses at which there is nothing."""

import pytest

from tracker.site.not_found import helpful

BARE = "<title>Ada</title><article><h1>404 - Not found</h1></article>"


@pytest.mark.parametrize(
    ("site", "base"),
    [(None, "/"), ("https://ada.example/", "/"), ("https://ada.example/me/", "/me/")],
)
def test_its_links_begin_where_the_site_does(site: str | None, base: str) -> None:
    page = helpful(BARE, site)
    for place in ("index.html", "goals/index.html", "kpis.html", "evidence.html"):
        assert f'<a href="{base}{place}">' in page


def test_it_says_what_it_is_in_place_of_a_number() -> None:
    page = helpful(BARE, None)
    assert "<title>There is no page here - Ada</title>" in page
    assert "There is no page here</h1>" in page
    assert "404 - Not found" not in page


def test_a_page_of_the_users_own_stays_as_it_is() -> None:
    own = "<title>Gone</title><article><h1>Gone fishing</h1></article>"
    assert helpful(own, None) == own
