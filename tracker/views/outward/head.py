"""What a page says of itself to those who pass its address on.

Source: The Open Graph protocol (https://ogp.me).
"""

import re
from posixpath import dirname, relpath
from urllib.parse import urlsplit

from markupsafe import Markup
from msgspec import Struct

from tracker.views.outward.card import HEIGHT, WIDTH
from tracker.views.outward.card import PLACE as CARD
from tracker.views.outward.feed import PLACE as FEED
from tracker.views.pages.templates import written

HOME = "index.html"
NOT_FOUND = "404.html"
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')


class Head(Struct, frozen=True, kw_only=True):
    """Whose site it is, its address (ending in `/`) if it has one, and its owner as JSON-LD."""

    name: str
    site: str | None
    person: str

    def of(self, page: str, place: str) -> str:
        """What goes into the head of the built `page` that stands at `place` in the site.

        The feed is `alternate feed`, since the theme takes each plain `alternate` for a translation
        of the page, and asks for its site map.
        """
        return written(
            "outward/head.html",
            head=self,
            title=_found(_TITLE, page),
            description=_found(_DESCRIPTION, page),
            address=f"{self.site}{'' if place == HOME else place}" if self.site else "",
            card=f"{self.site}{CARD}" if self.site else "",
            width=WIDTH,
            height=HEIGHT,
            feed=f"{base(self.site)}{FEED}" if place == NOT_FOUND else _near(FEED, place),
            person=Markup(self.person) if place == HOME else "",  # noqa: S704 (it ends no script)
        )


def base(site: str | None) -> str:
    """Where the site begins on its server; links of a page that is shown anywhere begin there."""
    return urlsplit(site).path if site else "/"


def _near(file: str, place: str) -> str:
    return relpath(file, dirname(place) or ".")


def _found(pattern: re.Pattern[str], page: str) -> Markup:
    """What the builder has written there, which is HTML already."""
    found = pattern.search(page)
    return Markup(found[1].strip()) if found else Markup()  # noqa: S704 (as built)
