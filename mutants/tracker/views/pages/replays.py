"""Forecasts of the past against what came, as a section of a page."""

from collections.abc import Iterator, Sequence

from tracker.kpis.backtest import Came, Replay, verdict
from tracker.views.pages.page import Section
from tracker.views.pages.sheet import Sheet
from tracker.views.words import capitalised, figure

WORDS = {
    Came.INSIDE: "inside the band",
    Came.EARLIER: "earlier than the band",
    Came.LATER: "later than the band",
    Came.OPEN: "not known yet",
    Came.GIVEN_UP: "given up before",
}


def replays_section(
    sheet: Sheet, replays: Sequence[Replay], *, titles: bool = True
) -> Iterator[Section]:
    """The verdict and the list, newest first; nothing where no forecast was ever made.

    `titles` are those of the goals, which the page of a goal need not repeat.
    """
    if replays:
        html = sheet.fill(
            "replays",
            verdict=verdict_text(replays),
            rows=tuple(_row(sheet, replay) for replay in reversed(replays)),
            titles=titles,
        )
        yield Section(id="forecasts_of_old", title="Forecasts of the past", html=html)


def verdict_text(replays: Sequence[Replay]) -> str:
    """How forecasts have done, as a sentence."""
    return f"{capitalised(verdict(replays))}."


def _row(sheet: Sheet, replay: Replay) -> dict[str, object]:
    portfolio = sheet.book.portfolio
    return {
        "replay": replay,
        "goal": portfolio.goals[replay.goal],
        "metric": portfolio.metrics[replay.metric],
        "aim": figure(replay.target, portfolio.metrics[replay.metric].unit),
        "words": WORDS[replay.came],
    }
