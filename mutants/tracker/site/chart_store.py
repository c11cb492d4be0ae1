"""Charts already drawn, kept on disk by the content of their specification."""

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from tracker.views.charts import render
from tracker.views.charts.spec import Spec


def user_store() -> Path | None:
    """The user's own folder of drawings; None for a user without a home.

    Not one in the portfolio: a portfolio that came from somebody else could bring drawings along
    that say something else, or hold a script.
    """
    caches = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if not caches.is_absolute():
        try:
            caches = Path.home() / ".cache"
        except RuntimeError:
            return None
    return caches / "tracker" / "charts"


def chart_store(folder: Path | None) -> Callable[[Spec], str]:
    """A function that draws a chart, or finds the one drawn before; safe to delete at any time."""
    if folder is None:
        return render.svg
    engine = _engine()

    def draw(spec: Spec) -> str:
        text = json.dumps(spec, sort_keys=True, ensure_ascii=False)
        name = hashlib.sha256(f"{engine}\n{text}".encode()).hexdigest()
        file = folder / f"{name}.svg"
        if file.is_file():
            return file.read_text(encoding="utf-8")
        drawing = render.svg(spec)
        _keep(file, drawing)
        return drawing

    return draw


def _engine() -> str:
    """What else a drawing depends on: the library, and the module that asks it."""
    asks = hashlib.sha256(Path(render.__file__).read_bytes()).hexdigest()
    return f"vl-convert {version('vl-convert-python')}, {asks}"


def _keep(file: Path, drawing: str) -> None:
    """Writes the drawing beside and renames it; a store that cannot be written is no store."""
    part = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(drawing, encoding="utf-8")
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
