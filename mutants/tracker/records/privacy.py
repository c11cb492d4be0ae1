"""What an audience gets of every field of every record it sees.

The tables are total: a field that is not in its table is not passed on, and a test sees that all
are there. `path` and `line` are the owner's, everywhere.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias, TypeVar, cast

from tracker.records.applications import Application, ApplicationStage
from tracker.records.definitions import COMPETENCIES, KPIS, REQUIREMENTS
from tracker.records.engagements import Benefit, Cost, Engagement, EngagementOutcome, Session
from tracker.records.evidence import Commit, Evidence, Witness
from tracker.records.feedback import Acted, Feedback
from tracker.records.goals import (
    DUE,
    Amendment,
    AttainmentScale,
    Confidence,
    Goal,
    GoalOutcome,
    Milestone,
    Target,
)
from tracker.records.kpis import KpiSetting
from tracker.records.metrics import Growth, Metric, Observation, Ratio, Scale
from tracker.records.passing import (
    Pass,
    if_opened,
    instead,
    kept,
    reference,
    references,
    to_them,
    to_them_if_opened,
    under,
)
from tracker.records.positions import Pay, Position
from tracker.records.profile import Profile
from tracker.records.record import Item, Link, Record
from tracker.records.reviews import Action, Review
from tracker.records.roles import Requirement, Role
from tracker.records.setbacks import Setback
from tracker.records.sight import Sight
from tracker.records.surveys import Band, Instrument, InstrumentItem, Survey

Thing = TypeVar("Thing", bound=Record | Item)
Fields: TypeAlias = dict[str, Pass | None]


def shown(thing: Thing, sight: Sight) -> Thing:
    """A visible record or item as its audience gets it."""
    kind = cast("type[Record | Item]", type(thing))
    passed = {
        name: give(getattr(thing, name), sight, thing)
        for name, give in FIELDS[kind].items()
        if give is not None
    }
    make: Callable[..., Thing] = type(thing)
    return make(**passed)


def _within(value: object, sight: Sight, _of: Record | Item) -> object:
    return shown(value, sight) if isinstance(value, Item) else None


def _each(value: object, sight: Sight, _of: Record | Item) -> object:
    items = cast("tuple[Item, ...]", value)
    return tuple(shown(i, sight) for i in items if sight.is_open(getattr(i, "share", None)))


def _entries(value: object, sight: Sight, _of: Record | Item) -> object:
    return {key: shown(i, sight) for key, i in cast("Mapping[str, Item]", value).items()}


def _targets(value: object, sight: Sight, of: Record | Item) -> object:
    """The visible targets whose metric is there."""
    targets = cast("tuple[Target, ...]", _each(value, sight, of))
    return tuple(target for target in targets if sight.sees("metrics", target.metric))


def _amendments(value: object, sight: Sight, of: Record | Item) -> object:
    """Those of `due` and of visible targets: an amendment of a hidden one goes with it."""
    targets = cast("tuple[Target, ...]", _targets(cast("Goal", of).targets, sight, of))
    left = {DUE, *(target.metric for target in targets)}
    items = cast("tuple[Amendment, ...]", value)
    return tuple(shown(item, sight) for item in items if item.change in left)


def _source(value: object, sight: Sight, _of: Record | Item) -> object:
    """A ratio or growth, if all that it is made of is there."""
    if isinstance(value, Ratio):
        whole = sight.sees("metrics", value.of) and sight.sees("metrics", value.over)
        return shown(value, sight) if whole else None
    if isinstance(value, Growth) and sight.sees("metrics", value.of):
        return shown(value, sight)
    return None


def _keeping(*names: str) -> Fields:
    return dict.fromkeys(names, kept)


# Items lose their own `share`: what is left of them is as visible as their record.
_ITEM: Fields = {"line": instead(0)}
_SHARED: Fields = _ITEM | {"share": instead(None)}
_MONEY: Fields = _ITEM | _keeping("amount", "currency") | {"share": to_them}
_STEP: Fields = _SHARED | _keeping("title", "due", "first_due", "done")
_RECORD: Fields = _keeping("id", "note", "tags", "custom") | {
    "path": instead(""),
    "line": instead(0),
    "share": to_them,
    "private_note": None,
    "links": _each,
}

FIELDS: Mapping[type[Record | Item], Fields] = {
    Profile: _RECORD
    | _keeping("name", "headline", "about", "target_date", "currency")
    | {"role": reference("roles"), "target_role": reference("roles"), "audiences": None},
    Role: _RECORD | _keeping("title", "level") | {"requirements": _entries},
    Requirement: _ITEM
    | _keeping("title", "category", "level", "weight")
    | {"skill": reference("metrics")},
    Goal: _RECORD
    | _keeping(
        "title",
        "category",
        "start",
        "due",
        "committed",
        "draft",
        "why",
        "supports",
        "advised_by",
        "weight",
    )
    | {
        "parent": reference("goals"),
        "target_role": reference("roles"),
        "requirements": references(REQUIREMENTS),
        "evidence": references("evidence"),
        "confidence": _each,
        "targets": _targets,
        "milestones": _each,
        "scale": _within,
        "amendments": _amendments,
        "outcome": _within,
    },
    Target: _SHARED | _keeping("metric", "baseline", "target", "min", "max", "weight"),
    Milestone: _STEP | _keeping("weight"),
    Confidence: _SHARED | _keeping("date", "value", "by"),
    AttainmentScale: _ITEM | _keeping("levels", "attained"),
    Amendment: _ITEM | _keeping("date", "change", "from_", "to", "reason"),
    GoalOutcome: _ITEM | _keeping("result", "date", "reason"),
    Metric: _RECORD
    | _keeping("title", "category", "unit", "direction", "aggregate", "cadence")
    | {
        "kpis": references(KPIS),
        "scale": _within,
        "requirements": references(REQUIREMENTS),
        "observations": _each,
        "csv": None,
        "ratio": _source,
        "growth": _source,
    },
    Observation: _SHARED
    | _keeping("date", "value", "by", "note")
    | {"evidence": references("evidence"), "path": None},
    Ratio: _ITEM | _keeping("of", "over"),
    Growth: _ITEM | _keeping("of", "months"),
    Scale: _ITEM | _keeping("min", "max"),
    Evidence: _RECORD
    | _keeping("title", "date", "kind", "url", "file", "sha256", "expires", "impact")
    | {
        "commit": _within,
        "goals": references("goals"),
        "metrics": references("metrics"),
        "requirements": references(REQUIREMENTS),
        "witness": _within,
    },
    Commit: _ITEM | _keeping("sha", "repository"),
    Witness: _ITEM | _keeping("group") | {"share": to_them_if_opened, "name": if_opened},
    Feedback: _RECORD
    | _keeping("from_", "title", "date", "requested", "comment", "favourable")
    | {
        "name": None,
        "ratings": under(COMPETENCIES),
        "scale": _within,
        "acted": _within,
        "goals": references("goals"),
        "signature": None,
    },
    Acted: _ITEM | _keeping("date", "note"),
    Instrument: _RECORD
    | _keeping("title", "construct", "scoring", "multiply", "min_answered", "source", "licence")
    | {"items": _entries, "scale": _within, "bands": _each},
    InstrumentItem: _ITEM | _keeping("text", "reverse"),
    Band: _ITEM | _keeping("title", "below"),
    Survey: _RECORD | _keeping("instrument", "date", "answers", "title"),
    Position: _RECORD
    | _keeping("title", "start", "end", "organisation", "level", "change", "scope", "verified_by")
    | {"role": reference("roles"), "pay": _each},
    Pay: _MONEY | _keeping("per", "date"),
    Engagement: _RECORD
    | _keeping("title", "kind", "start", "planned_end", "provider")
    | {
        "outcome": _within,
        "continues": reference("engagements"),
        "goals": references("goals"),
        "sessions": _each,
        "costs": _each,
        "benefits": _each,
    },
    EngagementOutcome: _ITEM | _keeping("result", "date"),
    Session: _SHARED | _keeping("date", "held", "minutes", "note") | {"actions": _each},
    Cost: _MONEY | _keeping("date", "kind"),
    Benefit: _MONEY | _keeping("date", "attribution", "confidence", "source"),
    Application: _RECORD | _keeping("title", "applied", "organisation", "kind") | {"stages": _each},
    ApplicationStage: _SHARED | _keeping("date", "stage"),
    Setback: _RECORD | _keeping("title", "date", "recovered", "lesson"),
    Review: _RECORD
    | _keeping("date", "title", "with_", "period")
    | {"goals": references("goals"), "actions": _each},
    Action: _STEP,
    KpiSetting: _RECORD | _keeping("title", "metric", "target", "pinned", "order", "months"),
    Link: _ITEM | _keeping("url", "title"),
}
