"""Questionnaires scored: answers turned round, gaps filled, bands named."""

from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction
from statistics import mean

from tracker.kpis.pomp import pomp
from tracker.kpis.result import Status
from tracker.kpis.verdict import Noun, Verdict, few
from tracker.records.portfolio import Portfolio
from tracker.records.surveys import Band, Instrument, Survey
from tracker.records.vocabulary import Scoring

ANSWERS = Noun("answered item", "answered items")


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A survey's score, in the instrument's own unit and as POMP; None where too few answered."""

    survey: Survey
    answered: int
    minimum: int
    value: Fraction | None = None
    pomp: Fraction | None = None
    band: str | None = None


def scored(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    middle = mean(items)
    times = len(instrument.items) if instrument.scoring is Scoring.SUM else 1
    value = middle * times * Fraction(instrument.multiply)
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        value=value,
        pomp=pomp(middle, instrument.scale),
        band=_band(value, instrument.bands),
    )


def scores(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def newest_pomp(portfolio: Portfolio, construct: str, as_of: Day) -> Fraction | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    return found[-1].pomp if found else None


def unscored(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def aged(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        Status.STALE, f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def _upright(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Fraction:
    """The answer; turned round where a high answer means little."""
    value = Fraction(answer)
    if not reverse:
        return value
    return Fraction(instrument.scale.max) + Fraction(instrument.scale.min) - value


def _band(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is None or value < Fraction(b.below)), None)
