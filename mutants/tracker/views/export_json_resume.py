"""The portfolio as a résumé in the JSON Resume format (schema 1.0.0, jsonresume.org)."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import quote

from tracker.kpis.measure import reading
from tracker.kpis.skills import candidates
from tracker.kpis.window import Window
from tracker.records.audience import Shared
from tracker.records.engagements import Engagement
from tracker.records.evidence import Evidence
from tracker.records.positions import Position
from tracker.records.profile import Profile
from tracker.records.vocabulary import EngagementKind, EngagementResult, EvidenceKind
from tracker.views.kpis_json import Json
from tracker.views.numbers import quantity
from tracker.views.words import is_web, sentence

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
MAIL = "mailto:"
SIGNS = "%:/?#@!$&'()*+,;=-._~"
STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")
PUBLISHED = (EvidenceKind.ARTICLE, EvidenceKind.MEDIA)
PROJECTS = (EvidenceKind.PROJECT, EvidenceKind.TALK)
# What was done at work, and is told with the position it was done in.
AT_WORK = (
    EvidenceKind.ACHIEVEMENT,
    EvidenceKind.RESPONSIBILITY,
    EvidenceKind.COLLABORATION,
    EvidenceKind.MENTORING,
    EvidenceKind.PROCESS_IMPROVEMENT,
    EvidenceKind.INCLUSION,
    EvidenceKind.PROMOTION,
)
LEARNT = (EngagementKind.COURSE, EngagementKind.PROGRAMME)


def render(portfolio: Shared, as_of: date) -> str:
    """One JSON document; parts of which nothing is there are absent."""
    whole = resume(portfolio, as_of)
    return json.dumps(whole, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def resume(portfolio: Shared, as_of: date) -> dict[str, Json]:
    """Positions, evidence and skills under the names of the format, newest first."""
    parts: dict[str, Json] = {
        "basics": _basics(portfolio.profile),
        "work": [_work(portfolio, position) for position in _positions(portfolio)],
        "education": [_education(engagement) for engagement in _courses(portfolio)],
        "awards": [_award(it) for it in _of_kind(portfolio, (EvidenceKind.AWARD,))],
        "certificates": [
            _certificate(it) for it in _of_kind(portfolio, (EvidenceKind.CERTIFICATION,))
        ],
        "publications": [_publication(it) for it in _of_kind(portfolio, PUBLISHED)],
        "projects": [_project(it) for it in _of_kind(portfolio, PROJECTS)],
        "skills": list(_skills(portfolio, as_of)),
    }
    return {
        "$schema": SCHEMA,
        **{name: part for name, part in parts.items() if part},
        "meta": {"version": "v1.0.0", "lastModified": f"{as_of.isoformat()}T00:00:00"},
    }


def _told(**values: Json) -> dict[str, Json]:
    """The values that are known."""
    return {key: value for key, value in values.items() if value not in (None, [], "")}


def _uri(address: str | None) -> str | None:
    """The address in the signs of RFC 3986, which the format wants and people need not write."""
    if address is None:
        return None
    scheme, mark, rest = STRAY.sub("%25", address).partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{quote(host, safe=SIGNS + '[]')}{slash}{quote(path, safe=SIGNS)}"


def _basics(profile: Profile | None) -> Json:
    if profile is None:
        return {}
    addresses = [link.url for link in profile.links]
    mail = next((url.removeprefix(MAIL) for url in addresses if url.startswith(MAIL)), None)
    web = [link for link in profile.links if is_web(link.url)]
    return _told(
        name=profile.name,
        label=profile.headline,
        email=mail.partition("?")[0] if mail and mail.isascii() else None,
        url=_uri(web[0].url) if web else None,
        summary=profile.about.strip() if profile.about else None,
        profiles=[_told(network=link.title, url=_uri(link.url)) for link in web[1:]],
    )


def _positions(portfolio: Shared) -> tuple[Position, ...]:
    held = portfolio.positions.values()
    return tuple(sorted(held, key=lambda p: (p.start, p.id), reverse=True))


def _work(portfolio: Shared, position: Position) -> Json:
    last = position.end or date.max
    done = (e for e in _of_kind(portfolio, AT_WORK) if position.start <= e.date <= last)
    return _told(
        name=position.organisation,
        position=position.title,
        startDate=position.start.isoformat(),
        endDate=position.end.isoformat() if position.end else None,
        summary=position.note.strip() if position.note else None,
        highlights=[f"{e.title}: {e.impact}" if e.impact else e.title for e in done],
    )


def _courses(portfolio: Shared) -> Iterator[Engagement]:
    """The courses and programmes that were completed, newest first."""
    engagements = portfolio.engagements.values()
    for it in sorted(engagements, key=lambda e: (e.start, e.id), reverse=True):
        completed = it.outcome is not None and it.outcome.result is EngagementResult.COMPLETED
        if completed and it.kind in LEARNT:
            yield it


def _education(engagement: Engagement) -> Json:
    ended = engagement.outcome.date if engagement.outcome else engagement.planned_end
    return _told(
        institution=engagement.provider,
        area=engagement.title,
        studyType=sentence(engagement.kind),
        startDate=engagement.start.isoformat(),
        endDate=ended.isoformat(),
    )


def _of_kind(portfolio: Shared, kinds: Iterable[EvidenceKind]) -> tuple[Evidence, ...]:
    """The evidence of these kinds, newest first."""
    wanted = frozenset(kinds)
    found = (e for e in portfolio.evidence.values() if e.kind in wanted)
    return tuple(sorted(found, key=lambda e: (e.date, e.id), reverse=True))


def _award(evidence: Evidence) -> Json:
    return _told(title=evidence.title, date=evidence.date.isoformat(), summary=evidence.impact)


def _certificate(evidence: Evidence) -> Json:
    return _told(name=evidence.title, date=evidence.date.isoformat(), url=_uri(evidence.url))


def _publication(evidence: Evidence) -> Json:
    return _told(
        name=evidence.title,
        releaseDate=evidence.date.isoformat(),
        url=_uri(evidence.url),
        summary=evidence.impact,
    )


def _project(evidence: Evidence) -> Json:
    return _told(
        name=evidence.title,
        description=evidence.impact,
        startDate=evidence.date.isoformat(),
        endDate=evidence.date.isoformat(),
        url=_uri(evidence.url),
        keywords=list(evidence.tags),
        type=evidence.kind.value,
    )


def _skills(portfolio: Shared, as_of: date) -> Iterator[Json]:
    """The metrics that are skills, each with its newest level where there is one."""
    for metric in candidates(portfolio):
        level = reading(portfolio, metric.id, Window(None, as_of)).value
        yield _told(
            name=metric.title,
            level=None if level is None else f"{quantity(level)} {metric.unit}",
            keywords=list(metric.tags),
        )
