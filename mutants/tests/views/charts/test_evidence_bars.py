"""Evidence by quarter."""

from datetime import date

from tests.views.charts.reading import opened
from tracker.views.charts.evidence_bars import EvidenceBars, evidence_chart
from tracker.views.charts.render import svg

SHOWN = EvidenceBars(
    days=[date(2026, 8, 1), date(2026, 1, 2), date(2026, 3, 31)], witnessed=[date(2026, 1, 2)]
)


def test_every_quarter_from_the_first_to_the_last_is_there() -> None:
    assert evidence_chart(SHOWN).rows == (
        ("Q1 2026", "2", "1"),
        ("Q2 2026", "0", "0"),
        ("Q3 2026", "1", "0"),
    )


def test_it_is_told_in_words() -> None:
    assert evidence_chart(SHOWN).description == (
        "3 pieces of evidence in 3 quarters, 1 with a witness; 2 in the fullest quarter."
    )


def test_a_single_quarter_is_one_of_a_year() -> None:
    single = EvidenceBars(days=[date(2026, 8, 1)], witnessed=[])
    layer = opened(evidence_chart(single).spec)["layer"][0]
    assert [day[:10] for day in layer["encoding"]["x"]["scale"]["domain"]] == [
        "2025-10-01",
        "2026-10-01",
    ]


def test_it_can_be_drawn() -> None:
    assert "<path" in svg(evidence_chart(SHOWN).spec)
