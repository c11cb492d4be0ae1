from datetime import date

from tests.kpis.written import counted, written
from tracker.kpis.job_satisfaction import compute
from tracker.kpis.result import Status

INSTRUMENTS = """
instruments:
  content:
    {title: Content, construct: job-satisfaction, items: {a: {}, b: {}}, scale: {min: 1, max: 5}, scoring: mean}
  other:
    {title: Other, construct: job-satisfaction, items: {a: {}}, scale: {min: 0, max: 10}, scoring: mean}
  load:
    {title: Load, construct: job-satisfaction/workload, items: {a: {}}, scale: {min: 1, max: 5}, scoring: mean}
  meaning:
    {title: Meaning, construct: job-satisfaction/fulfilment, items: {a: {}, b: {}}, scale: {min: 1, max: 5}, scoring: mean}
"""
TWO_YEARS = (
    INSTRUMENTS
    + """
surveys:
  s-2025: {instrument: content, date: 2025-06-01, answers: {a: 2, b: 3}}
  s-2025-12: {instrument: other, date: 2025-12-01, answers: {a: 9}}
  s-2026: {instrument: content, date: 2026-06-01, answers: {a: 4, b: 5}}
  load-1: {instrument: load, date: 2026-01-01, answers: {a: 1}}
  load-2: {instrument: load, date: 2026-05-01, answers: {a: 2}}
"""
)


def test_the_newest_survey_is_the_value() -> None:
    found = compute(written(TWO_YEARS), date(2026, 7, 1))
    assert found.value == 87.5  # ((4 + 5) / 2 - 1) / 4 x 100
    assert (found.status, found.reason, found.unit) == (Status.OK, None, "POMP")
    assert (found.n, found.minimum) == (2, 2)
    assert counted(found) == ["surveys/s-2026"]
    assert (found.window.start, found.window.end) == (None, date(2026, 7, 1))


def test_change_is_against_the_first_survey_with_the_same_instrument() -> None:
    found = compute(written(TWO_YEARS), date(2026, 7, 1))
    assert found.components["change"] == 50  # 87.5 - ((2 + 3) / 2 - 1) / 4 x 100 = 87.5 - 37.5


def test_the_first_survey_with_an_instrument_has_no_change() -> None:
    found = compute(written(TWO_YEARS), date(2025, 12, 31))
    assert found.value == 90
    assert found.components["change"] is None


def test_facets_are_the_newest_pomp_of_each_that_was_asked() -> None:
    found = compute(written(TWO_YEARS), date(2026, 7, 1))
    assert found.components["facets"] == {"workload": 25}


def test_a_facet_with_too_few_answers_has_no_value() -> None:
    text = TWO_YEARS + "  meaning-1: {instrument: meaning, date: 2026-05-01, answers: {a: 2}}\n"
    found = compute(written(text), date(2026, 7, 1))
    assert found.components["facets"] == {"fulfilment": None, "workload": 25}


def test_a_survey_is_current_for_182_days() -> None:
    portfolio = written(TWO_YEARS)
    assert compute(portfolio, date(2026, 11, 30)).status is Status.OK  # 182 days later
    stale = compute(portfolio, date(2026, 12, 1))
    assert stale.value == 87.5
    assert stale.status is Status.STALE
    assert stale.reason == "the newest survey is of 2026-06-01, over 182 days ago"


def test_no_older_survey_stands_in_for_one_with_too_few_answers() -> None:
    text = TWO_YEARS + "  s-2026-07: {instrument: content, date: 2026-07-01, answers: {a: 4}}\n"
    found = compute(written(text), date(2026, 7, 1))
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 1)
    assert found.reason == "needs 2 answered items, has 1"
    assert found.components["change"] is None


def test_without_a_survey_there_is_no_data() -> None:
    found = compute(written(TWO_YEARS), date(2025, 1, 1))
    assert (found.status, found.value, found.n, found.minimum) == (Status.NO_DATA, None, 0, 1)
    assert found.reason == "needs 1 survey that measures job-satisfaction, has 0"
    assert found.components == {"change": None, "facets": {}}
