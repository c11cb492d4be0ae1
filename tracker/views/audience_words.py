"""What an audience will see, told in the same words as a table and as JSON."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from tracker.records.disclosure import Disclosed
from tracker.records.finding import pointer_to


class Copy(Struct, frozen=True, kw_only=True):
    """A file that will be published: where it lies, where it will stand, what becomes of it."""

    file: str
    place: str
    treatment: str


class View(Struct, frozen=True, kw_only=True):
    """All that one audience will see and will not: records, copied files, pages left out."""

    audience: str
    title: str
    records: tuple[Disclosed, ...]
    copies: tuple[Copy, ...] = ()
    pages_left_out: tuple[str, ...] = ()


def counts(records: Iterable[Disclosed]) -> Mapping[str, tuple[int, int]]:
    """Records that are shown, and those that are not, by section, in their order."""
    found: dict[str, tuple[int, int]] = {}
    for it in records:
        shown, hidden = found.get(it.section, (0, 0))
        found[it.section] = (shown + it.shown, hidden + (not it.shown))
    return found


def name(it: Disclosed) -> str:
    """`goals/ship`; `profile` of the one record without an id."""
    return "/".join(map(str, pointer_to(it.record)))


def left_out(it: Disclosed) -> str:
    """`2 milestones, private_note`."""
    return ", ".join(
        field if number == 1 else f"{number} {field}" for field, number in it.left_out.items()
    )
