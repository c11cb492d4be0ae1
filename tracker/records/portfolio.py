"""All records, immutable, with the links between them."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import chain

from msgspec import Struct, field

from tracker.records.applications import Application
from tracker.records.contacts import Contact
from tracker.records.engagements import Engagement
from tracker.records.evidence import Evidence
from tracker.records.feedback import Feedback
from tracker.records.goals import Goal
from tracker.records.kpis import KpiSetting
from tracker.records.metrics import Metric
from tracker.records.positions import Position
from tracker.records.profile import Profile
from tracker.records.record import Record
from tracker.records.reviews import Review
from tracker.records.roles import Role
from tracker.records.setbacks import Setback
from tracker.records.surveys import Instrument, Survey

OWNER = "owner"
PUBLIC = "public"


class Portfolio(Struct, frozen=True, kw_only=True, dict=True):
    """The records of all files by section and id, each section sorted by id.

    `instruments` holds the shipped ones too. Evidence is linked at either end or both;
    the `evidence_of_…` indexes hold each link once, ids sorted.
    """

    profile: Profile | None = None
    roles: Mapping[str, Role] = field(default_factory=dict)
    goals: Mapping[str, Goal] = field(default_factory=dict)
    metrics: Mapping[str, Metric] = field(default_factory=dict)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    feedback: Mapping[str, Feedback] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    surveys: Mapping[str, Survey] = field(default_factory=dict)
    positions: Mapping[str, Position] = field(default_factory=dict)
    engagements: Mapping[str, Engagement] = field(default_factory=dict)
    applications: Mapping[str, Application] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    setbacks: Mapping[str, Setback] = field(default_factory=dict)
    reviews: Mapping[str, Review] = field(default_factory=dict)
    kpis: Mapping[str, KpiSetting] = field(default_factory=dict)

    @property
    def sections(self) -> Mapping[str, Mapping[str, Record]]:
        """The records by section and id; the profile, which has none, is not among them."""
        return {
            "roles": self.roles,
            "goals": self.goals,
            "metrics": self.metrics,
            "evidence": self.evidence,
            "feedback": self.feedback,
            "instruments": self.instruments,
            "surveys": self.surveys,
            "positions": self.positions,
            "engagements": self.engagements,
            "applications": self.applications,
            "contacts": self.contacts,
            "setbacks": self.setbacks,
            "reviews": self.reviews,
            "kpis": self.kpis,
        }

    @cached_property
    def evidence_of_goal(self) -> Mapping[str, tuple[str, ...]]:
        """Evidence ids by goal."""
        from_goals = ((g.id, e) for g in self.goals.values() for e in g.evidence)
        from_evidence = ((g, e.id) for e in self.evidence.values() for g in e.goals)
        return _grouped(from_goals, from_evidence, self.evidence)

    @cached_property
    def evidence_of_metric(self) -> Mapping[str, tuple[str, ...]]:
        """Evidence ids by metric, on its observations or naming it."""
        from_metrics = (
            (m.id, e) for m in self.metrics.values() for o in m.observations for e in o.evidence
        )
        from_evidence = ((m, e.id) for e in self.evidence.values() for m in e.metrics)
        return _grouped(from_metrics, from_evidence, self.evidence)

    @cached_property
    def evidence_of_requirement(self) -> Mapping[str, tuple[str, ...]]:
        """Evidence ids by `role/requirement`."""
        pairs = ((r, e.id) for e in self.evidence.values() for r in e.requirements)
        return _grouped(pairs, (), self.evidence)


def _grouped(
    first: Iterable[tuple[str, str]],
    second: Iterable[tuple[str, str]],
    known: Mapping[str, Evidence],
) -> Mapping[str, tuple[str, ...]]:
    groups: dict[str, set[str]] = {}
    for owner, evidence in chain(first, second):
        if evidence in known:
            groups.setdefault(owner, set()).add(evidence)
    return {owner: tuple(sorted(ids)) for owner, ids in groups.items()}
