"""How much of the way to the skills asked for has been covered.

Formula: 100 x sum of w x (min(now, need) - base) / (need - base) / sum of w: the mean share of each
gap that is closed. `base` is a skill's first observation, `now` its value by its aggregate, `need`
the highest level the target role asks of it (else its highest target in a committed goal neither
withdrawn nor abandoned), `w` the weight of that requirement or target.

Unit: %; 0 is where one began, 100 every level reached.

Window: all observations up to the day.

Needs: 3 skills. A skill is a metric with direction `increase` that is `last` and of category
skill-development, or names this KPI under `kpis`, and of which a level is asked.

Components: `at_level`, skills at or above the level with evidence on an observation, or evidence
that names the requirement; `self_rated`, the percent of skills whose newest observation is one's
own.

Left out: metrics of which no level is asked (`no-level`), without an observation of their own
(`no-observation`), first observed at or above the level (`never-below`), or observed over less than
30 days (`too-short`).

Gaming: beginning with a low rating of oneself. A high `self_rated` calls for somebody else's view.

Beside: `at_level`, which wants evidence, and `self_rated`.

Source: the share of a gap closed as in training needs analysis (Goldstein & Ford 2002).
"""

from datetime import date as Day
from fractions import Fraction

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.observations import observed
from tracker.kpis.proportions import HUNDRED, share_of
from tracker.kpis.result import Result
from tracker.kpis.skills import KPI_ID, Need, Skill, candidates, described, needs, skill
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.window import AllTime, Window
from tracker.kpis.working import Term, operand, total
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio

SKILLS = Noun("skill with a level to reach", "skills with a level to reach")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = None
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(None, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, None)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, )
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = None
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(None, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, None, as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), None)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), )) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(None), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(None)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = None
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = None
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(None, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, None, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, None) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, ) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=None,
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=None,
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=None,
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components=None,
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=None,
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(None),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(None, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, None, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, None)),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, )),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(None),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "XXat_levelXX": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "AT_LEVEL": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(None),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(None) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "XXself_ratedXX": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "SELF_RATED": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(None),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            None
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention(None, s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", None, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=None, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=None)
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention(s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, )
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("XXmetricsXX", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("METRICS", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words - shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention(None, m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", None, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=None, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=None)
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention(m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, )
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("XXmetricsXX", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("METRICS", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(None, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, None, as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), None))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), ))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_80(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(None), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_81(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_82(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_83(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_84(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_85(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(portfolio, as_of, finding)


def x_compute__mutmut_86(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, as_of, finding)


def x_compute__mutmut_87(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
        ),
    )
    return told(KPI, portfolio, finding)


def x_compute__mutmut_88(portfolio: Portfolio, as_of: Day) -> Result:
    """The weighted mean share of the gaps between skills and levels that is closed."""
    needed = needs(portfolio, as_of)
    found = [(m, skill(m, needed.get(m.id), as_of)) for m in candidates(portfolio)]
    skills = [s for _, s in found if isinstance(s, Skill)]
    shown = {s.metric.id: _at_level(portfolio, s, as_of) for s in skills}
    finding = Finding(
        verdict=first(few(SKILLS, KPI.minimum, len(skills))),
        value=_closed(skills),
        n=len(skills),
        components={
            "at_level": sum(bool(words) for words in shown.values()),
            "self_rated": _self_rated(skills),
        },
        counted=tuple(
            mention("metrics", s.metric, worth=s.closed, says=s.words + shown[s.metric.id])
            for s in skills
        ),
        excluded=tuple(
            mention("metrics", m, rule=rule, says=_words(m, needed.get(m.id), as_of))
            for m, rule in found
            if isinstance(rule, Exclusion)
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
mutants_x__closed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__closed__mutmut)
def _closed(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_orig(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_1(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_2(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = None
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_3(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(None) for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_4(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = None
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_5(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand(None, Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_6(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", None) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_7(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand(Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_8(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", ) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_9(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("XXweightXX", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_10(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("WEIGHT", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_11(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(None)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_12(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = None
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_13(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight / share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_14(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(None, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_15(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, None, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_16(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=None)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_17(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_18(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_19(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, )]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_20(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=False)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_21(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w") / HUNDRED
    )


def x__closed__mutmut_22(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share") * total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_23(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named(None)
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_24(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total(None, weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_25(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", None).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_26(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total(weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_27(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", ).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_28(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("XXweight × share closed, summedXX", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_29(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("WEIGHT × SHARE CLOSED, SUMMED", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_30(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("XXΣ w × shareXX")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_31(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("σ w × share")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_32(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ W × SHARE")
        / total("weights, summed", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_33(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named(None)
        * HUNDRED
    )


def x__closed__mutmut_34(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total(None, weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_35(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", None).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_36(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total(weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_37(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", ).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_38(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("XXweights, summedXX", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_39(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("WEIGHTS, SUMMED", weights).named("Σ w")
        * HUNDRED
    )


def x__closed__mutmut_40(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("XXΣ wXX")
        * HUNDRED
    )


def x__closed__mutmut_41(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("σ w")
        * HUNDRED
    )


def x__closed__mutmut_42(skills: list[Skill]) -> Term | None:
    """The weighted mean of the shares closed, in percent; None of no skill."""
    if not skills:
        return None
    shares = [s.closed.named(f"share closed of {s.metric.title}") for s in skills]
    weights = [operand("weight", Fraction(s.need.weight)) for s in skills]
    weighted = [weight * share for weight, share in zip(weights, shares, strict=True)]
    return (
        total("weight × share closed, summed", weighted).named("Σ w × share")
        / total("weights, summed", weights).named("Σ W")
        * HUNDRED
    )

mutants_x__closed__mutmut['_mutmut_orig'] = x__closed__mutmut_orig # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_1'] = x__closed__mutmut_1 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_2'] = x__closed__mutmut_2 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_3'] = x__closed__mutmut_3 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_4'] = x__closed__mutmut_4 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_5'] = x__closed__mutmut_5 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_6'] = x__closed__mutmut_6 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_7'] = x__closed__mutmut_7 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_8'] = x__closed__mutmut_8 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_9'] = x__closed__mutmut_9 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_10'] = x__closed__mutmut_10 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_11'] = x__closed__mutmut_11 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_12'] = x__closed__mutmut_12 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_13'] = x__closed__mutmut_13 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_14'] = x__closed__mutmut_14 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_15'] = x__closed__mutmut_15 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_16'] = x__closed__mutmut_16 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_17'] = x__closed__mutmut_17 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_18'] = x__closed__mutmut_18 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_19'] = x__closed__mutmut_19 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_20'] = x__closed__mutmut_20 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_21'] = x__closed__mutmut_21 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_22'] = x__closed__mutmut_22 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_23'] = x__closed__mutmut_23 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_24'] = x__closed__mutmut_24 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_25'] = x__closed__mutmut_25 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_26'] = x__closed__mutmut_26 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_27'] = x__closed__mutmut_27 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_28'] = x__closed__mutmut_28 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_29'] = x__closed__mutmut_29 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_30'] = x__closed__mutmut_30 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_31'] = x__closed__mutmut_31 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_32'] = x__closed__mutmut_32 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_33'] = x__closed__mutmut_33 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_34'] = x__closed__mutmut_34 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_35'] = x__closed__mutmut_35 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_36'] = x__closed__mutmut_36 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_37'] = x__closed__mutmut_37 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_38'] = x__closed__mutmut_38 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_39'] = x__closed__mutmut_39 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_40'] = x__closed__mutmut_40 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_41'] = x__closed__mutmut_41 # type: ignore # mutmut generated
mutants_x__closed__mutmut['x__closed__mutmut_42'] = x__closed__mutmut_42 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(metric, Window(None, as_of)))


def x__words__mutmut_orig(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(metric, Window(None, as_of)))


def x__words__mutmut_1(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(None, need, observed(metric, Window(None, as_of)))


def x__words__mutmut_2(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, None, observed(metric, Window(None, as_of)))


def x__words__mutmut_3(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, None)


def x__words__mutmut_4(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(need, observed(metric, Window(None, as_of)))


def x__words__mutmut_5(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, observed(metric, Window(None, as_of)))


def x__words__mutmut_6(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, )


def x__words__mutmut_7(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(None, Window(None, as_of)))


def x__words__mutmut_8(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(metric, None))


def x__words__mutmut_9(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(Window(None, as_of)))


def x__words__mutmut_10(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(metric, ))


def x__words__mutmut_11(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(metric, Window(None, None)))


def x__words__mutmut_12(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(metric, Window(as_of)))


def x__words__mutmut_13(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(metric, Window(None, )))

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_5'] = x__words__mutmut_5 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_6'] = x__words__mutmut_6 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_7'] = x__words__mutmut_7 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_8'] = x__words__mutmut_8 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_9'] = x__words__mutmut_9 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_10'] = x__words__mutmut_10 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_11'] = x__words__mutmut_11 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_12'] = x__words__mutmut_12 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_13'] = x__words__mutmut_13 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__self_rated__mutmut)
def _self_rated(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_orig(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_1(skills: list[Skill]) -> Term | None:
    own = None
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_2(skills: list[Skill]) -> Term | None:
    own = sum(None)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_3(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = None
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_4(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of(None, own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_5(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", None, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_6(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, None, len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_7(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", None)
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_8(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of(own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_9(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_10(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_11(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", )
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_12(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("XXskills last rated by oneselfXX", own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_13(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("SKILLS LAST RATED BY ONESELF", own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_14(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "XXskillsXX", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_15(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "SKILLS", len(skills))
    return share.named("Self rated", "%") if share else None


def x__self_rated__mutmut_16(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", "%") if (share) and False else None


def x__self_rated__mutmut_17(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", "%") if (share) or True else None


def x__self_rated__mutmut_18(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named(None, "%") if share else None


def x__self_rated__mutmut_19(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", None) if share else None


def x__self_rated__mutmut_20(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("%") if share else None


def x__self_rated__mutmut_21(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", ) if share else None


def x__self_rated__mutmut_22(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("XXSelf ratedXX", "%") if share else None


def x__self_rated__mutmut_23(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("self rated", "%") if share else None


def x__self_rated__mutmut_24(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("SELF RATED", "%") if share else None


def x__self_rated__mutmut_25(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", "XX%XX") if share else None

mutants_x__self_rated__mutmut['_mutmut_orig'] = x__self_rated__mutmut_orig # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_1'] = x__self_rated__mutmut_1 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_2'] = x__self_rated__mutmut_2 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_3'] = x__self_rated__mutmut_3 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_4'] = x__self_rated__mutmut_4 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_5'] = x__self_rated__mutmut_5 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_6'] = x__self_rated__mutmut_6 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_7'] = x__self_rated__mutmut_7 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_8'] = x__self_rated__mutmut_8 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_9'] = x__self_rated__mutmut_9 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_10'] = x__self_rated__mutmut_10 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_11'] = x__self_rated__mutmut_11 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_12'] = x__self_rated__mutmut_12 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_13'] = x__self_rated__mutmut_13 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_14'] = x__self_rated__mutmut_14 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_15'] = x__self_rated__mutmut_15 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_16'] = x__self_rated__mutmut_16 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_17'] = x__self_rated__mutmut_17 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_18'] = x__self_rated__mutmut_18 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_19'] = x__self_rated__mutmut_19 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_20'] = x__self_rated__mutmut_20 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_21'] = x__self_rated__mutmut_21 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_22'] = x__self_rated__mutmut_22 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_23'] = x__self_rated__mutmut_23 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_24'] = x__self_rated__mutmut_24 # type: ignore # mutmut generated
mutants_x__self_rated__mutmut['x__self_rated__mutmut_25'] = x__self_rated__mutmut_25 # type: ignore # mutmut generated
mutants_x__at_level__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__at_level__mutmut)
def _at_level(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_orig(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_1(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = None
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_2(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = None
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_3(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(None, ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_4(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", None)
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_5(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_6(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", )
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_7(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement and "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_8(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "XXXX", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_9(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = None
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_10(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(None) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_11(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(None))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_12(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = None
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_13(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(None)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_14(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None or evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_15(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_16(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date < as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_17(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = None
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_18(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now > Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_19(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(None)
    return ", reached, with evidence" if reached and evident else ""


def x__at_level__mutmut_20(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if (reached and evident) and False else ""


def x__at_level__mutmut_21(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if (reached and evident) or True else ""


def x__at_level__mutmut_22(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return "XX, reached, with evidenceXX" if reached and evident else ""


def x__at_level__mutmut_23(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", REACHED, WITH EVIDENCE" if reached and evident else ""


def x__at_level__mutmut_24(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached or evident else ""


def x__at_level__mutmut_25(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else "XXXX"

mutants_x__at_level__mutmut['_mutmut_orig'] = x__at_level__mutmut_orig # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_1'] = x__at_level__mutmut_1 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_2'] = x__at_level__mutmut_2 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_3'] = x__at_level__mutmut_3 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_4'] = x__at_level__mutmut_4 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_5'] = x__at_level__mutmut_5 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_6'] = x__at_level__mutmut_6 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_7'] = x__at_level__mutmut_7 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_8'] = x__at_level__mutmut_8 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_9'] = x__at_level__mutmut_9 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_10'] = x__at_level__mutmut_10 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_11'] = x__at_level__mutmut_11 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_12'] = x__at_level__mutmut_12 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_13'] = x__at_level__mutmut_13 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_14'] = x__at_level__mutmut_14 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_15'] = x__at_level__mutmut_15 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_16'] = x__at_level__mutmut_16 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_17'] = x__at_level__mutmut_17 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_18'] = x__at_level__mutmut_18 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_19'] = x__at_level__mutmut_19 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_20'] = x__at_level__mutmut_20 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_21'] = x__at_level__mutmut_21 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_22'] = x__at_level__mutmut_22 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_23'] = x__at_level__mutmut_23 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_24'] = x__at_level__mutmut_24 # type: ignore # mutmut generated
mutants_x__at_level__mutmut['x__at_level__mutmut_25'] = x__at_level__mutmut_25 # type: ignore # mutmut generated


KPI = Kpi(
    id=KPI_ID,
    title="Skill development",
    unit="%",
    counts=SKILLS,
    definition=explained(__doc__),
    compute=compute,
    minimum=3,
    length=AllTime(),
)
