"""Specifications become SVG: the only place that knows the charting library."""

import json
import re

from tracker.views.charts.spec import Spec

_OPENING = re.compile(r"<svg[^>]*?viewBox=\"(?P<box>[^\"]+)\"[^>]*>")
_NOISE = re.compile(
    r' (?:aria-[a-z]+="[^"]*"|role="[^"]*"|class="[^"]*"|pointer-events="none"|opacity="1")'
)
_EMPTY = re.compile(r'<path(?: display="none"| d="")*/>')


def svg(spec: Spec) -> str:
    """The drawing as one `<svg>` that takes the width it is given, with no size of its own.

    Equal specifications give equal bytes. About 40 ms; half a second the first time.
    """
    import vl_convert  # noqa: PLC0415 (a JavaScript engine starts with it)

    text = vl_convert.vegalite_to_svg(json.dumps(spec, sort_keys=True), allowed_base_urls=[])
    return _lean(text)


def png(drawing: str) -> bytes:
    """An SVG drawing as a picture, a pixel for each of its units.

    Equal drawings give equal bytes where their letters are in the fonts that the library brings
    along (Latin, Greek, Cyrillic); others are taken from the machine's own.
    """
    import vl_convert  # noqa: PLC0415 (as above)

    return vl_convert.svg_to_png(drawing)


def _lean(text: str) -> str:
    """Without what only the library's own pages need."""
    opening = _OPENING.match(text)
    if opening is None:
        raise ValueError(f"not an SVG drawing: {text[:80]!r}")
    marks = _EMPTY.sub("", _NOISE.sub("", text[opening.end() :]))
    return f'<svg class="tk-drawing" viewBox="{opening["box"]}" focusable="false">{marks}'
