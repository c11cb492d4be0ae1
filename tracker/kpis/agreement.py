"""Competencies rated both by oneself and by others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.ratings import rated
from tracker.kpis.working import Term, average, operand
from tracker.records.feedback import Feedback
from tracker.records.vocabulary import RaterGroup

OTHERS = 3
HUNDRED = 100
Raters = Mapping[str, tuple[Sequence[Feedback], Sequence[Feedback]]]


class Agreement(Struct, frozen=True, kw_only=True):
    """One competency as one sees it oneself and as others see it."""

    competency: str
    own: Feedback
    others: tuple[Feedback, ...]

    @property
    def gap(self) -> Term:
        """-1 to 1, in shares of the scale: above 0 where one rates oneself higher."""
        theirs = [operand("rating", rated(record, self.competency)) for record in self.others]
        others = average("the others' ratings on 0 to 100", theirs)
        own = operand("own rating on 0 to 100", rated(self.own, self.competency))
        return ((own - others) / HUNDRED).named(f"d of {self.competency}")

    @property
    def records(self) -> tuple[Feedback, ...]:
        """All feedback behind it."""
        return (self.own, *self.others)


def agreements(feedback: Iterable[Feedback]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    return tuple(
        Agreement(competency=competency, own=own[-1], others=tuple(others))
        for competency, (own, others) in sorted(raters_of(feedback).items())
        if own and _enough(others)
    )


def raters_of(feedback: Iterable[Feedback]) -> Raters:
    """By competency who has rated it, oneself and others; `feedback` is oldest first."""
    raters: dict[str, tuple[list[Feedback], list[Feedback]]] = {}
    for record in feedback:
        for competency in record.ratings:
            own, others = raters.setdefault(competency, ([], []))
            (own if record.from_ is RaterGroup.SELF else others).append(record)
    return raters


def left_out(record: Feedback, raters: Raters) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    selves = [raters[competency][0] for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own in selves)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    return Exclusion.TOO_FEW_OTHERS if any(selves) else Exclusion.NO_SELF_RATING


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


def _enough(others: Sequence[Feedback]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS or (len(others) > 0 and managers)
