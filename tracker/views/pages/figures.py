"""Results as readers see them: values no finer than their counts, components by name."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

from markupsafe import Markup

from tracker.kpis.result import Component, Result
from tracker.kpis.window import Window
from tracker.views.words import NO_BREAK_SPACE, count, figure, plain_day, quantity, sentence

MANY = 1000  # cases from which a tenth of a percent means something
PERCENT = frozenset(
    "self_rated uptake response_rate continuation session_rate knowledge_rate pay_growth"
    " favourable".split()
)
DAYS = frozenset({"median_days_late", "median_days_to_recovery", "median_days_to_offer"})
MONTHS = frozenset({"months_in_level", "payback_months"})
IDS = {"blind_spots", "hidden_strengths"}


def value_text(result: Result) -> str:
    """The value without its unit; shares as whole percent unless a thousand cases say more."""
    if result.value is None:
        return "–"
    if result.unit == "%" and result.n < MANY:
        return quantity(round(result.value))
    return quantity(result.value)


def worth(result: Result) -> Markup:
    """The value, with its unit set smaller."""
    return Markup("{}{}<small>{}</small>").format(value_text(result), NO_BREAK_SPACE, result.unit)


def window_text(window: Window) -> str:
    """Which days count."""
    if window.start is None:
        return f"all up to {plain_day(window.end)}"
    return f"after {plain_day(window.start)}, to {plain_day(window.end)}"


def component_rows(components: Mapping[str, Component]) -> Iterator[tuple[str, str]]:
    """What stands beside a value, named and written out."""
    for name, value in components.items():
        if name != "interval":
            yield sentence(name.replace("_", "-")), component_text(name, value)


def component_text(name: str, value: Component) -> str:
    """One component in words."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return plain_day(value)
    if isinstance(value, Mapping):
        parts = (f"{key}: {component_text(key, item)}" for key, item in value.items())
        return "; ".join(parts) or "none"
    if isinstance(value, tuple):
        return ", ".join(component_text(name, item) for item in value) or "none"
    if isinstance(value, str):
        return value
    return _number(name, value)


def _number(name: str, value: Fraction | int) -> str:
    if name in PERCENT:
        return figure(round(value), "%")
    if name in DAYS:
        return figure(value, "day" if value == 1 else "days")
    if name in MONTHS:
        return figure(value, "month" if value == 1 else "months")
    return quantity(value)


def counts_text(result: Result) -> str:
    """`3 of 4`, or how many cases there are."""
    if result.denominator is not None and result.numerator is not None:
        return f"{quantity(result.numerator)} of {quantity(result.denominator)}"
    return count(result.n, "case")
