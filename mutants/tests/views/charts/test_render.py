"""Specifications become drawings."""

import os
import re
import subprocess
import sys
from datetime import date
from fractions import Fraction

import html5lib
import pytest

from tracker.views.charts.marks import dots, frame, line
from tracker.views.charts.render import svg
from tracker.views.charts.spec import Spec
from tracker.views.charts.theme import ACCENT, chart_spec

SCRIPT = """
from datetime import date
from fractions import Fraction
from tests.views.charts.test_render import spec
from tracker.views.charts.render import svg
print(svg(spec()))
"""


def spec() -> Spec:
    space = frame(date(2026, 1, 1), date(2026, 6, 30), [0, 5])
    points = [(date(2026, 1, 10), Fraction(1)), (date(2026, 5, 1), Fraction(9, 2))]
    return chart_spec((line(space, points, ACCENT), dots(space, points, ACCENT)))


def test_a_drawing_takes_the_width_it_is_given() -> None:
    opening = svg(spec()).partition(">")[0]
    assert opening == '<svg class="tk-drawing" viewBox="0 0 720 320" focusable="false"'


def test_colours_follow_the_page() -> None:
    assert 'stroke="var(--tk-accent)"' in svg(spec())


def test_nothing_in_a_drawing_runs_or_is_fetched() -> None:
    text = svg(spec())
    assert not re.search(r"<script|<style|href|url\(|style=|on[a-z]+=", text)
    assert not re.search(r'\bid="', text)


def test_a_drawing_is_well_formed_html() -> None:
    html5lib.HTMLParser(strict=True).parseFragment(svg(spec()))


def test_equal_specifications_give_equal_bytes_in_every_time_zone() -> None:
    drawn = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "TZ": zone, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for zone in ("Asia/Tokyo", "America/Los_Angeles")
    }
    assert drawn == {svg(spec()).encode() + b"\n"}


def test_what_is_no_drawing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vl_convert.vegalite_to_svg", lambda *_a, **_k: "<html>")
    with pytest.raises(ValueError, match="not an SVG drawing"):
        svg(spec())
