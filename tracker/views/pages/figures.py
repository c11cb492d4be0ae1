"""Results as readers see them: values no finer than their counts, components by name."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

from markupsafe import Markup
from msgspec.structs import replace

from tracker.kpis.kpi import Kpi
from tracker.kpis.result import Component, Result
from tracker.kpis.window import Window, months_after
from tracker.views import numbers
from tracker.views.words import (
    MINUS,
    NO_BREAK_SPACE,
    count,
    days_in_words,
    figure,
    quantity,
    sentence,
    worded,
)

# What components are counted in, by name.
UNITS = {
    **dict.fromkeys(("self_rated", "uptake", "response_rate", "continuation"), "%"),
    **dict.fromkeys(("session_rate", "knowledge_rate", "pay_growth", "favourable"), "%"),
    **dict.fromkeys(
        ("median_days_late", "median_days_to_recovery", "median_days_to_offer", "buffer_days"),
        "days",
    ),
    "expected": "%",
    **dict.fromkeys(("months_in_level", "payback_months"), "months"),
}
NAMES = {
    "gas_t": "Attainment score T",
    "pomp": "Percent of the scale",
    "buffer_days": "Buffer",
    "original_due": "First due",
    "over_all": "Over all observations",
    "min": "At least",
    "max": "At most",
}
ONE = {"promotions": "promotion", "active ties": "active tie", "actions": "action"}


def value_text(result: Result) -> str:
    """The value without its unit."""
    return numbers.figure(result, result.value).replace("-", MINUS)


def unit_text(result: Result) -> str:
    """The unit as it is read aloud: of one thing in the singular, of POMP `of 100`."""
    if result.value == 1:
        return ONE.get(result.unit, result.unit)
    return "of 100" if result.unit == "POMP" else result.unit


def worth(result: Result) -> Markup:
    """The value, with its unit set smaller; of a proportion the counts first: `3 of 4`, 75 %."""
    words = Markup("{}{}<small>{}</small>")
    value, unit = value_text(result), unit_text(result)
    if result.denominator is None:
        return words.format(value, NO_BREAK_SPACE, unit)
    counted = numbers.counts(result).replace(" ", NO_BREAK_SPACE)
    return words.format(counted, NO_BREAK_SPACE, f"{value}{NO_BREAK_SPACE}{unit}")


def aim_text(result: Result) -> str:
    """The owner's target, as finely as the value."""
    return beside_text(replace(result, value=result.target))


def beside_text(result: Result) -> str:
    """The value where it stands beside another: without its unit, but for the sign of percent."""
    percent = f"{NO_BREAK_SPACE}%" if result.unit == "%" else ""
    return f"{value_text(result)}{percent}"


def interval_text(result: Result) -> str:
    """The 95 % interval of a proportion, as finely as the value: `30 to 95 %`."""
    return numbers.interval(result).replace("–", " to ").replace(" %", f"{NO_BREAK_SPACE}%")


def counts_text(result: Result, kpi: Kpi) -> str:
    """`3 of 4 concluded goals`, or what was counted: `5 skills`."""
    if result.denominator and result.numerator is not None:
        return f"{quantity(result.numerator)} of {kpi.counts.times(result.denominator)}"
    return kpi.counts.times(result.n)


def window_text(window: Window) -> str:
    """Which days count: `12 months`, `90 days`, or all."""
    if window.start is None:
        return "all records"
    months = (window.end.year - window.start.year) * 12 + window.end.month - window.start.month
    if months_after(window.end, -months) == window.start:
        return f"last {count(months, 'month')}"
    return f"last {count((window.end - window.start).days, 'day')}"


def beside(components: Mapping[str, Component]) -> Iterator[tuple[str, str]]:
    """The plain components that are known: those that fit on a line."""
    for name, value in components.items():
        if isinstance(value, int | Fraction | str) and not isinstance(value, bool):
            yield component_name(name), days_in_words(component_text(name, value))


def component_text(name: str, value: Component) -> str:
    """One component in words."""
    if isinstance(value, Mapping):
        parts = (f"{worded(key)}: {component_text(key, item)}" for key, item in value.items())
        return "; ".join(parts) or "none"
    if isinstance(value, tuple):
        return ", ".join(component_text(name, item) for item in value) or "none"
    return _plain(name, value)


def _plain(name: str, value: Fraction | int | str | date | None) -> str:
    match value:
        case None:
            return numbers.NOTHING
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case str():
            return value
        case _:
            return _number(value, UNITS.get(name, ""))


def component_name(name: str) -> str:
    """A component's name as a heading."""
    return NAMES.get(name) or sentence(name.replace("_", "-"))


def _number(value: Fraction | int, unit: str) -> str:
    if unit == "%":
        return figure(round(value), unit)
    return figure(value, unit.removesuffix("s") if value == 1 else unit)
