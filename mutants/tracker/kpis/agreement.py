"""Competencies rated both by oneself and by others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.ratings import rated
from tracker.kpis.working import Term, average, operand
from tracker.records.feedback import Feedback
from tracker.records.vocabulary import RaterGroup

OTHERS = 3
HUNDRED = 100
Raters = Mapping[str, tuple[Sequence[Feedback], Sequence[Feedback]]]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One competency as one sees it oneself and as others see it."""

    competency: str
    own: Feedback
    others: tuple[Feedback, ...]

    @property
    def gap(self) -> Term:
        """-1 to 1, in shares of the scale: above 0 where one rates oneself higher."""
        theirs = [operand("rating", rated(record, self.competency)) for record in self.others]
        others = average("the others' ratings, 0 to 100", theirs)
        own = operand("own rating, 0 to 100", rated(self.own, self.competency))
        return ((own - others) / HUNDRED).named(f"d of {self.competency}")

    @property
    def records(self) -> tuple[Feedback, ...]:
        """All feedback behind it."""
        return (self.own, *self.others)
mutants_x_agreements__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_agreements__mutmut)
def agreements(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_orig(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_1(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        None
    )


def x_agreements__mutmut_2(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=None, own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_3(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=None, others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_4(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=None)
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_5(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_6(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_7(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], )
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_8(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[+1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_9(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-2], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_10(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=tuple(None))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_11(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(None)
        if own and _enough(others)
    )


def x_agreements__mutmut_12(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(None).items())
        if own and _enough(others)
    )


def x_agreements__mutmut_13(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own or _enough(others)
    )


def x_agreements__mutmut_14(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(None)
    )

mutants_x_agreements__mutmut['_mutmut_orig'] = x_agreements__mutmut_orig # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_1'] = x_agreements__mutmut_1 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_2'] = x_agreements__mutmut_2 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_3'] = x_agreements__mutmut_3 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_4'] = x_agreements__mutmut_4 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_5'] = x_agreements__mutmut_5 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_6'] = x_agreements__mutmut_6 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_7'] = x_agreements__mutmut_7 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_8'] = x_agreements__mutmut_8 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_9'] = x_agreements__mutmut_9 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_10'] = x_agreements__mutmut_10 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_11'] = x_agreements__mutmut_11 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_12'] = x_agreements__mutmut_12 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_13'] = x_agreements__mutmut_13 # type: ignore # mutmut generated
mutants_x_agreements__mutmut['x_agreements__mutmut_14'] = x_agreements__mutmut_14 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_raters_of__mutmut)
def raters_of(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, ([], []))
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def x_raters_of__mutmut_orig(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, ([], []))
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def x_raters_of__mutmut_1(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = None
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, ([], []))
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def x_raters_of__mutmut_2(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = None
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def x_raters_of__mutmut_3(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(None, ([], []))
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def x_raters_of__mutmut_4(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, None)
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def x_raters_of__mutmut_5(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(([], []))
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def x_raters_of__mutmut_6(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, )
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def x_raters_of__mutmut_7(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, ([], []))
            (own if record.from_ is RaterGroup.SELF else others).append(None)
    return raters


def x_raters_of__mutmut_8(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, ([], []))
            (own if (record.from_ is RaterGroup.SELF) and False else others).append(record)
    return raters


def x_raters_of__mutmut_9(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, ([], []))
            (own if (record.from_ is RaterGroup.SELF) or True else others).append(record)
    return raters


def x_raters_of__mutmut_10(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, ([], []))
            (own if record.from_ is not RaterGroup.SELF else others).append(record)
    return raters

mutants_x_raters_of__mutmut['_mutmut_orig'] = x_raters_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_1'] = x_raters_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_2'] = x_raters_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_3'] = x_raters_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_4'] = x_raters_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_5'] = x_raters_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_6'] = x_raters_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_7'] = x_raters_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_8'] = x_raters_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_9'] = x_raters_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_raters_of__mutmut['x_raters_of__mutmut_10'] = x_raters_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_left_out__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_left_out__mutmut)
def left_out(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_orig(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_1(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_2(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = None
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_3(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][1] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_4(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is not RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_5(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = None
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_6(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(None)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_7(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[+1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_8(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-2] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_9(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_10(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if (superseded) and False else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_11(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if (superseded) or True else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_12(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if (any(selves)) and False else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_13(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if (any(selves)) or True else Exclusion.NO_SELF_RATING


def x_left_out__mutmut_14(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(None) else Exclusion.NO_SELF_RATING

mutants_x_left_out__mutmut['_mutmut_orig'] = x_left_out__mutmut_orig # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_1'] = x_left_out__mutmut_1 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_2'] = x_left_out__mutmut_2 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_3'] = x_left_out__mutmut_3 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_4'] = x_left_out__mutmut_4 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_5'] = x_left_out__mutmut_5 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_6'] = x_left_out__mutmut_6 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_7'] = x_left_out__mutmut_7 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_8'] = x_left_out__mutmut_8 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_9'] = x_left_out__mutmut_9 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_10'] = x_left_out__mutmut_10 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_11'] = x_left_out__mutmut_11 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_12'] = x_left_out__mutmut_12 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_13'] = x_left_out__mutmut_13 # type: ignore # mutmut generated
mutants_x_left_out__mutmut['x_left_out__mutmut_14'] = x_left_out__mutmut_14 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_not_compared__mutmut)
def not_compared(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is not own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_orig(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is not own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_1(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = None
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is not own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_2(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is not own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_3(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is not own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_4(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(None):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is not own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_5(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF or record is not own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_6(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is not RaterGroup.SELF and record is not own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_7(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is own[-1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_8(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is not own[+1]:
            yield competency, Exclusion.SUPERSEDED


def x_not_compared__mutmut_9(record: Feedback, raters: Raters) -> Iterator[tuple[str, Exclusion]]:
    """The ratings of a record that stand behind no agreement, and why."""
    for competency in record.ratings:
        own, others = raters[competency]
        if not own:
            yield competency, Exclusion.NO_SELF_RATING
        elif not _enough(others):
            yield competency, Exclusion.TOO_FEW_OTHERS
        elif record.from_ is RaterGroup.SELF and record is not own[-2]:
            yield competency, Exclusion.SUPERSEDED

mutants_x_not_compared__mutmut['_mutmut_orig'] = x_not_compared__mutmut_orig # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_1'] = x_not_compared__mutmut_1 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_2'] = x_not_compared__mutmut_2 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_3'] = x_not_compared__mutmut_3 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_4'] = x_not_compared__mutmut_4 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_5'] = x_not_compared__mutmut_5 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_6'] = x_not_compared__mutmut_6 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_7'] = x_not_compared__mutmut_7 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_8'] = x_not_compared__mutmut_8 # type: ignore # mutmut generated
mutants_x_not_compared__mutmut['x_not_compared__mutmut_9'] = x_not_compared__mutmut_9 # type: ignore # mutmut generated
mutants_x__enough__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__enough__mutmut)
def _enough(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS or (len(others) > 0 and managers)


def x__enough__mutmut_orig(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS or (len(others) > 0 and managers)


def x__enough__mutmut_1(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = None
    return len(others) >= OTHERS or (len(others) > 0 and managers)


def x__enough__mutmut_2(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(None)
    return len(others) >= OTHERS or (len(others) > 0 and managers)


def x__enough__mutmut_3(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is not RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS or (len(others) > 0 and managers)


def x__enough__mutmut_4(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS and (len(others) > 0 and managers)


def x__enough__mutmut_5(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) > OTHERS or (len(others) > 0 and managers)


def x__enough__mutmut_6(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS or (len(others) > 0 or managers)


def x__enough__mutmut_7(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS or (len(others) >= 0 and managers)


def x__enough__mutmut_8(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS or (len(others) > 1 and managers)

mutants_x__enough__mutmut['_mutmut_orig'] = x__enough__mutmut_orig # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_1'] = x__enough__mutmut_1 # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_2'] = x__enough__mutmut_2 # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_3'] = x__enough__mutmut_3 # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_4'] = x__enough__mutmut_4 # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_5'] = x__enough__mutmut_5 # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_6'] = x__enough__mutmut_6 # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_7'] = x__enough__mutmut_7 # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_8'] = x__enough__mutmut_8 # type: ignore # mutmut generated
