"""What is wrong with the user's `mkdocs.yml` and `site_src/`, for `tracker check`."""

from typing import TYPE_CHECKING

from msgspec import Struct

from tracker.load import Loaded
from tracker.records.audience import audiences
from tracker.records.portfolio import OWNER
from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.folders import Root, opened
from tracker.text.source import Source

if TYPE_CHECKING:
    from tracker.site.own_pages import OwnPages

OWN = ("mkdocs.yml", "site_src")


class SiteFindings(Struct, frozen=True, kw_only=True):
    """The findings, and the files that they stand in."""

    findings: tuple[Diagnostic, ...] = ()
    sources: tuple[Source, ...] = ()


def site_findings(root: Root, loaded: Loaded) -> SiteFindings:
    """What a site build would find in what the user wrote for it; nothing where there is none."""
    with opened(root) as folder:
        names = {entry.name for entry in folder.entries()}
    if names.isdisjoint(OWN):
        return SiteFindings()
    own, findings = own_pages(root, loaded)
    return SiteFindings(findings=findings, sources=own.sources)


def own_pages(root: Root, loaded: Loaded) -> tuple["OwnPages", tuple[Diagnostic, ...]]:
    """What the user wrote for the site, and what is wrong with it.

    Audiences are not doubted where the profile that declares them may be among what is broken.
    """
    from tracker.site.own_pages import read_own_pages  # noqa: PLC0415 (start-up time)

    own, findings = read_own_pages(root, frozenset(audiences(loaded.portfolio)) - {OWNER})
    if _may_lack_a_profile(loaded):
        findings = tuple(d for d in findings if d.code != "unknown-audience")
    return own, findings


def _may_lack_a_profile(loaded: Loaded) -> bool:
    errors = any(d.severity is Severity.ERROR for d in loaded.diagnostics)
    return errors and loaded.portfolio.profile is None
