"""Where a file has more findings than anybody reads."""

from collections.abc import Iterable
from itertools import islice

from tracker.text.diagnostics import Diagnostic
from tracker.text.limits import FINDINGS


def enough(path: str, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The first findings about a file, and one that says so where there are more."""
    shown = tuple(islice(findings, FINDINGS + 1))
    return shown if len(shown) <= FINDINGS else (*shown[:FINDINGS], too_many_findings(path))


def too_many_findings(path: str) -> Diagnostic:
    """Finding: there is more than is shown."""
    return Diagnostic(
        code="too-many-findings",
        message=f"there is more to find fault with than the {FINDINGS:,} findings shown",
        path=path,
        help="mend some of these, and the others will be shown",
    )
