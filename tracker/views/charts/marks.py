"""Layers of charts: lines, points, bands and rules over days."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from tracker.views.charts.levels import levels
from tracker.views.charts.spec import Json
from tracker.views.charts.theme import ACCENT, INK, PAPER, PLAN, QUIET, instant, time_axis

Row = Mapping[str, Json]
Value = Fraction | Decimal | int

MANY_DIGITS = 10_000


class Frame(Struct, frozen=True, kw_only=True):
    """The days and the values a chart shows, and the unit of the values."""

    first: date
    last: date
    low: float
    high: float
    whole: bool

    @property
    def x(self) -> Json:
        """The channel of days."""
        return time_axis(self.first, self.last)

    @property
    def y(self) -> Json:
        """The channel of values."""
        axis = levels(self.low, self.high, whole=self.whole)
        return {
            "field": "value",
            "type": "quantitative",
            "scale": {"domain": [self.low, self.high], "nice": False, "zero": False},
            "axis": {
                "title": None,
                "values": list(axis.values),
                "format": self._format(axis.places),
            },
        }

    def _format(self, places: int) -> str:
        """How levels are written: in full, or `180k` where many digits would take the room."""
        return "~s" if max(abs(self.low), abs(self.high)) >= MANY_DIGITS else f",.{places}f"


def frame(first: date, last: date, values: Iterable[Value]) -> Frame:
    """A frame around all the values, with a little air where they are all the same."""
    numbers = [float(value) for value in values] or [0.0]
    low, high = min(numbers), max(numbers)
    air = (high - low) * 0.04 or abs(high) * 0.1 or 1.0
    return Frame(
        first=first,
        last=last,
        low=low if low == 0 else low - air,
        high=high + air,
        whole=all(number.is_integer() for number in numbers),
    )


def rows(points: Iterable[tuple[date, Value | None]]) -> list[Row]:
    """Points as data; a missing value stays missing and breaks the line."""
    return [
        {"day": instant(day), "value": None if value is None else round(float(value), 6)}
        for day, value in points
    ]


def line(
    space: Frame,
    points: Sequence[tuple[date, Value | None]],
    colour: str,
    *,
    width: float = 2.5,
    dash: Sequence[int] = (),
    steps: bool = False,
) -> Json:
    """A line through the points; with `steps` each value holds until the next."""
    mark: dict[str, Json] = {
        "type": "line",
        "color": colour,
        "strokeWidth": width,
        "strokeCap": "round",
        "strokeJoin": "round",
        "interpolate": "step-after" if steps else "linear",
    }
    if dash:
        mark["strokeDash"] = list(dash)
    return layer(space, rows(points), mark)


def shade(
    space: Frame,
    points: Sequence[tuple[date, Value | None]],
    floor: Value,
    colour: str,
    *,
    steps: bool = False,
) -> Json:
    """The surface between a line and `floor`, faintly."""
    data = [{**row, "floor": round(float(floor), 6)} for row in rows(points)]
    mark: Json = {
        "type": "area",
        "color": colour,
        "opacity": 0.12,
        "interpolate": "step-after" if steps else "linear",
    }
    return layer(space, data, mark, y2={"field": "floor"})


def dots(
    space: Frame,
    points: Sequence[tuple[date, Value | None]],
    colour: str,
    *,
    shape: str = "circle",
    size: int = 44,
) -> Json:
    """A mark at each point, with a rim in the colour of the page."""
    mark: Json = {
        "type": "point",
        "shape": shape,
        "size": size,
        "filled": True,
        "color": colour,
        "stroke": PAPER,
        "strokeWidth": 1.5,
        "opacity": 1,
    }
    return layer(space, rows(points), mark)


def wedge(
    space: Frame, start: tuple[date, Value], ends: tuple[date, date], value: Value, colour: str
) -> Json:
    """The surface between a point and a stretch of days on a level: where a forecast may lead."""
    first, last = ends
    rim = space.last
    top = [(rim, value)] if first <= rim < last else []
    edges = [until(start, (end, value), rim) for end in (first, last)]
    # One polygon, drawn as a closed line with a filling.
    corners = [start, edges[0], *top, edges[1], start]
    data = [{**row, "order": index} for index, row in enumerate(rows(corners))]
    mark: Json = {
        "type": "line",
        "color": colour,
        "strokeWidth": 0,
        "filled": True,
        "fill": colour,
        "opacity": 0.18,
    }
    return layer(space, data, mark, order={"field": "order", "type": "quantitative"})


def until(start: tuple[date, Value], end: tuple[date, Value], last: date) -> tuple[date, Value]:
    """The end of a line, or the point on it at `last`, where the frame ends before it does."""
    day, value = end
    if day <= last:
        return end
    share = Fraction((last - start[0]).days, (day - start[0]).days)
    return last, Fraction(start[1]) + share * (Fraction(value) - Fraction(start[1]))


def level(space: Frame, value: Value, colour: str, *, dash: Sequence[int] = ()) -> Json:
    """A horizontal line over all days."""
    ends = [(space.first, value), (space.last, value)]
    return line(space, ends, colour, width=1.5, dash=dash)


def band(space: Frame, low: Value | None, high: Value | None, colour: str) -> Json:
    """A horizontal band over all days, up or down to the rim where it has no bound."""
    top = Fraction(space.high) if high is None else high
    floor = Fraction(space.low) if low is None else low
    return shade(space, [(space.first, top), (space.last, top)], floor, colour)


def upright(space: Frame, day: date, label: str = "") -> list[Json]:
    """A vertical line on a day, with a word at its top."""
    data: list[Row] = [{"day": instant(day), "label": label}]
    rule: Json = {
        "type": "rule",
        "color": QUIET if label else PLAN,
        "strokeDash": [2, 3],
        "strokeWidth": 1,
    }
    layers: list[Json] = [{"data": {"values": data}, "mark": rule, "encoding": {"x": space.x}}]
    if label:
        text = {"field": "label", "type": "nominal"}
        layers.append(
            {
                "data": {"values": data},
                "mark": _flag(space, day),
                "encoding": {"x": space.x, "text": text},
            }
        )
    return layers


def _flag(space: Frame, day: date) -> Json:
    """Text beside the top of a vertical line, on the side where there is room."""
    near_end = (day - space.first).days > 0.85 * (space.last - space.first).days
    return {
        "type": "text",
        "color": INK,
        "align": "right" if near_end else "left",
        "baseline": "bottom",
        "dx": -4 if near_end else 4,
        "y": -2,
    }


def bars(space: Frame, spans: Iterable[tuple[date, date, Value | None]], colour: str) -> Json:
    """A bar for each stretch of days that has a value, from 0."""
    data: list[Row] = [
        {"day": instant(first), "end": instant(last), "value": round(float(value), 6), "floor": 0}
        for first, last, value in spans
        if value is not None
    ]
    mark: Json = {"type": "bar", "color": colour, "cornerRadiusEnd": 2, "stroke": ACCENT}
    return layer(space, data, mark, x2={"field": "end"}, y2={"field": "floor"})


def layer(space: Frame, data: Sequence[Row], mark: Json, **channels: Json) -> Json:
    """A mark for data, on the axes of the frame."""
    encoding: dict[str, Json] = {"x": space.x, "y": space.y, **channels}
    return {"data": {"values": list(data)}, "mark": mark, "encoding": encoding}
