"""Questionnaires scored: answers turned round, gaps filled, bands named."""

from datetime import date as Day
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.mentions import mention
from tracker.kpis.pomp import pomp
from tracker.kpis.result import Mention, Status
from tracker.kpis.verdict import Noun, Verdict, few
from tracker.kpis.working import Term, average, operand, total
from tracker.records.portfolio import Portfolio
from tracker.records.surveys import Band, Instrument, Survey
from tracker.records.vocabulary import Scoring

ANSWERS = Noun("answered item", "answered items")


class Score(Struct, frozen=True, kw_only=True):
    """A survey's score, in the instrument's own unit and as POMP; None where too few answered."""

    survey: Survey
    answered: int
    minimum: int
    term: Term | None = None
    pomp_term: Term | None = None
    band: str | None = None

    @property
    def value(self) -> Fraction | None:
        """The score in the instrument's own unit."""
        return self.term.value if self.term else None

    @property
    def pomp(self) -> Fraction | None:
        """The score as percent of the maximum possible."""
        return self.pomp_term.value if self.pomp_term else None


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
    score = _score(items, instrument)
    middle = average("the answered items", items).named(f"mean of the items of {survey.id}")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def _score(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def scores(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def newest_pomp(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def mentioned(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=_words(score, portfolio)),
    )


def _words(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" + (" (reversed)" if instrument.items[item].reverse else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


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


def _upright(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def _band(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is None or value < Fraction(b.below)), None)
