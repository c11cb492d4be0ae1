"""Many findings with one cause, shown as one."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from tracker.text.diagnostics import Diagnostic, Related

FEW = 3  # so many are shown one by one, and so many further places of one for many
CODE = "unknown-audience"
CAUSE = "if the profile has the name wrong, mend it there"


def grouped(findings: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings, those about an unknown audience in many places at the first place only.

    Why: one slip in the profile's `audiences` makes every `share` that is right a finding.
    """
    told = tuple(findings)
    alike: dict[str, list[Diagnostic]] = {}
    for finding in told:
        if finding.code == CODE:
            alike.setdefault(finding.message, []).append(finding)
    for finding in told:
        same = alike[finding.message] if finding.code == CODE else [finding]
        if len(same) <= FEW:
            yield finding
        elif finding is same[0]:
            yield _one_for(same)


def _one_for(alike: list[Diagnostic]) -> Diagnostic:
    first, *others = alike
    return replace(
        first,
        message=f"{first.message}, here and in {len(others):,} more places",
        help=f"{first.help} {CAUSE}" if first.help and first.help.endswith("?") else first.help,
        related=tuple(
            Related(path=other.path, span=other.span, message="and here") for other in others[:FEW]
        ),
    )
