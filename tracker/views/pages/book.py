"""All that the pages are made of, for one audience."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from markupsafe import Markup

from tracker.kpis.goal import GoalReport
from tracker.kpis.summary import Summary
from tracker.records.audience import Shared
from tracker.records.portfolio import OWNER
from tracker.views.charts.chart import Chart
from tracker.views.charts.spec import Json, Spec
from tracker.views.pages.links import Links
from tracker.views.pages.templates import fill

Draw = Callable[[Spec], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A published file of a piece of evidence: its place in the site, and whether it is a picture."""

    place: str
    picture: bool


@dataclass(frozen=True, kw_only=True)
class Book:
    """A portfolio as its audience may see it, its figures, and what draws charts.

    `attachments` are by evidence id, `schemas` by file name, `codes` (of diagnostics, with the
    Markdown that explains them) by code.
    """

    portfolio: Shared
    summary: Summary
    as_of: date
    draw: Draw
    attachments: Mapping[str, Attachment] = field(default_factory=dict)
    schemas: Mapping[str, Json] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)

    @property
    def owner(self) -> bool:
        """Whether its only reader is the owner."""
        return self.portfolio.audience == OWNER

    @property
    def name(self) -> str:
        """Whose portfolio it is."""
        return self.portfolio.profile.name if self.portfolio.profile else "Career portfolio"

    @cached_property
    def reports(self) -> Mapping[str, GoalReport]:
        """Each goal as of the day, by id."""
        return {report.id: report for report in self.summary.goals}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page in the making: the book, seen from the page's place in the site."""

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
            mention=self.links.mention,
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
