from decimal import Decimal
from fractions import Fraction

import pytest

from tests.views.figures import missing, plain, proportion
from tracker.views.numbers import (
    Quantity,
    counts,
    figure,
    fixed,
    interval,
    known,
    number,
    percent,
    quantity,
    share,
    signed_days,
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(44), "44"),
        (Decimal("44.000"), "44"),
        (Fraction(25, 6), "4.166667"),
        (Fraction(1, 2_000_000), "0"),  # half-even: 0.0000005 is nearest to 0.000000
        (Fraction(3, 2_000_000), "2e-06"),  # and 0.0000015 to 0.000002
        (Fraction(-1, 3), "-0.333333"),
        (2**53, "9007199254740992"),
    ],
)
def test_numbers_for_machines_have_six_decimals_half_even(value: Quantity, expected: str) -> None:
    assert repr(number(value)) == expected


def test_what_is_not_known_is_no_number() -> None:
    assert known(None) is None
    assert known(Fraction(0)) == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "–"),
        (Fraction(1234567, 100), "12,346"),
        (Fraction(1234), "1,234"),
        (Fraction(99, 4), "24.8"),
        (Fraction(25, 6), "4.17"),
        (Fraction(-1, 3), "-0.33"),
        (Fraction(-1, 300), "-0.0033"),
        (Fraction(1, 250), "0.004"),  # four falls in a thousand days are not none
        (Fraction(9, 700), "0.013"),
        (Fraction(1, 10), "0.1"),
        (Fraction(0), "0"),
        (Decimal("1.50"), "1.5"),
    ],
)
def test_numbers_for_readers_have_the_digits_that_tell(
    value: Quantity | None, expected: str
) -> None:
    assert quantity(value) == expected


def test_a_share_of_few_has_no_decimals() -> None:
    assert share(Fraction(400, 7), 7) == "57"
    assert share(Fraction(2000, 300), 300) == "6.7"
    assert share(None, 7) == "–"


def test_a_value_is_shown_as_its_unit_wants() -> None:
    assert figure(proportion(), Fraction(400, 7)) == "57"
    assert figure(plain(0, unit="%"), Fraction(441, 10)) == "44"
    assert figure(plain(0, unit="%"), Fraction(-25, 6)) == "-4.2"
    assert figure(plain(0, unit="%"), Fraction(1, 300)) == "0.0033"
    assert figure(plain(0), Fraction(25, 6)) == "4.17"
    assert figure(missing(), None) == "–"
    assert figure(plain(0, unit="%"), None) == "–"


def test_counts_stand_before_percentages() -> None:
    assert counts(proportion()) == "4 of 7"
    assert counts(missing()) == "n 2"


def test_the_interval_of_a_proportion() -> None:
    assert interval(proportion()) == "25–84 %"
    assert interval(missing()) == ""


def test_a_share_of_one_in_percent() -> None:
    assert percent(Fraction(3, 5)) == "60 %"
    assert percent(None) == "–"


@pytest.mark.parametrize(
    ("share", "shown"),
    [("0.004", "under 1 %"), ("0", "0 %"), ("0.996", "99 %"), ("1", "100 %"), ("-0.004", "0 %")],
)
def test_what_is_not_quite_nothing_or_all_is_not_called_so(share: str, shown: str) -> None:
    assert percent(Fraction(share)) == shown


def test_two_decimals_whatever_they_are() -> None:
    assert [fixed(Fraction(value)) for value in ("1.1", "2", "0.125")] == ["1.10", "2.00", "0.12"]


@pytest.mark.parametrize(
    ("days", "shown"), [(None, "–"), (1, "+1 day"), (12, "+12 days"), (0, "0 days"), (-1, "-1 day")]
)
def test_days_ahead_and_behind(days: int | None, shown: str) -> None:
    assert signed_days(days) == shown
