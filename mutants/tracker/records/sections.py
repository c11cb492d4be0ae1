"""Which record stands in which section, and who sees a record that says nothing itself."""

from collections.abc import Mapping

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

PROFILE = "profile"

SECTIONS: Mapping[str, type[Record]] = {
    PROFILE: Profile,
    "roles": Role,
    "goals": Goal,
    "metrics": Metric,
    "evidence": Evidence,
    "feedback": Feedback,
    "instruments": Instrument,
    "surveys": Survey,
    "positions": Position,
    "engagements": Engagement,
    "applications": Application,
    "contacts": Contact,
    "setbacks": Setback,
    "reviews": Review,
    "kpis": KpiSetting,
}

# A file's default does not open these; a record's own `share` does.
OPENED_BY_RECORD = frozenset({"feedback", "surveys", "applications", "setbacks"})

# Nothing opens these.
NEVER_OPENED = frozenset({"contacts"})
