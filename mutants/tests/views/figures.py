"""Results and goals made up for a renderer to show."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.goal import Forecast, GoalReport, State, TargetReport
from tracker.kpis.result import (
    Change,
    Component,
    Definition,
    Judgement,
    Mention,
    Previous,
    Result,
    Status,
)
from tracker.kpis.summary import Summary
from tracker.kpis.window import Window
from tracker.records.vocabulary import Category

AS_OF = date(2026, 6, 30)
YEAR_BEFORE = date(2025, 6, 30)


def proportion(
    *, title: str = "Goals kept", target: int | None = 80, status: Status = Status.OK
) -> Result:
    """4 of 7, with its interval."""
    interval: Component = (Fraction("25.0476"), Fraction("84.1775"))
    return Result(
        id="goals-kept",
        title=title,
        value=Fraction(400, 7),
        unit="%",
        window=Window(YEAR_BEFORE, AS_OF),
        as_of=AS_OF,
        status=status,
        reason="old" if status is Status.STALE else None,
        definition=Definition(version=1, source="Wilson (1927)"),
        n=7,
        minimum=3,
        target=None if target is None else Fraction(target),
        numerator=4,
        denominator=7,
        previous=Previous(as_of=YEAR_BEFORE, value=Fraction(50), status=Status.OK),
        change=Change(judgement=Judgement.UNCLEAR, reason="overlap", difference=Fraction(50, 7)),
        components={"interval": interval, "missed": 2, "ids": ("a", "b"), "by": {"x": None}},
        counted=(Mention(record="goals/a", path="goals/all.yaml", line=3),),
        excluded=(Mention(record="goals/b", path=None, line=None, rule="withdrawn"),),
    )


def missing(*, title: str = "Feedback", reason: str = "needs 3 answers, has 2") -> Result:
    """A KPI without a value."""
    return Result(
        id="feedback",
        title=title,
        value=None,
        unit="POMP",
        window=Window(None, AS_OF),
        as_of=AS_OF,
        status=Status.INSUFFICIENT,
        reason=reason,
        lacking="1 more answer",
        definition=Definition(version=2, source="somebody"),
        n=2,
    )


def plain(value: Fraction | int, *, unit: str = "points", title: str = "Points") -> Result:
    """A figure that is no proportion and has no past."""
    return Result(
        id="points",
        title=title,
        value=Fraction(value),
        unit=unit,
        window=Window(None, AS_OF),
        as_of=AS_OF,
        status=Status.OK,
        definition=Definition(version=1, source="the owner's own"),
        n=12,
    )


def summary(*results: Result, categories: bool = True) -> Summary:
    counts = CategoryCounts(
        id=Category.PROJECT_IMPACT,
        title="Project impact",
        metrics=4,
        with_data=3,
        on_target=2,
        evidenced=1,
    )
    return Summary(as_of=AS_OF, kpis=results, categories=(counts,) if categories else (), goals=())


def goal(
    name: str = "ship",
    *,
    title: str = "Ship it",
    state: State = State.ON_TRACK,
    progress: Fraction | None = Fraction(3, 5),
    expected: Fraction | None = Fraction(1, 2),
    buffer_days: int | None = 12,
    measured: tuple[int, int] = (1, 1),
    forecast: Forecast | None = None,
    forecast_reason: str | None = None,
    original_due: date = date(2026, 12, 31),
    met_on: date | None = None,
) -> GoalReport:
    target = TargetReport(
        metric="talks",
        baseline=Decimal(0),
        target=Decimal("1.50"),
        min=None,
        max=None,
        weight=Decimal(1),
        original_baseline=Decimal(0),
        original_target=Decimal(1),
        original_min=None,
        original_max=None,
        current=Fraction(1, 3),
        progress=progress,
        forecast=None,
    )
    return GoalReport(
        id=name,
        title=title,
        category=Category.PROJECT_IMPACT,
        state=state,
        progress=progress,
        measured=measured,
        expected=expected,
        pace=None if progress is None or not expected else progress / expected,
        buffer_days=buffer_days,
        forecast=forecast,
        start=date(2026, 1, 1),
        due=date(2026, 12, 31),
        original_due=original_due,
        met_on=met_on,
        targets=(target,),
        forecast_reason=forecast_reason,
    )
