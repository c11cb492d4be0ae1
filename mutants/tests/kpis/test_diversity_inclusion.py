from datetime import date

from tests.kpis.written import counted, excluded, written
from tracker.kpis.diversity_inclusion import compute
from tracker.kpis.result import Status

EVIDENCE = """
evidence:
  circle: {title: Reading circle, date: 2026-02-01, kind: inclusion}
  guide: {title: Plain-language guide, date: 2026-04-01, kind: inclusion}
  old: {title: Long ago, date: 2025-04-01, kind: inclusion}
  talk: {title: Another thing, date: 2026-02-01, kind: talk}
instruments:
  belong: {title: Belonging, construct: inclusion, items: {a: {}}, scale: {min: 1, max: 5}, scoring: mean}
surveys:
  early: {instrument: belong, date: 2024-01-01, answers: {a: 3}}
"""
AS_OF = date(2026, 4, 1)


def test_evidence_of_inclusion_in_the_window_is_counted() -> None:
    found = compute(written(EVIDENCE), AS_OF)
    assert found.value == 2
    assert (found.n, found.unit, found.status) == (2, "actions", Status.OK)
    assert counted(found) == ["evidence/circle", "evidence/guide"]
    assert excluded(found) == []
    assert found.components == {"inclusion": 50}


def test_none_is_no_data_and_not_zero() -> None:
    found = compute(written(EVIDENCE), date(2025, 1, 31))
    assert (found.status, found.value, found.n) == (Status.NO_DATA, None, 0)
    assert found.reason == "needs 1 piece of evidence of kind inclusion, has 0"
    assert found.components == {"inclusion": 50}


def test_the_owner_chooses_the_window() -> None:
    found = compute(written(EVIDENCE, "kpis:\n  diversity-inclusion: {months: 1}\n"), AS_OF)
    assert found.value == 1
    assert found.window.start == date(2026, 3, 1)
