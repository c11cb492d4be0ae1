"""The picture that is shown where the site's address is passed on."""

from textwrap import shorten, wrap

from tracker.views.pages.assets import accent
from tracker.views.pages.book import Book
from tracker.views.pages.route import stations
from tracker.views.pages.templates import written
from tracker.views.pages.tiles import tiles

PLACE = "card.png"
WIDTH, HEIGHT = 1200, 630
MOST_TILES = 3
NAME, LINE, TILE = 26, 56, 30  # characters that fit into a line of each


def card(book: Book, colour: str) -> str:
    """Who it is, where they are heading and how far they are, as a drawing of 1200 x 630.

    `colour` is the name of the site's accent.
    """
    profile = book.portfolio.profile
    headline = profile.headline if profile and profile.headline else ""
    return written(
        "outward/card.svg",
        width=WIDTH,
        height=HEIGHT,
        accent=accent(colour),
        name=wrap(book.name, NAME, max_lines=2, placeholder=" …") or [""],
        headline=wrap(headline, LINE, max_lines=2, placeholder=" …"),
        aim=shorten(_aim(book), LINE, placeholder=" …"),
        tiles=[
            (tile.number, wrap(tile.words, TILE, max_lines=2, placeholder=" …"))
            for tile in tiles(book)[:MOST_TILES]
        ],
    )


def _aim(book: Book) -> str:
    """The way from here to the role aimed at."""
    return " → ".join(s.title for s in stations(book) if s.kind in ("now", "ahead"))
