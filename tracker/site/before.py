"""What a site's Changes page knows of the past."""

from msgspec import Struct
from datetime import date

from tracker.history.change import Changes
from tracker.history.changes import changes
from tracker.history.past import State
from tracker.history.seen_now import seen_now
from tracker.records.audience import Shared, audiences, restrict
from tracker.records.portfolio import Portfolio


class Before(Struct, frozen=True, kw_only=True):
    """The whole portfolio as it was committed when the page begins, and the day of that commit.

    `months` are the whole states at the ends of months, the oldest first.
    """

    portfolio: Portfolio
    day: date
    months: tuple[State, ...] = ()

    def changes_to(self, now: Shared, as_of: date) -> Changes | None:
        """What has happened since, as the audience of `now` may see it; both states are restricted.

        None for an audience that there was not yet.
        """
        if now.audience not in audiences(self.portfolio):
            return None
        return changes(restrict(self.portfolio, now.audience), now, was=self.day, now=as_of)

    def months_for(self, now: Shared) -> tuple[State, ...]:
        """The ends of months as the audience of `now` may see them."""
        return seen_now(self.months, now)
