"""Loading a portfolio for a command, and refusing figures over half the data."""

import sys
from collections.abc import Iterable
from datetime import date

import click

from tracker.cli.judging import judged
from tracker.cli.setting import coloured
from tracker.kpis.profiles import Profile
from tracker.load import Loaded, load
from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.folders import Root
from tracker.text.source import Source
from tracker.views.diagnostics_grouped import grouped
from tracker.views.diagnostics_text import render

ERRORS, UNREADABLE = 1, 3
UNREADABLE_CODES = frozenset({"unreadable-file", "unreadable-folder"})


def read(
    root: Root, today: date, *, partial: bool = False, profile: Profile = Profile.DRAFT
) -> Loaded:
    """The loaded portfolio, of the disk or of a commit; ends the program while errors exist.

    With `partial` the findings are shown and the work goes on with what could be read.
    """
    loaded = load(root, today)
    errors = errors_of(judged(loaded, profile, today))
    if errors:
        show(errors, loaded.sources, err=True)
        if not partial:
            click.echo(
                "tracker: no figures while the data has errors: a figure over half the data is a"
                " wrong figure (--partial shows it all the same)",
                err=True,
            )
            sys.exit(exit_code(errors))
        click.echo("tracker: figures over part of the data, as --partial asks", err=True)
    return loaded


def errors_of(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Those that stand in the way of figures."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def show(findings: Iterable[Diagnostic], sources: Iterable[Source], *, err: bool) -> None:
    """Prints findings as text, with the lines of `sources` in which they stand.

    Those that have one cause are told as one.
    """
    stream = sys.stderr if err else sys.stdout
    colour = coloured(stream.isatty())
    click.echo(told(findings, sources, colour=colour), err=err, nl=False, color=colour)


def told(findings: Iterable[Diagnostic], sources: Iterable[Source], *, colour: bool = False) -> str:
    """Findings as text, those with one cause as one."""
    return render(grouped(findings), sources, colour=colour)


def exit_code(findings: tuple[Diagnostic, ...], *, strict: bool = False) -> int:
    """3 where something could not be read, else 1 for errors (or, strict, any finding), else 0."""
    if any(d.code in UNREADABLE_CODES for d in findings):
        return UNREADABLE
    worst = any(strict or d.severity is Severity.ERROR for d in findings)
    return ERRORS if worst else 0
