import csv

import pytest

from tests.views.figures import missing, plain, proportion, summary
from tracker.views.csv_table import cell
from tracker.views.kpis_csv import COLUMNS, render


def test_a_row_per_kpi() -> None:
    text = render(summary(proportion(), missing()))
    assert text.splitlines() == [
        ",".join(COLUMNS),
        "goals-kept,Goals kept,57.142857,%,80,4,7,7,3,2025-06-30,2026-06-30,2026-06-30,ok,,2025-06-30,50,ok,unclear",
        'feedback,Feedback,,POMP,,,,2,1,,2026-06-30,2026-06-30,insufficient,"needs 3 answers, has 2",,,,',
    ]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_text_is_no_formula(sign: str) -> None:
    assert cell(f"{sign}1+1") == f"'{sign}1+1"


def test_numbers_stay_numbers() -> None:
    assert (cell(-5), cell(0.5), cell(None), cell("plain")) == ("-5", "0.5", "", "plain")
    rows = list(csv.DictReader(render(summary(plain(-5, title="=1+1"))).splitlines()))
    assert (rows[0]["title"], rows[0]["value"]) == ("'=1+1", "-5")
