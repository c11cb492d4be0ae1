"""What a check of records finds, and where: pointers, which become spans when it is shown."""

from typing import Literal, TypeAlias

from msgspec import Struct

from tracker.records.metrics import Metric
from tracker.records.record import Record
from tracker.records.sections import PROFILE, SECTIONS
from tracker.text.diagnostics import Severity

Steps: TypeAlias = tuple[str | int, ...]
Part: TypeAlias = Literal["key", "value"]

_SECTION_OF = {kind: section for section, kind in SECTIONS.items()}


class Place(Struct, frozen=True, kw_only=True):
    """A key or value of a document; where `line` is given, a line of a file that is none (CSV)."""

    path: str
    pointer: Steps = ()
    part: Part = "value"
    line: int | None = None


class Finding(Struct, frozen=True, kw_only=True):
    """A diagnostic whose places are still pointers."""

    code: str
    message: str
    place: Place
    severity: Severity = Severity.ERROR
    help: str | None = None
    related: tuple[tuple[Place, str], ...] = ()


def at(record: Record, *steps: str | int, part: Part = "value") -> Place:
    """The place of what lies at `steps` within a record."""
    return Place(path=record.path, pointer=(*pointer_to(record), *steps), part=part)


def pointer_to(record: Record) -> Steps:
    """Where a record stands in its document."""
    section = section_of(record)
    return (section,) if section == PROFILE else (section, record.id)


def section_of(record: Record) -> str:
    """The section a record stands in."""
    return _SECTION_OF[type(record)]


def at_observation(metric: Metric, index: int, key: str) -> Place:
    """The place of an observation's key; of its row where it comes from a CSV file."""
    observation = metric.observations[index]
    if observation.path is not None:
        return Place(path=observation.path, line=observation.line)
    return at(metric, "observations", index, key)
