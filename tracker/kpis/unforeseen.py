"""Why a target or a goal has no forecast, as a sentence that says what is missing."""

from collections.abc import Sequence

from tracker.kpis.composition import parts
from tracker.kpis.forecast import (
    FEWEST_POINTS,
    MEDIAN,
    POINTS,
    SHORTEST_SPAN,
    newest_points,
    reached_by,
    slopes_per_day,
)
from tracker.kpis.goal import Forecast, State
from tracker.kpis.track import Track

NO_QUESTION = {
    State.DRAFT: "a draft has no forecast",
    State.PLANNED: "the goal has not begun",
    State.ACHIEVED: "the goal is met",
}
ENDED = "the goal has ended"
REACHED = "the target is reached"
LEVEL = "a level to hold has no forecast"
NO_TARGETS = "a forecast is made of targets, and the goal has none"
NOT_FORESEEN = "neither a ratio nor a growth has a forecast"
# Why the question does not arise, as against what is missing.
UNASKED = frozenset({REACHED, LEVEL, NO_TARGETS, ENDED, *NO_QUESTION.values()})
AWAY = "lately it has not moved towards the target, or too little to tell a day"


def unforeseen(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is not None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is not None and track.progress >= 1:
        return REACHED
    if track.metric is not None and parts(track.metric):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def unforeseen_goal(
    tracks: Sequence[Track], reasons: Sequence[str | None], found: Forecast | None
) -> str | None:
    """What keeps a goal that is being worked on from a forecast: what its targets lack.

    Targets that are reached, and levels beside others, keep no goal from it.
    """
    if found is not None:
        return None
    if not tracks:
        return NO_TARGETS
    lacking = [
        (track.target.metric, reason)
        for track, reason in zip(tracks, reasons, strict=True)
        if reason is not None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def _few(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def _off(track: Track) -> str:
    day = reached_by(track, MEDIAN)
    return f"going on as lately, it would have been reached by {day}, and was not" if day else AWAY
