"""What a chart points at: the newest value, the value planned for today, the name of a level."""

from collections.abc import Sequence
from datetime import date

from tracker.views.charts.marks import Frame, Row, Value, dots, layer, rows
from tracker.views.charts.spec import Json
from tracker.views.charts.theme import PAPER


def newest(space: Frame, points: Sequence[tuple[date, Value | None]], colour: str) -> list[Json]:
    """A larger mark at the last point that is known."""
    known = [point for point in points if point[1] is not None]
    return [dots(space, known[-1:], colour, size=130)] if known else []


def ring(space: Frame, point: tuple[date, Value], colour: str) -> Json:
    """A hollow mark: where something should be."""
    mark: Json = {
        "type": "point",
        "shape": "circle",
        "size": 80,
        "filled": True,
        "color": PAPER,
        "stroke": colour,
        "strokeWidth": 2,
        "opacity": 1,
    }
    return layer(space, rows([point]), mark)


def name(space: Frame, day: date, value: Value, text: str, colour: str) -> Json:
    """A word just above a level, read from that day on, or up to it where little room is left."""
    late = (day - space.first).days > (space.last - space.first).days / 2
    data: Row = {**rows([(day, value)])[0], "label": text}
    mark: Json = {
        "type": "text",
        "color": colour,
        "align": "right" if late else "left",
        "baseline": "bottom",
        "dy": -5,
        "fontWeight": 600,
    }
    return layer(space, [data], mark, text={"field": "label", "type": "nominal"})
