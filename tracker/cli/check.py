"""`tracker check`: all findings at once, in reading order."""

import sys
from pathlib import Path

import click

from tracker.cli.reading import exit_code, show
from tracker.cli.setting import Setting, today
from tracker.faults import UsageFault
from tracker.kpis.doubts import doubts
from tracker.load import Loaded, load, located
from tracker.text.diagnostics import Diagnostic, Severity, in_reading_order
from tracker.views.diagnostics_json import render as as_json


@click.command(epilog="Example: tracker check --strict goals/2026")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.pass_obj
def command(setting: Setting, /, paths: tuple[Path, ...], *, strict: bool, form: str) -> None:
    """Read every file of the portfolio and show all findings.

    PATHS limit what is shown, never what is read.
    """
    root = setting.portfolio()
    loaded = load(root, today())
    findings = _within(paths, _all_findings(loaded), setting, root)
    if form == "json":
        click.echo(as_json(findings, files=loaded.files, records=loaded.records))
    else:
        show(findings, loaded.sources, err=False)
        setting.say(_verdict(findings, loaded))
    sys.exit(exit_code(findings, strict=strict))


def _all_findings(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """What loading found, and what the figures do not bear out."""
    doubted = doubts(loaded.portfolio, today(), unsound=loaded.unsound)
    return in_reading_order((*loaded.diagnostics, *located(doubted, loaded.documents)))


def _within(
    paths: tuple[Path, ...], findings: tuple[Diagnostic, ...], setting: Setting, root: Path
) -> tuple[Diagnostic, ...]:
    """The findings in the files and folders named; all where none is named."""
    if not paths:
        return findings
    wanted = tuple((setting.folder / path).resolve() for path in paths)
    for path, place in zip(paths, wanted, strict=True):
        if not place.exists():
            raise UsageFault(f"there is no file or folder `{path}`")
    return tuple(d for d in findings if any((root / d.path).is_relative_to(w) for w in wanted))


def _verdict(findings: tuple[Diagnostic, ...], loaded: Loaded) -> str:
    errors = sum(d.severity is Severity.ERROR for d in findings)
    warnings = len(findings) - errors
    read = f"{_counted(loaded.records, 'record')} in {_counted(loaded.files, 'file')}"
    if not findings:
        return f"{read}: nothing to mend"
    return f"{read}: {_counted(errors, 'error')}, {_counted(warnings, 'warning')}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
