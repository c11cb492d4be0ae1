"""Feedback that was given, and its ratings made comparable."""

from datetime import date as Day
from fractions import Fraction

from tracker.kpis.pomp import pomp
from tracker.kpis.window import Window
from tracker.kpis.working import Term, average, operand
from tracker.records.feedback import Feedback
from tracker.records.portfolio import Portfolio


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_given__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_given__mutmut)
def given(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = ((f.date, f.id, f) for f in portfolio.feedback.values() if f.date is not None)
    return tuple(feedback for day, _, feedback in sorted(dated) if day in window)


def x_given__mutmut_orig(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = ((f.date, f.id, f) for f in portfolio.feedback.values() if f.date is not None)
    return tuple(feedback for day, _, feedback in sorted(dated) if day in window)


def x_given__mutmut_1(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = None
    return tuple(feedback for day, _, feedback in sorted(dated) if day in window)


def x_given__mutmut_2(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = ((f.date, f.id, f) for f in portfolio.feedback.values() if f.date is None)
    return tuple(feedback for day, _, feedback in sorted(dated) if day in window)


def x_given__mutmut_3(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = ((f.date, f.id, f) for f in portfolio.feedback.values() if f.date is not None)
    return tuple(None)


def x_given__mutmut_4(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = ((f.date, f.id, f) for f in portfolio.feedback.values() if f.date is not None)
    return tuple(feedback for day, _, feedback in sorted(None) if day in window)


def x_given__mutmut_5(portfolio: Portfolio, window: Window) -> tuple[Feedback, ...]:
    """The feedback dated in the window, oldest first; of one day the greater id is the newer."""
    dated = ((f.date, f.id, f) for f in portfolio.feedback.values() if f.date is not None)
    return tuple(feedback for day, _, feedback in sorted(dated) if day not in window)

mutants_x_given__mutmut['_mutmut_orig'] = x_given__mutmut_orig # type: ignore # mutmut generated
mutants_x_given__mutmut['x_given__mutmut_1'] = x_given__mutmut_1 # type: ignore # mutmut generated
mutants_x_given__mutmut['x_given__mutmut_2'] = x_given__mutmut_2 # type: ignore # mutmut generated
mutants_x_given__mutmut['x_given__mutmut_3'] = x_given__mutmut_3 # type: ignore # mutmut generated
mutants_x_given__mutmut['x_given__mutmut_4'] = x_given__mutmut_4 # type: ignore # mutmut generated
mutants_x_given__mutmut['x_given__mutmut_5'] = x_given__mutmut_5 # type: ignore # mutmut generated
mutants_x_rated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rated__mutmut)
def rated(feedback: Feedback, competency: str) -> Fraction:
    """One rating as POMP, 0 to 100."""
    return pomped(feedback, competency).value


def x_rated__mutmut_orig(feedback: Feedback, competency: str) -> Fraction:
    """One rating as POMP, 0 to 100."""
    return pomped(feedback, competency).value


def x_rated__mutmut_1(feedback: Feedback, competency: str) -> Fraction:
    """One rating as POMP, 0 to 100."""
    return pomped(None, competency).value


def x_rated__mutmut_2(feedback: Feedback, competency: str) -> Fraction:
    """One rating as POMP, 0 to 100."""
    return pomped(feedback, None).value


def x_rated__mutmut_3(feedback: Feedback, competency: str) -> Fraction:
    """One rating as POMP, 0 to 100."""
    return pomped(competency).value


def x_rated__mutmut_4(feedback: Feedback, competency: str) -> Fraction:
    """One rating as POMP, 0 to 100."""
    return pomped(feedback, ).value

mutants_x_rated__mutmut['_mutmut_orig'] = x_rated__mutmut_orig # type: ignore # mutmut generated
mutants_x_rated__mutmut['x_rated__mutmut_1'] = x_rated__mutmut_1 # type: ignore # mutmut generated
mutants_x_rated__mutmut['x_rated__mutmut_2'] = x_rated__mutmut_2 # type: ignore # mutmut generated
mutants_x_rated__mutmut['x_rated__mutmut_3'] = x_rated__mutmut_3 # type: ignore # mutmut generated
mutants_x_rated__mutmut['x_rated__mutmut_4'] = x_rated__mutmut_4 # type: ignore # mutmut generated
mutants_x_pomped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_pomped__mutmut)
def pomped(feedback: Feedback, competency: str) -> Term:
    """One rating as POMP, 0 to 100, and how that came about."""
    return pomp(feedback.ratings[competency], feedback.scale)


def x_pomped__mutmut_orig(feedback: Feedback, competency: str) -> Term:
    """One rating as POMP, 0 to 100, and how that came about."""
    return pomp(feedback.ratings[competency], feedback.scale)


def x_pomped__mutmut_1(feedback: Feedback, competency: str) -> Term:
    """One rating as POMP, 0 to 100, and how that came about."""
    return pomp(None, feedback.scale)


def x_pomped__mutmut_2(feedback: Feedback, competency: str) -> Term:
    """One rating as POMP, 0 to 100, and how that came about."""
    return pomp(feedback.ratings[competency], None)


def x_pomped__mutmut_3(feedback: Feedback, competency: str) -> Term:
    """One rating as POMP, 0 to 100, and how that came about."""
    return pomp(feedback.scale)


def x_pomped__mutmut_4(feedback: Feedback, competency: str) -> Term:
    """One rating as POMP, 0 to 100, and how that came about."""
    return pomp(feedback.ratings[competency], )

mutants_x_pomped__mutmut['_mutmut_orig'] = x_pomped__mutmut_orig # type: ignore # mutmut generated
mutants_x_pomped__mutmut['x_pomped__mutmut_1'] = x_pomped__mutmut_1 # type: ignore # mutmut generated
mutants_x_pomped__mutmut['x_pomped__mutmut_2'] = x_pomped__mutmut_2 # type: ignore # mutmut generated
mutants_x_pomped__mutmut['x_pomped__mutmut_3'] = x_pomped__mutmut_3 # type: ignore # mutmut generated
mutants_x_pomped__mutmut['x_pomped__mutmut_4'] = x_pomped__mutmut_4 # type: ignore # mutmut generated
mutants_x_rating__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rating__mutmut)
def rating(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_orig(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_1(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = None
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_2(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand(None, Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_3(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", None) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_4(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand(Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_5(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", ) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_6(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("XXratingXX", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_7(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("RATING", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_8(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(None)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), feedback.scale)


def x_rating__mutmut_9(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(None, feedback.scale)


def x_rating__mutmut_10(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), None)


def x_rating__mutmut_11(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(feedback.scale)


def x_rating__mutmut_12(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", values), )


def x_rating__mutmut_13(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average(None, values), feedback.scale)


def x_rating__mutmut_14(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", None), feedback.scale)


def x_rating__mutmut_15(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average(values), feedback.scale)


def x_rating__mutmut_16(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("its ratings", ), feedback.scale)


def x_rating__mutmut_17(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("XXits ratingsXX", values), feedback.scale)


def x_rating__mutmut_18(feedback: Feedback) -> Term:
    """The mean POMP of a record's ratings, of which there is at least one."""
    values = [operand("rating", Fraction(value)) for value in feedback.ratings.values()]
    return pomp(average("ITS RATINGS", values), feedback.scale)

mutants_x_rating__mutmut['_mutmut_orig'] = x_rating__mutmut_orig # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_1'] = x_rating__mutmut_1 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_2'] = x_rating__mutmut_2 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_3'] = x_rating__mutmut_3 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_4'] = x_rating__mutmut_4 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_5'] = x_rating__mutmut_5 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_6'] = x_rating__mutmut_6 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_7'] = x_rating__mutmut_7 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_8'] = x_rating__mutmut_8 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_9'] = x_rating__mutmut_9 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_10'] = x_rating__mutmut_10 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_11'] = x_rating__mutmut_11 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_12'] = x_rating__mutmut_12 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_13'] = x_rating__mutmut_13 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_14'] = x_rating__mutmut_14 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_15'] = x_rating__mutmut_15 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_16'] = x_rating__mutmut_16 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_17'] = x_rating__mutmut_17 # type: ignore # mutmut generated
mutants_x_rating__mutmut['x_rating__mutmut_18'] = x_rating__mutmut_18 # type: ignore # mutmut generated
mutants_x_giver__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_giver__mutmut)
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


def x_giver__mutmut_orig(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("given", feedback.date))
        if day is not None and day <= as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_1(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = None
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_2(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("XXaskedXX", feedback.requested), ("given", feedback.date))
        if day is not None and day <= as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_3(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("ASKED", feedback.requested), ("given", feedback.date))
        if day is not None and day <= as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_4(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("XXgivenXX", feedback.date))
        if day is not None and day <= as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_5(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("GIVEN", feedback.date))
        if day is not None and day <= as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_6(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("given", feedback.date))
        if day is not None or day <= as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_7(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("given", feedback.date))
        if day is None and day <= as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_8(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("given", feedback.date))
        if day is not None and day < as_of
    ]
    return ", ".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))


def x_giver__mutmut_9(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("given", feedback.date))
        if day is not None and day <= as_of
    ]
    return ", ".join(None)


def x_giver__mutmut_10(feedback: Feedback, as_of: Day) -> str:
    """Who gave it, and when: `peer, asked on 2026-03-01, given on 2026-03-12`.

    Nothing later than `as_of` is known.
    """
    known = [
        (word, day)
        for word, day in (("asked", feedback.requested), ("given", feedback.date))
        if day is not None and day <= as_of
    ]
    return "XX, XX".join((feedback.from_.value, *(f"{word} on {day}" for word, day in known)))

mutants_x_giver__mutmut['_mutmut_orig'] = x_giver__mutmut_orig # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_1'] = x_giver__mutmut_1 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_2'] = x_giver__mutmut_2 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_3'] = x_giver__mutmut_3 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_4'] = x_giver__mutmut_4 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_5'] = x_giver__mutmut_5 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_6'] = x_giver__mutmut_6 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_7'] = x_giver__mutmut_7 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_8'] = x_giver__mutmut_8 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_9'] = x_giver__mutmut_9 # type: ignore # mutmut generated
mutants_x_giver__mutmut['x_giver__mutmut_10'] = x_giver__mutmut_10 # type: ignore # mutmut generated
mutants_x_ratings_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ratings_text__mutmut)
def ratings_text(feedback: Feedback) -> str:
    """What was given, as it was given: `tech-talks 4, mentoring 5, on a scale of 1 to 5`."""
    given_ = ", ".join(f"{name} {value}" for name, value in feedback.ratings.items())
    return f"{given_}, on a scale of {feedback.scale.min} to {feedback.scale.max}"


def x_ratings_text__mutmut_orig(feedback: Feedback) -> str:
    """What was given, as it was given: `tech-talks 4, mentoring 5, on a scale of 1 to 5`."""
    given_ = ", ".join(f"{name} {value}" for name, value in feedback.ratings.items())
    return f"{given_}, on a scale of {feedback.scale.min} to {feedback.scale.max}"


def x_ratings_text__mutmut_1(feedback: Feedback) -> str:
    """What was given, as it was given: `tech-talks 4, mentoring 5, on a scale of 1 to 5`."""
    given_ = None
    return f"{given_}, on a scale of {feedback.scale.min} to {feedback.scale.max}"


def x_ratings_text__mutmut_2(feedback: Feedback) -> str:
    """What was given, as it was given: `tech-talks 4, mentoring 5, on a scale of 1 to 5`."""
    given_ = ", ".join(None)
    return f"{given_}, on a scale of {feedback.scale.min} to {feedback.scale.max}"


def x_ratings_text__mutmut_3(feedback: Feedback) -> str:
    """What was given, as it was given: `tech-talks 4, mentoring 5, on a scale of 1 to 5`."""
    given_ = "XX, XX".join(f"{name} {value}" for name, value in feedback.ratings.items())
    return f"{given_}, on a scale of {feedback.scale.min} to {feedback.scale.max}"

mutants_x_ratings_text__mutmut['_mutmut_orig'] = x_ratings_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_ratings_text__mutmut['x_ratings_text__mutmut_1'] = x_ratings_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_ratings_text__mutmut['x_ratings_text__mutmut_2'] = x_ratings_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_ratings_text__mutmut['x_ratings_text__mutmut_3'] = x_ratings_text__mutmut_3 # type: ignore # mutmut generated
