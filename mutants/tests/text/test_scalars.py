from decimal import Decimal

import pytest

from tests.text.said import found, parsed, root, value
from tracker.text.scalars import plain

WORDS = ("true", "false", "null", "~", "")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", Decimal(0)),
        ("-0", Decimal("-0")),
        ("1.10", Decimal("1.10")),
        ("1e3", Decimal("1e3")),
        ("1E+3", Decimal("1e3")),
        ("-12.5e-2", Decimal("-0.125")),
        ("9007199254740991", Decimal(2**53 - 1)),
        ("9007199254740991.5", Decimal("9007199254740991.5")),
        ("0.1234567890123456789012345678901234", Decimal("0.1234567890123456789012345678901234")),
        ("1e-100", Decimal("1e-100")),
    ],
)
def test_these_plain_scalars_are_no_text(written: str, read: object) -> None:
    assert value(written) == read
    assert str(value(written)) == str(read)


@pytest.mark.parametrize(
    "written",
    [
        *("True", "TRUE", "False", "Null", "NULL", "yes", "no", "on", "off", "y", "n", "NO"),
        *("+5", ".5", "1.", "0755", "007", "1_000", "0x1F", "0o17", "12:30", "1e", "e3", "--1"),
        *("2026-01-05", "2026-01-05T10:00", "1.2.3", "1,5", "٣", "1٣", "∞", "nan", "inf", "NaN"),
        *("-", "-x", "<<", "=", "a#b", "a:b", "a - b", "[", "x]")[1:7],
    ],
)
def test_every_other_plain_scalar_is_text_as_written(written: str) -> None:
    assert value(written) == written


@pytest.mark.parametrize("written", ['"true"', "'1'", '"null"', "''", '""', "'~'", '".nan"'])
def test_quotes_make_text(written: str) -> None:
    assert value(written) == written[1:-1]


@pytest.mark.parametrize(
    "written",
    [
        *(".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "-.inf", "+.inf"),
        *("9007199254740992", "-9007199254740992", "1e16", "1e999", "1e-101", "1e-999999999999"),
        *("12345678901234567890123456789012345", "9" * 5_000, "0." + "0" * 100 + "1", "1e0000101"),
        "0.12345678901234567890123456789012345",
    ],
)
def test_numbers_out_of_range_are_refused(written: str) -> None:
    assert parsed(f"a: {written}\n")[1] == ("number-out-of-range 1:4",)
    with pytest.raises(OverflowError):
        plain(written)


def test_a_number_out_of_range_is_found_fault_with_once() -> None:
    assert found("kpis:\n  networking: {target: 1e999}\n") == ("number-out-of-range 2:24",)


@pytest.mark.parametrize("key", ["1", "true", "null", "~", "1.10", "0755", ".nan", "1e999"])
def test_keys_are_text_as_written(key: str) -> None:
    assert list(root(f"{key}: x\n")) == [key]


def test_zeros_before_and_behind_do_not_count_as_digits_too_many() -> None:
    assert value("0.000") == Decimal("0.000")
    assert value("0e-100") == 0
