"""Any figure explained: how it was worked out, from what, and what was left out of it.

`meanings` finds what an id names, `explained` explains one of those.
"""

from tracker.kpis.why.answer import answer
from tracker.kpis.why.explained import Kind, Why
from tracker.kpis.why.meanings import Name, meanings, names

__all__ = ["Kind", "Name", "Why", "answer", "meanings", "names"]
