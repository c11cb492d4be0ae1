from datetime import date
from fractions import Fraction

import pytest

from tests.kpis.written import written
from tracker.kpis.surveys import Score, newest_pomp, scored, scores

WHO_5 = """
instruments:
  who-5:
    title: WHO-5
    construct: wellbeing
    items: {"1": {}, "2": {}, "3": {}, "4": {}, "5": {}}
    scale: {min: 0, max: 5}
    scoring: sum
    multiply: 4
"""
BRS = """
instruments:
  brs:
    title: Brief Resilience Scale
    construct: resilience
    items: {"1": {}, "2": {reverse: true}, "3": {}, "4": {reverse: true}, "5": {}, "6": {reverse: true}}
    scale: {min: 1, max: 5}
    scoring: mean
    min_answered: 4
    bands: [{below: 3, title: low}, {below: 4.31, title: normal}, {title: high}]
"""


def score(instrument: str, answers: str) -> Score:
    survey = f"{{instrument: any, date: 2026-01-01, answers: {{{answers}}}}}"
    portfolio = written(instrument, f"surveys:\n  s: {survey}\n")
    return scored(portfolio.surveys["s"], next(iter(portfolio.instruments.values())))


def test_the_who_5_sums_five_answers_and_takes_them_times_four() -> None:
    found = score(WHO_5, '"1": 3, "2": 4, "3": 2, "4": 5, "5": 3')
    assert found.value == 68  # (3 + 4 + 2 + 5 + 3) x 4
    assert found.pomp == 68  # 17 of 25
    assert (found.answered, found.minimum, found.band) == (5, 5, None)


def test_reversed_items_are_turned_round() -> None:
    found = score(BRS, '"1": 4, "2": 2, "3": 5, "4": 3, "5": 4, "6": 1')
    assert found.value == Fraction(25, 6)  # mean of 4, 4, 5, 3, 4, 5 = 4.166667
    assert found.band == "normal"
    assert found.pomp == (Fraction(25, 6) - 1) / 4 * 100


@pytest.mark.parametrize(
    ("answer", "band"), [("2", "low"), ("3", "normal"), ("4", "normal"), ("5", "high")]
)
def test_a_band_ends_below_its_bound(answer: str, band: str) -> None:
    turned = 6 - int(answer)
    items = ", ".join(f'"{i}": {answer if i % 2 else turned}' for i in range(1, 7))
    assert score(BRS, items).band == band


def test_gaps_count_as_the_mean_of_the_answered() -> None:
    who_5 = WHO_5 + "    min_answered: 3\n"
    found = score(who_5, '"1": 3, "2": 4, "3": 2')
    assert found.value == 60  # mean 3, five items, times 4
    assert found.pomp == 60
    assert found.answered == 3
    assert found.term is not None
    assert found.term.words == "mean of the answered items × number of items × multiplier"


def test_too_few_answers_make_no_score() -> None:
    found = score(WHO_5, '"1": 3, "2": 4, "3": 2, "4": 5')
    assert (found.value, found.pomp, found.band) == (None, None, None)
    assert (found.answered, found.minimum) == (4, 5)


def test_answers_to_unknown_items_do_not_count() -> None:
    found = score(WHO_5, '"6": 3, "7": 4')
    assert (found.answered, found.value) == (0, None)


def test_a_score_above_all_closed_bands_has_none() -> None:
    closed = BRS.replace(", {title: high}", "")
    assert score(closed, '"1": 5, "2": 1, "3": 5, "4": 1, "5": 5, "6": 1').band is None


def test_a_survey_without_its_instrument_is_no_survey_of_anything() -> None:
    portfolio = written(
        """
        surveys:
          s: {instrument: gone, date: 2026-01-01, answers: {"1": 3}}
        """
    )
    assert scores(portfolio, "wellbeing", date(2026, 2, 1)) == ()
    assert newest_pomp(portfolio, "wellbeing", date(2026, 2, 1)) is None


def test_of_surveys_of_one_day_the_greater_id_is_the_newer() -> None:
    portfolio = written(
        """
        instruments:
          mood: {title: Mood, construct: mood, items: {a: {}}, scale: {min: 0, max: 10}, scoring: mean}
        surveys:
          b: {instrument: mood, date: 2026-01-01, answers: {a: 7}}
          a: {instrument: mood, date: 2026-01-01, answers: {a: 2}}
          c: {instrument: mood, date: 2026-01-02, answers: {a: 9}}
        """
    )
    newest = newest_pomp(portfolio, "mood", date(2026, 1, 1))
    assert newest is not None
    assert newest.value == 70
