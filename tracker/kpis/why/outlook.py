"""When something would be reached, as what stands beside it."""

from tracker.kpis.goal import Forecast
from tracker.kpis.result import Component


def foreseen(forecast: Forecast | None, reason: str | None) -> dict[str, Component]:
    """The forecast with its band, or why there is none."""
    if forecast is None:
        return {"forecast": f"none: {reason}" if reason else "none"}
    return {
        "forecast": forecast.date,
        "earliest": forecast.earliest,
        "latest": forecast.latest or "open",
    }
