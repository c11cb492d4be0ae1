"""What a portfolio must hold to beyond its schemas: one function per rule, in this tuple."""

from tracker.records.rules.amended import amended_plans_are_plans
from tracker.records.rules.amendments import amendments_join
from tracker.records.rules.case import Case, Rule
from tracker.records.rules.cycles import chains_end
from tracker.records.rules.future import facts_are_past
from tracker.records.rules.money import amounts_have_a_currency, currencies_exist
from tracker.records.rules.order import dates_are_in_order
from tracker.records.rules.scales import (
    observations_fit_their_scale,
    ratings_fit_their_scale,
    scales_are_not_empty,
    targets_fit_their_scale,
)
from tracker.records.rules.sharing import goals_show_their_metrics, items_are_no_wider
from tracker.records.rules.surveys import answers_fit_their_instrument, instruments_can_be_scored
from tracker.records.rules.targets import (
    levels_are_not_empty,
    metrics_stand_once,
    targets_run_their_direction,
)
from tracker.records.rules.windows import windows_can_change

__all__ = ["BINDING", "RULES", "Case", "Rule"]

# Who breaks one of these has no figures.
BINDING: tuple[Rule, ...] = (
    dates_are_in_order,
    chains_end,
    targets_run_their_direction,
    levels_are_not_empty,
    metrics_stand_once,
    amendments_join,
    amended_plans_are_plans,
    scales_are_not_empty,
    targets_fit_their_scale,
    observations_fit_their_scale,
    ratings_fit_their_scale,
    instruments_can_be_scored,
    answers_fit_their_instrument,
    currencies_exist,
    amounts_have_a_currency,
    windows_can_change,
)
# Who breaks one of these is warned.
ADVISORY: tuple[Rule, ...] = (facts_are_past, items_are_no_wider, goals_show_their_metrics)
RULES: tuple[Rule, ...] = (*BINDING, *ADVISORY)
