"""All that the pages are made of, for one audience, as of one day."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TypeVar

from msgspec import Struct, field

from tracker.kpis.backtest import Replay, replays
from tracker.kpis.composition import parts
from tracker.kpis.fit import Fit, fit
from tracker.kpis.goal import GoalReport, TargetReport
from tracker.kpis.kpi import Kpi
from tracker.kpis.moves import Move, moves
from tracker.kpis.own import own_kpis
from tracker.kpis.register import KPIS
from tracker.kpis.result import Result
from tracker.kpis.series import Period, series
from tracker.kpis.summary import Summary, summarise
from tracker.records.audience import Shared
from tracker.records.evidence import Evidence
from tracker.records.feedback import Feedback
from tracker.records.goals import Goal
from tracker.records.portfolio import OWNER
from tracker.records.reviews import Review
from tracker.records.roles import Role
from tracker.views.charts.render import png
from tracker.views.charts.spec import Json, Spec
from tracker.views.pages.kpi_lines import kpi_lines
from tracker.views.pages.metric_rows import MetricRow, metric_rows
from tracker.views.pages.spark import Spark

Draw = Callable[[Spec], str]
Paint = Callable[[str], bytes]
Marked = tuple[Goal, GoalReport]
Aimed = tuple[Goal, GoalReport, TargetReport]
Named = tuple[str, str, str]  # section, id, title
Second = TypeVar("Second")


class Attachment(Struct, frozen=True, kw_only=True):
    """A published file of a piece of evidence: its place in the site; whether it is a picture."""

    place: str
    picture: bool


class Book(Struct, frozen=True, kw_only=True, dict=True):
    """A portfolio as its audience may see it, its figures, and what draws charts.

    `attachments` are by evidence id, `schemas` by file name (`goals.schema.json`), `codes` holds
    the Markdown that explains each diagnostic, by group and code. Nothing dated after `as_of` is
    shown.
    """

    portfolio: Shared
    as_of: date
    draw: Draw
    paint: Paint = png
    attachments: Mapping[str, Attachment] = field(default_factory=dict)
    schemas: Mapping[str, Json] = field(default_factory=dict)
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def owner(self) -> bool:
        """Whether its only reader is the owner."""
        return self.portfolio.audience == OWNER

    @property
    def name(self) -> str:
        """Whose portfolio it is."""
        return self.portfolio.profile.name if self.portfolio.profile else "A career portfolio"

    @property
    def target_role(self) -> Role | None:
        """Where the owner is heading."""
        profile = self.portfolio.profile
        return self.portfolio.roles.get(profile.target_role or "") if profile else None

    @cached_property
    def periods(self) -> dict[str, tuple[Period, ...]]:
        """Those of the metrics asked for by now: see `series`."""
        return {}

    @cached_property
    def summary(self) -> Summary:
        """Its figures, made of what its audience may see and of nothing else."""
        return summarise(self.portfolio, self.as_of)

    @cached_property
    def goals(self) -> tuple[Marked, ...]:
        """Each goal with its report, by due date, then id."""
        goals = self.portfolio.goals
        marked = ((goals[r.id], r) for r in self.summary.goals if r.id in goals)
        return tuple(sorted(marked, key=lambda pair: (pair[1].due, pair[0].id)))

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """How plans were changed, newest first."""
        return moves(self.portfolio, self.as_of)

    @cached_property
    def replays(self) -> tuple[Replay, ...]:
        """Forecasts of the past, oldest first."""
        return replays(self.portfolio, self.as_of)

    @cached_property
    def replays_of(self) -> Mapping[str, tuple[Replay, ...]]:
        """The same by goal and by metric (`goals/a`, `metrics/b`)."""
        of_goals = ((f"goals/{replay.goal}", replay) for replay in self.replays)
        of_metrics = ((f"metrics/{replay.metric}", replay) for replay in self.replays)
        return _turned(chain(of_goals, of_metrics))

    @cached_property
    def aimed_at(self) -> Mapping[str, tuple[Aimed, ...]]:
        """The goals that have a metric as a target, by its id."""
        return _turned(
            (target.metric, (goal, report, target))
            for goal, report in self.goals
            for target in report.targets
        )

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """All evidence, newest first."""
        there = (e for e in self.portfolio.evidence.values() if e.date <= self.as_of)
        return tuple(sorted(there, key=lambda e: (e.date, e.id), reverse=True))

    @cached_property
    def feedback(self) -> tuple[Feedback, ...]:
        """All feedback given, newest first."""
        given = [f for f in self.portfolio.feedback.values() if f.date and f.date <= self.as_of]
        return tuple(sorted(given, key=lambda f: (f.date or self.as_of, f.id), reverse=True))

    @cached_property
    def reviews(self) -> tuple[Review, ...]:
        """All reviews, newest first."""
        there = (r for r in self.portfolio.reviews.values() if r.date <= self.as_of)
        return tuple(sorted(there, key=lambda r: (r.date, r.id), reverse=True))

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """The KPIs, the fourteen first; what is not there at all for this audience is absent."""
        return self.summary.kpis

    @cached_property
    def metric_rows(self) -> tuple[MetricRow, ...]:
        """Each metric at a glance, by title."""
        return metric_rows(self.portfolio, self.as_of, self.series)

    def series(self, metric: str) -> tuple[Period, ...]:
        """The metric in periods, worked out once for all that show it."""
        if metric not in self.periods:
            self.periods[metric] = series(self.portfolio, metric, self.as_of)
        return self.periods[metric]

    @cached_property
    def part_of(self) -> Mapping[str, tuple[str, ...]]:
        """The metrics that are made of each, by its id."""
        made_of = {m.id: parts(m) for m in self.portfolio.metrics.values()}
        return _turned((part, id_) for id_, those in made_of.items() for part in those)

    @cached_property
    def counted_by(self) -> Mapping[str, tuple[str, ...]]:
        """The results that count each record (`section/id`), by their ids."""
        counted = ((m.record, result.id) for result in self.results for m in result.counted)
        return _turned(dict.fromkeys(counted))

    @cached_property
    def kpis(self) -> Mapping[str, Kpi]:
        """The definitions of the KPIs, by id."""
        return {kpi.id: kpi for kpi in (*KPIS, *own_kpis(self.portfolio))}

    @cached_property
    def kpi_lines(self) -> Mapping[str, Spark]:
        """The KPIs over the last quarters, by id; absent where there is no line to draw."""
        return kpi_lines(self.portfolio, self.kpis, self.results, self.as_of)

    @cached_property
    def shown_by(self) -> Mapping[str, tuple[Named, ...]]:
        """What each piece of evidence stands for, by evidence id."""
        found: dict[str, list[Named]] = {}
        for ids, named in self._standing_for():
            for id_ in ids:
                found.setdefault(id_, []).append(named)
        return {id_: tuple(those) for id_, those in found.items()}

    def _standing_for(self) -> Iterator[tuple[tuple[str, ...], Named]]:
        portfolio = self.portfolio
        for goal in portfolio.goals.values():
            named = ("goals", goal.id, goal.title)
            yield portfolio.evidence_of_goal.get(goal.id, ()), named
        for metric in portfolio.metrics.values():
            named = ("metrics", metric.id, metric.title)
            yield portfolio.evidence_of_metric.get(metric.id, ()), named
        for row in self.fit.requirements if self.fit else ():
            yield row.evidence, ("requirements", row.id, row.title)

    @cached_property
    def fit(self) -> Fit | None:
        """What the target role asks for, and what stands behind each of it."""
        return fit(self.portfolio, self.as_of)


def _turned(pairs: Iterable[tuple[str, Second]]) -> Mapping[str, tuple[Second, ...]]:
    """All that stand second, by what stands first."""
    found: dict[str, list[Second]] = {}
    for first, second in pairs:
        found.setdefault(first, []).append(second)
    return {first: tuple(those) for first, those in found.items()}
