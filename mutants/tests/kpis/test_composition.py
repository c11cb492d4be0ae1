from tests.kpis.portfolios import made_metric, metric, portfolio
from tracker.kpis.composition import cadence, composition, parts
from tracker.records.vocabulary import Cadence

WON = metric("won", cadence="month")
ASKED = metric("asked", cadence="week")
RATE = made_metric("rate", ratio=("won", "asked"))
RISE = made_metric("rise", growth_of="rate")


def test_an_observed_metric_is_made_of_itself() -> None:
    assert composition(portfolio(WON), "won") == (WON,)
    assert parts(WON) == ()


def test_what_a_metric_is_made_of_comes_before_it() -> None:
    everything = composition(portfolio(WON, ASKED, RATE, RISE), "rise")

    assert sorted(part.id for part in everything) == ["asked", "rate", "rise", "won"]
    assert everything[2:] == (RATE, RISE)


def test_a_metric_with_a_missing_part_is_made_of_nothing() -> None:
    assert composition(portfolio(WON, RATE, RISE), "rise") == ()
    assert composition(portfolio(), "rise") == ()


def test_a_circle_is_made_of_nothing() -> None:
    one = made_metric("one", ratio=("won", "two"))
    two = made_metric("two", growth_of="one")

    assert composition(portfolio(WON, one, two), "one") == ()
    assert cadence(portfolio(WON, one, two), "one") is None


def test_a_metric_that_is_a_part_twice_is_listed_once() -> None:
    levels = [made_metric(f"m{i}", ratio=(f"m{i - 1}", f"m{i - 1}")) for i in range(1, 200)]

    assert len(composition(portfolio(metric("m0"), *levels), "m199")) == 200


def test_cadence_is_a_metric_s_own_or_that_of_what_it_is_made_of() -> None:
    whole = portfolio(
        WON, ASKED, RATE, RISE, made_metric("yearly", growth_of="won", cadence="year")
    )

    assert cadence(whole, "won") is Cadence.MONTH
    assert cadence(whole, "rate") is Cadence.MONTH
    assert cadence(whole, "rise") is Cadence.MONTH
    assert cadence(whole, "yearly") is Cadence.YEAR


def test_a_cadence_nobody_says_is_not_known() -> None:
    assert cadence(portfolio(metric("free"), made_metric("rise", growth_of="free")), "rise") is None
