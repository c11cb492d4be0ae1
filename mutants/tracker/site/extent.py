"""How much of a portfolio an audience gets to see, in a line."""

from collections.abc import Iterator

from tracker.records.audience import Shared, is_visible
from tracker.records.portfolio import Portfolio


def extent(portfolio: Portfolio, shared: Shared) -> str:
    """How many of the records in the owner's files `shared` holds, as a sentence."""
    written = tuple(_written(portfolio))
    seen = sum(id_ in shared.sections[section] for section, id_ in written)
    number = len(written)
    if portfolio.profile is not None:
        number += 1
        seen += is_visible(portfolio.profile.share, shared.audience)
    told = f"{seen:,} of {number:,} record{'' if number == 1 else 's'}"
    return f"{told} {'is' if seen == 1 else 'are'} shared with `{shared.audience}`"


def _written(portfolio: Portfolio) -> Iterator[tuple[str, str]]:
    """Section and id of each record; shipped ones, which no file of the owner holds, apart."""
    for section, records in portfolio.sections.items():
        yield from ((section, id_) for id_, record in records.items() if record.path)
