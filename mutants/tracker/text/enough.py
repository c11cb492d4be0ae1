"""Where a file has more findings than anybody reads."""

from collections.abc import Iterable
from itertools import islice

from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.limits import FINDINGS


def enough(path: str, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The first findings about a file, and one that says so where there are more.

    Errors come before warnings, so that no error is left out for a warning.
    """
    shown = tuple(islice(findings, FINDINGS + 1))
    if len(shown) <= FINDINGS:
        return shown
    return (*shown[:FINDINGS], too_many_findings(path, shown[FINDINGS].severity))


def too_many_findings(path: str, severity: Severity) -> Diagnostic:
    """Finding: there is more than is shown, the worst of it of a severity."""
    return Diagnostic(
        code="too-many-findings",
        severity=severity,
        message=f"there is more to find fault with than the {FINDINGS:,} findings shown",
        path=path,
        help="mend some of these, and the others will be shown",
    )
