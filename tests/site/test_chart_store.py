"""Drawings are kept by content, in the user's own folder, and never missed when they are gone."""

from pathlib import Path

from tracker.site.chart_store import card_store, chart_store
from tracker.views.charts import render
from tracker.views.charts.spec import Spec

SPEC: Spec = {"mark": "point", "data": {"values": [{"x": 1}]}, "encoding": {"x": {"field": "x"}}}
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><path d="M0 0h4v2z"/></svg>'


def test_a_drawing_is_drawn_once_and_is_the_same_from_the_store(tmp_path: Path) -> None:
    draw = chart_store(tmp_path)
    first = draw(SPEC)
    (kept,) = (tmp_path / "charts").iterdir()
    assert kept.read_text() == first == render.svg(SPEC)
    kept.write_text("<svg>kept</svg>")
    assert draw(SPEC) == "<svg>kept</svg>"


def test_a_card_is_painted_once_and_is_the_same_from_the_store(tmp_path: Path) -> None:
    paint = card_store(tmp_path)
    first = paint(DRAWING)
    (kept,) = (tmp_path / "charts").iterdir()
    assert kept.read_bytes() == first == render.png(DRAWING)
    kept.write_bytes(b"kept")
    assert paint(DRAWING) == b"kept"


def test_without_a_store_all_is_drawn_each_time(tmp_path: Path) -> None:
    (tmp_path / "charts").write_text("a file")
    assert chart_store(tmp_path)(SPEC) == chart_store(None)(SPEC) == render.svg(SPEC)
    assert card_store(tmp_path)(DRAWING) == card_store(None)(DRAWING) == render.png(DRAWING)
