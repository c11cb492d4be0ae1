"""One page in the making."""

from markupsafe import Markup
from msgspec import Struct

from tracker.views.charts.chart import Chart
from tracker.views.pages.book import Book
from tracker.views.pages.links import Links
from tracker.views.pages.templates import fill


class Sheet(Struct, frozen=True):
    """The book, seen from the place of the page at `uri` (`goals/a.md`) in the site."""

    book: Book
    uri: str

    @property
    def links(self) -> Links:
        """Addresses as seen from this page."""
        return Links(self.uri)

    def fill(self, template: str, /, **values: object) -> Markup:
        """A template with what every page needs, and `values`."""
        return fill(
            template,
            book=self.book,
            portfolio=self.book.portfolio,
            as_of=self.book.as_of,
            owner=self.book.owner,
            link=self.links.to,
            at=self.links.at,
            shows=lambda item: self.book.shown_by.get(item.id, ()),
            **values,
        )

    def figure(self, chart: Chart, id_: str) -> Markup:
        """A chart with its title, description, legend and the table of its data."""
        opening, _, marks = self.book.draw(chart.spec).partition(">")
        return self.fill(
            "parts/chart",
            chart=chart,
            id=id_,
            opening=Markup(opening),  # noqa: S704 (made by the renderer)
            marks=Markup(marks),  # noqa: S704 (as above)
        )
