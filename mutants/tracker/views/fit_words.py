"""Role fit in words that every form of it says alike."""

from datetime import date

from tracker.kpis.fit import Coverage, Fit
from tracker.views.words import count

TITLE = "Evidence coverage"
WHAT_IT_IS = (
    "Evidence coverage: what the role asks for, and what can be shown for each of it. It says"
    " nothing about a decision."
)


def coverage_sentence(fit: Fit) -> str:
    """How many of the requirements anything stands behind."""
    asked, shown = len(fit.requirements), sum(bool(row.evidence) for row in fit.requirements)
    if not asked:
        return "The role names no requirements yet; write them under `requirements`."
    if shown == asked:
        return f"There is evidence behind each of the {count(asked, 'requirement')}."
    return f"There is evidence behind {shown} of {count(asked, 'requirement')}."


def nothing_behind(fit: Fit) -> tuple[Coverage, ...]:
    """The requirements that no evidence stands behind."""
    return tuple(row for row in fit.requirements if not row.evidence)


def quarter_name(day: date) -> str:
    """The quarter that begins on a day: `2026 Q3`."""
    return f"{day.year} Q{(day.month + 2) // 3}"
