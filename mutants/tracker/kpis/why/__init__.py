"""Any figure explained: how it was worked out, from what, and what was left out of it.

`meanings` finds what an id names, `answer` explains one of those; each kind can be asked for by
itself.
"""

from tracker.kpis.why.answer import answer
from tracker.kpis.why.category import why_category
from tracker.kpis.why.explained import Kind, Why
from tracker.kpis.why.goal import why_goal
from tracker.kpis.why.kpi import of_result, why_kpi
from tracker.kpis.why.meanings import Name, meanings, names
from tracker.kpis.why.metric import why_metric
from tracker.kpis.why.target import why_target

__all__ = [
    "Kind",
    "Name",
    "Why",
    "answer",
    "meanings",
    "names",
    "of_result",
    "why_category",
    "why_goal",
    "why_kpi",
    "why_metric",
    "why_target",
]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
