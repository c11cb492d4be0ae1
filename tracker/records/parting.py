"""A portfolio in two: what an audience may see, and what it must not, told by `share` alone.

Apart from `privacy`, and simpler: were a value let through there by mistake, it is known here.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar, cast

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.records.evidence import Evidence, Witness
from tracker.records.feedback import Feedback
from tracker.records.finding import section_of
from tracker.records.gather import gather
from tracker.records.goals import DUE, Amendment, Goal, Target
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import OWNER, Portfolio
from tracker.records.profile import Audience, Profile
from tracker.records.record import Audiences, Item, Record
from tracker.records.sections import NEVER_OPENED
from tracker.records.sight import is_visible
from tracker.records.withheld import Withheld, fields_of, named, withheld

Thing = TypeVar("Thing", bound=Record | Item)

# What never leaves the owner, and what stands there instead.
OWNERS: Mapping[type[Record | Item], Mapping[str, object]] = {
    Profile: {"audiences": {}},
    Feedback: {"name": None, "signature": None},
    Metric: {"csv": None},
    Observation: {"path": None},
}


class Parted(Struct, frozen=True, kw_only=True):
    """A portfolio without what an audience must not see, and what that is."""

    open: Portfolio
    withheld: tuple[Withheld, ...]


def parted(portfolio: Portfolio, audience: str) -> Parted:
    """The portfolio in its two parts; nothing is withheld from the owner."""
    if audience == OWNER:
        return Parted(open=portfolio, withheld=())
    records = [r for records in portfolio.sections.values() for r in records.values()]
    everything = (*([portfolio.profile] if portfolio.profile else []), *records)
    partings = [_Parting(record, audience, portfolio.metrics) for record in everything]
    left = [parting.visible() for parting in partings]
    return Parted(
        open=gather(record for record in left if record is not None),
        withheld=tuple(value for parting in partings for value in parting.withheld),
    )


class _Parting(Struct, frozen=True):
    """One record, being parted."""

    record: Record
    audience: str
    metrics: Mapping[str, Metric]
    withheld: list[Withheld] = field(default_factory=list)

    def visible(self) -> Record | None:
        """What is left of the record; None where nothing is."""
        record = self.record
        if record.path:
            self._withhold(record.path, "path", record.line)
        if isinstance(record, Profile):
            return self._profile(record)
        closed = section_of(record) in NEVER_OPENED or not self._opens(record.share)
        if closed:
            self.withheld.append(named(record, record.id, "id", record.line, is_id=True))
            self._withhold_all(record)
            return None
        if isinstance(record, Evidence) and record.file:
            self._withhold(record.file, "file", record.line)
        return self._bare(record, "", record.line)

    def _profile(self, profile: Profile) -> Profile:
        """The profile; of its audiences the one that is asked for, with nothing said of it."""
        others = [name for name in profile.audiences if name != self.audience]
        self.withheld.extend(
            named(profile, name, "audiences", profile.line, is_id=True) for name in others
        )
        asked = {name: Audience(title="") for name in profile.audiences if name not in others}
        if self._opens(profile.share):
            return replace(self._bare(profile, "", profile.line), audiences=asked)
        self._withhold_all(replace(profile, name=""))
        return Profile(
            id=profile.id, path="", line=0, name=profile.name, share=profile.share, audiences=asked
        )

    def _bare(self, thing: Thing, place: str, line: int) -> Thing:
        """A visible record or item without what is withheld of it."""
        closed = self._closed(thing)
        for name in closed:
            self._withhold(getattr(thing, name), f"{place}{name}", line)
        kept = {
            name: self._kept(getattr(thing, name), f"{place}{name}", line)
            for name in thing.__struct_fields__
            if name not in closed
        }
        make: Callable[..., Thing] = type(thing)
        return make(**kept, **closed)

    def _closed(self, thing: Record | Item) -> Mapping[str, object]:
        """The fields of a visible record or item that are the owner's."""
        closed = dict(OWNERS.get(type(thing), {}))
        if isinstance(thing, Record):
            closed["private_note"] = None
        if isinstance(thing, Witness) and not (thing.share and self._opens(thing.share)):
            closed["name"] = None
        return closed

    def _kept(self, value: object, place: str, line: int) -> object:
        if isinstance(value, Item):
            return self._bare(value, f"{place}.", value.line or line)
        if isinstance(value, tuple):
            return tuple(self._entries(value, place, line))
        if isinstance(value, Mapping):
            return {key: self._kept(inner, place, line) for key, inner in value.items()}
        return value

    def _entries(self, entries: tuple[object, ...], place: str, line: int) -> Iterator[object]:
        for entry in entries:
            if isinstance(entry, Item) and self._is_hidden(entry):
                self._withhold(entry, place, line)
            else:
                yield self._kept(entry, place, line)

    def _is_hidden(self, item: Item) -> bool:
        """Whether an item is not shared, or needs what is not."""
        share = cast("Audiences | None", getattr(item, "share", None))
        if share is not None and not self._opens(share):
            return True
        if isinstance(item, Target):
            return not self._sees_metric(item.metric)
        return isinstance(item, Amendment) and item.change != DUE and not self._aims(item.change)

    def _aims(self, metric: str) -> bool:
        """Whether the goal shows a target of that metric."""
        targets = self.record.targets if isinstance(self.record, Goal) else ()
        return any(t.metric == metric and not self._is_hidden(t) for t in targets)

    def _sees_metric(self, id_: str) -> bool:
        return id_ in self.metrics and self._opens(self.metrics[id_].share)

    def _opens(self, share: Audiences) -> bool:
        return is_visible(share, self.audience)

    def _withhold_all(self, record: Record) -> None:
        for name, value in fields_of(record):
            self._withhold(value, name, record.line)

    def _withhold(self, value: object, place: str, line: int) -> None:
        self.withheld.extend(withheld(self.record, value, place, line))
