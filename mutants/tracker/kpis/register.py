"""The fourteen KPIs, in their order."""

from tracker.kpis import (
    career_progression,
    career_resilience,
    colleague_feedback,
    completion_retention,
    diversity_inclusion,
    feedback_self_awareness,
    goal_achievement_rate,
    growth_wellbeing,
    job_satisfaction,
    job_search_success,
    networking,
    return_on_investment,
    skill_development,
    time_management,
)
from tracker.kpis.kpi import Kpi

KPIS: tuple[Kpi, ...] = (
    goal_achievement_rate.KPI,
    career_progression.KPI,
    skill_development.KPI,
    job_satisfaction.KPI,
    networking.KPI,
    feedback_self_awareness.KPI,
    time_management.KPI,
    career_resilience.KPI,
    colleague_feedback.KPI,
    return_on_investment.KPI,
    completion_retention.KPI,
    growth_wellbeing.KPI,
    job_search_success.KPI,
    diversity_inclusion.KPI,
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
