"""Whether a figure has changed, or only wavered, as a page shows it."""

from msgspec import Struct
from msgspec.structs import replace

from tracker.kpis.result import Judgement, Result
from tracker.views.pages.figures import beside_text
from tracker.views.words import month


class Trend(Struct, frozen=True, kw_only=True):
    """How a figure lies to what it was one window earlier; no arrow where noise covers it."""

    arrow: str | None
    words: str


def trend(result: Result) -> Trend | None:
    """The change since the window before; None where either has no value."""
    change, before = result.change, result.previous
    if change is None or before is None or change.difference is None:
        return None
    day, was = month(before.as_of), beside_text(replace(result, value=before.value))
    if was == beside_text(result):
        return Trend(arrow="level", words=f"as in {day}")
    if change.judgement is Judgement.UNCLEAR:
        return Trend(arrow=None, words=f"no clear change from {was} in {day}")
    arrow = "up" if change.difference > 0 else "down"
    return Trend(arrow=arrow, words=f"{arrow} from {was} in {day}")
