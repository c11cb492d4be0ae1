"""What readers other than the owner would stumble over."""

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from tracker.kpis.profiles.case import Case
from tracker.records.audience import audiences, is_visible
from tracker.records.finding import Finding, Place, Steps, at
from tracker.records.goals import Goal
from tracker.records.portfolio import OWNER, PUBLIC, Portfolio
from tracker.records.profile import Profile
from tracker.records.record import Record
from tracker.text.diagnostics import Severity

# Names that a public name server does not know: RFC 6762, RFC 8375, and ICANN's list of reserved
# and much misused ones.
_PRIVATE = (".local", ".localhost", ".internal", ".intranet", ".corp", ".lan", ".home", ".arpa")


def drafts_stay_home(case: Case) -> Iterator[Finding]:
    """A draft is shared with nobody."""
    for goal in case.portfolio.goals.values():
        if goal.draft and goal.share:
            yield draft_shared(goal)


def draft_shared(goal: Goal) -> Finding:
    """A goal that is not yet a commitment, and that others see."""
    return Finding(
        code="draft-shared",
        message=f"the draft is shared with {_listed(goal.share)}",
        place=at(goal, "draft"),
        severity=Severity.WARNING,
        help="write `share: []` until it is a commitment, or take `draft` out",
    )


def profiles_are_shown(case: Case) -> Iterator[Finding]:
    """Whoever sees anything sees whose it is."""
    profile = case.portfolio.profile
    if profile is None:
        return
    shares = {record.share for record in _records(case.portfolio)}
    blind = tuple(
        audience
        for audience in audiences(case.portfolio)
        if audience != OWNER
        and not is_visible(profile.share, audience)
        and any(is_visible(share, audience) for share in shares)
    )
    if blind:
        yield profile_not_shared(profile, blind)


def profile_not_shared(profile: Profile, blind: tuple[str, ...]) -> Finding:
    """A site that says no more than a name about its person."""
    return Finding(
        code="profile-not-shared",
        message=f"of you, {_listed(blind)} will see the name alone: the profile is not shared",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        severity=Severity.WARNING,
        help=f"share it as well: `share: [{', '.join(blind)}]`",
    )


def addresses_are_public(case: Case) -> Iterator[Finding]:
    """What everybody sees links to nothing that only the owner's network knows.

    Other audiences may well be in that network.
    """
    for record, steps, url in _addresses(case.portfolio):
        host = urlsplit(url).hostname if PUBLIC in record.share else None
        if host is not None and _is_private(host):
            yield private_address(host, at(record, *steps))


def private_address(host: str, place: Place) -> Finding:
    """A link that readers cannot follow, and that tells them what machines are called."""
    return Finding(
        code="private-address",
        message=f"everybody will see this link, and only your own network knows `{host}`",
        place=place,
        help="link to something public, take the link out, or share the record with fewer",
    )


def _is_private(host: str) -> bool:
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(_PRIVATE)


def _addresses(portfolio: Portfolio) -> Iterator[tuple[Record, Steps, str]]:
    for evidence in portfolio.evidence.values():
        if evidence.url is not None:
            yield evidence, ("url",), evidence.url
    for record in (*_records(portfolio), *((portfolio.profile,) if portfolio.profile else ())):
        yield from ((record, ("links", i, "url"), link.url) for i, link in enumerate(record.links))


def _records(portfolio: Portfolio) -> Iterator[Record]:
    """What is written in the owner's files, the profile and what nobody else ever sees apart."""
    for section, records in portfolio.sections.items():
        if section != "contacts":
            yield from (record for record in records.values() if record.path)


def _listed(audiences: tuple[str, ...]) -> str:
    return ", ".join(f"`{audience}`" for audience in audiences)
