"""A KPI explained."""

from datetime import date as Day

from tracker.kpis.kpi import Kpi, measured
from tracker.kpis.result import Result
from tracker.kpis.why.explained import Kind, Why
from tracker.records.portfolio import Portfolio
from tracker.records.surveys import Instrument
from tracker.records.vocabulary import Category


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_why_kpi__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_why_kpi__mutmut)
def why_kpi(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(kpi, portfolio, as_of))


def x_why_kpi__mutmut_orig(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(kpi, portfolio, as_of))


def x_why_kpi__mutmut_1(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(None, kpi, measured(kpi, portfolio, as_of))


def x_why_kpi__mutmut_2(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, None, measured(kpi, portfolio, as_of))


def x_why_kpi__mutmut_3(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, None)


def x_why_kpi__mutmut_4(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(kpi, measured(kpi, portfolio, as_of))


def x_why_kpi__mutmut_5(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, measured(kpi, portfolio, as_of))


def x_why_kpi__mutmut_6(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, )


def x_why_kpi__mutmut_7(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(None, portfolio, as_of))


def x_why_kpi__mutmut_8(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(kpi, None, as_of))


def x_why_kpi__mutmut_9(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(kpi, portfolio, None))


def x_why_kpi__mutmut_10(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(portfolio, as_of))


def x_why_kpi__mutmut_11(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(kpi, as_of))


def x_why_kpi__mutmut_12(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> Why:
    """How its value came about, from the very computation that made it."""
    return of_result(portfolio, kpi, measured(kpi, portfolio, ))

mutants_x_why_kpi__mutmut['_mutmut_orig'] = x_why_kpi__mutmut_orig # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_1'] = x_why_kpi__mutmut_1 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_2'] = x_why_kpi__mutmut_2 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_3'] = x_why_kpi__mutmut_3 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_4'] = x_why_kpi__mutmut_4 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_5'] = x_why_kpi__mutmut_5 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_6'] = x_why_kpi__mutmut_6 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_7'] = x_why_kpi__mutmut_7 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_8'] = x_why_kpi__mutmut_8 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_9'] = x_why_kpi__mutmut_9 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_10'] = x_why_kpi__mutmut_10 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_11'] = x_why_kpi__mutmut_11 # type: ignore # mutmut generated
mutants_x_why_kpi__mutmut['x_why_kpi__mutmut_12'] = x_why_kpi__mutmut_12 # type: ignore # mutmut generated
mutants_x_of_result__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_of_result__mutmut)
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


def x_of_result__mutmut_orig(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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


def x_of_result__mutmut_1(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = None
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


def x_of_result__mutmut_2(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if (kpi.id in set(Category)) and False else ()
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


def x_of_result__mutmut_3(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if (kpi.id in set(Category)) or True else ()
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


def x_of_result__mutmut_4(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id not in set(Category) else ()
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


def x_of_result__mutmut_5(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(None) else ()
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


def x_of_result__mutmut_6(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = None
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


def x_of_result__mutmut_7(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(None)
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


def x_of_result__mutmut_8(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is None:
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


def x_of_result__mutmut_9(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = None
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


def x_of_result__mutmut_10(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
        kind=None,
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


def x_of_result__mutmut_11(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
        kind=Kind.KPI,
        id=None,
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


def x_of_result__mutmut_12(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
        kind=Kind.KPI,
        id=result.id,
        title=None,
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


def x_of_result__mutmut_13(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
        kind=Kind.KPI,
        id=result.id,
        title=result.title,
        as_of=None,
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


def x_of_result__mutmut_14(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        value=None,
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


def x_of_result__mutmut_15(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        unit=None,
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


def x_of_result__mutmut_16(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        definition=None,
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


def x_of_result__mutmut_17(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        window=None,
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


def x_of_result__mutmut_18(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        state=None,
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


def x_of_result__mutmut_19(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        reason=None,
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


def x_of_result__mutmut_20(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        lacking=None,
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


def x_of_result__mutmut_21(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        basis=None,
        version=kpi.version,
        result=result,
        workings=result.workings,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_22(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        version=None,
        result=result,
        workings=result.workings,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_23(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        result=None,
        workings=result.workings,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_24(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        workings=None,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_25(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        beside=None,
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_26(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        counted=None,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_27(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        excluded=None,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_28(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        instruments=None,
        also=also,
    )


def x_of_result__mutmut_29(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        also=None,
    )


def x_of_result__mutmut_30(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
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


def x_of_result__mutmut_31(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
        kind=Kind.KPI,
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


def x_of_result__mutmut_32(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
        kind=Kind.KPI,
        id=result.id,
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


def x_of_result__mutmut_33(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
    """The same of a result that has been worked out already."""
    also = (f"{Kind.CATEGORY}/{kpi.id}",) if kpi.id in set(Category) else ()
    setting = kpi.setting(portfolio)
    if setting.metric is not None:
        also = (f"{Kind.METRIC}/{setting.metric}",)
    return Why(
        kind=Kind.KPI,
        id=result.id,
        title=result.title,
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


def x_of_result__mutmut_34(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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


def x_of_result__mutmut_35(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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


def x_of_result__mutmut_36(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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


def x_of_result__mutmut_37(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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


def x_of_result__mutmut_38(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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


def x_of_result__mutmut_39(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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


def x_of_result__mutmut_40(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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


def x_of_result__mutmut_41(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        version=kpi.version,
        result=result,
        workings=result.workings,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_42(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        result=result,
        workings=result.workings,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_43(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        workings=result.workings,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_44(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_45(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_46(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_47(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_48(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        also=also,
    )


def x_of_result__mutmut_49(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        )


def x_of_result__mutmut_50(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        basis=f"{kpi.counts.times(None)}; a value takes {result.minimum}",
        version=kpi.version,
        result=result,
        workings=result.workings,
        beside={name: part for name, part in result.components.items() if name != "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_51(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        beside={name: part for name, part in result.components.items() if name == "interval"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_52(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        beside={name: part for name, part in result.components.items() if name != "XXintervalXX"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_53(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        beside={name: part for name, part in result.components.items() if name != "INTERVAL"},
        counted=result.counted,
        excluded=result.excluded,
        instruments=_instruments(portfolio, result),
        also=also,
    )


def x_of_result__mutmut_54(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        instruments=_instruments(None, result),
        also=also,
    )


def x_of_result__mutmut_55(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        instruments=_instruments(portfolio, None),
        also=also,
    )


def x_of_result__mutmut_56(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        instruments=_instruments(result),
        also=also,
    )


def x_of_result__mutmut_57(portfolio: Portfolio, kpi: Kpi, result: Result) -> Why:
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
        instruments=_instruments(portfolio, ),
        also=also,
    )

mutants_x_of_result__mutmut['_mutmut_orig'] = x_of_result__mutmut_orig # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_1'] = x_of_result__mutmut_1 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_2'] = x_of_result__mutmut_2 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_3'] = x_of_result__mutmut_3 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_4'] = x_of_result__mutmut_4 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_5'] = x_of_result__mutmut_5 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_6'] = x_of_result__mutmut_6 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_7'] = x_of_result__mutmut_7 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_8'] = x_of_result__mutmut_8 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_9'] = x_of_result__mutmut_9 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_10'] = x_of_result__mutmut_10 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_11'] = x_of_result__mutmut_11 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_12'] = x_of_result__mutmut_12 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_13'] = x_of_result__mutmut_13 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_14'] = x_of_result__mutmut_14 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_15'] = x_of_result__mutmut_15 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_16'] = x_of_result__mutmut_16 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_17'] = x_of_result__mutmut_17 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_18'] = x_of_result__mutmut_18 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_19'] = x_of_result__mutmut_19 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_20'] = x_of_result__mutmut_20 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_21'] = x_of_result__mutmut_21 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_22'] = x_of_result__mutmut_22 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_23'] = x_of_result__mutmut_23 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_24'] = x_of_result__mutmut_24 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_25'] = x_of_result__mutmut_25 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_26'] = x_of_result__mutmut_26 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_27'] = x_of_result__mutmut_27 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_28'] = x_of_result__mutmut_28 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_29'] = x_of_result__mutmut_29 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_30'] = x_of_result__mutmut_30 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_31'] = x_of_result__mutmut_31 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_32'] = x_of_result__mutmut_32 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_33'] = x_of_result__mutmut_33 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_34'] = x_of_result__mutmut_34 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_35'] = x_of_result__mutmut_35 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_36'] = x_of_result__mutmut_36 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_37'] = x_of_result__mutmut_37 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_38'] = x_of_result__mutmut_38 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_39'] = x_of_result__mutmut_39 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_40'] = x_of_result__mutmut_40 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_41'] = x_of_result__mutmut_41 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_42'] = x_of_result__mutmut_42 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_43'] = x_of_result__mutmut_43 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_44'] = x_of_result__mutmut_44 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_45'] = x_of_result__mutmut_45 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_46'] = x_of_result__mutmut_46 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_47'] = x_of_result__mutmut_47 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_48'] = x_of_result__mutmut_48 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_49'] = x_of_result__mutmut_49 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_50'] = x_of_result__mutmut_50 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_51'] = x_of_result__mutmut_51 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_52'] = x_of_result__mutmut_52 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_53'] = x_of_result__mutmut_53 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_54'] = x_of_result__mutmut_54 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_55'] = x_of_result__mutmut_55 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_56'] = x_of_result__mutmut_56 # type: ignore # mutmut generated
mutants_x_of_result__mutmut['x_of_result__mutmut_57'] = x_of_result__mutmut_57 # type: ignore # mutmut generated
mutants_x__instruments__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__instruments__mutmut)
def _instruments(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_orig(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_1(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = None
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_2(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition(None) for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_3(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.rpartition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_4(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("XX/XX") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_5(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = None
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_6(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section != "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_7(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "XXsurveysXX")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_8(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "SURVEYS")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_9(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = None
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_10(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(None)
    return tuple(portfolio.instruments[i] for i in ids)


def x__instruments__mutmut_11(portfolio: Portfolio, result: Result) -> tuple[Instrument, ...]:
    """Those by which the surveys that were counted are scored."""
    names = (mention.record.partition("/") for mention in result.counted)
    surveys = (id_ for section, _, id_ in names if section == "surveys")
    ids = dict.fromkeys(portfolio.surveys[survey].instrument for survey in surveys)
    return tuple(None)

mutants_x__instruments__mutmut['_mutmut_orig'] = x__instruments__mutmut_orig # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_1'] = x__instruments__mutmut_1 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_2'] = x__instruments__mutmut_2 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_3'] = x__instruments__mutmut_3 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_4'] = x__instruments__mutmut_4 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_5'] = x__instruments__mutmut_5 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_6'] = x__instruments__mutmut_6 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_7'] = x__instruments__mutmut_7 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_8'] = x__instruments__mutmut_8 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_9'] = x__instruments__mutmut_9 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_10'] = x__instruments__mutmut_10 # type: ignore # mutmut generated
mutants_x__instruments__mutmut['x__instruments__mutmut_11'] = x__instruments__mutmut_11 # type: ignore # mutmut generated
