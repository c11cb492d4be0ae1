import pytest

from tests.records.rules.judged import TODAY, judged, said
from tests.records.written import portfolio
from tracker.records.rules import Case
from tracker.records.rules.money import amounts_have_a_currency, currencies_exist

ENGAGEMENT = (
    "engagements: {e: {title: E, kind: course, start: 2026-01-05, planned_end: 2026-06-05, %s}}\n"
)
POSITION = "positions: {p: {title: P, start: 2026-01-05, pay: %s}}\n"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (ENGAGEMENT % "costs: [{date: 2026-02-01, amount: 1}]", "engagements.e.costs.0"),
        (ENGAGEMENT % "benefits: [{date: 2026-02-01, amount: 1}]", "engagements.e.benefits.0"),
        (POSITION % "{amount: 1}", "positions.p.pay.0"),
        (
            POSITION
            % "[{date: 2026-01-05, amount: 1, currency: EUR}, {date: 2026-02-05, amount: 2}]",
            "positions.p.pay.1",
        ),
    ],
)
@pytest.mark.parametrize("profile", ["", "profile: {name: Ada}\n"])
def test_an_amount_without_a_currency_anywhere(text: str, place: str, profile: str) -> None:
    assert said(amounts_have_a_currency, profile + text) == [
        f"no-currency {place}: this amount has no currency, and the profile names none"
    ]


def test_the_profile_names_the_currency_of_all_amounts() -> None:
    text = "profile: {name: Ada, currency: EUR}\n" + POSITION % "{amount: 1}"
    assert said(amounts_have_a_currency, text) == []


def test_an_amount_may_name_its_own() -> None:
    assert said(amounts_have_a_currency, POSITION % "{amount: 1, currency: USD}") == []


def test_while_the_profile_cannot_be_read_nothing_is_said_of_amounts() -> None:
    case = Case(portfolio=portfolio(POSITION % "{amount: 1}"), today=TODAY, profile_unread=True)
    assert list(amounts_have_a_currency(case)) == []


def test_a_currency_that_there_is_not() -> None:
    (finding,) = judged(currencies_exist, "profile: {name: Ada, currency: EUX}")
    assert (finding.code, finding.place.pointer) == ("unknown-currency", ("profile", "currency"))
    assert finding.message == "no currency of ISO 4217 is called `EUX`"


@pytest.mark.parametrize(
    ("written", "help_"),
    [
        ("EUX", "did you mean `EUR`?"),
        ("GPB", "did you mean `GBP`?"),
        ("QQQ", "write its three letters, such as `EUR`"),
    ],
)
def test_a_currency_that_is_like_another_says_so(written: str, help_: str) -> None:
    (finding,) = judged(currencies_exist, f"profile: {{name: Ada, currency: {written}}}")
    assert finding.help == help_


def test_a_currency_of_an_amount_that_there_is_not() -> None:
    assert said(currencies_exist, POSITION % "{amount: 1, currency: QQQ}") == [
        "unknown-currency positions.p.pay.0.currency: no currency of ISO 4217 is called `QQQ`"
    ]


@pytest.mark.parametrize("currency", ["EUR", "CHF", "JPY", "DEM", "XAF"])
def test_currencies_of_today_and_yesterday_are_fine(currency: str) -> None:
    assert said(currencies_exist, POSITION % f"{{amount: 1, currency: {currency}}}") == []
