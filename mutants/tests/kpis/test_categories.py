from datetime import date

from tests.kpis.written import written
from tracker.kpis.categories import CategoryCounts, categories
from tracker.kpis.progress import goal_reports
from tracker.records.vocabulary import Category

AS_OF = date(2026, 6, 30)
PORTFOLIO = """
metrics:
  sales:
    {title: Sales, category: project-impact, unit: EUR, direction: increase, aggregate: sum, cadence: month,
     observations: [{date: 2026-04-01, value: 10, evidence: [deal]}, {date: 2026-05-31, value: 30}]}
  calls:
    {title: Calls, category: project-impact, unit: calls, direction: increase, aggregate: count,
     observations: [{date: 2026-07-01, value: 1, evidence: [deal]}]}
  per-call:
    {title: Sales a call, category: project-impact, unit: EUR, direction: increase, ratio: {of: sales, over: calls}}
  growth:
    {title: Growth, category: project-impact, unit: "%", direction: increase, growth: {of: sales, months: 1}}
  empty:
    {title: Empty, category: project-impact, unit: x, direction: increase, aggregate: sum, observations: []}
  round:
    {title: Round, category: project-impact, unit: x, direction: increase, ratio: {of: round, over: round}}
evidence:
  deal: {title: Deal, date: 2026-04-01, kind: project}
  named: {title: Named, date: 2026-06-30, kind: project, metrics: [empty]}
  late: {title: Late, date: 2026-07-01, kind: project, metrics: [growth]}
goals:
  sell:
    {title: Sell, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     targets: [{metric: sales, baseline: 0, target: 40}, {metric: empty, baseline: 0, target: 1}]}
"""


def impact(text: str, as_of: date = AS_OF) -> CategoryCounts:
    portfolio = written(text)
    found = categories(portfolio, goal_reports(portfolio, as_of), as_of)
    return next(counts for counts in found if counts.id is Category.PROJECT_IMPACT)


def test_a_category_counts_metrics_data_targets_and_evidence() -> None:
    assert impact(PORTFOLIO) == CategoryCounts(
        id=Category.PROJECT_IMPACT,
        title="Project impact",
        metrics=6,
        # sales. April to May is no growth of one month (base 10: 200 %), so it has a value too.
        with_data=2,
        on_target=1,  # sales; `empty` is a target of the same goal and has no data
        evidenced=2,  # sales by its observation, empty by name; calls and growth only later
    )


def test_a_ratio_has_data_once_both_its_metrics_have() -> None:
    assert impact(PORTFOLIO, date(2026, 7, 1)).with_data == 4
    assert impact(PORTFOLIO, date(2026, 7, 1)).evidenced == 4


def test_a_growth_without_a_base_has_no_data() -> None:
    assert impact(PORTFOLIO.replace("months: 1}", "months: 2}")).with_data == 1


def test_metrics_of_a_lagging_goal_are_not_on_target() -> None:
    assert impact(PORTFOLIO.replace("target: 40", "target: 400")).on_target == 0


def test_drafts_put_nothing_on_target() -> None:
    assert (
        impact(PORTFOLIO.replace("due: 2026-12-31", "due: 2026-12-31, draft: true")).on_target == 0
    )


def test_all_six_are_there_in_their_order() -> None:
    portfolio = written("metrics: {}\n")
    assert [
        (counts.id, counts.metrics, counts.with_data, counts.on_target, counts.evidenced)
        for counts in categories(portfolio, (), AS_OF)
    ] == [(category, 0, 0, 0, 0) for category in Category]
