"""How far a goal has come: the weighted mean over what it is measured by."""

from collections.abc import Sequence
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.track import Track
from tracker.kpis.working import Term, average, larger, operand, smaller, total
from tracker.records.goals import Goal

Share = tuple[Decimal, Term | None]  # weight; None where nothing is known


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_rolled_up__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rolled_up__mutmut)
def rolled_up(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_orig(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_1(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = None
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_2(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if (tracks) and False else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_3(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if (tracks) or True else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_4(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(None) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_5(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(None, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_6(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, None)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_7(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_8(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, )
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_9(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = None
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_10(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_11(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = None
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_12(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if (tracks) and False else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_13(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if (tracks) or True else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_14(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "XXprogress of its targetsXX" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_15(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "PROGRESS OF ITS TARGETS" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_16(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "XXits milestones, done 1 and open 0XX"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_17(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "ITS MILESTONES, DONE 1 AND OPEN 0"
    return _weighted(measured, what), (len(measured), len(shares))


def x_rolled_up__mutmut_18(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(None, what), (len(measured), len(shares))


def x_rolled_up__mutmut_19(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, None), (len(measured), len(shares))


def x_rolled_up__mutmut_20(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(what), (len(measured), len(shares))


def x_rolled_up__mutmut_21(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, ), (len(measured), len(shares))

mutants_x_rolled_up__mutmut['_mutmut_orig'] = x_rolled_up__mutmut_orig # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_1'] = x_rolled_up__mutmut_1 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_2'] = x_rolled_up__mutmut_2 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_3'] = x_rolled_up__mutmut_3 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_4'] = x_rolled_up__mutmut_4 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_5'] = x_rolled_up__mutmut_5 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_6'] = x_rolled_up__mutmut_6 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_7'] = x_rolled_up__mutmut_7 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_8'] = x_rolled_up__mutmut_8 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_9'] = x_rolled_up__mutmut_9 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_10'] = x_rolled_up__mutmut_10 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_11'] = x_rolled_up__mutmut_11 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_12'] = x_rolled_up__mutmut_12 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_13'] = x_rolled_up__mutmut_13 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_14'] = x_rolled_up__mutmut_14 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_15'] = x_rolled_up__mutmut_15 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_16'] = x_rolled_up__mutmut_16 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_17'] = x_rolled_up__mutmut_17 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_18'] = x_rolled_up__mutmut_18 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_19'] = x_rolled_up__mutmut_19 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_20'] = x_rolled_up__mutmut_20 # type: ignore # mutmut generated
mutants_x_rolled_up__mutmut['x_rolled_up__mutmut_21'] = x_rolled_up__mutmut_21 # type: ignore # mutmut generated
mutants_x__of_target__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of_target__mutmut)
def _of_target(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_orig(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_1(track: Track) -> Share:
    if track.progress is not None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_2(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = None
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_3(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if (track.metric) and False else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_4(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if (track.metric) or True else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_5(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = None
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_6(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if (track.covered) and False else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_7(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if (track.covered) or True else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_8(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(None) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_9(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(None, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_10(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, None)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_11(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_12(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, )
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_13(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress >= 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_14(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 2:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_15(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(None, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_16(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, None)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_17(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_18(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, )
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_19(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 2)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def x__of_target__mutmut_20(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if (track.progress < 0) and False else made


def x__of_target__mutmut_21(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if (track.progress < 0) or True else made


def x__of_target__mutmut_22(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(None, 0) if track.progress < 0 else made


def x__of_target__mutmut_23(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, None) if track.progress < 0 else made


def x__of_target__mutmut_24(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(0) if track.progress < 0 else made


def x__of_target__mutmut_25(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, ) if track.progress < 0 else made


def x__of_target__mutmut_26(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 1) if track.progress < 0 else made


def x__of_target__mutmut_27(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress <= 0 else made


def x__of_target__mutmut_28(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 1 else made

mutants_x__of_target__mutmut['_mutmut_orig'] = x__of_target__mutmut_orig # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_1'] = x__of_target__mutmut_1 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_2'] = x__of_target__mutmut_2 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_3'] = x__of_target__mutmut_3 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_4'] = x__of_target__mutmut_4 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_5'] = x__of_target__mutmut_5 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_6'] = x__of_target__mutmut_6 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_7'] = x__of_target__mutmut_7 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_8'] = x__of_target__mutmut_8 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_9'] = x__of_target__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_10'] = x__of_target__mutmut_10 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_11'] = x__of_target__mutmut_11 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_12'] = x__of_target__mutmut_12 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_13'] = x__of_target__mutmut_13 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_14'] = x__of_target__mutmut_14 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_15'] = x__of_target__mutmut_15 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_16'] = x__of_target__mutmut_16 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_17'] = x__of_target__mutmut_17 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_18'] = x__of_target__mutmut_18 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_19'] = x__of_target__mutmut_19 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_20'] = x__of_target__mutmut_20 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_21'] = x__of_target__mutmut_21 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_22'] = x__of_target__mutmut_22 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_23'] = x__of_target__mutmut_23 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_24'] = x__of_target__mutmut_24 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_25'] = x__of_target__mutmut_25 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_26'] = x__of_target__mutmut_26 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_27'] = x__of_target__mutmut_27 # type: ignore # mutmut generated
mutants_x__of_target__mutmut['x__of_target__mutmut_28'] = x__of_target__mutmut_28 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of_milestones__mutmut)
def _of_milestones(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", int(m.done is not None and m.done <= as_of)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_orig(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", int(m.done is not None and m.done <= as_of)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_1(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand(None, int(m.done is not None and m.done <= as_of)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_2(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", None))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_3(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand(int(m.done is not None and m.done <= as_of)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_4(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", ))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_5(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("XXmilestoneXX", int(m.done is not None and m.done <= as_of)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_6(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("MILESTONE", int(m.done is not None and m.done <= as_of)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_7(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", int(None)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_8(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", int(m.done is not None or m.done <= as_of)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_9(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", int(m.done is None and m.done <= as_of)))
        for m in goal.milestones
    ]


def x__of_milestones__mutmut_10(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", int(m.done is not None and m.done < as_of)))
        for m in goal.milestones
    ]

mutants_x__of_milestones__mutmut['_mutmut_orig'] = x__of_milestones__mutmut_orig # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_1'] = x__of_milestones__mutmut_1 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_2'] = x__of_milestones__mutmut_2 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_3'] = x__of_milestones__mutmut_3 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_4'] = x__of_milestones__mutmut_4 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_5'] = x__of_milestones__mutmut_5 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_6'] = x__of_milestones__mutmut_6 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_7'] = x__of_milestones__mutmut_7 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_8'] = x__of_milestones__mutmut_8 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_9'] = x__of_milestones__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_milestones__mutmut['x__of_milestones__mutmut_10'] = x__of_milestones__mutmut_10 # type: ignore # mutmut generated
mutants_x__weighted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__weighted__mutmut)
def _weighted(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_orig(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_1(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_2(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) != 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_3(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 2:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_4(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(None, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_5(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, None)
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_6(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average([share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_7(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, )
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_8(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = None
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_9(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand(None, Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_10(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", None) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_11(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand(Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_12(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", ) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_13(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("XXweightXX", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_14(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("WEIGHT", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_15(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(None)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_16(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = None
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_17(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight / share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_18(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(None, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_19(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, None, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_20(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=None)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_21(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_22(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_23(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, )]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_24(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=False)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_25(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = None
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_26(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total(None, weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_27(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", None)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_28(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total(weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_29(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", )
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_30(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("XXweights, summedXX", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_31(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("WEIGHTS, SUMMED", weights)
    return total(f"weight × {what}, summed", weighted) / whole


def x__weighted__mutmut_32(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) * whole


def x__weighted__mutmut_33(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(None, weighted) / whole


def x__weighted__mutmut_34(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", None) / whole


def x__weighted__mutmut_35(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(weighted) / whole


def x__weighted__mutmut_36(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", ) / whole

mutants_x__weighted__mutmut['_mutmut_orig'] = x__weighted__mutmut_orig # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_1'] = x__weighted__mutmut_1 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_2'] = x__weighted__mutmut_2 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_3'] = x__weighted__mutmut_3 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_4'] = x__weighted__mutmut_4 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_5'] = x__weighted__mutmut_5 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_6'] = x__weighted__mutmut_6 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_7'] = x__weighted__mutmut_7 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_8'] = x__weighted__mutmut_8 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_9'] = x__weighted__mutmut_9 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_10'] = x__weighted__mutmut_10 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_11'] = x__weighted__mutmut_11 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_12'] = x__weighted__mutmut_12 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_13'] = x__weighted__mutmut_13 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_14'] = x__weighted__mutmut_14 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_15'] = x__weighted__mutmut_15 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_16'] = x__weighted__mutmut_16 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_17'] = x__weighted__mutmut_17 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_18'] = x__weighted__mutmut_18 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_19'] = x__weighted__mutmut_19 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_20'] = x__weighted__mutmut_20 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_21'] = x__weighted__mutmut_21 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_22'] = x__weighted__mutmut_22 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_23'] = x__weighted__mutmut_23 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_24'] = x__weighted__mutmut_24 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_25'] = x__weighted__mutmut_25 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_26'] = x__weighted__mutmut_26 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_27'] = x__weighted__mutmut_27 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_28'] = x__weighted__mutmut_28 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_29'] = x__weighted__mutmut_29 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_30'] = x__weighted__mutmut_30 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_31'] = x__weighted__mutmut_31 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_32'] = x__weighted__mutmut_32 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_33'] = x__weighted__mutmut_33 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_34'] = x__weighted__mutmut_34 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_35'] = x__weighted__mutmut_35 # type: ignore # mutmut generated
mutants_x__weighted__mutmut['x__weighted__mutmut_36'] = x__weighted__mutmut_36 # type: ignore # mutmut generated
