"""The page for addresses at which there is nothing, which helps to find what was looked for."""

import re

from tracker.views.outward.head import base
from tracker.views.pages.templates import written

_BARE = re.compile(r"<h1>404 - Not found</h1>")
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)


def helpful(page: str, site: str | None) -> str:
    """The builder's bare page with words and links in it; a page of the user's stays as it is.

    `site` is the address of the whole.
    """
    if _BARE.search(page) is None:
        return page
    titled = _TITLE.sub(
        lambda it: f"<title>There is no page here - {it[1].strip()}</title>", page, count=1
    )
    return _BARE.sub(lambda _: words(site), titled, count=1)


def words(site: str | None) -> str:
    """What the page says. A server shows it anywhere: its links begin where the site does."""
    return written("outward/not_found.html", base=base(site))
