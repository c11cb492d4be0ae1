"""`tracker check`: all findings at once, in reading order."""

import sys
from pathlib import Path

import click

from tracker import __version__
from tracker.cli.judging import judged
from tracker.cli.reading import exit_code, show
from tracker.cli.setting import Setting, today
from tracker.cli.site_findings import site_findings
from tracker.faults import UsageFault
from tracker.kpis.profiles import Profile
from tracker.load import Loaded, load
from tracker.text.diagnostics import Diagnostic, Severity, in_reading_order
from tracker.text.files import GOALS, SUFFIXES
from tracker.text.folders import Root, is_there, place_of
from tracker.text.notice import noticed_elsewhere


@click.command(epilog="Example: tracker check --strict goals/goals.yaml")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--profile",
    type=click.Choice([profile.value for profile in Profile]),
    default=Profile.DRAFT.value,
    show_default=True,
    help="For what it is checked: for you, for other readers, for a promotion packet.",
)
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    show_default=True,
)
@click.pass_obj
def command(
    setting: Setting, /, paths: tuple[Path, ...], *, profile: str, strict: bool, form: str
) -> None:
    """Read every file of the portfolio and of its site, and show all findings.

    PATHS limit what is shown, never what is read.
    """
    tree, now = setting.portfolio(), today()
    root, loaded = place_of(tree), load(tree, now)
    site = site_findings(tree, loaded)
    found = in_reading_order((*judged(loaded, Profile(profile), now), *site.findings))
    findings = _within(paths, found, setting, tree)
    if form == "text":
        show(findings, (*loaded.sources, *site.sources), err=False)
        setting.say(_verdict(findings, loaded))
    else:
        click.echo(_FORMS[form](findings, loaded, root), nl=False)
    sys.exit(exit_code(findings, strict=strict))


def _json(findings: tuple[Diagnostic, ...], loaded: Loaded, _: Path) -> str:
    from tracker.views.diagnostics_json import render as as_json  # noqa: PLC0415 (start-up time)

    return as_json(findings, files=loaded.files, records=loaded.records) + "\n"


def _github(findings: tuple[Diagnostic, ...], _: Loaded, root: Path) -> str:
    from tracker.views.diagnostics_github import render  # noqa: PLC0415 (as above)

    return render(findings, folder=_in_repository(root))


def _sarif(findings: tuple[Diagnostic, ...], _: Loaded, root: Path) -> str:
    from tracker.data.codes import pages  # noqa: PLC0415 (as above)
    from tracker.views.diagnostics_sarif import render as as_sarif  # noqa: PLC0415 (as above)

    where = _in_repository(root)
    return as_sarif(findings, pages(), version=__version__, folder=where) + "\n"


_FORMS = {"json": _json, "github": _github, "sarif": _sarif}


def _in_repository(root: Path) -> str:
    """Where in its repository a portfolio is; empty at its top, and where there is none."""
    tops = (folder for folder in (root, *root.parents) if (folder / ".git").exists())
    where = root.relative_to(next(tops, root)).as_posix()
    return "" if where == "." else where


def _within(
    paths: tuple[Path, ...], findings: tuple[Diagnostic, ...], setting: Setting, tree: Root
) -> tuple[Diagnostic, ...]:
    """The findings in the files and folders named; all where none is named."""
    if not paths:
        return findings
    noticed_elsewhere()
    wanted = tuple((setting.folder / path).resolve() for path in paths)
    root = place_of(tree)
    for path, place in zip(paths, wanted, strict=True):
        if not is_there(tree, place):
            raise UsageFault(f"there is no file or folder `{path}`")
    return tuple(d for d in findings if any((root / d.path).is_relative_to(w) for w in wanted))


def _verdict(findings: tuple[Diagnostic, ...], loaded: Loaded) -> str:
    errors = sum(d.severity is Severity.ERROR for d in findings)
    warnings = len(findings) - errors
    read = f"{_counted(loaded.records, 'record')} in {_counted(loaded.files, 'file')}"
    if not loaded.files:
        read = f"`{GOALS}/` holds no YAML file (their names end in {' or '.join(SUFFIXES)})"
    if not findings:
        return f"{read}: nothing to {'mend' if loaded.files else 'check'}"
    return f"{read}: {_counted(errors, 'error')}, {_counted(warnings, 'warning')}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
