"""Feedback that was given, and its ratings made comparable."""

from datetime import date as Day
from fractions import Fraction

from tracker.kpis.pomp import pomp
from tracker.kpis.window import Window
from tracker.kpis.working import Term, average, operand
from tracker.records.feedback import Feedback
from tracker.records.portfolio import Portfolio


def given(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = ((f.date, f.id, f) for f in portfolio.feedback.values() if f.date is not None)
    return tuple(feedback for day, _, feedback in sorted(dated) if day in window)


def rated(feedback: Feedback, competency: str) -> Fraction:
    """One rating as POMP, 0 to 100."""
    return pomped(feedback, competency).value


def pomped(feedback: Feedback, competency: str) -> Term:
    """One rating as POMP, 0 to 100, and how that came about."""
    return pomp(feedback.ratings[competency], feedback.scale)


def rating(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def giver(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("given", feedback.date))
        if day is not None and day <= as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def ratings_text(feedback: Feedback) -> str:
    """What was given, as it was given: `tech-talks 4, mentoring 5, on a scale of 1 to 5`."""
    given_ = ", ".join(f"{name} {value}" for name, value in feedback.ratings.items())
    return f"{given_}, on a scale of {feedback.scale.min} to {feedback.scale.max}"
