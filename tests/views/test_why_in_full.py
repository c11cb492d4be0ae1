"""`tracker why` word for word, as accepted by somebody who read it from top to bottom.

The text is that of every KPI, own KPI and category, and of goals, targets and metrics of each kind
and state; of the nurse's portfolio it is that of everything. `pytest --update` accepts anew.
"""

from collections.abc import Mapping
from datetime import date

import pytest

from tests.example import ROOT
from tests.golden import Golden
from tests.second_by_hand import AS_OF, SECOND
from tracker.data.example import EXAMPLE_DAY
from tracker.kpis.register import KPIS
from tracker.kpis.why import Kind, Name, Why, answer, names
from tracker.load import load
from tracker.records.audience import Shared, restrict
from tracker.records.portfolio import OWNER
from tracker.records.vocabulary import Category
from tracker.views import why_json, why_text

NURSES_DAY = date.fromisoformat(AS_OF)
EARLY = date(2024, 7, 15)  # when a good half of the engineer's KPIs cannot have a value yet
PLACES = {"engineer": (ROOT, EXAMPLE_DAY), "nurse": (SECOND, NURSES_DAY)}
NURSE = tuple(name.full for name in names(load(*PLACES["nurse"]).portfolio, NURSES_DAY))
OWN = ("talks-given", "settled-by", "promises-kept", "pager-quiet", "payout-growth")
BUILT_IN = tuple(f"kpi/{kpi.id}" for kpi in KPIS)
ENGINEER = (
    *BUILT_IN,
    *(f"kpi/{kpi}" for kpi in OWN),
    *(f"category/{category}" for category in Category),
    "goal/big-stage",  # early, measured by milestones
    "goal/calm-on-call",  # missed
    "goal/docs-that-answer",  # nothing recorded yet
    "goal/focus-mornings",  # lagging, a level to hold
    "goal/instant-payouts",  # achieved, with a scale
    "goal/mentoring-circle",  # planned
    "goal/month-at-sea",  # a draft
    "goal/payouts-growth",  # lagging, two targets of which one has no forecast
    "goal/plain-words",  # at risk, with a forecast
    "goal/promotion-to-staff",  # on track, re-dated, with a role to be promoted to
    "goal/quality-bar",  # achieved on its due date
    "goal/sre-rotation",  # withdrawn
    "goal/stand-up-in-portuguese",  # abandoned
    "target/calm-on-call/on-call-pages",  # falling, a mean
    "target/docs-that-answer/support-questions",  # nothing observed
    "target/focus-mornings/focus-hours",  # a level that each observation holds
    "target/give-away-work/delegated-work",  # lately away from the target
    "target/mentoring-circle/mentoring-accomplishments",  # not begun
    "target/merchants-feel-heard/customer-satisfaction",  # too few days for a forecast
    "target/payouts-growth/new-clients",  # a sum, with a forecast
    "target/payouts-growth/revenue-growth",  # a growth
    "target/plain-words/communication",  # newest value, with a forecast that may never come
    "target/promotion-to-staff/design-docs-led",  # a forecast with six points
    "target/quality-bar-again/settlement-incidents",  # a total to hold
    "target/reconcile-without-spreadsheets/reconciliation-breaks",  # falling, with a forecast
    "target/streaming-skills/tool-mastery",  # more than reached
    "metric/commitments-kept",
    "metric/on-call-pages",  # a mean
    "metric/portuguese",  # stale
    "metric/project-completion-rate",  # a ratio
    "metric/revenue-growth",  # a growth
    "metric/speaking-engagements",  # a count
    "metric/tool-mastery",  # newest value
    "metric/worst-quarter",  # a maximum
)
ONE_OF_EACH_KIND = (
    "kpi/job-search-success",
    "category/thought-leadership",
    "goal/payouts-growth",
    "target/promotion-to-staff/design-docs-led",
    "metric/project-completion-rate",
)


@pytest.fixture(scope="module")
def portfolios() -> Mapping[str, Shared]:
    return {who: restrict(load(*place).portfolio, OWNER) for who, place in PLACES.items()}


def explained(portfolio: Shared, name: str, day: date) -> Why:
    kind, _, id_ = name.partition("/")
    return answer(portfolio, Name(Kind(kind), id_), day)


def text(why: Why) -> str:
    return why_text.render(why, audience=OWNER, colour=False) + "\n"


@pytest.mark.parametrize("name", ENGINEER)
def test_the_engineers_figures_are_explained(
    portfolios: Mapping[str, Shared], golden: Golden, name: str
) -> None:
    found = explained(portfolios["engineer"], name, EXAMPLE_DAY)
    golden.check(f"why/engineer/{name}.txt", text(found))


@pytest.mark.parametrize("name", NURSE)
def test_the_nurses_figures_are_explained(
    portfolios: Mapping[str, Shared], golden: Golden, name: str
) -> None:
    found = explained(portfolios["nurse"], name, NURSES_DAY)
    golden.check(f"why/nurse/{name}.txt", text(found))


@pytest.mark.parametrize("name", BUILT_IN)
def test_what_was_missing_when_the_engineer_began_is_explained(
    portfolios: Mapping[str, Shared], golden: Golden, name: str
) -> None:
    found = explained(portfolios["engineer"], name, EARLY)
    golden.check(f"why/early/{name}.txt", text(found))


@pytest.mark.parametrize("name", ONE_OF_EACH_KIND)
def test_programs_are_told_the_same(
    portfolios: Mapping[str, Shared], golden: Golden, name: str
) -> None:
    found = explained(portfolios["engineer"], name, EXAMPLE_DAY)
    golden.check(f"why/json/{name}.json", why_json.render(found, audience=OWNER) + "\n")
