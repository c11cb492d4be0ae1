"""Feedback that was given, and its ratings made comparable."""

from fractions import Fraction
from statistics import mean

from tracker.kpis.pomp import pomp
from tracker.kpis.window import Window
from tracker.records.feedback import Feedback
from tracker.records.portfolio import Portfolio


def given(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = ((f.date, f.id, f) for f in portfolio.feedback.values() if f.date is not None)
    return tuple(feedback for day, _, feedback in sorted(dated) if day in window)


def rated(feedback: Feedback, competency: str) -> Fraction:
    """One rating as POMP, 0 to 100."""
    return pomp(feedback.ratings[competency], feedback.scale)


def rating(feedback: Feedback) -> Fraction:
    """The mean POMP of a record's ratings, of which there is at least one."""
    return mean(rated(feedback, competency) for competency in feedback.ratings)
