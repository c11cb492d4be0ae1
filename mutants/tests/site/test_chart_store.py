"""Drawings are kept by content, in the user's own folder, and never missed when they are gone."""

from pathlib import Path

import pytest

from tracker.site.chart_store import chart_store, user_store
from tracker.views.charts import render
from tracker.views.charts.spec import Spec

SPEC: Spec = {"mark": "point", "data": {"values": [{"x": 1}]}, "encoding": {"x": {"field": "x"}}}


def test_a_drawing_is_drawn_once_and_is_the_same_from_the_store(tmp_path: Path) -> None:
    draw = chart_store(tmp_path / "charts")
    first = draw(SPEC)
    (kept,) = (tmp_path / "charts").iterdir()
    assert kept.read_text() == first == render.svg(SPEC)
    kept.write_text("<svg>kept</svg>")
    assert draw(SPEC) == "<svg>kept</svg>"


def test_a_store_that_cannot_be_written_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "charts").write_text("a file")
    assert chart_store(tmp_path / "charts")(SPEC) == render.svg(SPEC)
    assert chart_store(None)(SPEC) == render.svg(SPEC)


def test_the_store_is_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert user_store() == Path("/home/ada/.cache/tracker/charts")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert user_store() == Path("/home/ada/.cache/tracker/charts")
    monkeypatch.setenv("XDG_CACHE_HOME", "/var/cache/ada")
    assert user_store() == Path("/var/cache/ada/tracker/charts")


def test_a_user_without_a_home_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(_id: int) -> None:
        raise KeyError(_id)

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    assert user_store() is None
