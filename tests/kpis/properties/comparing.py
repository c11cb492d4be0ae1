"""Figures as they can be compared: without the places in files that records stand at."""

import os
from collections.abc import Iterable
from datetime import date

from hypothesis import HealthCheck, Phase, settings
from msgspec.structs import replace

from tracker.kpis.result import Mention, Result
from tracker.kpis.summary import Summary, summarise
from tracker.records.portfolio import Portfolio

# `make test-long` asks for more.
EXAMPLES = int(os.environ.get("EXAMPLES", "12"))
few = settings(
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    # Whole portfolios take minutes to be made smaller.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)


def figures(portfolio: Portfolio, as_of: date) -> dict[str, Result]:
    """The KPIs by id, their mentions without places."""
    return {result.id: placeless(result) for result in summarise(portfolio, as_of).kpis}


def everything(portfolio: Portfolio, as_of: date) -> Summary:
    """KPIs, categories and goals, the KPIs' mentions without places."""
    summary = summarise(portfolio, as_of)
    return replace(summary, kpis=tuple(map(placeless, summary.kpis)))


def placeless(result: Result) -> Result:
    """The result, its mentions in an order that no place decides."""
    return replace(result, counted=_placeless(result.counted), excluded=_placeless(result.excluded))


def _placeless(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    bare = (replace(mention, path=None, line=None) for mention in mentions)
    return tuple(sorted(bare, key=lambda m: (m.record, str(m.rule), m.says)))
