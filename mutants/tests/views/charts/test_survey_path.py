"""The scores of a questionnaire."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from tracker.views.charts.render import svg
from tracker.views.charts.survey_path import SurveyPath, survey_chart

POINTS = ((date(2026, 1, 4), Fraction(3)), (date(2026, 6, 7), Fraction(25, 6)))
BANDED = SurveyPath(title="Resilience", points=POINTS, bounds=(Decimal(3), Decimal("4.31")))


def test_scores_are_told_and_tabled() -> None:
    chart = survey_chart(BANDED)
    assert chart.description == (
        "2 scores from 4 Jan 2026 to 7 Jun 2026: first 3, newest 4.17, lowest 3, highest 4.17."
    )
    assert chart.rows == (("4 Jan 2026", "3"), ("7 Jun 2026", "4.17"))


def test_bands_are_drawn_where_there_are_any() -> None:
    plain = SurveyPath(title="Resilience", points=POINTS, bounds=())
    assert [key.text for key in survey_chart(BANDED).keys] == ["score", "where a band ends"]
    assert [key.text for key in survey_chart(plain).keys] == ["score"]


def test_it_can_be_drawn() -> None:
    assert "<path" in svg(survey_chart(BANDED).spec)
