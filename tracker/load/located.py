"""Findings about records, at their places in the text."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from tracker.records.finding import Finding, Place
from tracker.text.diagnostics import Diagnostic, Related, Severity
from tracker.text.enough import enough
from tracker.text.source import Position, Source, Span


def located(findings: Iterable[Finding], sources: Iterable[Source]) -> tuple[Diagnostic, ...]:
    """The findings about what is in `sources` as diagnostics.

    Texts are looked at again for their places here, and only here: file by file, since the places
    of a text are kept for a while only. Where a file has more findings than are shown, errors go
    before warnings.
    """
    by_path = {source.path: source for source in sources}
    by_file = sorted(findings, key=lambda f: (f.place.path, f.severity is not Severity.ERROR))
    return tuple(
        diagnostic
        for path, of_file in groupby(by_file, key=lambda finding: finding.place.path)
        for diagnostic in enough(path, (_located(finding, by_path) for finding in of_file))
    )


def _located(finding: Finding, by_path: Mapping[str, Source]) -> Diagnostic:
    return Diagnostic(
        code=finding.code,
        message=finding.message,
        path=finding.place.path,
        span=_span(finding.place, by_path),
        severity=finding.severity,
        help=finding.help,
        related=tuple(
            Related(path=place.path, span=_span(place, by_path), message=message)
            for place, message in finding.related
        ),
    )


def _span(place: Place, by_path: Mapping[str, Source]) -> Span:
    if place.line is not None:
        start = Position(place.line, 1)
        return Span(start, start)
    from tracker.text.places import places_of  # noqa: PLC0415 (start-up time: most find nothing)

    return places_of(by_path[place.path]).span(place.pointer, place.part)
