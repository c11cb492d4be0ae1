"""What an audience will see of each record, what it will not, and why."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from tracker.records.audience import restrict
from tracker.records.finding import section_of
from tracker.records.portfolio import OWNER, Portfolio
from tracker.records.profile import Profile
from tracker.records.record import Item, Record
from tracker.records.sections import NEVER_OPENED, OPENED_BY_RECORD, PROFILE
from tracker.records.sight import is_visible
from tracker.text.document import Block, Document

Key = tuple[str, str]  # section and id
# They say where and for whom, not what.
_APART = frozenset({"id", "path", "line", "share"})


class Reason(StrEnum):
    """Why a record is shown, or is not."""

    OWNERS = "the owner sees everything"
    OWN_SHARE = "its own `share`"
    FILE_SHARE = "the `share` of its file"
    NAME_ONLY = "it is not shared; its name is shown all the same"
    NOT_NAMED = "its own `share` does not name this audience"
    FILE_NOT_NAMED = "the `share` of its file does not name this audience"
    NOT_SHARED = "nothing shares it"
    OPENED_ALONE = "more private than the rest: only its own `share` opens it"
    NEVER = "contacts never leave the owner"
    NO_INSTRUMENT = "it is shared, but its instrument is not"
    NO_METRIC = "it is shared, but its metric is not"


class Disclosed(Struct, frozen=True, kw_only=True):
    """A record, whether it is shown, and how much of each of its fields is not."""

    section: str
    record: Record
    shown: bool
    reason: Reason
    left_out: Mapping[str, int]


class Shares(Struct, frozen=True, kw_only=True):
    """Where `share` is written: in records, and in files (by path)."""

    records: frozenset[Key]
    files: frozenset[str]


def shares(documents: Iterable[Document]) -> Shares:
    """The records and files that say for whom they are."""
    records: set[Key] = set()
    files: set[str] = set()
    for document in documents:
        if "share" in document.root:
            files.add(document.path)
        for section, value in document.root.items():
            if isinstance(value, Block):
                those = {PROFILE: value} if section == PROFILE else value
                records |= {(section, i) for i, r in those.items() if _says(r)}
    return Shares(records=frozenset(records), files=frozenset(files))


def disclosed(portfolio: Portfolio, audience: str, said: Shares) -> tuple[Disclosed, ...]:
    """Every record in the owner's files by section and id. Raises UsageFault as `restrict` does."""
    shared = restrict(portfolio, audience)
    pairs: list[tuple[Record, Record | None]] = []
    if portfolio.profile is not None:
        pairs.append((portfolio.profile, shared.profile))
    for section, records in portfolio.sections.items():
        # Shipped instruments stand in no file of the owner's.
        pairs += [(r, shared.sections[section].get(i)) for i, r in records.items() if r.path]
    return tuple(
        Disclosed(
            section=section_of(record),
            record=record,
            shown=seen is not None,
            reason=_reason(record, seen, audience, said),
            left_out=dict(_left_out(record, seen)) if seen is not None else {},
        )
        for record, seen in pairs
    )


def _says(record: object) -> bool:
    return isinstance(record, Block) and "share" in record


def _reason(record: Record, seen: Record | None, audience: str, said: Shares) -> Reason:
    section = section_of(record)
    own = (section, record.id) in said.records
    if audience == OWNER:
        return Reason.OWNERS
    if is_visible(record.share, audience) and section not in NEVER_OPENED:
        if seen is not None:
            return Reason.OWN_SHARE if own else Reason.FILE_SHARE
        return Reason.NO_INSTRUMENT if section == "surveys" else Reason.NO_METRIC
    if isinstance(record, Profile):
        return Reason.NAME_ONLY
    return _why_not(section, own=own, of_file=record.path in said.files)


def _why_not(section: str, *, own: bool, of_file: bool) -> Reason:
    if section in NEVER_OPENED:
        return Reason.NEVER
    if own:
        return Reason.NOT_NAMED
    if section in OPENED_BY_RECORD:
        return Reason.OPENED_ALONE
    return Reason.FILE_NOT_NAMED if of_file else Reason.NOT_SHARED


def _left_out(
    whole: Record | Item, seen: Record | Item, place: str = ""
) -> Iterator[tuple[str, int]]:
    """How many entries of each field are not shown; 1 for a field of one value."""
    for field in whole.__struct_fields__:
        if field not in _APART:
            before, after = getattr(whole, field), getattr(seen, field)
            name = f"{place}{field.removesuffix('_')}"
            if isinstance(before, tuple | Mapping):
                yield from _fewer(before, after, name)
            elif isinstance(before, Item) and isinstance(after, Item):
                yield from _left_out(before, after, f"{name}.")
            elif before is not None and after is None:
                yield name, 1


def _fewer(
    before: Collection[object], after: Collection[object], name: str
) -> Iterator[tuple[str, int]]:
    if len(after) < len(before):
        yield name, len(before) - len(after)
