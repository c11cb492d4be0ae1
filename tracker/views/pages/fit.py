"""Role fit: what the role aimed at asks for, and the evidence for each of it."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from msgspec import Struct

from tracker.kpis.fit import Coverage, Fit
from tracker.records.evidence import Evidence
from tracker.records.goals import Goal
from tracker.records.vocabulary import Category
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.words import MONTHS, count

QUARTERS = 12  # the newest, in the heat map

EXAMPLE = """profile:
  name: Ada Example
  target_role: staff-engineer
roles:
  staff-engineer:
    title: Staff Engineer
    requirements:
      technical-direction: {title: Sets technical direction}"""


class Quarter(Struct, frozen=True, kw_only=True):
    """A column of the heat map."""

    name: str
    title: str


class HeatRow(Struct, frozen=True, kw_only=True):
    """A row of the heat map: the newest quarters, and what lies before them."""

    id: str
    title: str
    before: int
    quarters: tuple[int, ...]
    total: int


class Asked(Struct, frozen=True, kw_only=True):
    """A requirement with its evidence, newest first, and the goals that answer to it."""

    id: str
    title: str
    category: Category | None
    reference: str
    items: tuple[Evidence, ...]
    goals: tuple[Goal, ...]


def fit_page(book: Book) -> Page:
    """The page of the role aimed at."""
    sheet = Sheet(book, "fit.md")
    fit = book.fit
    if fit is None or not fit.requirements or book.target_role is None:
        lead = empty(
            sheet,
            "There is no role to compare with yet.",
            "Name the role aimed at in your profile, and write down what it asks for:",
            EXAMPLE,
        )
        sections: Iterator[Section] = iter(())
    else:
        lead = sheet.fill("fit", role=book.target_role, lede=_lede(fit))
        sections = _sections(sheet, fit)
    return Page(
        uri=sheet.uri,
        title="Role fit",
        nav="Role fit",
        write=lambda: page_text(
            "Role fit", lead, sections, description=f"What the next role of {book.name} asks for"
        ),
    )


def _lede(fit: Fit) -> str:
    shown = sum(bool(row.evidence) for row in fit.requirements)
    return (
        f"For {shown} of {count(len(fit.requirements), 'requirement')} of {fit.title} there is"
        " something to show."
    )


def _sections(sheet: Sheet, fit: Fit) -> Iterator[Section]:
    shown = fit.quarters[-QUARTERS:]
    html = sheet.fill(
        "fit_heat",
        quarters=[_quarter(day) for day in shown],
        years=[(year, len(list(days))) for year, days in groupby(shown, key=lambda d: d.year)],
        earlier=len(fit.quarters) > len(shown),
        rows=[_heat(row) for row in fit.requirements],
    )
    yield Section(id="fit_quarters", title="Evidence by quarter", html=html)
    html = sheet.fill("fit_coverage", rows=fit.requirements)
    yield Section(id="fit_coverage", title="Coverage", html=html)
    html = sheet.fill(
        "fit_requirements", rows=[_asked(sheet.book, fit, r) for r in fit.requirements]
    )
    yield Section(id="fit_requirements", title="Requirement by requirement", html=html)


def _quarter(day: date) -> Quarter:
    name = f"Q{(day.month + 2) // 3}"
    months = f"{MONTHS[day.month - 1]} to {MONTHS[day.month + 1]} {day.year}"
    return Quarter(name=name, title=months)


def _heat(row: Coverage) -> HeatRow:
    return HeatRow(
        id=row.id,
        title=row.title,
        before=sum(row.quarters[:-QUARTERS]),
        quarters=row.quarters[-QUARTERS:],
        total=len(row.evidence),
    )


def _asked(book: Book, fit: Fit, row: Coverage) -> Asked:
    reference = f"{fit.role}/{row.id}"
    return Asked(
        id=row.id,
        title=row.title,
        category=row.category,
        reference=reference,
        items=tuple(e for e in book.evidence if e.id in row.evidence),
        goals=tuple(g for g, _ in book.goals if reference in g.requirements),
    )
