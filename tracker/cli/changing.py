"""How a command changes a file: locked, decided, proven, checked, written, told."""

import sys
from collections import Counter
from collections.abc import Callable
from contextlib import nullcontext
from datetime import date

import click
from msgspec import Struct

from tracker.cli.progress import moves
from tracker.cli.reading import exit_code, show
from tracker.cli.setting import Setting, today
from tracker.editing.diff import changed_lines, unified
from tracker.editing.edit import errors
from tracker.editing.lock import locked
from tracker.editing.new_file import create
from tracker.editing.write import sweep, write
from tracker.kpis.doubts import doubts
from tracker.load import Loaded, load, located
from tracker.text.diagnostics import Diagnostic
from tracker.text.parse import parse
from tracker.text.signs import visible
from tracker.text.source import Source


class Plan(Struct, frozen=True, kw_only=True):
    """The file to change, which need not be there yet, and what becomes of it."""

    path: str
    rewrite: Callable[[Source], Source]


Decide = Callable[[Loaded], Plan]
DRY_RUN = click.option("--dry-run", is_flag=True, help="Show the change, and write nothing.")


def change(setting: Setting, decide: Decide, *, dry_run: bool) -> None:
    """Changes one file as decided, or ends the program with the findings that stand against it."""
    root, now = setting.writable(), today()
    with nullcontext() if dry_run else locked(root, setting.say):
        before = load(root, now)
        if not dry_run:
            sweep(root, before.sources)
        plan = decide(before)
        found = next((source for source in before.sources if source.path == plan.path), None)
        old = found or Source(path=plan.path, data=b"")
        _refuse(_misread(old, before) if found else (), before)
        new = plan.rewrite(old)
        after = load(root, now, {new.path: new})
        warnings = _judged(before, after, now)
        if not dry_run and found is None:
            create(root, new)
        elif not dry_run:
            write(root, old, new)
    show(warnings, after.sources, err=True)
    if dry_run:
        for line in unified(old, new):
            click.echo(_shown(line), nl=False)
        return
    for line in changed_lines(old, new):
        click.echo(visible(line))
    setting.say(f"{visible(new.path)} is written. {moves(before.portfolio, after.portfolio, now)}")


def _refuse(findings: tuple[Diagnostic, ...], loaded: Loaded) -> None:
    """Ends the program with these findings, if there are any."""
    if findings:
        show(findings, loaded.sources, err=True)
        click.echo("tracker: nothing was written", err=True)
        sys.exit(exit_code(findings))


def _misread(source: Source, loaded: Loaded) -> tuple[Diagnostic, ...]:
    """The errors that keep a file from being read as what is written in it."""
    is_yaml = source in loaded.sources[: loaded.files]
    document, findings = parse(source) if is_yaml else (None, ())
    return errors(findings) if document is not None else ()


def _judged(before: Loaded, after: Loaded, now: date) -> tuple[Diagnostic, ...]:
    """The warnings that come new; new errors end the program."""
    known = Counter(map(_gist, _findings(before, now)))
    new = []
    for finding in _findings(after, now):
        known[_gist(finding)] -= 1
        if known[_gist(finding)] < 0:
            new.append(finding)
    _refuse(errors(tuple(new)), after)
    return tuple(new)


def _findings(loaded: Loaded, now: date) -> tuple[Diagnostic, ...]:
    doubted = doubts(loaded.portfolio, now, unsound=loaded.unsound)
    return (*loaded.diagnostics, *located(doubted, loaded.sources))


def _gist(finding: Diagnostic) -> tuple[str, ...]:
    """What stays the same of a finding when lines are added above it."""
    return finding.path, finding.code, finding.message


def _shown(line: str) -> str:
    return f"{visible(line.rstrip())}\n" if sys.stdout.isatty() else line
