"""All pages of a portfolio, in the order of the navigation."""

from collections.abc import Iterator

from tracker.views.pages.amendments import amendments_page
from tracker.views.pages.book import Book
from tracker.views.pages.career import career_page, has_career
from tracker.views.pages.categories import categories_page
from tracker.views.pages.contacts import contacts_page
from tracker.views.pages.evidence import evidence_page
from tracker.views.pages.feedback import feedback_page
from tracker.views.pages.fit import fit_page
from tracker.views.pages.goal import goal_page
from tracker.views.pages.goals import goals_page
from tracker.views.pages.home import home
from tracker.views.pages.kpis import kpis_page
from tracker.views.pages.learning import learning_page
from tracker.views.pages.metric import metric_page
from tracker.views.pages.metrics import metrics_page
from tracker.views.pages.page import Page
from tracker.views.pages.reference import reference_pages
from tracker.views.pages.reviews import reviews_page
from tracker.views.pages.surveys import has_surveys, surveys_page


def pages(book: Book) -> tuple[Page, ...]:
    """The pages of the site, equal for equal books.

    For others than the owner a page of which nothing is shared is absent, but for goals, KPIs,
    categories, metrics and evidence.
    """
    return (
        home(book),
        goals_page(book),
        *_amendments(book),
        *(goal_page(book, marked) for marked in book.goals),
        kpis_page(book),
        categories_page(book),
        metrics_page(book),
        *(metric_page(book, metric) for metric in book.portfolio.metrics.values()),
        evidence_page(book),
        *_where_shared(book),
        *reference_pages(book),
    )


def _amendments(book: Book) -> Iterator[Page]:
    if book.owner or book.moves:
        yield amendments_page(book)


def _where_shared(book: Book) -> Iterator[Page]:
    portfolio, owner = book.portfolio, book.owner
    if owner or book.fit:
        yield fit_page(book)
    if owner or portfolio.feedback:
        yield feedback_page(book)
    if owner or portfolio.reviews:
        yield reviews_page(book)
    if owner or has_career(book):
        yield career_page(book)
    if owner or portfolio.engagements:
        yield learning_page(book)
    if owner or has_surveys(book):
        yield surveys_page(book)
    if owner:
        yield contacts_page(book)
