"""Which KPIs may be read over another window than their own."""

from collections.abc import Iterator

from tracker.records.finding import Finding, at
from tracker.records.kpis import KpiSetting
from tracker.records.rules.case import Case
from tracker.records.vocabulary import BuiltInKpi

_ADJUSTABLE = frozenset(
    {
        BuiltInKpi.GOAL_ACHIEVEMENT_RATE,
        BuiltInKpi.CAREER_PROGRESSION,
        BuiltInKpi.FEEDBACK_SELF_AWARENESS,
        BuiltInKpi.CAREER_RESILIENCE,
        BuiltInKpi.COLLEAGUE_FEEDBACK,
        BuiltInKpi.JOB_SEARCH_SUCCESS,
        BuiltInKpi.DIVERSITY_INCLUSION,
    }
)
_FIXED = frozenset(BuiltInKpi) - _ADJUSTABLE


def windows_can_change(case: Case) -> Iterator[Finding]:
    """`months` stands where the KPI's definition has a window of months; own KPIs all have."""
    for setting in case.portfolio.kpis.values():
        if setting.months is not None and setting.id in _FIXED:
            yield fixed_window(setting)


def fixed_window(setting: KpiSetting) -> Finding:
    """`months` on a KPI whose window is part of its definition."""
    return Finding(
        code="fixed-window",
        message=f"the window of `{setting.id}` is part of its definition",
        place=at(setting, "months", part="key"),
        help="leave `months` out",
    )
