"""Competencies rated both by oneself and by others."""

from dataclasses import dataclass
from fractions import Fraction
from statistics import mean

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.ratings import rated
from tracker.records.feedback import Feedback
from tracker.records.vocabulary import RaterGroup

OTHERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One competency as one sees it oneself and as others see it."""

    competency: str
    own: Feedback
    others: tuple[Feedback, ...]

    @property
    def gap(self) -> Fraction:
        """-1 to 1, in shares of the scale: above 0 where one rates oneself higher."""
        theirs = mean(rated(record, self.competency) for record in self.others)
        return (rated(self.own, self.competency) - theirs) / 100

    @property
    def records(self) -> tuple[Feedback, ...]:
        """All feedback behind it."""
        return (self.own, *self.others)


def agreements(feedback: tuple[Feedback, ...]) -> tuple[Agreement, ...]:
    """The competencies that self and enough others have rated, by id; feedback oldest first."""
    competencies = sorted({competency for record in feedback for competency in record.ratings})
    return tuple(
        Agreement(competency=competency, own=own[-1], others=others)
        for competency in competencies
        for own, others in (_raters(feedback, competency),)
        if own and _enough(others)
    )


def left_out(record: Feedback, feedback: tuple[Feedback, ...]) -> Exclusion:
    """Why a record stands behind no agreement."""
    if not record.ratings:
        return Exclusion.NO_RATINGS
    raters = [_raters(feedback, competency) for competency in record.ratings]
    if record.from_ is RaterGroup.SELF:
        superseded = all(own[-1] is not record for own, _ in raters)
        return Exclusion.SUPERSEDED if superseded else Exclusion.TOO_FEW_OTHERS
    answered = any(own for own, _ in raters)
    return Exclusion.TOO_FEW_OTHERS if answered else Exclusion.NO_SELF_RATING


def _raters(
    feedback: tuple[Feedback, ...], competency: str
) -> tuple[tuple[Feedback, ...], tuple[Feedback, ...]]:
    """Those who rated the competency: oneself, and others."""
    raters = [record for record in feedback if competency in record.ratings]
    own = tuple(record for record in raters if record.from_ is RaterGroup.SELF)
    return own, tuple(record for record in raters if record.from_ is not RaterGroup.SELF)


def _enough(others: tuple[Feedback, ...]) -> bool:
    """Three, or managers alone: of them one is enough."""
    managers = all(record.from_ is RaterGroup.MANAGER for record in others)
    return len(others) >= OTHERS or (len(others) > 0 and managers)
