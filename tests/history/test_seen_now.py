"""Past states hold what their audience was shown then and is still shown."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.history.test_monthly import line
from tests.portfolios import write_portfolio
from tracker.history.past import State
from tracker.history.seen_now import seen_now
from tracker.load import load
from tracker.records.audience import Shared, restrict
from tracker.records.portfolio import Portfolio

WAS = """
    share: [manager]
    profile: {name: Ada, audiences: {manager: {title: Boss}}}
    metrics:
      talks: {title: Talks, category: thought-leadership, unit: talks, direction: increase,
        aggregate: sum, cadence: month, observations: [
        {date: 2026-02-01, value: 1}, {date: 2026-03-01, value: 2}]}
      old: {title: Old, category: thought-leadership, unit: talks, direction: increase,
        aggregate: sum, cadence: month, observations: [{date: 2026-02-01, value: 1}]}
    """
NOW = WAS.replace(
    "{date: 2026-03-01, value: 2}", "{date: 2026-03-01, value: 2, share: []}"
).replace("{title: Old", "{share: [], title: Old")
(COMMIT,) = line("2026-04-01")


def portfolio(folder: Path, text: str) -> Portfolio:
    root = write_portfolio(folder, {"goals/a.yaml": text})
    return load(root, date(2026, 4, 1)).portfolio


@pytest.fixture
def was(tmp_path: Path) -> Portfolio:
    return portfolio(tmp_path / "was", WAS)


def now(tmp_path: Path, audience: str) -> Shared:
    return restrict(portfolio(tmp_path / "now", NOW), audience)


def state(found: Portfolio | None, problem: str = "") -> State:
    return State(commit=COMMIT, portfolio=found, problem=problem)


def test_what_became_private_is_not_in_the_past_either(was: Portfolio, tmp_path: Path) -> None:
    (seen,) = seen_now((state(was),), now(tmp_path, "manager"))
    assert seen.portfolio is not None
    assert list(seen.portfolio.metrics) == ["talks"]
    values = [made.value for made in seen.portfolio.metrics["talks"].observations]
    assert values == [Decimal(1)]


def test_who_was_no_audience_then_is_shown_nothing_of_then(tmp_path: Path) -> None:
    before = portfolio(tmp_path / "before", "profile: {name: Ada}")
    (seen,) = seen_now((state(before),), now(tmp_path, "manager"))
    assert (seen.portfolio, seen.problem) == (None, "")


def test_how_many_errors_there_were_is_told_to_the_owner_alone(
    was: Portfolio, tmp_path: Path
) -> None:
    states = (state(None, "no portfolio yet"), state(was, "3 errors in the data"), state(was))
    told = [seen.problem for seen in seen_now(states, now(tmp_path, "manager"))]
    assert told == ["no portfolio yet", "there were errors in the data", ""]
    assert seen_now(states, now(tmp_path, "owner")) == states


def test_a_past_without_a_profile_is_restricted_too(tmp_path: Path) -> None:
    before = portfolio(
        tmp_path / "before", WAS.replace("[manager]", "[public]").split("profile")[0]
    )
    (seen,) = seen_now((state(before),), now(tmp_path, "public"))
    assert seen.portfolio is not None
    assert seen.portfolio.profile is None
