"""The observations behind the value of a metric."""

from collections.abc import Iterator
from datetime import date as Day

from tracker.kpis.composition import composition
from tracker.kpis.observations import observed
from tracker.kpis.periods import period_start, start_before
from tracker.kpis.series import ended, shown_by, values_by_period
from tracker.kpis.window import Window
from tracker.records.metrics import Growth, Metric, Observation
from tracker.records.portfolio import Portfolio

Source = tuple[Metric, Observation]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_sources__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_sources__mutmut)
def sources(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_orig(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_1(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is not None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_2(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(None)
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_3(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(None, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_4(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, None, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_5(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, None))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_6(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_7(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_8(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, ))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_9(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = None
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_10(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(None, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_11(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, None)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_12(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_13(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, )
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_14(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = None
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_15(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(None, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_16(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, None, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_17(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, None, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_18(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, None)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_19(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_20(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_21(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_22(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, )
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_23(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = None
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_24(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, None)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_25(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_26(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, )
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_27(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        None
    )


def x_sources__mutmut_28(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(None, metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_29(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, None, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_30(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, None)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_31(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(metric, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_32(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, past)
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_33(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, )
        if period_start(made.date, by) in periods
    )


def x_sources__mutmut_34(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(None, by) in periods
    )


def x_sources__mutmut_35(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, None) in periods
    )


def x_sources__mutmut_36(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(by) in periods
    )


def x_sources__mutmut_37(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, ) in periods
    )


def x_sources__mutmut_38(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) not in periods
    )

mutants_x_sources__mutmut['_mutmut_orig'] = x_sources__mutmut_orig # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_1'] = x_sources__mutmut_1 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_2'] = x_sources__mutmut_2 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_3'] = x_sources__mutmut_3 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_4'] = x_sources__mutmut_4 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_5'] = x_sources__mutmut_5 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_6'] = x_sources__mutmut_6 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_7'] = x_sources__mutmut_7 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_8'] = x_sources__mutmut_8 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_9'] = x_sources__mutmut_9 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_10'] = x_sources__mutmut_10 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_11'] = x_sources__mutmut_11 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_12'] = x_sources__mutmut_12 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_13'] = x_sources__mutmut_13 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_14'] = x_sources__mutmut_14 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_15'] = x_sources__mutmut_15 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_16'] = x_sources__mutmut_16 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_17'] = x_sources__mutmut_17 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_18'] = x_sources__mutmut_18 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_19'] = x_sources__mutmut_19 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_20'] = x_sources__mutmut_20 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_21'] = x_sources__mutmut_21 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_22'] = x_sources__mutmut_22 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_23'] = x_sources__mutmut_23 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_24'] = x_sources__mutmut_24 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_25'] = x_sources__mutmut_25 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_26'] = x_sources__mutmut_26 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_27'] = x_sources__mutmut_27 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_28'] = x_sources__mutmut_28 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_29'] = x_sources__mutmut_29 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_30'] = x_sources__mutmut_30 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_31'] = x_sources__mutmut_31 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_32'] = x_sources__mutmut_32 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_33'] = x_sources__mutmut_33 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_34'] = x_sources__mutmut_34 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_35'] = x_sources__mutmut_35 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_36'] = x_sources__mutmut_36 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_37'] = x_sources__mutmut_37 # type: ignore # mutmut generated
mutants_x_sources__mutmut['x_sources__mutmut_38'] = x_sources__mutmut_38 # type: ignore # mutmut generated
mutants_x__observed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__observed__mutmut)
def _observed(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, metric.id):
        yield from ((part, made) for made in observed(part, window))


def x__observed__mutmut_orig(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, metric.id):
        yield from ((part, made) for made in observed(part, window))


def x__observed__mutmut_1(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(None, metric.id):
        yield from ((part, made) for made in observed(part, window))


def x__observed__mutmut_2(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, None):
        yield from ((part, made) for made in observed(part, window))


def x__observed__mutmut_3(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(metric.id):
        yield from ((part, made) for made in observed(part, window))


def x__observed__mutmut_4(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, ):
        yield from ((part, made) for made in observed(part, window))


def x__observed__mutmut_5(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, metric.id):
        yield from ((part, made) for made in observed(None, window))


def x__observed__mutmut_6(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, metric.id):
        yield from ((part, made) for made in observed(part, None))


def x__observed__mutmut_7(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, metric.id):
        yield from ((part, made) for made in observed(window))


def x__observed__mutmut_8(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, metric.id):
        yield from ((part, made) for made in observed(part, ))

mutants_x__observed__mutmut['_mutmut_orig'] = x__observed__mutmut_orig # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_1'] = x__observed__mutmut_1 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_2'] = x__observed__mutmut_2 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_3'] = x__observed__mutmut_3 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_4'] = x__observed__mutmut_4 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_5'] = x__observed__mutmut_5 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_6'] = x__observed__mutmut_6 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_7'] = x__observed__mutmut_7 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_8'] = x__observed__mutmut_8 # type: ignore # mutmut generated
mutants_x__compared__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__compared__mutmut)
def _compared(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_orig(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_1(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = None
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_2(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(None, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_3(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, None)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_4(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_5(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, )
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_6(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = None
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_7(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(None, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_8(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, None, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_9(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, None, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_10(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, None)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_11(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_12(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_13(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_14(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, )
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_15(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = None
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_16(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(None, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_17(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, None, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_18(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, None)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_19(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_20(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_21(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, )[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_22(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[+1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_23(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-2:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}


def x__compared__mutmut_24(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(None, by, growth.months))}


def x__compared__mutmut_25(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, None, growth.months))}


def x__compared__mutmut_26(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, None))}


def x__compared__mutmut_27(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(by, growth.months))}


def x__compared__mutmut_28(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, growth.months))}


def x__compared__mutmut_29(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, ))}

mutants_x__compared__mutmut['_mutmut_orig'] = x__compared__mutmut_orig # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_1'] = x__compared__mutmut_1 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_2'] = x__compared__mutmut_2 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_3'] = x__compared__mutmut_3 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_4'] = x__compared__mutmut_4 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_5'] = x__compared__mutmut_5 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_6'] = x__compared__mutmut_6 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_7'] = x__compared__mutmut_7 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_8'] = x__compared__mutmut_8 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_9'] = x__compared__mutmut_9 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_10'] = x__compared__mutmut_10 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_11'] = x__compared__mutmut_11 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_12'] = x__compared__mutmut_12 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_13'] = x__compared__mutmut_13 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_14'] = x__compared__mutmut_14 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_15'] = x__compared__mutmut_15 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_16'] = x__compared__mutmut_16 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_17'] = x__compared__mutmut_17 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_18'] = x__compared__mutmut_18 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_19'] = x__compared__mutmut_19 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_20'] = x__compared__mutmut_20 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_21'] = x__compared__mutmut_21 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_22'] = x__compared__mutmut_22 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_23'] = x__compared__mutmut_23 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_24'] = x__compared__mutmut_24 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_25'] = x__compared__mutmut_25 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_26'] = x__compared__mutmut_26 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_27'] = x__compared__mutmut_27 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_28'] = x__compared__mutmut_28 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_29'] = x__compared__mutmut_29 # type: ignore # mutmut generated
