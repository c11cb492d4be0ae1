"""Every record left out names a rule that holds of it: told here once more, in other words."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given

from tests.kpis.properties.comparing import few
from tests.kpis.properties.facts import AS_OF, Data, of, portfolios
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Mention, Result
from tracker.kpis.summary import summarise
from tracker.kpis.window import months_after
from tracker.records.applications import Application
from tracker.records.engagements import Benefit, Cost, Engagement
from tracker.records.feedback import Feedback
from tracker.records.goals import Goal, Milestone
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio

GROUPS = {"manager": 1, "mentor": 1, "peer": 3, "report": 3, "client": 3}
SETTLED = {"offer", "accepted", "rejected", "withdrawn"}


class Case:
    """A record or item that was left out of a result."""

    def __init__(self, portfolio: Portfolio, result: Result, mention: Mention) -> None:
        self.portfolio, self.result, self.as_of = portfolio, result, result.as_of
        section, _, id_ = mention.record.partition("/")
        self.record = portfolio.sections[section][id_]
        self.item = next(iter(self._items(mention.line)), None)

    def _items(self, line: int | None) -> list[object]:
        record = self.record
        items: tuple[Milestone | Cost | Benefit, ...] = ()
        if isinstance(record, Goal):
            items = record.milestones
        if isinstance(record, Engagement):
            items = (*record.costs, *record.benefits)
        return [item for item in items if item.line == line]

    @property
    def goal(self) -> Goal:
        assert isinstance(self.record, Goal)
        return self.record

    @property
    def metric(self) -> Metric:
        assert isinstance(self.record, Metric)
        return self.record

    @property
    def said(self) -> Feedback:
        assert isinstance(self.record, Feedback)
        return self.record

    @property
    def engagement(self) -> Engagement:
        assert isinstance(self.record, Engagement)
        return self.record

    @property
    def days(self) -> list[date]:
        """The days on which the metric was observed, oldest first."""
        return sorted(o.date for o in self.metric.observations if o.date <= self.as_of)

    @property
    def level(self) -> Decimal | None:
        """The highest level that is asked of the skill; None for none."""
        role = self.portfolio.roles["staff"]
        asked = [r.level for r in role.requirements.values() if r.skill == self.metric.id]
        return max((level for level in asked if level is not None), default=None) or max(
            (level for level in self._targets() if level is not None), default=None
        )

    def _targets(self) -> list[Decimal | None]:
        live = [
            goal
            for goal in self.portfolio.goals.values()
            if not goal.draft
            and (goal.committed or goal.start) <= self.as_of
            and not ended(goal, self.as_of, "withdrawn", "abandoned")
        ]
        return [t.target for g in live for t in g.targets if t.metric == self.metric.id]

    @property
    def feedback(self) -> list[Feedback]:
        """All feedback that was given in the window, newest first."""
        within = [f for f in self.portfolio.feedback.values() if self.dated(f.date)]
        return sorted(within, key=lambda f: (str(f.date), f.id), reverse=True)

    def dated(self, day: date | None) -> bool:
        return day is not None and day in self.result.window


def ended(goal: Goal, as_of: date, *results: str) -> bool:
    """Whether the goal had one of these outcomes by the day."""
    outcome = goal.outcome
    return outcome is not None and outcome.date <= as_of and outcome.result in results


def _after_outcome(case: Case) -> bool:
    assert isinstance(case.item, Milestone)
    assert case.goal.outcome is not None
    due = case.item.first_due or case.item.due
    gone = ended(case.goal, case.as_of, "withdrawn", "abandoned")
    return gone and due > case.goal.outcome.date


def _never_below(case: Case) -> bool:
    dated = [o for o in case.metric.observations if o.date <= case.as_of]
    first = min(dated, key=lambda o: o.date)
    return case.level is not None and first.value >= case.level


def _too_few_others(case: Case) -> bool:
    """None of its competencies that self has rated is rated by three others, or managers alone."""
    for competency in case.said.ratings:
        raters = [f.from_ for f in case.feedback if competency in f.ratings]
        others = [group for group in raters if group != "self"]
        enough = len(others) >= 3 or (others and {*others} == {"manager"})
        if "self" in raters and enough:
            return False
    return True


def _no_self_rating(case: Case) -> bool:
    own = {name for f in case.feedback if f.from_ == "self" for name in f.ratings}
    return own.isdisjoint(case.said.ratings)


def _superseded(case: Case) -> bool:
    newest: dict[str, str] = {}
    for said in reversed([f for f in case.feedback if f.from_ == "self"]):
        newest |= dict.fromkeys(said.ratings, said.id)
    return case.said.from_ == "self" and case.said.id not in newest.values()


def _small(case: Case) -> bool:
    same = [f for f in case.feedback if f.from_ == case.said.from_ and f.ratings]
    return len(same) < GROUPS[case.said.from_]


def _outside(case: Case) -> bool:
    assert isinstance(case.item, Benefit)
    outcome = case.engagement.outcome
    end = outcome.date if outcome and outcome.date <= case.as_of else case.engagement.planned_end
    return not case.engagement.start <= case.item.date <= months_after(end, 12)


def _foreign(case: Case) -> bool:
    assert isinstance(case.item, Cost | Benefit)
    return case.item.currency not in (None, "EUR")


def _no_estimates(case: Case) -> bool:
    assert isinstance(case.item, Benefit)
    return case.item.attribution is None or case.item.confidence is None


def _unsettled(case: Case) -> bool:
    assert isinstance(case.record, Application)
    reached = {s.stage for s in case.record.stages if s.date <= case.as_of}
    return reached.isdisjoint(SETTLED)


def _not_given(case: Case) -> bool:
    given_ = case.said.date is not None and case.said.date <= case.as_of
    return case.dated(case.said.requested) and not given_


HOLDS: Mapping[Exclusion, Callable[[Case], bool]] = {
    Exclusion.DRAFT: lambda case: case.goal.draft,
    Exclusion.WITHDRAWN: lambda case: ended(case.goal, case.as_of, "withdrawn"),
    Exclusion.NO_LEVEL: lambda case: case.level is None,
    Exclusion.NO_OBSERVATION: lambda case: case.days == [],
    Exclusion.NEVER_BELOW: _never_below,
    Exclusion.TOO_SHORT: lambda case: case.days[-1] - case.days[0] < timedelta(days=30),
    Exclusion.NO_RATINGS: lambda case: not case.said.ratings,
    Exclusion.NO_SELF_RATING: _no_self_rating,
    Exclusion.TOO_FEW_OTHERS: _too_few_others,
    Exclusion.SUPERSEDED: _superseded,
    Exclusion.AFTER_OUTCOME: _after_outcome,
    Exclusion.BELOW_GROUP_MINIMUM: _small,
    Exclusion.NOT_GIVEN: _not_given,
    Exclusion.OTHER_CURRENCY: _foreign,
    Exclusion.OUTSIDE_FOLLOW_UP: _outside,
    Exclusion.NO_ESTIMATES: _no_estimates,
    Exclusion.NO_OUTCOME: _unsettled,
}


@few
@given(portfolios(), AS_OF)
def test_every_rule_that_is_named_holds(data: Data, as_of: date) -> None:
    portfolio = of(data)
    for result in summarise(portfolio, as_of).kpis:
        for mention in (*result.excluded, *result.counted):
            if mention.rule is not None:  # a benefit without estimates counts, as 0
                case = Case(portfolio, result, mention)
                assert HOLDS[Exclusion(mention.rule)](case), (result.id, mention)


def test_every_rule_is_told() -> None:
    assert {*HOLDS} == {*Exclusion}
