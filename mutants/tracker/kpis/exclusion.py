"""Why a record that was looked at is left out of a figure: the closed list."""

from enum import StrEnum


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Exclusion(StrEnum):
    """A rule other than the date that left a candidate out (or counted it as 0)."""

    DRAFT = "draft"
    WITHDRAWN = "withdrawn"
    NO_LEVEL = "no-level"
    NO_OBSERVATION = "no-observation"
    NEVER_BELOW = "never-below"
    TOO_SHORT = "too-short"
    NO_RATINGS = "no-ratings"
    NO_SELF_RATING = "no-self-rating"
    TOO_FEW_OTHERS = "too-few-others"
    SUPERSEDED = "superseded"
    AFTER_OUTCOME = "after-outcome"
    BELOW_GROUP_MINIMUM = "below-group-minimum"
    NOT_GIVEN = "not-given"
    OTHER_CURRENCY = "other-currency"
    OUTSIDE_FOLLOW_UP = "outside-follow-up"
    NO_ESTIMATES = "no-estimates"
    NO_OUTCOME = "no-outcome"

    @property
    def sentence(self) -> str:
        """The rule in words, to stand behind the record's name."""
        return _SENTENCES[self]


_SENTENCES = {
    Exclusion.DRAFT: "its goal is a draft, not yet a commitment",
    Exclusion.WITHDRAWN: "it was withdrawn, with a reason",
    Exclusion.NO_LEVEL: "no level is asked for by the target role or by a goal",
    Exclusion.NO_OBSERVATION: "it has no observation of its own",
    Exclusion.NEVER_BELOW: "its first observation is at or above the level asked for",
    Exclusion.TOO_SHORT: "its first and newest observation are less than 30 days apart",
    Exclusion.NO_RATINGS: "it carries no ratings",
    Exclusion.NO_SELF_RATING: "nothing rated in it is rated by self too",
    Exclusion.TOO_FEW_OTHERS: "nothing rated in it is rated by 3 others, or by managers alone",
    Exclusion.SUPERSEDED: "a newer rating by self stands in its place",
    Exclusion.AFTER_OUTCOME: "it was due after its goal was withdrawn or abandoned",
    Exclusion.BELOW_GROUP_MINIMUM: "fewer than 3 of its group have rated: too few to be shown",
    Exclusion.NOT_GIVEN: "it was asked for and has not been given",
    Exclusion.OTHER_CURRENCY: "its amount is not in the profile's currency",
    Exclusion.OUTSIDE_FOLLOW_UP: "it lies before the engagement or over 12 months after its end",
    Exclusion.NO_ESTIMATES: "without both attribution and confidence it counts as 0",
    Exclusion.NO_OUTCOME: "its outcome is not known",
}
