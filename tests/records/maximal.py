"""A portfolio in which every field of every record says something that stands nowhere else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import count
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from tracker.records.gather import gather
from tracker.records.portfolio import Portfolio
from tracker.records.record import Audiences, Item, PrivateMoney, Record
from tracker.records.sections import PROFILE, SECTIONS

IDS = {s: s if s == PROFILE else f"the-{s}-record" for s in SECTIONS}
REQUIREMENT = "the-requirement"

# What is a reference holds the id of the one record of its section.
REFERENCES: Mapping[tuple[str, str], object] = {
    ("Profile", "role"): IDS["roles"],
    ("Profile", "target_role"): IDS["roles"],
    ("Requirement", "skill"): IDS["metrics"],
    ("Goal", "parent"): IDS["goals"],
    ("Goal", "target_role"): IDS["roles"],
    ("Goal", "requirements"): (f"{IDS['roles']}/{REQUIREMENT}",),
    ("Goal", "evidence"): (IDS["evidence"],),
    ("Target", "metric"): IDS["metrics"],
    ("Amendment", "change"): IDS["metrics"],
    ("Metric", "kpis"): (IDS["kpis"],),
    ("Metric", "requirements"): (f"{IDS['roles']}/{REQUIREMENT}",),
    ("Ratio", "of"): IDS["metrics"],
    ("Ratio", "over"): IDS["metrics"],
    ("Growth", "of"): IDS["metrics"],
    ("Observation", "evidence"): (IDS["evidence"],),
    ("Evidence", "goals"): (IDS["goals"],),
    ("Evidence", "metrics"): (IDS["metrics"],),
    ("Evidence", "requirements"): (f"{IDS['roles']}/{REQUIREMENT}",),
    ("Feedback", "goals"): (IDS["goals"],),
    ("Feedback", "ratings"): {IDS["metrics"]: Decimal(7001), REQUIREMENT: Decimal(7002)},
    ("Survey", "instrument"): IDS["instruments"],
    ("Position", "role"): IDS["roles"],
    ("Engagement", "continues"): IDS["engagements"],
    ("Engagement", "goals"): (IDS["goals"],),
    ("Review", "goals"): (IDS["goals"],),
    ("KpiSetting", "metric"): IDS["metrics"],
}


@dataclass
class Maximal:
    """Builds it; `said` is what each field says, by section and path of field names."""

    shares: Mapping[str, Audiences]
    """The share of each section's record."""
    item_share: Audiences | None
    """The share of every item that can have one."""
    said: dict[tuple[str, ...], str] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: count(5001))

    def portfolio(self) -> Portfolio:
        return gather(self._record(section, kind) for section, kind in SECTIONS.items())

    def _record(self, section: str, kind: type[Record]) -> Record:
        given: dict[str, Any] = {"id": IDS[section], "share": self.shares[section]}
        return kind(**{**self._fields(kind, (section,)), **given})

    def _fields(self, kind: type[Record | Item], path: tuple[str, ...]) -> dict[str, Any]:
        hints = get_type_hints(kind)
        names = [name for name in kind.__struct_fields__ if name != "id"]
        return {n: self._field(kind, n, hints[n], (*path, n)) for n in names}

    def _field(
        self, kind: type[Record | Item], name: str, hint: object, path: tuple[str, ...]
    ) -> object:
        if name == "share":
            closed = issubclass(kind, PrivateMoney) and self.item_share is None
            return () if closed else self.item_share
        if (kind.__name__, name) in REFERENCES:
            return REFERENCES[kind.__name__, name]
        if (kind.__name__, name) == ("Role", "requirements"):
            return {REQUIREMENT: self._value(get_args(hint)[1], path)}
        return self._value(hint, path)

    def _value(self, hint: Any, path: tuple[str, ...]) -> object:  # noqa: ANN401 (a type hint)
        origin, arguments = get_origin(hint), [a for a in get_args(hint) if a is not NoneType]
        if origin in {Union, UnionType}:
            return self._value(arguments[-1], path)
        if origin is tuple:
            return (self._value(arguments[0], path),)
        if origin is Mapping:
            plain = "custom" in path
            return {self._text(path): self._value(str if plain else arguments[1], path)}
        if issubclass(hint, Item):
            return hint(**self._fields(hint, path))
        return self._scalar(hint, path)

    def _scalar(self, kind: type[object], path: tuple[str, ...]) -> object:
        number = next(self.numbers)
        if kind is bool:
            return True
        if issubclass(kind, StrEnum):
            return next(iter(kind))
        if kind is str:
            return self._text(path)
        value = {Decimal: Decimal(number), int: number, date: date(1950, 1, 1) + timedelta(number)}[
            kind
        ]
        self.said.setdefault(path, str(value) if kind is not date else repr(value))
        return value

    def _text(self, path: tuple[str, ...]) -> str:
        text = f"canary-{next(self.numbers)}"
        self.said.setdefault(path, text)
        return text


def maximal(share: Audiences, item_share: Audiences | None = None, **others: Audiences) -> Maximal:
    """Every record shared with `share`, but for the sections named."""
    return Maximal(shares=dict.fromkeys(SECTIONS, share) | others, item_share=item_share)
