"""How many of the goals one committed to were achieved, and by the date first given.

Formula: achieved no later than the original due date / concluded goals x 100. A goal is concluded
on the day of its outcome, else on the day it was met, else on its original due date once that is
past unmet.

Unit: %, with the counts beside it and the Wilson 95 % interval.

Window: goals concluded in the last 12 months, or in as many as the owner sets.

Needs: 3 concluded goals.

Components: `interval`; `achieved_late`, achieved after the original due date; `missed`, declared so
or past the original due date unmet, even if since re-dated; `abandoned`; `withdrawn`, given up with
a reason and not in the rate; `open`, committed goals not concluded (`tracker status` shows them);
`gas_t`, the goal attainment score T of the concluded goals with a `scale`, by their `weight` (50 is
as expected).

Left out: goals withdrawn (`withdrawn`) and drafts (`draft`).

Gaming: easy goals, few goals, withdrawing what fails. Goals commonly reached in full were set too
low.

Beside: `withdrawn`, `missed` and `open`, the amendments of each goal, and `gas_t`.

Source: Locke & Latham (2002), Building a practically useful theory of goal setting and task
motivation, American Psychologist 57; Kiresuk & Sherman (1968) for T; interval: Wilson (1927).
"""

from collections import Counter
from datetime import date as Day

from tracker.kpis.attainment import attained_words, t_score
from tracker.kpis.commitment import committed_on
from tracker.kpis.conclusion import Conclusion, conclusion
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.proportions import Proportion
from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.working import tick
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import GoalResult

GOALS = Noun("concluded goal", "concluded goals")


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=first(few(GOALS, KPI.minimum, len(population))),
        n=len(population),
        share=Proportion(in_time, len(population), "achieved by their first due date", GOALS.many),
        components={
            "achieved_late": results[GoalResult.ACHIEVED] - in_time,
            "missed": results[GoalResult.MISSED],
            "abandoned": results[GoalResult.ABANDONED],
            "withdrawn": sum(rule is Exclusion.WITHDRAWN for _, rule in ended),
            "open": sum(ends[g.id] is None and not g.draft for g in committed),
            "gas_t": t_score(end.goal for end in population),
        },
        counted=tuple(
            mention("goals", end.goal, worth=tick(holds=_in_time(end)), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def _words(end: Conclusion) -> str:
    """How it ended, and what enters T."""
    attained = attained_words(end.goal)
    return f"{end.words}; {attained}" if attained else end.words


def _in_time(end: Conclusion) -> bool:
    return end.result is GoalResult.ACHIEVED and end.in_time


def _rule(end: Conclusion) -> Exclusion | None:
    """Why a concluded goal is not in the rate."""
    if end.goal.draft:
        return Exclusion.DRAFT
    return Exclusion.WITHDRAWN if end.result is GoalResult.WITHDRAWN else None


KPI = Kpi(
    id="goal-achievement-rate",
    title="Goal achievement rate",
    unit="%",
    counts=GOALS,
    definition=explained(__doc__),
    compute=compute,
    minimum=3,
)
