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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(None, as_of)
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, None)
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(as_of)
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, )
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = None
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(None) <= as_of]
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) < as_of]
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


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = None
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


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(None, g, as_of) for g in committed}
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


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, None, as_of) for g in committed}
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


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, None) for g in committed}
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


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(g, as_of) for g in committed}
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


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, as_of) for g in committed}
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


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, ) for g in committed}
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


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = None
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


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(None)) for end in ends.values() if end and end.day in window]
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


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end or end.day in window]
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


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day not in window]
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


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = None
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


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is not None]
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


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = None
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


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(None)
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


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = None
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


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(None)
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


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(None, population))
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


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, None))
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


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(population))
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


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, ))
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


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=None,
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


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
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
        n=None,
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


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=None,
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


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
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
        components=None,
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


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
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


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=first(None),
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


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=first(few(None, KPI.minimum, len(population))),
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


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=first(few(GOALS, None, len(population))),
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


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=first(few(GOALS, KPI.minimum, None)),
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


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=first(few(KPI.minimum, len(population))),
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


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=first(few(GOALS, len(population))),
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


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of goals concluded in the window that were achieved by their first due date."""
    window = KPI.window(portfolio, as_of)
    committed = [g for g in portfolio.goals.values() if committed_on(g) <= as_of]
    ends = {g.id: conclusion(portfolio, g, as_of) for g in committed}
    ended = [(end, _rule(end)) for end in ends.values() if end and end.day in window]
    population = [end for end, rule in ended if rule is None]
    results = Counter(end.result for end in population)
    in_time = sum(map(_in_time, population))
    finding = Finding(
        verdict=first(few(GOALS, KPI.minimum, )),
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


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(None, len(population), "achieved by their first due date", GOALS.many),
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


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(in_time, None, "achieved by their first due date", GOALS.many),
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


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(in_time, len(population), None, GOALS.many),
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


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(in_time, len(population), "achieved by their first due date", None),
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


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(len(population), "achieved by their first due date", GOALS.many),
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


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(in_time, "achieved by their first due date", GOALS.many),
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


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(in_time, len(population), GOALS.many),
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


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(in_time, len(population), "achieved by their first due date", ),
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


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(in_time, len(population), "XXachieved by their first due dateXX", GOALS.many),
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


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
        share=Proportion(in_time, len(population), "ACHIEVED BY THEIR FIRST DUE DATE", GOALS.many),
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


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXachieved_lateXX": results[GoalResult.ACHIEVED] - in_time,
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


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
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
            "ACHIEVED_LATE": results[GoalResult.ACHIEVED] - in_time,
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


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
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
            "achieved_late": results[GoalResult.ACHIEVED] + in_time,
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


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXmissedXX": results[GoalResult.MISSED],
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


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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
            "MISSED": results[GoalResult.MISSED],
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


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXabandonedXX": results[GoalResult.ABANDONED],
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


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
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
            "ABANDONED": results[GoalResult.ABANDONED],
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


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXwithdrawnXX": sum(rule is Exclusion.WITHDRAWN for _, rule in ended),
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


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
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
            "WITHDRAWN": sum(rule is Exclusion.WITHDRAWN for _, rule in ended),
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


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
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
            "withdrawn": sum(None),
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


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
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
            "withdrawn": sum(rule is not Exclusion.WITHDRAWN for _, rule in ended),
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


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXopenXX": sum(ends[g.id] is None and not g.draft for g in committed),
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


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
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
            "OPEN": sum(ends[g.id] is None and not g.draft for g in committed),
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


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
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
            "open": sum(None),
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


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
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
            "open": sum(ends[g.id] is None or not g.draft for g in committed),
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


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
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
            "open": sum(ends[g.id] is not None and not g.draft for g in committed),
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


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
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
            "open": sum(ends[g.id] is None and g.draft for g in committed),
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


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXgas_tXX": t_score(end.goal for end in population),
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


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
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
            "GAS_T": t_score(end.goal for end in population),
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


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
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
            "gas_t": t_score(None),
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


def x_compute__mutmut_80(portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_81(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(None, end.goal, worth=tick(holds=_in_time(end)), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_82(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", None, worth=tick(holds=_in_time(end)), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_83(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, worth=None, says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_84(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, worth=tick(holds=_in_time(end)), says=None)
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_85(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(end.goal, worth=tick(holds=_in_time(end)), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_86(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", worth=tick(holds=_in_time(end)), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_87(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_88(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, worth=tick(holds=_in_time(end)), )
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_89(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("XXgoalsXX", end.goal, worth=tick(holds=_in_time(end)), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_90(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("GOALS", end.goal, worth=tick(holds=_in_time(end)), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_91(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, worth=tick(holds=None), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_92(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, worth=tick(holds=_in_time(None)), says=_words(end))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_93(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, worth=tick(holds=_in_time(end)), says=_words(None))
            for end in population
        ),
        excluded=tuple(
            mention("goals", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_94(portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_95(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(None, end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_96(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", None, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_97(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, rule=None, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_98(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, rule=rule, says=None)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_99(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_100(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_101(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_102(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("goals", end.goal, rule=rule, )
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_103(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("XXgoalsXX", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_104(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("GOALS", end.goal, rule=rule, says=end.words)
            for end, rule in ended
            if rule is not None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_105(portfolio: Portfolio, as_of: Day) -> Result:
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
            if rule is None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_106(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_107(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_108(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_109(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_110(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_111(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_112(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_113(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, )

mutants_x_compute__mutmut['_mutmut_orig'] = x_compute__mutmut_orig # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_1'] = x_compute__mutmut_1 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_2'] = x_compute__mutmut_2 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_3'] = x_compute__mutmut_3 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_4'] = x_compute__mutmut_4 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_5'] = x_compute__mutmut_5 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_6'] = x_compute__mutmut_6 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_7'] = x_compute__mutmut_7 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_8'] = x_compute__mutmut_8 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_9'] = x_compute__mutmut_9 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_10'] = x_compute__mutmut_10 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_11'] = x_compute__mutmut_11 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_12'] = x_compute__mutmut_12 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_13'] = x_compute__mutmut_13 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_14'] = x_compute__mutmut_14 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_15'] = x_compute__mutmut_15 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_16'] = x_compute__mutmut_16 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_17'] = x_compute__mutmut_17 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_18'] = x_compute__mutmut_18 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_19'] = x_compute__mutmut_19 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_20'] = x_compute__mutmut_20 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_21'] = x_compute__mutmut_21 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_22'] = x_compute__mutmut_22 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_23'] = x_compute__mutmut_23 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_24'] = x_compute__mutmut_24 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_25'] = x_compute__mutmut_25 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_26'] = x_compute__mutmut_26 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_27'] = x_compute__mutmut_27 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_28'] = x_compute__mutmut_28 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_29'] = x_compute__mutmut_29 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_30'] = x_compute__mutmut_30 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_31'] = x_compute__mutmut_31 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_32'] = x_compute__mutmut_32 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_33'] = x_compute__mutmut_33 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_34'] = x_compute__mutmut_34 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_35'] = x_compute__mutmut_35 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_36'] = x_compute__mutmut_36 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_37'] = x_compute__mutmut_37 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_38'] = x_compute__mutmut_38 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_39'] = x_compute__mutmut_39 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_40'] = x_compute__mutmut_40 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_41'] = x_compute__mutmut_41 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_42'] = x_compute__mutmut_42 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_43'] = x_compute__mutmut_43 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_44'] = x_compute__mutmut_44 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_45'] = x_compute__mutmut_45 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_46'] = x_compute__mutmut_46 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_47'] = x_compute__mutmut_47 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_48'] = x_compute__mutmut_48 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_49'] = x_compute__mutmut_49 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_50'] = x_compute__mutmut_50 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_51'] = x_compute__mutmut_51 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_52'] = x_compute__mutmut_52 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_53'] = x_compute__mutmut_53 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_54'] = x_compute__mutmut_54 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_55'] = x_compute__mutmut_55 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_56'] = x_compute__mutmut_56 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_57'] = x_compute__mutmut_57 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_58'] = x_compute__mutmut_58 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_59'] = x_compute__mutmut_59 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_60'] = x_compute__mutmut_60 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_61'] = x_compute__mutmut_61 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_62'] = x_compute__mutmut_62 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_63'] = x_compute__mutmut_63 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_64'] = x_compute__mutmut_64 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_65'] = x_compute__mutmut_65 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_66'] = x_compute__mutmut_66 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_67'] = x_compute__mutmut_67 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_68'] = x_compute__mutmut_68 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_69'] = x_compute__mutmut_69 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_70'] = x_compute__mutmut_70 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_71'] = x_compute__mutmut_71 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_72'] = x_compute__mutmut_72 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_73'] = x_compute__mutmut_73 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_74'] = x_compute__mutmut_74 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_75'] = x_compute__mutmut_75 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_76'] = x_compute__mutmut_76 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_77'] = x_compute__mutmut_77 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_78'] = x_compute__mutmut_78 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_79'] = x_compute__mutmut_79 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_80'] = x_compute__mutmut_80 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_81'] = x_compute__mutmut_81 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_82'] = x_compute__mutmut_82 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_83'] = x_compute__mutmut_83 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_84'] = x_compute__mutmut_84 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_85'] = x_compute__mutmut_85 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_86'] = x_compute__mutmut_86 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_87'] = x_compute__mutmut_87 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_88'] = x_compute__mutmut_88 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_89'] = x_compute__mutmut_89 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_90'] = x_compute__mutmut_90 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_91'] = x_compute__mutmut_91 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_92'] = x_compute__mutmut_92 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_93'] = x_compute__mutmut_93 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_94'] = x_compute__mutmut_94 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_95'] = x_compute__mutmut_95 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_96'] = x_compute__mutmut_96 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_97'] = x_compute__mutmut_97 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_98'] = x_compute__mutmut_98 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_99'] = x_compute__mutmut_99 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_100'] = x_compute__mutmut_100 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_101'] = x_compute__mutmut_101 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_102'] = x_compute__mutmut_102 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_103'] = x_compute__mutmut_103 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_104'] = x_compute__mutmut_104 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_105'] = x_compute__mutmut_105 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_106'] = x_compute__mutmut_106 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_107'] = x_compute__mutmut_107 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_108'] = x_compute__mutmut_108 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_109'] = x_compute__mutmut_109 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_110'] = x_compute__mutmut_110 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_111'] = x_compute__mutmut_111 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_112'] = x_compute__mutmut_112 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_113'] = x_compute__mutmut_113 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(end: Conclusion) -> str:
    """How it ended, and what enters T."""
    attained = attained_words(end.goal)
    return f"{end.words}; {attained}" if attained else end.words


def x__words__mutmut_orig(end: Conclusion) -> str:
    """How it ended, and what enters T."""
    attained = attained_words(end.goal)
    return f"{end.words}; {attained}" if attained else end.words


def x__words__mutmut_1(end: Conclusion) -> str:
    """How it ended, and what enters T."""
    attained = None
    return f"{end.words}; {attained}" if attained else end.words


def x__words__mutmut_2(end: Conclusion) -> str:
    """How it ended, and what enters T."""
    attained = attained_words(None)
    return f"{end.words}; {attained}" if attained else end.words


def x__words__mutmut_3(end: Conclusion) -> str:
    """How it ended, and what enters T."""
    attained = attained_words(end.goal)
    return f"{end.words}; {attained}" if (attained) and False else end.words


def x__words__mutmut_4(end: Conclusion) -> str:
    """How it ended, and what enters T."""
    attained = attained_words(end.goal)
    return f"{end.words}; {attained}" if (attained) or True else end.words

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__in_time__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__in_time__mutmut)
def _in_time(end: Conclusion) -> bool:
    return end.result is GoalResult.ACHIEVED and end.in_time


def x__in_time__mutmut_orig(end: Conclusion) -> bool:
    return end.result is GoalResult.ACHIEVED and end.in_time


def x__in_time__mutmut_1(end: Conclusion) -> bool:
    return end.result is GoalResult.ACHIEVED or end.in_time


def x__in_time__mutmut_2(end: Conclusion) -> bool:
    return end.result is not GoalResult.ACHIEVED and end.in_time

mutants_x__in_time__mutmut['_mutmut_orig'] = x__in_time__mutmut_orig # type: ignore # mutmut generated
mutants_x__in_time__mutmut['x__in_time__mutmut_1'] = x__in_time__mutmut_1 # type: ignore # mutmut generated
mutants_x__in_time__mutmut['x__in_time__mutmut_2'] = x__in_time__mutmut_2 # type: ignore # mutmut generated
mutants_x__rule__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rule__mutmut)
def _rule(end: Conclusion) -> Exclusion | None:
    """Why a concluded goal is not in the rate."""
    if end.goal.draft:
        return Exclusion.DRAFT
    return Exclusion.WITHDRAWN if end.result is GoalResult.WITHDRAWN else None


def x__rule__mutmut_orig(end: Conclusion) -> Exclusion | None:
    """Why a concluded goal is not in the rate."""
    if end.goal.draft:
        return Exclusion.DRAFT
    return Exclusion.WITHDRAWN if end.result is GoalResult.WITHDRAWN else None


def x__rule__mutmut_1(end: Conclusion) -> Exclusion | None:
    """Why a concluded goal is not in the rate."""
    if end.goal.draft:
        return Exclusion.DRAFT
    return Exclusion.WITHDRAWN if (end.result is GoalResult.WITHDRAWN) and False else None


def x__rule__mutmut_2(end: Conclusion) -> Exclusion | None:
    """Why a concluded goal is not in the rate."""
    if end.goal.draft:
        return Exclusion.DRAFT
    return Exclusion.WITHDRAWN if (end.result is GoalResult.WITHDRAWN) or True else None


def x__rule__mutmut_3(end: Conclusion) -> Exclusion | None:
    """Why a concluded goal is not in the rate."""
    if end.goal.draft:
        return Exclusion.DRAFT
    return Exclusion.WITHDRAWN if end.result is not GoalResult.WITHDRAWN else None

mutants_x__rule__mutmut['_mutmut_orig'] = x__rule__mutmut_orig # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_1'] = x__rule__mutmut_1 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_2'] = x__rule__mutmut_2 # type: ignore # mutmut generated
mutants_x__rule__mutmut['x__rule__mutmut_3'] = x__rule__mutmut_3 # type: ignore # mutmut generated


KPI = Kpi(
    id="goal-achievement-rate",
    title="Goal achievement rate",
    unit="%",
    counts=GOALS,
    definition=explained(__doc__),
    compute=compute,
    minimum=3,
)
