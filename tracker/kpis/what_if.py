"""The effect of facts that are not there: all figures without them, and with them."""

from collections.abc import Collection, Sequence
from datetime import date as Day

from msgspec import Struct
from msgspec.structs import replace

from tracker.kpis.difference import Difference, difference
from tracker.kpis.summary import summarise
from tracker.kpis.supposition import Supposition, supposing
from tracker.records.portfolio import Portfolio


class WhatIf(Struct, frozen=True, kw_only=True):
    """What suppositions would change. `asked` is the day the figures were asked for.

    Both sides are as of the difference's day: the latest day supposed, where that is later.
    """

    asked: Day
    suppositions: tuple[Supposition, ...]
    difference: Difference

    @property
    def as_of(self) -> Day:
        """The day both sides are for."""
        return self.difference.as_of


def what_if(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def of_kpis(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=(), goals=()))


def of_goals(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))
