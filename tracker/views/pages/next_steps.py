"""What an owner may write next: the parts of a portfolio that are not there yet."""

from collections.abc import Iterator

from msgspec import Struct

from tracker.views.pages.book import Book
from tracker.views.pages.tiles import witnessed


class Step(Struct, frozen=True, kw_only=True):
    """What to write, what it is good for, and the built page that shows how."""

    title: str
    gain: str
    place: str


def next_steps(book: Book) -> tuple[Step, ...]:
    """For the owner, what is not written yet, the most telling first; nothing for others."""
    return tuple(_missing(book)) if book.owner else ()


def _missing(book: Book) -> Iterator[Step]:
    portfolio, profile = book.portfolio, book.portfolio.profile
    if profile is None or not profile.about:
        yield Step(
            title="Who you are",
            gain="`about` in your profile: the first thing that a stranger reads",
            place="reference/format.html",
        )
    if book.fit is None or not book.fit.requirements:
        yield Step(
            title="Where you are heading",
            gain="the role you aim at and what it asks for: shows what has nothing behind it yet",
            place="fit.html",
        )
    if not portfolio.positions:
        yield Step(
            title="The jobs you held",
            gain="the way so far, drawn at the top of this page",
            place="career.html",
        )
    if not book.goals:
        yield Step(
            title="A goal",
            gain="what you want, by when, and how you will know",
            place="goals/index.html",
        )
    if not witnessed(book):
        yield Step(
            title="Evidence that somebody else has seen",
            gain="a `witness` makes a claim something that can be asked about",
            place="evidence.html",
        )
    if not portfolio.feedback:
        yield Step(
            title="What others say",
            gain="feedback with ratings shows how your own view compares",
            place="feedback.html",
        )
    if not portfolio.reviews:
        yield Step(
            title="Your next one-to-one",
            gain="a review with its actions keeps what was agreed",
            place="reviews.html",
        )
