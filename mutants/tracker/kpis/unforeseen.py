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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_unforeseen__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unforeseen__mutmut)
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


def x_unforeseen__mutmut_orig(track: Track, found: Forecast | None) -> str | None:
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


def x_unforeseen__mutmut_1(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is not None and track.progress >= 1:
        return REACHED
    if track.metric is not None and parts(track.metric):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_2(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is not None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is not None or track.progress >= 1:
        return REACHED
    if track.metric is not None and parts(track.metric):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_3(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is not None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is None and track.progress >= 1:
        return REACHED
    if track.metric is not None and parts(track.metric):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_4(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is not None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is not None and track.progress > 1:
        return REACHED
    if track.metric is not None and parts(track.metric):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_5(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is not None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is not None and track.progress >= 2:
        return REACHED
    if track.metric is not None and parts(track.metric):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_6(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is not None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is not None and track.progress >= 1:
        return REACHED
    if track.metric is not None or parts(track.metric):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_7(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is not None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is not None and track.progress >= 1:
        return REACHED
    if track.metric is None and parts(track.metric):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_8(track: Track, found: Forecast | None) -> str | None:
    """What keeps a target that is being worked on from a forecast; None where it has one.

    `needs 4 observation days spanning 21 days, has 3 over 14`.
    """
    if found is not None:
        return None
    if track.target.holds_a_level:
        return LEVEL
    if track.progress is not None and track.progress >= 1:
        return REACHED
    if track.metric is not None and parts(None):
        return NOT_FORESEEN
    return _off(track) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_9(track: Track, found: Forecast | None) -> str | None:
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
    return _off(track) if (slopes_per_day(track)) and False else _few(track)


def x_unforeseen__mutmut_10(track: Track, found: Forecast | None) -> str | None:
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
    return _off(track) if (slopes_per_day(track)) or True else _few(track)


def x_unforeseen__mutmut_11(track: Track, found: Forecast | None) -> str | None:
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
    return _off(None) if slopes_per_day(track) else _few(track)


def x_unforeseen__mutmut_12(track: Track, found: Forecast | None) -> str | None:
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
    return _off(track) if slopes_per_day(None) else _few(track)


def x_unforeseen__mutmut_13(track: Track, found: Forecast | None) -> str | None:
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
    return _off(track) if slopes_per_day(track) else _few(None)

mutants_x_unforeseen__mutmut['_mutmut_orig'] = x_unforeseen__mutmut_orig # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_1'] = x_unforeseen__mutmut_1 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_2'] = x_unforeseen__mutmut_2 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_3'] = x_unforeseen__mutmut_3 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_4'] = x_unforeseen__mutmut_4 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_5'] = x_unforeseen__mutmut_5 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_6'] = x_unforeseen__mutmut_6 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_7'] = x_unforeseen__mutmut_7 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_8'] = x_unforeseen__mutmut_8 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_9'] = x_unforeseen__mutmut_9 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_10'] = x_unforeseen__mutmut_10 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_11'] = x_unforeseen__mutmut_11 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_12'] = x_unforeseen__mutmut_12 # type: ignore # mutmut generated
mutants_x_unforeseen__mutmut['x_unforeseen__mutmut_13'] = x_unforeseen__mutmut_13 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unforeseen_goal__mutmut)
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


def x_unforeseen_goal__mutmut_orig(
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


def x_unforeseen_goal__mutmut_1(
    tracks: Sequence[Track], reasons: Sequence[str | None], found: Forecast | None
) -> str | None:
    """What keeps a goal that is being worked on from a forecast: what its targets lack.

    Targets that are reached, and levels beside others, keep no goal from it.
    """
    if found is None:
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


def x_unforeseen_goal__mutmut_2(
    tracks: Sequence[Track], reasons: Sequence[str | None], found: Forecast | None
) -> str | None:
    """What keeps a goal that is being worked on from a forecast: what its targets lack.

    Targets that are reached, and levels beside others, keep no goal from it.
    """
    if found is not None:
        return None
    if tracks:
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


def x_unforeseen_goal__mutmut_3(
    tracks: Sequence[Track], reasons: Sequence[str | None], found: Forecast | None
) -> str | None:
    """What keeps a goal that is being worked on from a forecast: what its targets lack.

    Targets that are reached, and levels beside others, keep no goal from it.
    """
    if found is not None:
        return None
    if not tracks:
        return NO_TARGETS
    lacking = None
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_4(
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
        for track, reason in zip(None, reasons, strict=True)
        if reason is not None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_5(
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
        for track, reason in zip(tracks, None, strict=True)
        if reason is not None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_6(
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
        for track, reason in zip(tracks, reasons, strict=None)
        if reason is not None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_7(
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
        for track, reason in zip(reasons, strict=True)
        if reason is not None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_8(
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
        for track, reason in zip(tracks, strict=True)
        if reason is not None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_9(
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
        for track, reason in zip(tracks, reasons, )
        if reason is not None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_10(
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
        for track, reason in zip(tracks, reasons, strict=False)
        if reason is not None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_11(
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
        if reason is not None or reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_12(
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
        if reason is None and reason not in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_13(
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
        if reason is not None and reason in {LEVEL, REACHED}
    ]
    if not lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_14(
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
    if lacking:
        return LEVEL if all(track.target.holds_a_level for track in tracks) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_15(
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
        return LEVEL if (all(track.target.holds_a_level for track in tracks)) and False else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_16(
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
        return LEVEL if (all(track.target.holds_a_level for track in tracks)) or True else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_17(
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
        return LEVEL if all(None) else REACHED
    if len(tracks) == 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_18(
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
    if len(tracks) != 1:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_19(
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
    if len(tracks) == 2:
        return lacking[0][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_20(
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
        return lacking[1][1]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_21(
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
        return lacking[0][2]
    return "; ".join(f"`{metric}`: {reason}" for metric, reason in lacking)


def x_unforeseen_goal__mutmut_22(
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
    return "; ".join(None)


def x_unforeseen_goal__mutmut_23(
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
    return "XX; XX".join(f"`{metric}`: {reason}" for metric, reason in lacking)

mutants_x_unforeseen_goal__mutmut['_mutmut_orig'] = x_unforeseen_goal__mutmut_orig # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_1'] = x_unforeseen_goal__mutmut_1 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_2'] = x_unforeseen_goal__mutmut_2 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_3'] = x_unforeseen_goal__mutmut_3 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_4'] = x_unforeseen_goal__mutmut_4 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_5'] = x_unforeseen_goal__mutmut_5 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_6'] = x_unforeseen_goal__mutmut_6 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_7'] = x_unforeseen_goal__mutmut_7 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_8'] = x_unforeseen_goal__mutmut_8 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_9'] = x_unforeseen_goal__mutmut_9 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_10'] = x_unforeseen_goal__mutmut_10 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_11'] = x_unforeseen_goal__mutmut_11 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_12'] = x_unforeseen_goal__mutmut_12 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_13'] = x_unforeseen_goal__mutmut_13 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_14'] = x_unforeseen_goal__mutmut_14 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_15'] = x_unforeseen_goal__mutmut_15 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_16'] = x_unforeseen_goal__mutmut_16 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_17'] = x_unforeseen_goal__mutmut_17 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_18'] = x_unforeseen_goal__mutmut_18 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_19'] = x_unforeseen_goal__mutmut_19 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_20'] = x_unforeseen_goal__mutmut_20 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_21'] = x_unforeseen_goal__mutmut_21 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_22'] = x_unforeseen_goal__mutmut_22 # type: ignore # mutmut generated
mutants_x_unforeseen_goal__mutmut['x_unforeseen_goal__mutmut_23'] = x_unforeseen_goal__mutmut_23 # type: ignore # mutmut generated
mutants_x__few__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__few__mutmut)
def _few(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_orig(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_1(track: Track) -> str:
    needed = None
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_2(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = None
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_3(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(None)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_4(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) < 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_5(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 2:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_6(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) and 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_7(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'XXnoneXX'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_8(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'NONE'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_9(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = None
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_10(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] + points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_11(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[+1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_12(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-2][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_13(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][1] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_14(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[1][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_15(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][1]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_16(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = None
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_17(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if (len(points) == POINTS) and False else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_18(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if (len(points) == POINTS) or True else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_19(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) != POINTS else ""
    return f"{needed} {len(points)} over {span}{of}"


def x__few__mutmut_20(track: Track) -> str:
    needed = f"needs {FEWEST_POINTS} observation days spanning {SHORTEST_SPAN.days} days, has"
    points = newest_points(track)
    if len(points) <= 1:
        return f"{needed} {len(points) or 'none'}"
    span = (points[-1][0] - points[0][0]).days
    of = f" (of the newest {POINTS})" if len(points) == POINTS else "XXXX"
    return f"{needed} {len(points)} over {span}{of}"

mutants_x__few__mutmut['_mutmut_orig'] = x__few__mutmut_orig # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_1'] = x__few__mutmut_1 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_2'] = x__few__mutmut_2 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_3'] = x__few__mutmut_3 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_4'] = x__few__mutmut_4 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_5'] = x__few__mutmut_5 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_6'] = x__few__mutmut_6 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_7'] = x__few__mutmut_7 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_8'] = x__few__mutmut_8 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_9'] = x__few__mutmut_9 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_10'] = x__few__mutmut_10 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_11'] = x__few__mutmut_11 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_12'] = x__few__mutmut_12 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_13'] = x__few__mutmut_13 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_14'] = x__few__mutmut_14 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_15'] = x__few__mutmut_15 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_16'] = x__few__mutmut_16 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_17'] = x__few__mutmut_17 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_18'] = x__few__mutmut_18 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_19'] = x__few__mutmut_19 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_20'] = x__few__mutmut_20 # type: ignore # mutmut generated
mutants_x__off__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__off__mutmut)
def _off(track: Track) -> str:
    day = reached_by(track, MEDIAN)
    return f"going on as lately, it would have been reached by {day}, and was not" if day else AWAY


def x__off__mutmut_orig(track: Track) -> str:
    day = reached_by(track, MEDIAN)
    return f"going on as lately, it would have been reached by {day}, and was not" if day else AWAY


def x__off__mutmut_1(track: Track) -> str:
    day = None
    return f"going on as lately, it would have been reached by {day}, and was not" if day else AWAY


def x__off__mutmut_2(track: Track) -> str:
    day = reached_by(None, MEDIAN)
    return f"going on as lately, it would have been reached by {day}, and was not" if day else AWAY


def x__off__mutmut_3(track: Track) -> str:
    day = reached_by(track, None)
    return f"going on as lately, it would have been reached by {day}, and was not" if day else AWAY


def x__off__mutmut_4(track: Track) -> str:
    day = reached_by(MEDIAN)
    return f"going on as lately, it would have been reached by {day}, and was not" if day else AWAY


def x__off__mutmut_5(track: Track) -> str:
    day = reached_by(track, )
    return f"going on as lately, it would have been reached by {day}, and was not" if day else AWAY


def x__off__mutmut_6(track: Track) -> str:
    day = reached_by(track, MEDIAN)
    return f"going on as lately, it would have been reached by {day}, and was not" if (day) and False else AWAY


def x__off__mutmut_7(track: Track) -> str:
    day = reached_by(track, MEDIAN)
    return f"going on as lately, it would have been reached by {day}, and was not" if (day) or True else AWAY

mutants_x__off__mutmut['_mutmut_orig'] = x__off__mutmut_orig # type: ignore # mutmut generated
mutants_x__off__mutmut['x__off__mutmut_1'] = x__off__mutmut_1 # type: ignore # mutmut generated
mutants_x__off__mutmut['x__off__mutmut_2'] = x__off__mutmut_2 # type: ignore # mutmut generated
mutants_x__off__mutmut['x__off__mutmut_3'] = x__off__mutmut_3 # type: ignore # mutmut generated
mutants_x__off__mutmut['x__off__mutmut_4'] = x__off__mutmut_4 # type: ignore # mutmut generated
mutants_x__off__mutmut['x__off__mutmut_5'] = x__off__mutmut_5 # type: ignore # mutmut generated
mutants_x__off__mutmut['x__off__mutmut_6'] = x__off__mutmut_6 # type: ignore # mutmut generated
mutants_x__off__mutmut['x__off__mutmut_7'] = x__off__mutmut_7 # type: ignore # mutmut generated
