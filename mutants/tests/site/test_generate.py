"""What the pages of a site are made of."""

from datetime import date

from tests.records.written import portfolio
from tracker.data.codes import CODES
from tracker.records.audience import restrict
from tracker.site.generate import book_of

WHOLE = portfolio("profile: {name: Ada}\n")
TODAY = date(2026, 11, 20)


def test_the_owner_is_told_what_can_be_wrong_with_a_file() -> None:
    book = book_of(restrict(WHOLE, "owner"), TODAY, None)
    assert tuple(code for codes in book.codes.values() for code in codes) == CODES


def test_readers_are_told_how_a_portfolio_is_written_and_nothing_of_its_faults() -> None:
    book = book_of(restrict(WHOLE, "public"), TODAY, None)
    assert book.codes == {}
    assert "goals.schema.json" in book.schemas
