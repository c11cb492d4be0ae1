"""What the next review should begin with: the last one, open actions, and what has gone stale."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta

from tracker.kpis import career_resilience, growth_wellbeing, job_satisfaction
from tracker.kpis.promises import actions
from tracker.kpis.stale import fresh_until, newest_day
from tracker.kpis.surveys import scores
from tracker.records.portfolio import Portfolio
from tracker.records.reviews import Review

# For how many days the newest survey of each of these constructs stands for today.
CURRENT = (
    (job_satisfaction.CONSTRUCT, job_satisfaction.CURRENT_DAYS),
    (career_resilience.CONSTRUCT, career_resilience.CURRENT_DAYS),
    (growth_wellbeing.CONSTRUCT, growth_wellbeing.CURRENT_DAYS),
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """Something agreed in a review or session (`record`: section/id) and not done."""

    record: str
    title: str
    due: Day
    first_due: Day
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """A record (section/id) that was current until a day that has passed; `newest`: of its data."""

    record: str
    title: str
    newest: Day
    current_until: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The prompt to review: actions by due date, what is stale by the day it became so."""

    last_review: Review | None
    actions: tuple[OpenAction, ...]
    metrics: tuple[Stale, ...]
    surveys: tuple[Stale, ...]
    expired: tuple[Stale, ...]

    @property
    def stale(self) -> tuple[Stale, ...]:
        """Metrics past their cadence, surveys that are too old, evidence past `expires`."""
        return (*self.metrics, *self.surveys, *self.expired)
mutants_x_agenda__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_agenda__mutmut)
def agenda(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_1(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = None
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_2(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date < as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_3(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = None
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_4(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(None, key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_5(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=None)
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_6(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_7(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), )
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_8(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(None, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_9(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, None), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_10(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_11(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, ), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_12(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: None)
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_13(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=None,
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_14(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=None,
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_15(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=None,
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_16(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=None,
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_17(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=None,
    )


def x_agenda__mutmut_18(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_19(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_20(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_21(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_22(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        )


def x_agenda__mutmut_23(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(None, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_24(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=None, default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_25(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_26(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_27(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), ),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_28(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: None, default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_29(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(None),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_30(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(None),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_31(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(None, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_32(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, None)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_33(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_34(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, )),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_35(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(None),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_36(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(None, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_37(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, None)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_38(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_39(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, )),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def x_agenda__mutmut_40(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(None),
    )


def x_agenda__mutmut_41(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(None, as_of)),
    )


def x_agenda__mutmut_42(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, None)),
    )


def x_agenda__mutmut_43(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(as_of)),
    )


def x_agenda__mutmut_44(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, )),
    )

mutants_x_agenda__mutmut['_mutmut_orig'] = x_agenda__mutmut_orig # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_1'] = x_agenda__mutmut_1 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_2'] = x_agenda__mutmut_2 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_3'] = x_agenda__mutmut_3 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_4'] = x_agenda__mutmut_4 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_5'] = x_agenda__mutmut_5 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_6'] = x_agenda__mutmut_6 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_7'] = x_agenda__mutmut_7 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_8'] = x_agenda__mutmut_8 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_9'] = x_agenda__mutmut_9 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_10'] = x_agenda__mutmut_10 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_11'] = x_agenda__mutmut_11 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_12'] = x_agenda__mutmut_12 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_13'] = x_agenda__mutmut_13 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_14'] = x_agenda__mutmut_14 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_15'] = x_agenda__mutmut_15 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_16'] = x_agenda__mutmut_16 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_17'] = x_agenda__mutmut_17 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_18'] = x_agenda__mutmut_18 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_19'] = x_agenda__mutmut_19 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_20'] = x_agenda__mutmut_20 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_21'] = x_agenda__mutmut_21 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_22'] = x_agenda__mutmut_22 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_23'] = x_agenda__mutmut_23 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_24'] = x_agenda__mutmut_24 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_25'] = x_agenda__mutmut_25 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_26'] = x_agenda__mutmut_26 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_27'] = x_agenda__mutmut_27 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_28'] = x_agenda__mutmut_28 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_29'] = x_agenda__mutmut_29 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_30'] = x_agenda__mutmut_30 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_31'] = x_agenda__mutmut_31 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_32'] = x_agenda__mutmut_32 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_33'] = x_agenda__mutmut_33 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_34'] = x_agenda__mutmut_34 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_35'] = x_agenda__mutmut_35 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_36'] = x_agenda__mutmut_36 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_37'] = x_agenda__mutmut_37 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_38'] = x_agenda__mutmut_38 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_39'] = x_agenda__mutmut_39 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_40'] = x_agenda__mutmut_40 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_41'] = x_agenda__mutmut_41 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_42'] = x_agenda__mutmut_42 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_43'] = x_agenda__mutmut_43 # type: ignore # mutmut generated
mutants_x_agenda__mutmut['x_agenda__mutmut_44'] = x_agenda__mutmut_44 # type: ignore # mutmut generated
mutants_x__open__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__open__mutmut)
def _open(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_1(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(None, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_2(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, None):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_3(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_4(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, ):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_5(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None and action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_6(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is not None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_7(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done >= as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_8(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=None,
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_9(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=None,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_10(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=None,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_11(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=None,
                late=action.due < as_of,
            )


def x__open__mutmut_12(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=None,
            )


def x__open__mutmut_13(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_14(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_15(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_16(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_17(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                )


def x__open__mutmut_18(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due and action.due,
                late=action.due < as_of,
            )


def x__open__mutmut_19(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due <= as_of,
            )

mutants_x__open__mutmut['_mutmut_orig'] = x__open__mutmut_orig # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_1'] = x__open__mutmut_1 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_2'] = x__open__mutmut_2 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_3'] = x__open__mutmut_3 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_4'] = x__open__mutmut_4 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_5'] = x__open__mutmut_5 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_6'] = x__open__mutmut_6 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_7'] = x__open__mutmut_7 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_8'] = x__open__mutmut_8 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_9'] = x__open__mutmut_9 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_10'] = x__open__mutmut_10 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_11'] = x__open__mutmut_11 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_12'] = x__open__mutmut_12 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_13'] = x__open__mutmut_13 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_14'] = x__open__mutmut_14 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_15'] = x__open__mutmut_15 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_16'] = x__open__mutmut_16 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_17'] = x__open__mutmut_17 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_18'] = x__open__mutmut_18 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_19'] = x__open__mutmut_19 # type: ignore # mutmut generated
mutants_x__metrics__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__metrics__mutmut)
def _metrics(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_1(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = None
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_2(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(None, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_3(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, None, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_4(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, None)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_5(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_6(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_7(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, )
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_8(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = None
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_9(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(None, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_10(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, None, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_11(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, None)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_12(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_13(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_14(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, )
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_15(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None or until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_16(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None or newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_17(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_18(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_19(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until <= as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_20(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = None
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_21(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=None, title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_22(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=None, newest=newest, current_until=until)


def x__metrics__mutmut_23(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=None, current_until=until)


def x__metrics__mutmut_24(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=None)


def x__metrics__mutmut_25(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(title=metric.title, newest=newest, current_until=until)


def x__metrics__mutmut_26(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, newest=newest, current_until=until)


def x__metrics__mutmut_27(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, current_until=until)


def x__metrics__mutmut_28(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, )

mutants_x__metrics__mutmut['_mutmut_orig'] = x__metrics__mutmut_orig # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_1'] = x__metrics__mutmut_1 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_2'] = x__metrics__mutmut_2 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_3'] = x__metrics__mutmut_3 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_4'] = x__metrics__mutmut_4 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_5'] = x__metrics__mutmut_5 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_6'] = x__metrics__mutmut_6 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_7'] = x__metrics__mutmut_7 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_8'] = x__metrics__mutmut_8 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_9'] = x__metrics__mutmut_9 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_10'] = x__metrics__mutmut_10 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_11'] = x__metrics__mutmut_11 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_12'] = x__metrics__mutmut_12 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_13'] = x__metrics__mutmut_13 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_14'] = x__metrics__mutmut_14 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_15'] = x__metrics__mutmut_15 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_16'] = x__metrics__mutmut_16 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_17'] = x__metrics__mutmut_17 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_18'] = x__metrics__mutmut_18 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_19'] = x__metrics__mutmut_19 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_20'] = x__metrics__mutmut_20 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_21'] = x__metrics__mutmut_21 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_22'] = x__metrics__mutmut_22 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_23'] = x__metrics__mutmut_23 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_24'] = x__metrics__mutmut_24 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_25'] = x__metrics__mutmut_25 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_26'] = x__metrics__mutmut_26 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_27'] = x__metrics__mutmut_27 # type: ignore # mutmut generated
mutants_x__metrics__mutmut['x__metrics__mutmut_28'] = x__metrics__mutmut_28 # type: ignore # mutmut generated
mutants_x__surveys__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__surveys__mutmut)
def _surveys(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_1(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = None
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_2(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(None, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_3(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, None, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_4(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, None)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_5(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_6(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_7(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, )
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_8(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found or (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_9(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of + found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_10(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[+1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_11(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-2].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_12(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days >= days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_13(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = None
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_14(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[+1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_15(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-2].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_16(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=None,
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_17(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=None,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_18(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=None,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_19(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=None,
            )


def x__surveys__mutmut_20(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_21(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_22(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                current_until=survey.date + timedelta(days=days),
            )


def x__surveys__mutmut_23(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                )


def x__surveys__mutmut_24(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date - timedelta(days=days),
            )


def x__surveys__mutmut_25(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=None),
            )

mutants_x__surveys__mutmut['_mutmut_orig'] = x__surveys__mutmut_orig # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_1'] = x__surveys__mutmut_1 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_2'] = x__surveys__mutmut_2 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_3'] = x__surveys__mutmut_3 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_4'] = x__surveys__mutmut_4 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_5'] = x__surveys__mutmut_5 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_6'] = x__surveys__mutmut_6 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_7'] = x__surveys__mutmut_7 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_8'] = x__surveys__mutmut_8 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_9'] = x__surveys__mutmut_9 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_10'] = x__surveys__mutmut_10 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_11'] = x__surveys__mutmut_11 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_12'] = x__surveys__mutmut_12 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_13'] = x__surveys__mutmut_13 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_14'] = x__surveys__mutmut_14 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_15'] = x__surveys__mutmut_15 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_16'] = x__surveys__mutmut_16 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_17'] = x__surveys__mutmut_17 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_18'] = x__surveys__mutmut_18 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_19'] = x__surveys__mutmut_19 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_20'] = x__surveys__mutmut_20 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_21'] = x__surveys__mutmut_21 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_22'] = x__surveys__mutmut_22 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_23'] = x__surveys__mutmut_23 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_24'] = x__surveys__mutmut_24 # type: ignore # mutmut generated
mutants_x__surveys__mutmut['x__surveys__mutmut_25'] = x__surveys__mutmut_25 # type: ignore # mutmut generated
mutants_x__expired__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__expired__mutmut)
def _expired(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_1(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None or item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_2(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of or item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_3(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date < as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_4(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_5(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires <= as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_6(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=None,
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_7(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=None,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_8(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=None,
                current_until=item.expires,
            )


def x__expired__mutmut_9(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=None,
            )


def x__expired__mutmut_10(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_11(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                newest=item.date,
                current_until=item.expires,
            )


def x__expired__mutmut_12(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                current_until=item.expires,
            )


def x__expired__mutmut_13(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                )

mutants_x__expired__mutmut['_mutmut_orig'] = x__expired__mutmut_orig # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_1'] = x__expired__mutmut_1 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_2'] = x__expired__mutmut_2 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_3'] = x__expired__mutmut_3 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_4'] = x__expired__mutmut_4 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_5'] = x__expired__mutmut_5 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_6'] = x__expired__mutmut_6 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_7'] = x__expired__mutmut_7 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_8'] = x__expired__mutmut_8 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_9'] = x__expired__mutmut_9 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_10'] = x__expired__mutmut_10 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_11'] = x__expired__mutmut_11 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_12'] = x__expired__mutmut_12 # type: ignore # mutmut generated
mutants_x__expired__mutmut['x__expired__mutmut_13'] = x__expired__mutmut_13 # type: ignore # mutmut generated
mutants_x__oldest_first__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__oldest_first__mutmut)
def _oldest_first(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(sorted(found, key=lambda s: (s.current_until, s.record)))


def x__oldest_first__mutmut_orig(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(sorted(found, key=lambda s: (s.current_until, s.record)))


def x__oldest_first__mutmut_1(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(None)


def x__oldest_first__mutmut_2(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(sorted(None, key=lambda s: (s.current_until, s.record)))


def x__oldest_first__mutmut_3(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(sorted(found, key=None))


def x__oldest_first__mutmut_4(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(sorted(key=lambda s: (s.current_until, s.record)))


def x__oldest_first__mutmut_5(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(sorted(found, ))


def x__oldest_first__mutmut_6(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(sorted(found, key=lambda s: None))

mutants_x__oldest_first__mutmut['_mutmut_orig'] = x__oldest_first__mutmut_orig # type: ignore # mutmut generated
mutants_x__oldest_first__mutmut['x__oldest_first__mutmut_1'] = x__oldest_first__mutmut_1 # type: ignore # mutmut generated
mutants_x__oldest_first__mutmut['x__oldest_first__mutmut_2'] = x__oldest_first__mutmut_2 # type: ignore # mutmut generated
mutants_x__oldest_first__mutmut['x__oldest_first__mutmut_3'] = x__oldest_first__mutmut_3 # type: ignore # mutmut generated
mutants_x__oldest_first__mutmut['x__oldest_first__mutmut_4'] = x__oldest_first__mutmut_4 # type: ignore # mutmut generated
mutants_x__oldest_first__mutmut['x__oldest_first__mutmut_5'] = x__oldest_first__mutmut_5 # type: ignore # mutmut generated
mutants_x__oldest_first__mutmut['x__oldest_first__mutmut_6'] = x__oldest_first__mutmut_6 # type: ignore # mutmut generated
