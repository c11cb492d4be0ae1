"""Questionnaires answered, and how the scores have moved."""

from collections.abc import Sequence

from markupsafe import Markup
from msgspec import Struct

from tracker.kpis.surveys import Score, scored
from tracker.records.surveys import Instrument, Survey
from tracker.views.charts.survey_path import SurveyPath, survey_chart
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.words import count, plain_day, quantity

EXAMPLE = """surveys:
  wellbeing-2026-06:
    instrument: who-5
    date: 2026-06-01
    answers: {item-1: 3, item-2: 4, item-3: 3, item-4: 2, item-5: 4}"""
FEWEST = 2  # scores that make a chart


class Answered(Struct, frozen=True, kw_only=True):
    """A survey and its score in words."""

    record: Survey
    score: str
    band: str | None
    answered: int
    asked: int


def surveys_page(book: Book) -> Page:
    """The page of surveys, by instrument."""
    sheet = Sheet(book, "surveys.md")
    groups = _groups(book)
    if groups:
        lead = sheet.fill("career", lede=_lede(groups))
    else:
        lead = empty(sheet, "There is no survey here yet.", "Answer one and write:", EXAMPLE)
    return Page(
        uri=sheet.uri,
        title="Surveys",
        nav="Surveys",
        write=lambda: page_text(
            "Surveys",
            lead,
            (_section(sheet, instrument, surveys) for instrument, surveys in groups),
            description=f"Questionnaires answered by {book.name}",
        ),
    )


def _lede(groups: Sequence[tuple[Instrument, list[Survey]]]) -> str:
    number = sum(len(made) for _, made in groups)
    newest = max(made[-1].date for _, made in groups)
    asked = count(len(groups), "questionnaire")
    return f"{asked}, answered {count(number, 'time')}; last on {plain_day(newest)}."


def _groups(book: Book) -> list[tuple[Instrument, list[Survey]]]:
    """The instruments that were used by the day, by title, with their surveys oldest first."""
    portfolio = book.portfolio
    groups = []
    for instrument in sorted(portfolio.instruments.values(), key=lambda i: (i.title, i.id)):
        surveys = [s for s in portfolio.surveys.values() if s.instrument == instrument.id]
        made = sorted((s for s in surveys if s.date <= book.as_of), key=lambda s: (s.date, s.id))
        if made:
            groups.append((instrument, made))
    return groups


def _section(sheet: Sheet, instrument: Instrument, surveys: Sequence[Survey]) -> Section:
    scores = [scored(survey, instrument) for survey in surveys]
    html = sheet.fill(
        "survey_group",
        instrument=instrument,
        chart=_chart(sheet, instrument, scores),
        surveys=tuple(_answered(score, instrument) for score in reversed(scores)),
    )
    return Section(id=f"surveys_{instrument.id}", title=instrument.title, html=html)


def _chart(sheet: Sheet, instrument: Instrument, scores: Sequence[Score]) -> Markup | str:
    points = [(s.survey.date, s.value) for s in scores if s.value is not None]
    if len(points) < FEWEST:
        return ""
    bounds = [b.below for b in instrument.bands if b.below is not None]
    path = SurveyPath(title=instrument.title, points=points, bounds=bounds)
    return sheet.figure(survey_chart(path), f"chart_{instrument.id}")


def _answered(score: Score, instrument: Instrument) -> Answered:
    return Answered(
        record=score.survey,
        score=quantity(score.value) if score.value is not None else "no score",
        band=score.band,
        answered=score.answered,
        asked=len(instrument.items),
    )


def has_surveys(book: Book) -> bool:
    """Whether there is anything to show."""
    return bool(_groups(book))
