"""Questionnaires scored: answers turned round, gaps filled, bands named."""

from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.mentions import mention
from tracker.kpis.pomp import pomp
from tracker.kpis.result import Mention, Status
from tracker.kpis.verdict import Noun, Verdict, few
from tracker.kpis.working import Term, average, operand, total
from tracker.records.portfolio import Portfolio
from tracker.records.surveys import Band, Instrument, Survey
from tracker.records.vocabulary import Scoring

ANSWERS = Noun("answered item", "answered items")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
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
mutants_x_scored__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_scored__mutmut)
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_orig(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_1(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = None
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_2(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(None, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_3(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, None, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_4(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=None)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_5(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_6(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_7(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, )
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_8(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item not in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_9(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = None
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_10(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered and len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_11(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = None
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_12(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=None, answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_13(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=None, minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_14(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=None)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_15(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(answered=len(items), minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_16(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, minimum=minimum)
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_17(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), )
    if not items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_18(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items and len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_19(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if items or len(items) < minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_20(survey: Survey, instrument: Instrument) -> Score:
    """The survey's score. Items not answered count as the mean of those answered."""
    items = [
        _upright(answer, instrument, reverse=instrument.items[item].reverse)
        for item, answer in survey.answers.items()
        if item in instrument.items
    ]
    minimum = instrument.min_answered or len(instrument.items)
    empty = Score(survey=survey, answered=len(items), minimum=minimum)
    if not items or len(items) <= minimum:
        return empty
    score = _score(items, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_21(survey: Survey, instrument: Instrument) -> Score:
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
    score = None
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_22(survey: Survey, instrument: Instrument) -> Score:
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
    score = _score(None, instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_23(survey: Survey, instrument: Instrument) -> Score:
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
    score = _score(items, None)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_24(survey: Survey, instrument: Instrument) -> Score:
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
    score = _score(instrument)
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_25(survey: Survey, instrument: Instrument) -> Score:
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
    score = _score(items, )
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_26(survey: Survey, instrument: Instrument) -> Score:
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
    middle = None
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_27(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named(None)
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_28(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average(None, items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_29(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", None).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_30(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average(items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_31(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", ).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_32(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("XXthe answered itemsXX", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_33(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("THE ANSWERED ITEMS", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_34(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("XXmean of the itemsXX")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_35(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("MEAN OF THE ITEMS")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_36(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=None,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_37(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=None,
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_38(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=None,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_39(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=None,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_40(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=None,
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_41(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=None,
    )


def x_scored__mutmut_42(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_43(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_44(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_45(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_46(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_47(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        )


def x_scored__mutmut_48(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(None, instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_49(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, None),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_50(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(instrument.scale),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_51(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, ),
        band=_band(score.value, instrument.bands),
    )


def x_scored__mutmut_52(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(None, instrument.bands),
    )


def x_scored__mutmut_53(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, None),
    )


def x_scored__mutmut_54(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(instrument.bands),
    )


def x_scored__mutmut_55(survey: Survey, instrument: Instrument) -> Score:
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
    middle = average("the answered items", items).named("mean of the items")
    return Score(
        survey=survey,
        answered=len(items),
        minimum=minimum,
        term=score,
        pomp_term=pomp(middle, instrument.scale),
        band=_band(score.value, ),
    )

mutants_x_scored__mutmut['_mutmut_orig'] = x_scored__mutmut_orig # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_1'] = x_scored__mutmut_1 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_2'] = x_scored__mutmut_2 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_3'] = x_scored__mutmut_3 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_4'] = x_scored__mutmut_4 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_5'] = x_scored__mutmut_5 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_6'] = x_scored__mutmut_6 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_7'] = x_scored__mutmut_7 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_8'] = x_scored__mutmut_8 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_9'] = x_scored__mutmut_9 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_10'] = x_scored__mutmut_10 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_11'] = x_scored__mutmut_11 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_12'] = x_scored__mutmut_12 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_13'] = x_scored__mutmut_13 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_14'] = x_scored__mutmut_14 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_15'] = x_scored__mutmut_15 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_16'] = x_scored__mutmut_16 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_17'] = x_scored__mutmut_17 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_18'] = x_scored__mutmut_18 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_19'] = x_scored__mutmut_19 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_20'] = x_scored__mutmut_20 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_21'] = x_scored__mutmut_21 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_22'] = x_scored__mutmut_22 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_23'] = x_scored__mutmut_23 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_24'] = x_scored__mutmut_24 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_25'] = x_scored__mutmut_25 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_26'] = x_scored__mutmut_26 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_27'] = x_scored__mutmut_27 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_28'] = x_scored__mutmut_28 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_29'] = x_scored__mutmut_29 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_30'] = x_scored__mutmut_30 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_31'] = x_scored__mutmut_31 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_32'] = x_scored__mutmut_32 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_33'] = x_scored__mutmut_33 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_34'] = x_scored__mutmut_34 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_35'] = x_scored__mutmut_35 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_36'] = x_scored__mutmut_36 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_37'] = x_scored__mutmut_37 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_38'] = x_scored__mutmut_38 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_39'] = x_scored__mutmut_39 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_40'] = x_scored__mutmut_40 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_41'] = x_scored__mutmut_41 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_42'] = x_scored__mutmut_42 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_43'] = x_scored__mutmut_43 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_44'] = x_scored__mutmut_44 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_45'] = x_scored__mutmut_45 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_46'] = x_scored__mutmut_46 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_47'] = x_scored__mutmut_47 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_48'] = x_scored__mutmut_48 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_49'] = x_scored__mutmut_49 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_50'] = x_scored__mutmut_50 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_51'] = x_scored__mutmut_51 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_52'] = x_scored__mutmut_52 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_53'] = x_scored__mutmut_53 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_54'] = x_scored__mutmut_54 # type: ignore # mutmut generated
mutants_x_scored__mutmut['x_scored__mutmut_55'] = x_scored__mutmut_55 # type: ignore # mutmut generated
mutants_x__score__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__score__mutmut)
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


def x__score__mutmut_orig(items: list[Term], instrument: Instrument) -> Term:
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


def x__score__mutmut_1(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = None
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_2(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is not Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_3(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = None
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_4(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average(None, items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_5(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", None)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_6(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average(items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_7(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", )
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_8(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("XXthe answered itemsXX", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_9(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("THE ANSWERED ITEMS", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_10(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) != asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_11(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = None
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_12(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total(None, items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_13(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", None)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_14(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total(items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_15(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", )
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_16(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("XXthe sum of all itemsXX", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_17(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("THE SUM OF ALL ITEMS", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_18(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = None
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_19(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) / operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_20(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average(None, items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_21(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", None) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_22(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average(items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_23(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", ) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_24(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("XXthe answered itemsXX", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_25(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("THE ANSWERED ITEMS", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_26(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand(None, asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_27(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", None)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_28(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand(asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_29(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", )
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_30(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("XXnumber of itemsXX", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_31(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("NUMBER OF ITEMS", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_32(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = None
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_33(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(None)
    return score if times == 1 else score * operand("multiplier", times)


def x__score__mutmut_34(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if (times == 1) and False else score * operand("multiplier", times)


def x__score__mutmut_35(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if (times == 1) or True else score * operand("multiplier", times)


def x__score__mutmut_36(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times != 1 else score * operand("multiplier", times)


def x__score__mutmut_37(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 2 else score * operand("multiplier", times)


def x__score__mutmut_38(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score / operand("multiplier", times)


def x__score__mutmut_39(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand(None, times)


def x__score__mutmut_40(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", None)


def x__score__mutmut_41(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand(times)


def x__score__mutmut_42(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("multiplier", )


def x__score__mutmut_43(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("XXmultiplierXX", times)


def x__score__mutmut_44(items: list[Term], instrument: Instrument) -> Term:
    """Mean or sum of the items, times `multiply`; gaps in a sum count as the mean of the rest."""
    asked = len(instrument.items)
    if instrument.scoring is Scoring.MEAN:
        score = average("the answered items", items)
    elif len(items) == asked:
        score = total("the sum of all items", items)
    else:
        score = average("the answered items", items) * operand("number of items", asked)
    times = Fraction(instrument.multiply)
    return score if times == 1 else score * operand("MULTIPLIER", times)

mutants_x__score__mutmut['_mutmut_orig'] = x__score__mutmut_orig # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_1'] = x__score__mutmut_1 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_2'] = x__score__mutmut_2 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_3'] = x__score__mutmut_3 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_4'] = x__score__mutmut_4 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_5'] = x__score__mutmut_5 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_6'] = x__score__mutmut_6 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_7'] = x__score__mutmut_7 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_8'] = x__score__mutmut_8 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_9'] = x__score__mutmut_9 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_10'] = x__score__mutmut_10 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_11'] = x__score__mutmut_11 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_12'] = x__score__mutmut_12 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_13'] = x__score__mutmut_13 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_14'] = x__score__mutmut_14 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_15'] = x__score__mutmut_15 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_16'] = x__score__mutmut_16 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_17'] = x__score__mutmut_17 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_18'] = x__score__mutmut_18 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_19'] = x__score__mutmut_19 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_20'] = x__score__mutmut_20 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_21'] = x__score__mutmut_21 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_22'] = x__score__mutmut_22 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_23'] = x__score__mutmut_23 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_24'] = x__score__mutmut_24 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_25'] = x__score__mutmut_25 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_26'] = x__score__mutmut_26 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_27'] = x__score__mutmut_27 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_28'] = x__score__mutmut_28 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_29'] = x__score__mutmut_29 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_30'] = x__score__mutmut_30 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_31'] = x__score__mutmut_31 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_32'] = x__score__mutmut_32 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_33'] = x__score__mutmut_33 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_34'] = x__score__mutmut_34 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_35'] = x__score__mutmut_35 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_36'] = x__score__mutmut_36 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_37'] = x__score__mutmut_37 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_38'] = x__score__mutmut_38 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_39'] = x__score__mutmut_39 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_40'] = x__score__mutmut_40 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_41'] = x__score__mutmut_41 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_42'] = x__score__mutmut_42 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_43'] = x__score__mutmut_43 # type: ignore # mutmut generated
mutants_x__score__mutmut['x__score__mutmut_44'] = x__score__mutmut_44 # type: ignore # mutmut generated
mutants_x_scores__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_scores__mutmut)
def scores(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_orig(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_1(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = None
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_2(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(None, key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_3(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=None):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_4(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_5(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), ):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_6(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: None):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_7(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = None
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_8(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(None)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_9(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct or survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_10(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument or instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_11(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct != construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_12(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date < as_of:
            found.append(scored(survey, instrument))
    return tuple(found)


def x_scores__mutmut_13(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(None)
    return tuple(found)


def x_scores__mutmut_14(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(None, instrument))
    return tuple(found)


def x_scores__mutmut_15(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, None))
    return tuple(found)


def x_scores__mutmut_16(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(instrument))
    return tuple(found)


def x_scores__mutmut_17(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, ))
    return tuple(found)


def x_scores__mutmut_18(portfolio: Portfolio, construct: str, as_of: Day) -> tuple[Score, ...]:
    """All surveys of instruments that measure `construct`, oldest first."""
    found = []
    for survey in sorted(portfolio.surveys.values(), key=lambda s: (s.date, s.id)):
        instrument = portfolio.instruments.get(survey.instrument)
        if instrument and instrument.construct == construct and survey.date <= as_of:
            found.append(scored(survey, instrument))
    return tuple(None)

mutants_x_scores__mutmut['_mutmut_orig'] = x_scores__mutmut_orig # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_1'] = x_scores__mutmut_1 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_2'] = x_scores__mutmut_2 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_3'] = x_scores__mutmut_3 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_4'] = x_scores__mutmut_4 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_5'] = x_scores__mutmut_5 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_6'] = x_scores__mutmut_6 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_7'] = x_scores__mutmut_7 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_8'] = x_scores__mutmut_8 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_9'] = x_scores__mutmut_9 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_10'] = x_scores__mutmut_10 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_11'] = x_scores__mutmut_11 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_12'] = x_scores__mutmut_12 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_13'] = x_scores__mutmut_13 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_14'] = x_scores__mutmut_14 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_15'] = x_scores__mutmut_15 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_16'] = x_scores__mutmut_16 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_17'] = x_scores__mutmut_17 # type: ignore # mutmut generated
mutants_x_scores__mutmut['x_scores__mutmut_18'] = x_scores__mutmut_18 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_newest_pomp__mutmut)
def newest_pomp(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_orig(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_1(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = None
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_2(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(None, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_3(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, None, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_4(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, None)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_5(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_6(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_7(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, )
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_8(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found and found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_9(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_10(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[+1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_11(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-2].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_12(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is not None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_13(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(None)


def x_newest_pomp__mutmut_14(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[+1].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_15(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-2].pomp_term.named(f"{construct}, by the survey of {found[-1].survey.date}")


def x_newest_pomp__mutmut_16(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[+1].survey.date}")


def x_newest_pomp__mutmut_17(portfolio: Portfolio, construct: str, as_of: Day) -> Term | None:
    """The POMP of the newest survey that measures `construct`."""
    found = scores(portfolio, construct, as_of)
    if not found or found[-1].pomp_term is None:
        return None
    return found[-1].pomp_term.named(f"{construct}, by the survey of {found[-2].survey.date}")

mutants_x_newest_pomp__mutmut['_mutmut_orig'] = x_newest_pomp__mutmut_orig # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_1'] = x_newest_pomp__mutmut_1 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_2'] = x_newest_pomp__mutmut_2 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_3'] = x_newest_pomp__mutmut_3 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_4'] = x_newest_pomp__mutmut_4 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_5'] = x_newest_pomp__mutmut_5 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_6'] = x_newest_pomp__mutmut_6 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_7'] = x_newest_pomp__mutmut_7 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_8'] = x_newest_pomp__mutmut_8 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_9'] = x_newest_pomp__mutmut_9 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_10'] = x_newest_pomp__mutmut_10 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_11'] = x_newest_pomp__mutmut_11 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_12'] = x_newest_pomp__mutmut_12 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_13'] = x_newest_pomp__mutmut_13 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_14'] = x_newest_pomp__mutmut_14 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_15'] = x_newest_pomp__mutmut_15 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_16'] = x_newest_pomp__mutmut_16 # type: ignore # mutmut generated
mutants_x_newest_pomp__mutmut['x_newest_pomp__mutmut_17'] = x_newest_pomp__mutmut_17 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_mentioned__mutmut)
def mentioned(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_orig(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_1(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is not None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_2(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention(None, score.survey, worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_3(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", None, worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_4(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=None, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_5(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=None),
    )


def x_mentioned__mutmut_6(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention(score.survey, worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_7(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_8(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_9(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, ),
    )


def x_mentioned__mutmut_10(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("XXsurveysXX", score.survey, worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_11(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("SURVEYS", score.survey, worth=worth or score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_12(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth and score.term, says=_words(score, portfolio)),
    )


def x_mentioned__mutmut_13(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=_words(None, portfolio)),
    )


def x_mentioned__mutmut_14(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=_words(score, None)),
    )


def x_mentioned__mutmut_15(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=_words(portfolio)),
    )


def x_mentioned__mutmut_16(
    score: Score | None, portfolio: Portfolio, worth: Term | None = None
) -> tuple[Mention, ...]:
    """The survey as what was counted, with its score; nothing where there is none."""
    if score is None:
        return ()
    return (
        mention("surveys", score.survey, worth=worth or score.term, says=_words(score, )),
    )

mutants_x_mentioned__mutmut['_mutmut_orig'] = x_mentioned__mutmut_orig # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_1'] = x_mentioned__mutmut_1 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_2'] = x_mentioned__mutmut_2 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_3'] = x_mentioned__mutmut_3 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_4'] = x_mentioned__mutmut_4 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_5'] = x_mentioned__mutmut_5 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_6'] = x_mentioned__mutmut_6 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_7'] = x_mentioned__mutmut_7 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_8'] = x_mentioned__mutmut_8 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_9'] = x_mentioned__mutmut_9 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_10'] = x_mentioned__mutmut_10 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_11'] = x_mentioned__mutmut_11 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_12'] = x_mentioned__mutmut_12 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_13'] = x_mentioned__mutmut_13 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_14'] = x_mentioned__mutmut_14 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_15'] = x_mentioned__mutmut_15 # type: ignore # mutmut generated
mutants_x_mentioned__mutmut['x_mentioned__mutmut_16'] = x_mentioned__mutmut_16 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
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


def x__words__mutmut_orig(score: Score, portfolio: Portfolio) -> str:
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


def x__words__mutmut_1(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = None
    answers = ", ".join(
        f"item {item}: {answer}" + (" (reversed)" if instrument.items[item].reverse else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_2(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = None
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_3(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        None
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_4(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = "XX, XX".join(
        f"item {item}: {answer}" + (" (reversed)" if instrument.items[item].reverse else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_5(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" - (" (reversed)" if instrument.items[item].reverse else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_6(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" + (" (reversed)" if (instrument.items[item].reverse) and False else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_7(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" + (" (reversed)" if (instrument.items[item].reverse) or True else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_8(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" + ("XX (reversed)XX" if instrument.items[item].reverse else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_9(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" + (" (REVERSED)" if instrument.items[item].reverse else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_10(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" + (" (reversed)" if instrument.items[item].reverse else "XXXX")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_11(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" + (" (reversed)" if instrument.items[item].reverse else "")
        for item, answer in score.survey.answers.items()
        if item not in instrument.items
    )
    asked = len(instrument.items)
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )


def x__words__mutmut_12(score: Score, portfolio: Portfolio) -> str:
    """`WHO-5 wellbeing index of 2026-10-18: item 1: 3, item 2: 4; 5 of 5 items answered`."""
    instrument = portfolio.instruments[score.survey.instrument]
    answers = ", ".join(
        f"item {item}: {answer}" + (" (reversed)" if instrument.items[item].reverse else "")
        for item, answer in score.survey.answers.items()
        if item in instrument.items
    )
    asked = None
    return (
        f"{instrument.title}, {score.survey.date}: {answers}; {score.answered} of {asked} answered"
    )

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_5'] = x__words__mutmut_5 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_6'] = x__words__mutmut_6 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_7'] = x__words__mutmut_7 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_8'] = x__words__mutmut_8 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_9'] = x__words__mutmut_9 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_10'] = x__words__mutmut_10 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_11'] = x__words__mutmut_11 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_12'] = x__words__mutmut_12 # type: ignore # mutmut generated
mutants_x_unscored__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unscored__mutmut)
def unscored(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_orig(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_1(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is not None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_2(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = None
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_3(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(None, 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_4(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), None, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_5(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, None)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_6(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_7(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_8(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, )
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_9(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(None, noun), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_10(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, None), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_11(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_12(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, ), 1, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_13(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 2, 0)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_14(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 1)
    return few(ANSWERS, score.minimum, score.answered)


def x_unscored__mutmut_15(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(None, score.minimum, score.answered)


def x_unscored__mutmut_16(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, None, score.answered)


def x_unscored__mutmut_17(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, score.minimum, None)


def x_unscored__mutmut_18(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(score.minimum, score.answered)


def x_unscored__mutmut_19(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, score.answered)


def x_unscored__mutmut_20(score: Score | None, construct: str) -> Verdict | None:
    """What keeps the newest survey from a score."""
    if score is None:
        noun = f"survey that measures {construct}"
        return few(Noun(noun, noun), 1, 0)
    return few(ANSWERS, score.minimum, )

mutants_x_unscored__mutmut['_mutmut_orig'] = x_unscored__mutmut_orig # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_1'] = x_unscored__mutmut_1 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_2'] = x_unscored__mutmut_2 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_3'] = x_unscored__mutmut_3 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_4'] = x_unscored__mutmut_4 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_5'] = x_unscored__mutmut_5 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_6'] = x_unscored__mutmut_6 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_7'] = x_unscored__mutmut_7 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_8'] = x_unscored__mutmut_8 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_9'] = x_unscored__mutmut_9 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_10'] = x_unscored__mutmut_10 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_11'] = x_unscored__mutmut_11 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_12'] = x_unscored__mutmut_12 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_13'] = x_unscored__mutmut_13 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_14'] = x_unscored__mutmut_14 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_15'] = x_unscored__mutmut_15 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_16'] = x_unscored__mutmut_16 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_17'] = x_unscored__mutmut_17 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_18'] = x_unscored__mutmut_18 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_19'] = x_unscored__mutmut_19 # type: ignore # mutmut generated
mutants_x_unscored__mutmut['x_unscored__mutmut_20'] = x_unscored__mutmut_20 # type: ignore # mutmut generated
mutants_x_aged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_aged__mutmut)
def aged(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        Status.STALE, f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def x_aged__mutmut_orig(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        Status.STALE, f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def x_aged__mutmut_1(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None and (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        Status.STALE, f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def x_aged__mutmut_2(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is not None or (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        Status.STALE, f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def x_aged__mutmut_3(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of + score.survey.date).days <= days:
        return None
    return Verdict(
        Status.STALE, f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def x_aged__mutmut_4(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of - score.survey.date).days < days:
        return None
    return Verdict(
        Status.STALE, f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def x_aged__mutmut_5(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        None, f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def x_aged__mutmut_6(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        Status.STALE, None
    )


def x_aged__mutmut_7(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        f"the newest survey is of {score.survey.date}, over {days} days ago"
    )


def x_aged__mutmut_8(score: Score | None, as_of: Day, days: int) -> Verdict | None:
    """Stale once the newest survey is more than so many days old."""
    if score is None or (as_of - score.survey.date).days <= days:
        return None
    return Verdict(
        Status.STALE, )

mutants_x_aged__mutmut['_mutmut_orig'] = x_aged__mutmut_orig # type: ignore # mutmut generated
mutants_x_aged__mutmut['x_aged__mutmut_1'] = x_aged__mutmut_1 # type: ignore # mutmut generated
mutants_x_aged__mutmut['x_aged__mutmut_2'] = x_aged__mutmut_2 # type: ignore # mutmut generated
mutants_x_aged__mutmut['x_aged__mutmut_3'] = x_aged__mutmut_3 # type: ignore # mutmut generated
mutants_x_aged__mutmut['x_aged__mutmut_4'] = x_aged__mutmut_4 # type: ignore # mutmut generated
mutants_x_aged__mutmut['x_aged__mutmut_5'] = x_aged__mutmut_5 # type: ignore # mutmut generated
mutants_x_aged__mutmut['x_aged__mutmut_6'] = x_aged__mutmut_6 # type: ignore # mutmut generated
mutants_x_aged__mutmut['x_aged__mutmut_7'] = x_aged__mutmut_7 # type: ignore # mutmut generated
mutants_x_aged__mutmut['x_aged__mutmut_8'] = x_aged__mutmut_8 # type: ignore # mutmut generated
mutants_x__upright__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__upright__mutmut)
def _upright(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_orig(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_1(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = None
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_2(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand(None, Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_3(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", None)
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_4(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand(Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_5(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", )
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_6(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("XXanswerXX", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_7(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("ANSWER", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_8(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(None))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_9(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_10(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = None
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_11(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(scale.min)) + value


def x__upright__mutmut_12(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) - operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_13(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand(None, Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_14(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", None) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_15(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand(Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_16(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", ) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_17(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("XXmaxXX", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_18(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("MAX", Fraction(scale.max)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_19(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(None)) + operand("min", Fraction(scale.min)) - value


def x__upright__mutmut_20(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand(None, Fraction(scale.min)) - value


def x__upright__mutmut_21(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", None) - value


def x__upright__mutmut_22(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand(Fraction(scale.min)) - value


def x__upright__mutmut_23(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", ) - value


def x__upright__mutmut_24(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("XXminXX", Fraction(scale.min)) - value


def x__upright__mutmut_25(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("MIN", Fraction(scale.min)) - value


def x__upright__mutmut_26(answer: Decimal, instrument: Instrument, *, reverse: bool) -> Term:
    """The answer; turned round where a high answer means little."""
    value = operand("answer", Fraction(answer))
    if not reverse:
        return value
    scale = instrument.scale
    return operand("max", Fraction(scale.max)) + operand("min", Fraction(None)) - value

mutants_x__upright__mutmut['_mutmut_orig'] = x__upright__mutmut_orig # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_1'] = x__upright__mutmut_1 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_2'] = x__upright__mutmut_2 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_3'] = x__upright__mutmut_3 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_4'] = x__upright__mutmut_4 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_5'] = x__upright__mutmut_5 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_6'] = x__upright__mutmut_6 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_7'] = x__upright__mutmut_7 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_8'] = x__upright__mutmut_8 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_9'] = x__upright__mutmut_9 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_10'] = x__upright__mutmut_10 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_11'] = x__upright__mutmut_11 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_12'] = x__upright__mutmut_12 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_13'] = x__upright__mutmut_13 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_14'] = x__upright__mutmut_14 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_15'] = x__upright__mutmut_15 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_16'] = x__upright__mutmut_16 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_17'] = x__upright__mutmut_17 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_18'] = x__upright__mutmut_18 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_19'] = x__upright__mutmut_19 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_20'] = x__upright__mutmut_20 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_21'] = x__upright__mutmut_21 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_22'] = x__upright__mutmut_22 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_23'] = x__upright__mutmut_23 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_24'] = x__upright__mutmut_24 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_25'] = x__upright__mutmut_25 # type: ignore # mutmut generated
mutants_x__upright__mutmut['x__upright__mutmut_26'] = x__upright__mutmut_26 # type: ignore # mutmut generated
mutants_x__band__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__band__mutmut)
def _band(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is None or value < Fraction(b.below)), None)


def x__band__mutmut_orig(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is None or value < Fraction(b.below)), None)


def x__band__mutmut_1(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next(None, None)


def x__band__mutmut_2(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next(None)


def x__band__mutmut_3(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is None or value < Fraction(b.below)), )


def x__band__mutmut_4(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is None and value < Fraction(b.below)), None)


def x__band__mutmut_5(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is not None or value < Fraction(b.below)), None)


def x__band__mutmut_6(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is None or value <= Fraction(b.below)), None)


def x__band__mutmut_7(value: Fraction, bands: tuple[Band, ...]) -> str | None:
    """The title of the first band the score is below; the last may be open."""
    return next((b.title for b in bands if b.below is None or value < Fraction(None)), None)

mutants_x__band__mutmut['_mutmut_orig'] = x__band__mutmut_orig # type: ignore # mutmut generated
mutants_x__band__mutmut['x__band__mutmut_1'] = x__band__mutmut_1 # type: ignore # mutmut generated
mutants_x__band__mutmut['x__band__mutmut_2'] = x__band__mutmut_2 # type: ignore # mutmut generated
mutants_x__band__mutmut['x__band__mutmut_3'] = x__band__mutmut_3 # type: ignore # mutmut generated
mutants_x__band__mutmut['x__band__mutmut_4'] = x__band__mutmut_4 # type: ignore # mutmut generated
mutants_x__band__mutmut['x__band__mutmut_5'] = x__band__mutmut_5 # type: ignore # mutmut generated
mutants_x__band__mutmut['x__band__mutmut_6'] = x__band__mutmut_6 # type: ignore # mutmut generated
mutants_x__band__mutmut['x__band__mutmut_7'] = x__band__mutmut_7 # type: ignore # mutmut generated
