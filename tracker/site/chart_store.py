"""Drawings already made, kept on disk by the content of what they are made of."""

import hashlib
import json
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from tracker.site.user_store import made_once
from tracker.views.charts import render
from tracker.views.charts.spec import Spec

FOLDER = "charts"


def chart_store(store: Path | None) -> Callable[[Spec], str]:
    """A function that draws a chart, or finds the one drawn before."""
    if store is None:
        return render.svg
    folder = store / FOLDER

    def draw(spec: Spec) -> str:
        text = json.dumps(spec, sort_keys=True, ensure_ascii=False)
        file = folder / f"{_name(text)}.svg"
        return made_once(file, lambda: render.svg(spec).encode()).decode()

    return draw


def card_store(store: Path | None) -> Callable[[str], bytes]:
    """A function that makes a picture of a drawing, or finds the one made before."""
    if store is None:
        return render.png
    folder = store / FOLDER

    def paint(drawing: str) -> bytes:
        return made_once(folder / f"{_name(drawing)}.png", lambda: render.png(drawing))

    return paint


def _name(text: str) -> str:
    return hashlib.sha256(f"{_engine()}\n{text}".encode()).hexdigest()


@cache
def _engine() -> str:
    """What else a drawing depends on: the library, and the module that asks it."""
    asks = hashlib.sha256(Path(render.__file__).read_bytes()).hexdigest()
    return f"vl-convert {version('vl-convert-python')}, {asks}"
