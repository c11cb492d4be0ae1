"""A goal's plan as of a day: its due date and its targets, before later amendments."""

from dataclasses import dataclass, replace
from datetime import date as Day
from decimal import Decimal
from typing import Literal

from tracker.records.goals import Amendment, Goal, Target


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """When a goal is due and what it aims at, as known on some day."""

    due: Day
    targets: tuple[Target, ...]
mutants_x_plan_on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plan_on__mutmut)
def plan_on(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_orig(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_1(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = None
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_2(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(None)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_3(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date >= as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_4(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = None
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_5(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next(None, goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_6(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), None)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_7(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next(goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_8(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), )
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_9(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" or isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_10(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change != "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_11(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "XXdueXX" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_12(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "DUE" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_13(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=None, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_14(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=None)


def x_plan_on__mutmut_15(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(targets=tuple(_undone(goal, target, later) for target in goal.targets))


def x_plan_on__mutmut_16(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, )


def x_plan_on__mutmut_17(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(None))


def x_plan_on__mutmut_18(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(None, target, later) for target in goal.targets))


def x_plan_on__mutmut_19(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, None, later) for target in goal.targets))


def x_plan_on__mutmut_20(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, None) for target in goal.targets))


def x_plan_on__mutmut_21(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(target, later) for target in goal.targets))


def x_plan_on__mutmut_22(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, later) for target in goal.targets))


def x_plan_on__mutmut_23(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, ) for target in goal.targets))

mutants_x_plan_on__mutmut['_mutmut_orig'] = x_plan_on__mutmut_orig # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_1'] = x_plan_on__mutmut_1 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_2'] = x_plan_on__mutmut_2 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_3'] = x_plan_on__mutmut_3 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_4'] = x_plan_on__mutmut_4 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_5'] = x_plan_on__mutmut_5 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_6'] = x_plan_on__mutmut_6 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_7'] = x_plan_on__mutmut_7 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_8'] = x_plan_on__mutmut_8 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_9'] = x_plan_on__mutmut_9 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_10'] = x_plan_on__mutmut_10 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_11'] = x_plan_on__mutmut_11 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_12'] = x_plan_on__mutmut_12 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_13'] = x_plan_on__mutmut_13 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_14'] = x_plan_on__mutmut_14 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_15'] = x_plan_on__mutmut_15 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_16'] = x_plan_on__mutmut_16 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_17'] = x_plan_on__mutmut_17 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_18'] = x_plan_on__mutmut_18 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_19'] = x_plan_on__mutmut_19 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_20'] = x_plan_on__mutmut_20 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_21'] = x_plan_on__mutmut_21 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_22'] = x_plan_on__mutmut_22 # type: ignore # mutmut generated
mutants_x_plan_on__mutmut['x_plan_on__mutmut_23'] = x_plan_on__mutmut_23 # type: ignore # mutmut generated
mutants_x_first_plan__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_first_plan__mutmut)
def first_plan(goal: Goal) -> Plan:
    """The plan as it was first made: the first `from`, whatever its date."""
    return plan_on(goal, Day.min)


def x_first_plan__mutmut_orig(goal: Goal) -> Plan:
    """The plan as it was first made: the first `from`, whatever its date."""
    return plan_on(goal, Day.min)


def x_first_plan__mutmut_1(goal: Goal) -> Plan:
    """The plan as it was first made: the first `from`, whatever its date."""
    return plan_on(None, Day.min)


def x_first_plan__mutmut_2(goal: Goal) -> Plan:
    """The plan as it was first made: the first `from`, whatever its date."""
    return plan_on(goal, None)


def x_first_plan__mutmut_3(goal: Goal) -> Plan:
    """The plan as it was first made: the first `from`, whatever its date."""
    return plan_on(Day.min)


def x_first_plan__mutmut_4(goal: Goal) -> Plan:
    """The plan as it was first made: the first `from`, whatever its date."""
    return plan_on(goal, )

mutants_x_first_plan__mutmut['_mutmut_orig'] = x_first_plan__mutmut_orig # type: ignore # mutmut generated
mutants_x_first_plan__mutmut['x_first_plan__mutmut_1'] = x_first_plan__mutmut_1 # type: ignore # mutmut generated
mutants_x_first_plan__mutmut['x_first_plan__mutmut_2'] = x_first_plan__mutmut_2 # type: ignore # mutmut generated
mutants_x_first_plan__mutmut['x_first_plan__mutmut_3'] = x_first_plan__mutmut_3 # type: ignore # mutmut generated
mutants_x_first_plan__mutmut['x_first_plan__mutmut_4'] = x_first_plan__mutmut_4 # type: ignore # mutmut generated
mutants_x__undone__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__undone__mutmut)
def _undone(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_orig(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_1(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = None
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_2(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change != target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_3(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = None
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_4(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next(None, None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_5(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next(None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_6(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), )
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_7(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is not None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_8(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_9(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(None, target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_10(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=None)
    return _undone_level(goal, target, before)


def x__undone__mutmut_11(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target=before)
    return _undone_level(goal, target, before)


def x__undone__mutmut_12(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, )
    return _undone_level(goal, target, before)


def x__undone__mutmut_13(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(None, target, before)


def x__undone__mutmut_14(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, None, before)


def x__undone__mutmut_15(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, None)


def x__undone__mutmut_16(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(target, before)


def x__undone__mutmut_17(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, before)


def x__undone__mutmut_18(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, )

mutants_x__undone__mutmut['_mutmut_orig'] = x__undone__mutmut_orig # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_1'] = x__undone__mutmut_1 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_2'] = x__undone__mutmut_2 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_3'] = x__undone__mutmut_3 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_4'] = x__undone__mutmut_4 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_5'] = x__undone__mutmut_5 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_6'] = x__undone__mutmut_6 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_7'] = x__undone__mutmut_7 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_8'] = x__undone__mutmut_8 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_9'] = x__undone__mutmut_9 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_10'] = x__undone__mutmut_10 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_11'] = x__undone__mutmut_11 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_12'] = x__undone__mutmut_12 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_13'] = x__undone__mutmut_13 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_14'] = x__undone__mutmut_14 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_15'] = x__undone__mutmut_15 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_16'] = x__undone__mutmut_16 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_17'] = x__undone__mutmut_17 # type: ignore # mutmut generated
mutants_x__undone__mutmut['x__undone__mutmut_18'] = x__undone__mutmut_18 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__undone_level__mutmut)
def _undone_level(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_orig(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_1(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = None
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_2(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(None, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_3(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, None)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_4(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_5(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, )
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_6(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound != "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_7(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "XXminXX":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_8(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "MIN":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_9(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(None, min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_10(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=None)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_11(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(min=before)
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_12(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, )
    return replace(target, max=before) if bound == "max" else target


def x__undone_level__mutmut_13(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if (bound == "max") and False else target


def x__undone_level__mutmut_14(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if (bound == "max") or True else target


def x__undone_level__mutmut_15(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(None, max=before) if bound == "max" else target


def x__undone_level__mutmut_16(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=None) if bound == "max" else target


def x__undone_level__mutmut_17(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(max=before) if bound == "max" else target


def x__undone_level__mutmut_18(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, ) if bound == "max" else target


def x__undone_level__mutmut_19(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound != "max" else target


def x__undone_level__mutmut_20(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "XXmaxXX" else target


def x__undone_level__mutmut_21(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "MAX" else target

mutants_x__undone_level__mutmut['_mutmut_orig'] = x__undone_level__mutmut_orig # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_1'] = x__undone_level__mutmut_1 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_2'] = x__undone_level__mutmut_2 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_3'] = x__undone_level__mutmut_3 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_4'] = x__undone_level__mutmut_4 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_5'] = x__undone_level__mutmut_5 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_6'] = x__undone_level__mutmut_6 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_7'] = x__undone_level__mutmut_7 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_8'] = x__undone_level__mutmut_8 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_9'] = x__undone_level__mutmut_9 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_10'] = x__undone_level__mutmut_10 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_11'] = x__undone_level__mutmut_11 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_12'] = x__undone_level__mutmut_12 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_13'] = x__undone_level__mutmut_13 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_14'] = x__undone_level__mutmut_14 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_15'] = x__undone_level__mutmut_15 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_16'] = x__undone_level__mutmut_16 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_17'] = x__undone_level__mutmut_17 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_18'] = x__undone_level__mutmut_18 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_19'] = x__undone_level__mutmut_19 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_20'] = x__undone_level__mutmut_20 # type: ignore # mutmut generated
mutants_x__undone_level__mutmut['x__undone_level__mutmut_21'] = x__undone_level__mutmut_21 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bound_amended__mutmut)
def bound_amended(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "min"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_orig(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "min"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_1(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = None
    if last == target.min:
        return "min"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_2(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change != target.metric][-1]
    if last == target.min:
        return "min"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_3(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][+1]
    if last == target.min:
        return "min"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_4(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-2]
    if last == target.min:
        return "min"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_5(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last != target.min:
        return "min"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_6(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "XXminXX"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_7(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "MIN"
    return "max" if last == target.max else None


def x_bound_amended__mutmut_8(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "min"
    return "max" if (last == target.max) and False else None


def x_bound_amended__mutmut_9(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "min"
    return "max" if (last == target.max) or True else None


def x_bound_amended__mutmut_10(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "min"
    return "XXmaxXX" if last == target.max else None


def x_bound_amended__mutmut_11(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "min"
    return "MAX" if last == target.max else None


def x_bound_amended__mutmut_12(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "min"
    return "max" if last != target.max else None

mutants_x_bound_amended__mutmut['_mutmut_orig'] = x_bound_amended__mutmut_orig # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_1'] = x_bound_amended__mutmut_1 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_2'] = x_bound_amended__mutmut_2 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_3'] = x_bound_amended__mutmut_3 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_4'] = x_bound_amended__mutmut_4 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_5'] = x_bound_amended__mutmut_5 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_6'] = x_bound_amended__mutmut_6 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_7'] = x_bound_amended__mutmut_7 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_8'] = x_bound_amended__mutmut_8 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_9'] = x_bound_amended__mutmut_9 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_10'] = x_bound_amended__mutmut_10 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_11'] = x_bound_amended__mutmut_11 # type: ignore # mutmut generated
mutants_x_bound_amended__mutmut['x_bound_amended__mutmut_12'] = x_bound_amended__mutmut_12 # type: ignore # mutmut generated
