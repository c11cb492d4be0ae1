"""The state of the portfolio that a site's Changes page begins with."""

from dataclasses import dataclass
from datetime import date

from tracker.history.change import Changes
from tracker.history.changes import changes
from tracker.records.audience import Shared, audiences, restrict
from tracker.records.portfolio import Portfolio


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """The whole portfolio as it was committed, and the day of that commit."""

    portfolio: Portfolio
    day: date

    def changes_to(self, now: Shared, as_of: date) -> Changes | None:
        """What has happened since, as the audience of `now` may see it; both states are restricted.

        None for an audience that there was not yet.
        """
        if now.audience not in audiences(self.portfolio):
            return None
        return changes(restrict(self.portfolio, now.audience), now, was=self.day, now=as_of)
