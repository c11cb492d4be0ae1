"""When a target is reached if things go on as they did lately (Theil 1950, Sen 1968)."""

from collections.abc import Sequence
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction
from itertools import combinations
from math import ceil, floor

from tracker.kpis.composition import parts
from tracker.kpis.goal import Forecast
from tracker.kpis.track import Track

POINTS = 6
FEWEST_POINTS = 4
SHORTEST_SPAN = timedelta(days=21)
LOW, MEDIAN, HIGH = Fraction(1, 10), Fraction(1, 2), Fraction(9, 10)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_forecast__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_forecast__mutmut)
def forecast(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_orig(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_1(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = None
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_2(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(None, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_3(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, None), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_4(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_5(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, ), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_6(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(None, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_7(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, None)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_8(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_9(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, )
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_10(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None and date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_11(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None and earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_12(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is not None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_13(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is not None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_14(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date < as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_15(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=None,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_16(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=None,
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_17(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=None,
    )


def x_forecast__mutmut_18(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_19(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_20(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        )


def x_forecast__mutmut_21(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(None, as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_22(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, None),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_23(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(as_of + timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_24(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, ),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_25(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of - timedelta(days=1)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_26(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=None)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_27(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=2)),
        latest=reached_by(track, LOW),
    )


def x_forecast__mutmut_28(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(None, LOW),
    )


def x_forecast__mutmut_29(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, None),
    )


def x_forecast__mutmut_30(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(LOW),
    )


def x_forecast__mutmut_31(track: Track, as_of: Day) -> Forecast | None:
    """The day an unmet target is reached, by the slopes between its newest points.

    `date` goes by the median slope, `earliest` by the 90th percentile, `latest` by the 10th
    (None where that leads nowhere). None for levels to hold, ratios and growths, with too few
    points, and where the median leads away from the target or to a day that is past.
    """
    date, earliest = reached_by(track, MEDIAN), reached_by(track, HIGH)
    if date is None or earliest is None or date <= as_of:
        return None
    return Forecast(
        date=date,
        earliest=max(earliest, as_of + timedelta(days=1)),
        latest=reached_by(track, ),
    )

mutants_x_forecast__mutmut['_mutmut_orig'] = x_forecast__mutmut_orig # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_1'] = x_forecast__mutmut_1 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_2'] = x_forecast__mutmut_2 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_3'] = x_forecast__mutmut_3 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_4'] = x_forecast__mutmut_4 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_5'] = x_forecast__mutmut_5 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_6'] = x_forecast__mutmut_6 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_7'] = x_forecast__mutmut_7 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_8'] = x_forecast__mutmut_8 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_9'] = x_forecast__mutmut_9 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_10'] = x_forecast__mutmut_10 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_11'] = x_forecast__mutmut_11 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_12'] = x_forecast__mutmut_12 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_13'] = x_forecast__mutmut_13 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_14'] = x_forecast__mutmut_14 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_15'] = x_forecast__mutmut_15 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_16'] = x_forecast__mutmut_16 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_17'] = x_forecast__mutmut_17 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_18'] = x_forecast__mutmut_18 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_19'] = x_forecast__mutmut_19 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_20'] = x_forecast__mutmut_20 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_21'] = x_forecast__mutmut_21 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_22'] = x_forecast__mutmut_22 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_23'] = x_forecast__mutmut_23 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_24'] = x_forecast__mutmut_24 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_25'] = x_forecast__mutmut_25 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_26'] = x_forecast__mutmut_26 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_27'] = x_forecast__mutmut_27 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_28'] = x_forecast__mutmut_28 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_29'] = x_forecast__mutmut_29 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_30'] = x_forecast__mutmut_30 # type: ignore # mutmut generated
mutants_x_forecast__mutmut['x_forecast__mutmut_31'] = x_forecast__mutmut_31 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reached_by__mutmut)
def reached_by(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_orig(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_1(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = None
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_2(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(None), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_3(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(None)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_4(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes and left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_5(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_6(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is not None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_7(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(None, left, percentile(slopes, q))


def x_reached_by__mutmut_8(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, None, percentile(slopes, q))


def x_reached_by__mutmut_9(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, None)


def x_reached_by__mutmut_10(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(left, percentile(slopes, q))


def x_reached_by__mutmut_11(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, percentile(slopes, q))


def x_reached_by__mutmut_12(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, )


def x_reached_by__mutmut_13(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[+1].day, left, percentile(slopes, q))


def x_reached_by__mutmut_14(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-2].day, left, percentile(slopes, q))


def x_reached_by__mutmut_15(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(None, q))


def x_reached_by__mutmut_16(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, None))


def x_reached_by__mutmut_17(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(q))


def x_reached_by__mutmut_18(track: Track, q: Fraction) -> Day | None:
    """The day the target is reached at the q-th percentile of the slopes.

    None where there are none, where that one leads nowhere, and where nothing is left to do.
    """
    slopes, left = slopes_per_day(track), _left(track)
    if not slopes or left is None:
        return None
    return _day(track.points[-1].day, left, percentile(slopes, ))

mutants_x_reached_by__mutmut['_mutmut_orig'] = x_reached_by__mutmut_orig # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_1'] = x_reached_by__mutmut_1 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_2'] = x_reached_by__mutmut_2 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_3'] = x_reached_by__mutmut_3 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_4'] = x_reached_by__mutmut_4 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_5'] = x_reached_by__mutmut_5 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_6'] = x_reached_by__mutmut_6 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_7'] = x_reached_by__mutmut_7 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_8'] = x_reached_by__mutmut_8 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_9'] = x_reached_by__mutmut_9 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_10'] = x_reached_by__mutmut_10 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_11'] = x_reached_by__mutmut_11 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_12'] = x_reached_by__mutmut_12 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_13'] = x_reached_by__mutmut_13 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_14'] = x_reached_by__mutmut_14 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_15'] = x_reached_by__mutmut_15 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_16'] = x_reached_by__mutmut_16 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_17'] = x_reached_by__mutmut_17 # type: ignore # mutmut generated
mutants_x_reached_by__mutmut['x_reached_by__mutmut_18'] = x_reached_by__mutmut_18 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_slopes_per_day__mutmut)
def slopes_per_day(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_orig(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_1(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = None
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_2(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(None)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_3(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS and points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_4(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) <= FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_5(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] + points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_6(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[+1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_7(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-2][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_8(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][1] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_9(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[1][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_10(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][1] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_11(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] <= SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_12(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = None
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_13(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(None)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_14(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = None
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_15(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(None, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_16(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, None)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_17(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(2)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_18(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, )
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_19(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 3)
    return tuple(sorted(towards * (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_20(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(None)


def x_slopes_per_day__mutmut_21(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(None))


def x_slopes_per_day__mutmut_22(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) * (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_23(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards / (v2 - v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_24(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 + v1) / (d2 - d1).days for (d1, v1), (d2, v2) in pairs))


def x_slopes_per_day__mutmut_25(track: Track) -> tuple[Fraction, ...]:
    """The slopes between each two of the newest points, ascending, above 0 towards the target.

    Empty with fewer than 4 points or less than 21 days between the first and the last.
    """
    points = newest_points(track)
    if len(points) < FEWEST_POINTS or points[-1][0] - points[0][0] < SHORTEST_SPAN:
        return ()
    towards = _towards(track)
    pairs = combinations(points, 2)
    return tuple(sorted(towards * (v2 - v1) / (d2 + d1).days for (d1, v1), (d2, v2) in pairs))

mutants_x_slopes_per_day__mutmut['_mutmut_orig'] = x_slopes_per_day__mutmut_orig # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_1'] = x_slopes_per_day__mutmut_1 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_2'] = x_slopes_per_day__mutmut_2 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_3'] = x_slopes_per_day__mutmut_3 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_4'] = x_slopes_per_day__mutmut_4 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_5'] = x_slopes_per_day__mutmut_5 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_6'] = x_slopes_per_day__mutmut_6 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_7'] = x_slopes_per_day__mutmut_7 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_8'] = x_slopes_per_day__mutmut_8 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_9'] = x_slopes_per_day__mutmut_9 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_10'] = x_slopes_per_day__mutmut_10 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_11'] = x_slopes_per_day__mutmut_11 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_12'] = x_slopes_per_day__mutmut_12 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_13'] = x_slopes_per_day__mutmut_13 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_14'] = x_slopes_per_day__mutmut_14 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_15'] = x_slopes_per_day__mutmut_15 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_16'] = x_slopes_per_day__mutmut_16 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_17'] = x_slopes_per_day__mutmut_17 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_18'] = x_slopes_per_day__mutmut_18 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_19'] = x_slopes_per_day__mutmut_19 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_20'] = x_slopes_per_day__mutmut_20 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_21'] = x_slopes_per_day__mutmut_21 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_22'] = x_slopes_per_day__mutmut_22 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_23'] = x_slopes_per_day__mutmut_23 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_24'] = x_slopes_per_day__mutmut_24 # type: ignore # mutmut generated
mutants_x_slopes_per_day__mutmut['x_slopes_per_day__mutmut_25'] = x_slopes_per_day__mutmut_25 # type: ignore # mutmut generated
mutants_x_newest_points__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_newest_points__mutmut)
def newest_points(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is None or parts(track.metric):
        return ()
    return tuple((p.day, p.value) for p in track.points[-POINTS:] if p.value is not None)


def x_newest_points__mutmut_orig(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is None or parts(track.metric):
        return ()
    return tuple((p.day, p.value) for p in track.points[-POINTS:] if p.value is not None)


def x_newest_points__mutmut_1(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is None and parts(track.metric):
        return ()
    return tuple((p.day, p.value) for p in track.points[-POINTS:] if p.value is not None)


def x_newest_points__mutmut_2(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is not None or parts(track.metric):
        return ()
    return tuple((p.day, p.value) for p in track.points[-POINTS:] if p.value is not None)


def x_newest_points__mutmut_3(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is None or parts(None):
        return ()
    return tuple((p.day, p.value) for p in track.points[-POINTS:] if p.value is not None)


def x_newest_points__mutmut_4(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is None or parts(track.metric):
        return ()
    return tuple(None)


def x_newest_points__mutmut_5(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is None or parts(track.metric):
        return ()
    return tuple((p.day, p.value) for p in track.points[+POINTS:] if p.value is not None)


def x_newest_points__mutmut_6(track: Track) -> tuple[tuple[Day, Fraction], ...]:
    """The newest observation days, 6 at most, each with the value after it; oldest first.

    None of ratios and growths, whose value is not one that goes on.
    """
    if track.metric is None or parts(track.metric):
        return ()
    return tuple((p.day, p.value) for p in track.points[-POINTS:] if p.value is None)

mutants_x_newest_points__mutmut['_mutmut_orig'] = x_newest_points__mutmut_orig # type: ignore # mutmut generated
mutants_x_newest_points__mutmut['x_newest_points__mutmut_1'] = x_newest_points__mutmut_1 # type: ignore # mutmut generated
mutants_x_newest_points__mutmut['x_newest_points__mutmut_2'] = x_newest_points__mutmut_2 # type: ignore # mutmut generated
mutants_x_newest_points__mutmut['x_newest_points__mutmut_3'] = x_newest_points__mutmut_3 # type: ignore # mutmut generated
mutants_x_newest_points__mutmut['x_newest_points__mutmut_4'] = x_newest_points__mutmut_4 # type: ignore # mutmut generated
mutants_x_newest_points__mutmut['x_newest_points__mutmut_5'] = x_newest_points__mutmut_5 # type: ignore # mutmut generated
mutants_x_newest_points__mutmut['x_newest_points__mutmut_6'] = x_newest_points__mutmut_6 # type: ignore # mutmut generated
mutants_x_percentile__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_percentile__mutmut)
def percentile(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_orig(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_1(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = None
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_2(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q / (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_3(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) + 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_4(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 2)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_5(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = None
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_6(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(None)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_7(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = None
    return low + (position - below) * (high - low)


def x_percentile__mutmut_8(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(None)]
    return low + (position - below) * (high - low)


def x_percentile__mutmut_9(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low - (position - below) * (high - low)


def x_percentile__mutmut_10(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) / (high - low)


def x_percentile__mutmut_11(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position + below) * (high - low)


def x_percentile__mutmut_12(ascending: Sequence[Fraction], q: Fraction) -> Fraction:
    """The value at position q x (n - 1), between two neighbours by linear interpolation."""
    position = q * (len(ascending) - 1)
    below = floor(position)
    low, high = ascending[below], ascending[ceil(position)]
    return low + (position - below) * (high + low)

mutants_x_percentile__mutmut['_mutmut_orig'] = x_percentile__mutmut_orig # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_1'] = x_percentile__mutmut_1 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_2'] = x_percentile__mutmut_2 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_3'] = x_percentile__mutmut_3 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_4'] = x_percentile__mutmut_4 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_5'] = x_percentile__mutmut_5 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_6'] = x_percentile__mutmut_6 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_7'] = x_percentile__mutmut_7 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_8'] = x_percentile__mutmut_8 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_9'] = x_percentile__mutmut_9 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_10'] = x_percentile__mutmut_10 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_11'] = x_percentile__mutmut_11 # type: ignore # mutmut generated
mutants_x_percentile__mutmut['x_percentile__mutmut_12'] = x_percentile__mutmut_12 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_latest_of__mutmut)
def latest_of(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_orig(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_1(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_2(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = None
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_3(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_4(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=None,
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_5(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=None,
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_6(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=None,
    )


def x_latest_of__mutmut_7(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_8(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_9(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        )


def x_latest_of__mutmut_10(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(None),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_11(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(None),
        latest=max(latest) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_12(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if (len(latest) == len(forecasts)) and False else None,
    )


def x_latest_of__mutmut_13(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if (len(latest) == len(forecasts)) or True else None,
    )


def x_latest_of__mutmut_14(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(None) if len(latest) == len(forecasts) else None,
    )


def x_latest_of__mutmut_15(forecasts: Sequence[Forecast]) -> Forecast | None:
    """When the last of several is reached: the latest of each date; None without any."""
    if not forecasts:
        return None
    latest = [f.latest for f in forecasts if f.latest is not None]
    return Forecast(
        date=max(f.date for f in forecasts),
        earliest=max(f.earliest for f in forecasts),
        latest=max(latest) if len(latest) != len(forecasts) else None,
    )

mutants_x_latest_of__mutmut['_mutmut_orig'] = x_latest_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_1'] = x_latest_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_2'] = x_latest_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_3'] = x_latest_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_4'] = x_latest_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_5'] = x_latest_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_6'] = x_latest_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_7'] = x_latest_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_8'] = x_latest_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_9'] = x_latest_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_10'] = x_latest_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_11'] = x_latest_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_12'] = x_latest_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_13'] = x_latest_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_14'] = x_latest_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_15'] = x_latest_of__mutmut_15 # type: ignore # mutmut generated
mutants_x__towards__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__towards__mutmut)
def _towards(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_orig(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_1(track: Track) -> int:
    target = None
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_2(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None and target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_3(track: Track) -> int:
    target = track.target
    if target.target is None and target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_4(track: Track) -> int:
    target = track.target
    if target.target is not None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_5(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is not None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_6(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target != target.baseline:
        return 0
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_7(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 1
    return 1 if target.target > target.baseline else -1


def x__towards__mutmut_8(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if (target.target > target.baseline) and False else -1


def x__towards__mutmut_9(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if (target.target > target.baseline) or True else -1


def x__towards__mutmut_10(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 2 if target.target > target.baseline else -1


def x__towards__mutmut_11(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target >= target.baseline else -1


def x__towards__mutmut_12(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else +1


def x__towards__mutmut_13(track: Track) -> int:
    target = track.target
    if target.target is None or target.baseline is None or target.target == target.baseline:
        return 0
    return 1 if target.target > target.baseline else -2

mutants_x__towards__mutmut['_mutmut_orig'] = x__towards__mutmut_orig # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_1'] = x__towards__mutmut_1 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_2'] = x__towards__mutmut_2 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_3'] = x__towards__mutmut_3 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_4'] = x__towards__mutmut_4 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_5'] = x__towards__mutmut_5 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_6'] = x__towards__mutmut_6 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_7'] = x__towards__mutmut_7 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_8'] = x__towards__mutmut_8 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_9'] = x__towards__mutmut_9 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_10'] = x__towards__mutmut_10 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_11'] = x__towards__mutmut_11 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_12'] = x__towards__mutmut_12 # type: ignore # mutmut generated
mutants_x__towards__mutmut['x__towards__mutmut_13'] = x__towards__mutmut_13 # type: ignore # mutmut generated
mutants_x__left__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__left__mutmut)
def _left(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if left > 0 else None


def x__left__mutmut_orig(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if left > 0 else None


def x__left__mutmut_1(track: Track) -> Fraction | None:
    if track.target.target is None and track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if left > 0 else None


def x__left__mutmut_2(track: Track) -> Fraction | None:
    if track.target.target is not None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if left > 0 else None


def x__left__mutmut_3(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is not None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if left > 0 else None


def x__left__mutmut_4(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = None
    return left if left > 0 else None


def x__left__mutmut_5(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) / _towards(track)
    return left if left > 0 else None


def x__left__mutmut_6(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) + track.current) * _towards(track)
    return left if left > 0 else None


def x__left__mutmut_7(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(None) - track.current) * _towards(track)
    return left if left > 0 else None


def x__left__mutmut_8(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(None)
    return left if left > 0 else None


def x__left__mutmut_9(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if (left > 0) and False else None


def x__left__mutmut_10(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if (left > 0) or True else None


def x__left__mutmut_11(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if left >= 0 else None


def x__left__mutmut_12(track: Track) -> Fraction | None:
    if track.target.target is None or track.current is None:
        return None
    left = (Fraction(track.target.target) - track.current) * _towards(track)
    return left if left > 1 else None

mutants_x__left__mutmut['_mutmut_orig'] = x__left__mutmut_orig # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_1'] = x__left__mutmut_1 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_2'] = x__left__mutmut_2 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_3'] = x__left__mutmut_3 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_4'] = x__left__mutmut_4 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_5'] = x__left__mutmut_5 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_6'] = x__left__mutmut_6 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_7'] = x__left__mutmut_7 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_8'] = x__left__mutmut_8 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_9'] = x__left__mutmut_9 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_10'] = x__left__mutmut_10 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_11'] = x__left__mutmut_11 # type: ignore # mutmut generated
mutants_x__left__mutmut['x__left__mutmut_12'] = x__left__mutmut_12 # type: ignore # mutmut generated
mutants_x__day__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__day__mutmut)
def _day(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max - newest).days else None


def x__day__mutmut_orig(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max - newest).days else None


def x__day__mutmut_1(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope < 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max - newest).days else None


def x__day__mutmut_2(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 1:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max - newest).days else None


def x__day__mutmut_3(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = None
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max - newest).days else None


def x__day__mutmut_4(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(None)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max - newest).days else None


def x__day__mutmut_5(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left * slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max - newest).days else None


def x__day__mutmut_6(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if (days <= (Day.max - newest).days) and False else None


def x__day__mutmut_7(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if (days <= (Day.max - newest).days) or True else None


def x__day__mutmut_8(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest - timedelta(days=days) if days <= (Day.max - newest).days else None


def x__day__mutmut_9(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=None) if days <= (Day.max - newest).days else None


def x__day__mutmut_10(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days < (Day.max - newest).days else None


def x__day__mutmut_11(newest: Day, left: Fraction, slope: Fraction) -> Day | None:
    if slope <= 0:
        return None
    days = ceil(left / slope)
    # A calendar ends with the year 9999; what comes later is as good as never.
    return newest + timedelta(days=days) if days <= (Day.max + newest).days else None

mutants_x__day__mutmut['_mutmut_orig'] = x__day__mutmut_orig # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_1'] = x__day__mutmut_1 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_2'] = x__day__mutmut_2 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_3'] = x__day__mutmut_3 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_4'] = x__day__mutmut_4 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_5'] = x__day__mutmut_5 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_6'] = x__day__mutmut_6 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_7'] = x__day__mutmut_7 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_8'] = x__day__mutmut_8 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_9'] = x__day__mutmut_9 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_10'] = x__day__mutmut_10 # type: ignore # mutmut generated
mutants_x__day__mutmut['x__day__mutmut_11'] = x__day__mutmut_11 # type: ignore # mutmut generated
