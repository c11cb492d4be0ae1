"""What pages say of themselves where their address is passed on."""

import re

import pytest

from tracker.views.outward.head import Head

PAGE = """<head><meta charset="utf-8"><meta name="description" content="Said &quot;so&quot;">
<title> Ship &lt;it&gt; - Ada </title></head>"""
SITE = "https://ada.example/me/"


def metas(text: str) -> dict[str, str]:
    return dict(re.findall(r'<meta (?:property|name)="([^"]*)" content="([^"]*)">', text))


def test_a_page_says_its_title_description_address_and_picture() -> None:
    head = Head(name='Ada "B"', site=SITE, person="{}")
    assert metas(head.of(PAGE, "goals/ship.html")) == {
        "og:title": "Ship &lt;it&gt; - Ada",
        "og:site_name": "Ada &#34;B&#34;",
        "og:type": "website",
        "og:description": "Said &quot;so&quot;",
        "og:url": f"{SITE}goals/ship.html",
        "og:image": f"{SITE}card.png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "Ada &#34;B&#34;",
        "twitter:card": "summary_large_image",
    }


def test_every_page_leads_to_the_feed_and_the_first_tells_of_its_owner() -> None:
    head = Head(name="Ada", site=SITE, person='{"name":"Ada"}')
    deep, first = head.of(PAGE, "goals/ship.html"), head.of(PAGE, "index.html")
    assert 'href="../feed.xml"' in deep
    assert "ld+json" not in deep
    assert 'href="feed.xml"' in first
    assert '<script type="application/ld+json">{"name":"Ada"}</script>' in first
    assert (metas(first)["og:type"], metas(first)["og:url"]) == ("profile", SITE)


@pytest.mark.parametrize(
    ("site", "feed"), [(None, "/feed.xml"), ("https://ada.example/me/", "/me/feed.xml")]
)
def test_a_page_that_is_shown_anywhere_leads_to_the_feed_from_there(
    site: str | None, feed: str
) -> None:
    assert f'href="{feed}"' in Head(name="Ada", site=site, person="{}").of(PAGE, "404.html")


def test_without_an_address_no_page_says_where_it_is() -> None:
    found = metas(Head(name="Ada", site=None, person="{}").of(PAGE, "index.html"))
    assert {*found} == {"og:title", "og:site_name", "og:type", "og:description"}


def test_a_page_without_title_and_description_says_neither() -> None:
    found = metas(Head(name="Ada", site=None, person="{}").of("<head></head>", "a.html"))
    assert found == {"og:title": "", "og:site_name": "Ada", "og:type": "website"}
