"""What shows that something happened."""

from datetime import date as Day

from tracker.records.record import Item, Record, SharedItem
from tracker.records.vocabulary import EvidenceKind, RaterGroup


class Commit(Item, frozen=True, kw_only=True):
    """A commit in a repository."""

    sha: str
    repository: str | None = None


class Witness(SharedItem, frozen=True, kw_only=True):
    """Who can confirm it; the name is the owner's unless the witness itself is shared."""

    group: RaterGroup
    name: str | None = None


class Evidence(Record, frozen=True, kw_only=True):
    """A piece of evidence; `goals`, `metrics`, `requirements` are what it stands for."""

    title: str
    date: Day
    kind: EvidenceKind
    url: str | None = None
    file: str | None = None
    commit: Commit | None = None
    sha256: str | None = None
    expires: Day | None = None
    goals: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    impact: str | None = None
    witness: Witness | None = None
