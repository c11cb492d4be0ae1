"""What all charts have in common: size, type, and colours that follow the page's scheme."""

from collections.abc import Sequence
from datetime import date

from tracker.kpis.window import months_after
from tracker.views.charts.spec import Json, Spec

# Custom properties of the style sheet: they pass through the renderer into the drawing, so that
# one drawing is right in light, in dark and on paper.
ACCENT = "var(--tk-accent)"
ACCENT_SOFT = "var(--tk-accent-soft)"
INK = "var(--tk-ink)"
QUIET = "var(--tk-quiet)"
GRID = "var(--tk-grid)"
LINE = "var(--tk-line)"
PAPER = "var(--tk-paper)"
PLAN = "var(--tk-plan)"
GOOD = "var(--tk-good)"

WIDTH = 720
HEIGHT = 320
# Bundled with the renderer, so that labels are measured alike on every machine.
FONT = "Liberation Sans"
MOST_TICKS = 6
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240)

# In January the year stands in place of the month, at the first tick beside it.
_JANUARY = "utcmonth(datum.value) == 0 ? '%Y'"
_LABEL = f"utcFormat(datum.value, {_JANUARY} : datum.index == 0 ? '%b %Y' : '%b')"


def chart_spec(layers: Sequence[Json], *, height: int = HEIGHT) -> Spec:
    """A specification of the common size with those layers."""
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": WIDTH,
        "height": height,
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": {"left": 4, "right": 16, "top": 22, "bottom": 8},
        "background": None,
        "layer": layers,
        "config": _CONFIG,
    }


def time_axis(first: date, last: date) -> Json:
    """The horizontal channel for days, with at most six ticks at the beginnings of months."""
    return {
        "field": "day",
        "type": "temporal",
        "scale": {"type": "utc", "domain": [instant(first), instant(last)], "nice": False},
        "axis": {
            "title": None,
            "values": [instant(day) for day in ticks(first, last)],
            "labelExpr": _LABEL,
        },
    }


def instant(day: date) -> str:
    """A day as charts read it: midnight UTC, whatever the machine's zone."""
    return f"{day.isoformat()}T00:00:00Z"


def ticks(first: date, last: date) -> tuple[date, ...]:
    """Beginnings of months, evenly apart, at most six from `first` to `last`."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((s for s in STEPS if months <= s * MOST_TICKS), STEPS[-1])
    found: list[date] = []
    tick = date(first.year, (first.month - 1) // min(step, 12) * min(step, 12) + 1, 1)
    while tick <= last:
        if tick >= first:
            found.append(tick)
        tick = months_after(tick, step)
    return tuple(found)


_CONFIG: Json = {
    "font": FONT,
    "aria": False,
    "view": {"stroke": None},
    "axis": {
        "labelColor": QUIET,
        "labelFontSize": 12,
        "labelPadding": 8,
        "domain": False,
        "ticks": False,
        "gridColor": GRID,
        "titleColor": QUIET,
        "titleFontWeight": "normal",
    },
    "axisX": {"grid": False, "domain": True, "domainColor": LINE, "ticks": True, "tickColor": LINE},
    "axisY": {"tickCount": 4, "minExtent": 44},
    "text": {"fontSize": 12, "color": QUIET},
}
