"""What was promised for a day: milestones of goals, actions of reviews and sessions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day

from tracker.kpis.commitment import committed_on, given_up_on
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.mentions import mention
from tracker.kpis.result import Mention
from tracker.kpis.working import tick
from tracker.records.goals import Goal, Milestone
from tracker.records.portfolio import Portfolio
from tracker.records.record import Record
from tracker.records.reviews import Action


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Something to be done by `due`, the day first promised; the mention's rule leaves it out."""

    due: Day
    done: Day | None
    mention: Mention

    @property
    def is_kept(self) -> bool:
        """Whether it was done on or before the day first promised."""
        return _is_kept(self.due, self.done)
mutants_x_promises__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_promises__mutmut)
def promises(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_1(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(None) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_2(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) < as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_3(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = None
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_4(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(None, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_5(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, None, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_6(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, None)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_7(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_8(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_9(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, )
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_10(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise(None, goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_11(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", None, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_12(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, None, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_13(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, None, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_14(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, None)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_15(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise(goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_16(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_17(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_18(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_19(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, )
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_20(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("XXgoalsXX", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_21(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("GOALS", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_22(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(None, as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_23(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, None):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_24(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(as_of):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_25(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, ):
        yield _promise(section, record, action, as_of)


def x_promises__mutmut_26(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(None, record, action, as_of)


def x_promises__mutmut_27(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, None, action, as_of)


def x_promises__mutmut_28(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, None, as_of)


def x_promises__mutmut_29(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, None)


def x_promises__mutmut_30(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(record, action, as_of)


def x_promises__mutmut_31(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, action, as_of)


def x_promises__mutmut_32(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, as_of)


def x_promises__mutmut_33(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, )

mutants_x_promises__mutmut['_mutmut_orig'] = x_promises__mutmut_orig # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_1'] = x_promises__mutmut_1 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_2'] = x_promises__mutmut_2 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_3'] = x_promises__mutmut_3 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_4'] = x_promises__mutmut_4 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_5'] = x_promises__mutmut_5 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_6'] = x_promises__mutmut_6 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_7'] = x_promises__mutmut_7 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_8'] = x_promises__mutmut_8 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_9'] = x_promises__mutmut_9 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_10'] = x_promises__mutmut_10 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_11'] = x_promises__mutmut_11 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_12'] = x_promises__mutmut_12 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_13'] = x_promises__mutmut_13 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_14'] = x_promises__mutmut_14 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_15'] = x_promises__mutmut_15 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_16'] = x_promises__mutmut_16 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_17'] = x_promises__mutmut_17 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_18'] = x_promises__mutmut_18 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_19'] = x_promises__mutmut_19 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_20'] = x_promises__mutmut_20 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_21'] = x_promises__mutmut_21 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_22'] = x_promises__mutmut_22 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_23'] = x_promises__mutmut_23 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_24'] = x_promises__mutmut_24 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_25'] = x_promises__mutmut_25 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_26'] = x_promises__mutmut_26 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_27'] = x_promises__mutmut_27 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_28'] = x_promises__mutmut_28 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_29'] = x_promises__mutmut_29 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_30'] = x_promises__mutmut_30 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_31'] = x_promises__mutmut_31 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_32'] = x_promises__mutmut_32 # type: ignore # mutmut generated
mutants_x_promises__mutmut['x_promises__mutmut_33'] = x_promises__mutmut_33 # type: ignore # mutmut generated
mutants_x_actions__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_actions__mutmut)
def actions(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date <= as_of:
            yield from (("reviews", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date <= as_of:
                yield from (("engagements", engagement, action) for action in session.actions)


def x_actions__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date <= as_of:
            yield from (("reviews", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date <= as_of:
                yield from (("engagements", engagement, action) for action in session.actions)


def x_actions__mutmut_1(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date < as_of:
            yield from (("reviews", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date <= as_of:
                yield from (("engagements", engagement, action) for action in session.actions)


def x_actions__mutmut_2(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date <= as_of:
            yield from (("XXreviewsXX", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date <= as_of:
                yield from (("engagements", engagement, action) for action in session.actions)


def x_actions__mutmut_3(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date <= as_of:
            yield from (("REVIEWS", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date <= as_of:
                yield from (("engagements", engagement, action) for action in session.actions)


def x_actions__mutmut_4(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date <= as_of:
            yield from (("reviews", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date < as_of:
                yield from (("engagements", engagement, action) for action in session.actions)


def x_actions__mutmut_5(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date <= as_of:
            yield from (("reviews", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date <= as_of:
                yield from (("XXengagementsXX", engagement, action) for action in session.actions)


def x_actions__mutmut_6(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date <= as_of:
            yield from (("reviews", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date <= as_of:
                yield from (("ENGAGEMENTS", engagement, action) for action in session.actions)

mutants_x_actions__mutmut['_mutmut_orig'] = x_actions__mutmut_orig # type: ignore # mutmut generated
mutants_x_actions__mutmut['x_actions__mutmut_1'] = x_actions__mutmut_1 # type: ignore # mutmut generated
mutants_x_actions__mutmut['x_actions__mutmut_2'] = x_actions__mutmut_2 # type: ignore # mutmut generated
mutants_x_actions__mutmut['x_actions__mutmut_3'] = x_actions__mutmut_3 # type: ignore # mutmut generated
mutants_x_actions__mutmut['x_actions__mutmut_4'] = x_actions__mutmut_4 # type: ignore # mutmut generated
mutants_x_actions__mutmut['x_actions__mutmut_5'] = x_actions__mutmut_5 # type: ignore # mutmut generated
mutants_x_actions__mutmut['x_actions__mutmut_6'] = x_actions__mutmut_6 # type: ignore # mutmut generated
mutants_x__promise__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__promise__mutmut)
def _promise(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_orig(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_1(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_2(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(None), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_3(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if (item.done and item.done <= as_of) and False else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_4(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if (item.done and item.done <= as_of) or True else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_5(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done or item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_6(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done < as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_7(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_8(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if (rule) and False else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_9(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if (rule) or True else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_10(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=None)
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_11(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(None, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_12(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, None))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_13(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_14(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, ))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_15(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = None
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_16(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if (done) and False else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_17(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if (done) or True else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_18(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'XXnot doneXX'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_19(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'NOT DONE'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_20(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=None,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_21(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=None,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_22(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=None,
    )


def x__promise__mutmut_23(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_24(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_25(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        )


def x__promise__mutmut_26(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(None, record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_27(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, None, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_28(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, None, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_29(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=None, worth=worth, says=words),
    )


def x__promise__mutmut_30(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=None, says=words),
    )


def x__promise__mutmut_31(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=None),
    )


def x__promise__mutmut_32(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(record, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_33(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, item, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_34(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, rule=rule, worth=worth, says=words),
    )


def x__promise__mutmut_35(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, worth=worth, says=words),
    )


def x__promise__mutmut_36(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, says=words),
    )


def x__promise__mutmut_37(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, ),
    )

mutants_x__promise__mutmut['_mutmut_orig'] = x__promise__mutmut_orig # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_1'] = x__promise__mutmut_1 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_2'] = x__promise__mutmut_2 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_3'] = x__promise__mutmut_3 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_4'] = x__promise__mutmut_4 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_5'] = x__promise__mutmut_5 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_6'] = x__promise__mutmut_6 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_7'] = x__promise__mutmut_7 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_8'] = x__promise__mutmut_8 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_9'] = x__promise__mutmut_9 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_10'] = x__promise__mutmut_10 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_11'] = x__promise__mutmut_11 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_12'] = x__promise__mutmut_12 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_13'] = x__promise__mutmut_13 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_14'] = x__promise__mutmut_14 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_15'] = x__promise__mutmut_15 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_16'] = x__promise__mutmut_16 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_17'] = x__promise__mutmut_17 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_18'] = x__promise__mutmut_18 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_19'] = x__promise__mutmut_19 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_20'] = x__promise__mutmut_20 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_21'] = x__promise__mutmut_21 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_22'] = x__promise__mutmut_22 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_23'] = x__promise__mutmut_23 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_24'] = x__promise__mutmut_24 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_25'] = x__promise__mutmut_25 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_26'] = x__promise__mutmut_26 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_27'] = x__promise__mutmut_27 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_28'] = x__promise__mutmut_28 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_29'] = x__promise__mutmut_29 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_30'] = x__promise__mutmut_30 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_31'] = x__promise__mutmut_31 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_32'] = x__promise__mutmut_32 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_33'] = x__promise__mutmut_33 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_34'] = x__promise__mutmut_34 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_35'] = x__promise__mutmut_35 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_36'] = x__promise__mutmut_36 # type: ignore # mutmut generated
mutants_x__promise__mutmut['x__promise__mutmut_37'] = x__promise__mutmut_37 # type: ignore # mutmut generated
mutants_x__is_kept__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_kept__mutmut)
def _is_kept(due: Day, done: Day | None) -> bool:
    return done is not None and done <= due


def x__is_kept__mutmut_orig(due: Day, done: Day | None) -> bool:
    return done is not None and done <= due


def x__is_kept__mutmut_1(due: Day, done: Day | None) -> bool:
    return done is not None or done <= due


def x__is_kept__mutmut_2(due: Day, done: Day | None) -> bool:
    return done is None and done <= due


def x__is_kept__mutmut_3(due: Day, done: Day | None) -> bool:
    return done is not None and done < due

mutants_x__is_kept__mutmut['_mutmut_orig'] = x__is_kept__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_kept__mutmut['x__is_kept__mutmut_1'] = x__is_kept__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_kept__mutmut['x__is_kept__mutmut_2'] = x__is_kept__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_kept__mutmut['x__is_kept__mutmut_3'] = x__is_kept__mutmut_3 # type: ignore # mutmut generated
mutants_x__rule__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rule__mutmut)
def _rule(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, as_of)
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) > ended else None


def x__rule__mutmut_orig(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, as_of)
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) > ended else None


def x__rule__mutmut_1(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = None
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) > ended else None


def x__rule__mutmut_2(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(None, as_of)
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) > ended else None


def x__rule__mutmut_3(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, None)
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) > ended else None


def x__rule__mutmut_4(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(as_of)
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) > ended else None


def x__rule__mutmut_5(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, )
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) > ended else None


def x__rule__mutmut_6(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, as_of)
    return Exclusion.AFTER_OUTCOME if (ended and _first_due(milestone) > ended) and False else None


def x__rule__mutmut_7(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, as_of)
    return Exclusion.AFTER_OUTCOME if (ended and _first_due(milestone) > ended) or True else None


def x__rule__mutmut_8(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, as_of)
    return Exclusion.AFTER_OUTCOME if ended or _first_due(milestone) > ended else None


def x__rule__mutmut_9(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, as_of)
    return Exclusion.AFTER_OUTCOME if ended and _first_due(None) > ended else None


def x__rule__mutmut_10(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, as_of)
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) >= ended else None

mutants_x__rule__mutmut['_mutmut_orig'] = x__rule__mutmut_orig # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_1'] = x__rule__mutmut_1 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_2'] = x__rule__mutmut_2 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_3'] = x__rule__mutmut_3 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_4'] = x__rule__mutmut_4 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_5'] = x__rule__mutmut_5 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_6'] = x__rule__mutmut_6 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_7'] = x__rule__mutmut_7 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_8'] = x__rule__mutmut_8 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_9'] = x__rule__mutmut_9 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_10'] = x__rule__mutmut_10 # type: ignore # mutmut generated
mutants_x__first_due__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__first_due__mutmut)
def _first_due(item: Milestone | Action) -> Day:
    return item.first_due or item.due


def x__first_due__mutmut_orig(item: Milestone | Action) -> Day:
    return item.first_due or item.due


def x__first_due__mutmut_1(item: Milestone | Action) -> Day:
    return item.first_due and item.due

mutants_x__first_due__mutmut['_mutmut_orig'] = x__first_due__mutmut_orig # type: ignore # mutmut generated
mutants_x__first_due__mutmut['x__first_due__mutmut_1'] = x__first_due__mutmut_1 # type: ignore # mutmut generated
