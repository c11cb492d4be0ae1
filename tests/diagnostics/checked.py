"""What the program finds in a portfolio, and how it shows that."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tracker.data.example import EXAMPLE_DAY as TODAY
from tracker.kpis.profiles import Profile, profile_findings
from tracker.load import load, located
from tracker.records.audience import audiences
from tracker.records.portfolio import OWNER
from tracker.site.own_pages import read_own_pages
from tracker.text.diagnostics import Diagnostic, in_reading_order
from tracker.text.source import Source
from tracker.views.diagnostics_text import render

_NOBODY = 65534


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The findings in reading order, and the files they stand in."""

    findings: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The code of each finding."""
        return tuple(finding.code for finding in self.findings)

    @property
    def text(self) -> str:
        """What a person sees."""
        return render(self.findings, self.sources)

    def only(self, code: str) -> "Checked":
        """The findings of one code."""
        found = tuple(finding for finding in self.findings if finding.code == code)
        return Checked(findings=found, sources=self.sources)


def checked(root: Path, command: str) -> Checked:
    """What `command` (`tracker check`, with a profile or without) finds in the portfolio `root`."""
    profile = Profile(command.partition("--profile ")[2] or Profile.DRAFT)
    with _without_privileges():
        loaded = load(root, TODAY)
        names = frozenset(audiences(loaded.portfolio)) - {OWNER}
        own, of_site = read_own_pages(root, names)
        found = profile_findings(profile, loaded.portfolio, TODAY, unsound=loaded.unsound)
        findings = (*loaded.diagnostics, *located(found, loaded.sources), *of_site)
    return Checked(findings=in_reading_order(findings), sources=(*loaded.sources, *own.sources))


@contextmanager
def _without_privileges() -> Iterator[None]:
    """Not as root, who may read everything."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
