"""Asking on a terminal for what a new record lacks."""

import sys
from collections.abc import Collection, Mapping
from datetime import date

import click
from msgspec import Struct

from tracker.cli.setting import Day
from tracker.editing.change import New
from tracker.editing.names import Names
from tracker.editing.new_fields import Field, Sort, fields_of, missing
from tracker.editing.new_id import is_allowed
from tracker.editing.new_kinds import Kind
from tracker.editing.new_values import value_of
from tracker.faults import UsageFault
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio
from tracker.text.signs import visible

TARGETS, ANSWERS = "targets", "answers"
NUMBER = Field(name="value", sort=Sort.NUMBER, description="", required=True)


def is_terminal() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


class Asker(Struct, frozen=True, kw_only=True):
    """Questions about one new record; `names` are what its references can point to."""

    kind: Kind
    names: Names
    portfolio: Portfolio
    today: date

    def completed(self, name: str | None, record: Mapping[str, New]) -> Mapping[str, New]:
        """The record with all that is required, and what else its owner wants to say."""
        whole = dict(record)
        needed = {field.name for field in missing(self.kind.section, name, record)}
        for field in fields_of(self.kind.section):
            if field.name in whole or field.name not in {*needed, *self.kind.asked}:
                continue
            value = self.value(field, whole, required=field.name in needed)
            if value is not None:
                whole[field.name] = value
        return whole

    def id(self, proposed: str, taken: Collection[str]) -> str:
        """The id, the one proposed unless another is wanted."""
        while True:
            said = _asked("Id", proposed)
            if said in taken:
                _tell(f"`{said}` is taken already")
            elif is_allowed(said):
                return said
            else:
                _tell("an id is of a-z and 0-9 with single hyphens between")

    def value(self, field: Field, record: Mapping[str, New], *, required: bool) -> "New | None":
        """What is answered about a key; None where it is left out."""
        _tell(f"\n{field.description}")
        if field.name == TARGETS:
            return self._targets() or None
        instrument = self.portfolio.instruments.get(str(record.get("instrument")))
        if field.name == ANSWERS and instrument is not None:
            return {
                name: _number(f"{name} {item.text or ''}".strip(), None)
                for name, item in instrument.items.items()
            }
        choices = self._choices(field)
        if choices is not None and not choices and not required:
            _tell("(there is none yet)")
            return None
        if choices:
            _enumerate(choices)
        return self._answered(field, choices or {}, required=required)

    def _choices(self, field: Field) -> Mapping[str, str] | None:
        """What there is to choose from; None where anything may be said."""
        if field.words:
            return dict.fromkeys(field.words, "")
        return self.names.get(field.points_into) if field.points_into else None

    def _answered(
        self, field: Field, choices: Mapping[str, str], *, required: bool
    ) -> "New | None":
        while True:
            said = _asked(self._label(field, required=required), self._usual(field))
            if not said and not required:
                return None
            chosen = _chosen(said, tuple(choices), many=field.sort is Sort.LIST)
            unknown = [word for word in chosen if choices and word not in choices]
            if not said:
                _tell("this is needed")
            elif unknown:
                _tell(f"`{visible(unknown[0])}` is not among them")
            else:
                try:
                    return value_of(field, (_day(said),) if field.sort is Sort.DAY else chosen)
                except (UsageFault, click.BadParameter) as fault:
                    _tell(str(fault))

    def _label(self, field: Field, *, required: bool) -> str:
        several = " (numbers, with commas between)" if field.sort is Sort.LIST else ""
        braces = " (in braces)" if field.sort in {Sort.MAPPING, Sort.EITHER} else ""
        leave = "" if required else " (Enter leaves it out)"
        return f"{field.name}{several}{braces}{leave}"

    def _usual(self, field: Field) -> str:
        if field.name in self.kind.today:
            return self.today.isoformat()
        return self.kind.usual.get(field.name, "")

    def _targets(self) -> tuple[New, ...]:
        """Targets, as long as metrics are chosen."""
        left = dict(self.portfolio.metrics)
        targets: list[New] = []
        while left:
            _enumerate({name: metric.title for name, metric in left.items()})
            said = _asked("metric (Enter when there are no more)", "")
            if not said:
                break
            chosen = _chosen(said, tuple(left), many=False)[0]
            if chosen in left:
                targets.append(_target(left.pop(chosen)))
            else:
                _tell(f"`{visible(chosen)}` is not among them")
        return tuple(targets)


def _target(metric: Metric) -> New:
    unit = visible(metric.unit)
    baseline = _number(f"baseline, in {unit}", "0")
    return {
        "metric": metric.id,
        "baseline": baseline,
        "target": _number(f"target, in {unit}", None),
    }


def _number(label: str, usual: str | None) -> New:
    while True:
        try:
            return value_of(NUMBER, (_asked(label, usual or ""),))
        except UsageFault as fault:
            _tell(str(fault))


def _chosen(said: str, choices: tuple[str, ...], *, many: bool) -> tuple[str, ...]:
    """The words behind the numbers that were said; other words as they are."""
    if not choices:
        return (said,)
    words = [word.strip() for word in said.split(",")] if many else [said.strip()]
    numbered = {str(number): choice for number, choice in enumerate(choices, 1)}
    return tuple(numbered.get(word, word) for word in words if word)


def _enumerate(choices: Mapping[str, str]) -> None:
    for number, (name, title) in enumerate(choices.items(), 1):
        _tell(f"{number:>3}  {name}" + (f"  {visible(title)}" if title else ""))


def _day(said: str) -> str:
    return Day().convert(said, None, None).isoformat()


def _asked(label: str, usual: str) -> str:
    said: str = click.prompt(label, default=usual, show_default=bool(usual), err=True)
    return said.strip()


def _tell(text: str) -> None:
    click.echo(text, err=True)
