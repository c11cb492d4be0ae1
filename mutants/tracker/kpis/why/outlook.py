"""When something would be reached, as what stands beside it."""

from tracker.kpis.goal import Forecast
from tracker.kpis.result import Component


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_foreseen__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_foreseen__mutmut)
def foreseen(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_orig(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_1(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is not None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_2(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"XXforecastXX": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_3(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"FORECAST": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_4(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if (reason) and False else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_5(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if (reason) or True else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_6(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "XXnoneXX"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_7(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "NONE"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_8(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "XXforecastXX": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_9(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "FORECAST": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_10(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "XXearliestXX": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_11(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "EARLIEST": forecast.earliest,
        "latest": forecast.latest or "open",
    }


def x_foreseen__mutmut_12(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "XXlatestXX": forecast.latest or "open",
    }


def x_foreseen__mutmut_13(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "LATEST": forecast.latest or "open",
    }


def x_foreseen__mutmut_14(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest and "open",
    }


def x_foreseen__mutmut_15(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "XXopenXX",
    }


def x_foreseen__mutmut_16(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "OPEN",
    }

mutants_x_foreseen__mutmut['_mutmut_orig'] = x_foreseen__mutmut_orig # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_1'] = x_foreseen__mutmut_1 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_2'] = x_foreseen__mutmut_2 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_3'] = x_foreseen__mutmut_3 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_4'] = x_foreseen__mutmut_4 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_5'] = x_foreseen__mutmut_5 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_6'] = x_foreseen__mutmut_6 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_7'] = x_foreseen__mutmut_7 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_8'] = x_foreseen__mutmut_8 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_9'] = x_foreseen__mutmut_9 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_10'] = x_foreseen__mutmut_10 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_11'] = x_foreseen__mutmut_11 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_12'] = x_foreseen__mutmut_12 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_13'] = x_foreseen__mutmut_13 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_14'] = x_foreseen__mutmut_14 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_15'] = x_foreseen__mutmut_15 # type: ignore # mutmut generated
mutants_x_foreseen__mutmut['x_foreseen__mutmut_16'] = x_foreseen__mutmut_16 # type: ignore # mutmut generated
