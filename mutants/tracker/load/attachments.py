"""Files that records name, and that are not there."""

from collections.abc import Iterator

from tracker.records.finding import Finding, Place, at
from tracker.records.portfolio import Portfolio
from tracker.text.attached import attachment_problem
from tracker.text.folders import Root
from tracker.text.opening import Problem


def missing_attachments(root: Root, portfolio: Portfolio) -> Iterator[Finding]:
    """What keeps files of evidence, and signatures, from being taken along."""
    named = (
        *((at(evidence, "file"), evidence.file) for evidence in portfolio.evidence.values()),
        *((at(said, "signature"), said.signature) for said in portfolio.feedback.values()),
    )
    for place, file in named:
        problem = attachment_problem(root, file) if file is not None else None
        if problem is not None:
            yield not_read(problem, place)


def not_read(problem: Problem, place: Place) -> Finding:
    """Why a file is not read, at the place that names it."""
    return Finding(code=problem.code, message=problem.message, help=problem.help, place=place)
