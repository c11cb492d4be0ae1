from datetime import date
from fractions import Fraction

from tests.kpis.written import counted, excluded, written
from tracker.kpis.networking import blau, compute
from tracker.kpis.result import Status

CONTACTS = """
contacts:
  ada: {met: 2026-03-01, sector: banking, quality: 5}
  bea: {met: 2025-01-10, sector: banking, quality: 3, interactions: [2025-06-01, 2026-01-02]}
  cas: {met: 2025-01-10, sector: health, interactions: [2026-01-01]}
  dan: {met: 2025-01-10, sector: health, quality: 1}
  eva: {met: 2025-01-10, sector: media}
  fin: {met: 2025-01-10}
  gus: {met: 2026-04-02, quality: 5, interactions: [2026-03-01]}
"""
AS_OF = date(2026, 4, 1)  # the window begins after 2026-01-01


def test_ties_met_or_talked_to_in_ninety_days_are_active() -> None:
    found = compute(written(CONTACTS), AS_OF)
    assert found.value == 2  # ada met, bea on 2026-01-02; cas a day too early, gus not met yet
    assert (found.status, found.n, found.unit) == (Status.OK, 6, "active ties")
    assert (found.window.start, found.window.end) == (date(2026, 1, 1), AS_OF)
    assert counted(found) == [
        f"contacts/{name}" for name in ("ada", "bea", "cas", "dan", "eva", "fin")
    ]
    assert excluded(found) == []


def test_what_stands_beside_the_ties() -> None:
    found = compute(written(CONTACTS), AS_OF)
    assert found.components == {
        "contacts": 6,
        "new_contacts": 1,
        "quality": 3,  # of 5, 3 and 1
        "sector_diversity": 1 - Fraction(2, 5) ** 2 - Fraction(2, 5) ** 2 - Fraction(1, 5) ** 2,
    }


def test_four_sectors_known_tell_nothing_of_diversity() -> None:
    found = compute(written(CONTACTS.replace(", sector: media", "")), AS_OF)
    assert found.components["sector_diversity"] is None


def test_contacts_none_of_them_active_are_zero() -> None:
    found = compute(written(CONTACTS), date(2025, 12, 1))
    assert found.value == 0
    assert (found.status, found.n) == (Status.OK, 5)
    assert found.components["quality"] == 2  # of 3 and 1


def test_no_contacts_are_no_data() -> None:
    found = compute(written(CONTACTS), date(2025, 1, 1))
    assert (found.status, found.value, found.n) == (Status.NO_DATA, None, 0)
    assert found.reason == "needs 1 contact, has 0"
    assert found.components == {
        "contacts": 0,
        "new_contacts": 0,
        "quality": None,
        "sector_diversity": None,
    }


def test_the_owner_cannot_change_a_window_of_days() -> None:
    found = compute(written(CONTACTS, "kpis:\n  networking: {months: 1}\n"), AS_OF)
    assert found.window.start == date(2026, 1, 1)


def test_blau_of_two_even_halves_and_of_three_to_seven() -> None:
    assert blau(["a", "b"]).value == Fraction(1, 2)
    assert blau(["a"] * 3 + ["b"] * 7).value == Fraction(42, 100)
    assert blau(["a"]).value == 0
