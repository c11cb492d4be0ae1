"""What is different since an engagement began, as a table below it: since, never because."""

from collections.abc import Iterator

from markupsafe import Markup

from tracker.kpis.difference import Pair
from tracker.kpis.goal import GoalReport
from tracker.kpis.result import Result
from tracker.kpis.since import Since, since
from tracker.records.engagements import Engagement
from tracker.views import numbers
from tracker.views.pages.figures import worth
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.trend import trend
from tracker.views.words import percent, sentence


def since_it_began(sheet: Sheet, engagement: Engagement) -> Markup:
    """Its goals and the KPIs at its start beside those of today; nothing where there are none."""
    found = since(sheet.book.portfolio, engagement.id, sheet.book.as_of)
    if not found.goals and not found.valued:
        return Markup()
    return sheet.fill(
        "since",
        engagement=engagement,
        goals=[_goal(pair) for pair in found.goals],
        kpis=tuple(_kpis(found)),
    )


def _goal(pair: Pair[GoalReport]) -> dict[str, object]:
    before = pair.before or pair.after
    return {
        "id": pair.after.id,
        "title": pair.after.title,
        "then": _standing(before),
        "now": _standing(pair.after),
    }


def _standing(report: GoalReport) -> str:
    done = "" if report.progress is None else f"{percent(report.progress)}, "
    return f"{done}{sentence(report.state).lower()}"


def _kpis(found: Since) -> Iterator[dict[str, object]]:
    for pair in found.valued:
        yield {
            "id": pair.after.id,
            "title": pair.after.title,
            "then": _value(pair.before or pair.after),
            "now": _value(pair.after),
            "counts": " → ".join(
                dict.fromkeys(numbers.counts(it) for it in (pair.before or pair.after, pair.after))
            ),
            "way": _way(pair.after),
        }


def _value(result: Result) -> Markup | str:
    return numbers.NOTHING if result.value is None else worth(result)


def _way(result: Result) -> tuple[str | None, str]:
    """An arrow where the change is more than noise, and words."""
    found = trend(result)
    if found is None:
        return None, result.change.reason if result.change else ""
    return found.arrow, {"up": "up", "down": "down", "level": "as then"}.get(
        found.arrow or "", "no clear change"
    )
