"""A KPI explained."""

from datetime import date as Day

from tracker.kpis.kpi import Kpi, measured
from tracker.kpis.result import Result
from tracker.kpis.why.explained import Kind, Why
from tracker.records.portfolio import Portfolio
from tracker.records.surveys import Instrument
from tracker.records.vocabulary import Category


def why_kpi(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(kpi, portfolio, as_of))


def of_result(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
        kind=Kind.KPI,
        id=result.id,
        title=result.title,
        as_of=result.as_of,
        value=result.value,
        unit=result.unit,
        definition=kpi.definition,
        window=result.window,
        state=result.status.value,
        reason=result.reason,
        lacking=result.lacking,
        basis=f"{kpi.counts.times(result.n)}; a value takes {result.minimum}",
        version=kpi.version,
        result=result,
        workings=result.workings,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def _instruments(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)
