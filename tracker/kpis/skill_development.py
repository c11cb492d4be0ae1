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


def _words(metric: Metric, need: Need | None, as_of: Day) -> str:
    return described(metric, need, observed(metric, Window(None, as_of)))


def _self_rated(skills: list[Skill]) -> Term | None:
    own = sum(s.is_self_rated for s in skills)
    share = share_of("skills last rated by oneself", own, "skills", len(skills))
    return share.named("Self rated", "%") if share else None


def _at_level(portfolio: Portfolio, found: Skill, as_of: Day) -> str:
    """That the level is reached, and evidence by the day says so; "" where not both are so."""
    observed = {name for made in found.observations for name in made.evidence}
    naming = portfolio.evidence_of_requirement.get(found.need.requirement or "", ())
    shown = (portfolio.evidence.get(name) for name in observed.union(naming))
    evident = any(evidence is not None and evidence.date <= as_of for evidence in shown)
    reached = found.now >= Fraction(found.need.level)
    return ", reached, with evidence" if reached and evident else ""


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
