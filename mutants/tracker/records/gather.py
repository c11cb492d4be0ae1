"""Records of all files as one portfolio."""

from collections.abc import Callable, Iterable

from tracker.records.finding import section_of
from tracker.records.portfolio import Portfolio
from tracker.records.record import Record
from tracker.records.sections import PROFILE, SECTIONS


def gather(records: Iterable[Record]) -> Portfolio:
    """The portfolio of these records; of two with one id in one section the first is kept."""
    found: dict[str, dict[str, Record]] = {section: {} for section in SECTIONS}
    for record in records:
        found[section_of(record)].setdefault(record.id, record)
    profiles = found.pop(PROFILE)
    make: Callable[..., Portfolio] = Portfolio
    return make(
        profile=profiles.get(PROFILE),
        **{section: dict(sorted(by_id.items())) for section, by_id in found.items()},
    )
