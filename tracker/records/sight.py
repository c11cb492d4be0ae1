"""What one audience can see of a portfolio."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from tracker.records.definitions import COMPETENCIES, KPIS, REQUIREMENTS
from tracker.records.portfolio import OWNER, PUBLIC, Portfolio
from tracker.records.record import Audiences, Record
from tracker.records.sections import NEVER_OPENED
from tracker.records.vocabulary import BuiltInKpi


def is_visible(share: Audiences, audience: str) -> bool:
    """Whether an audience sees what is shared so: the owner sees all, `public` includes all."""
    return audience == OWNER or PUBLIC in share or audience in share


class Sight(Struct, frozen=True, kw_only=True):
    """The ids that an audience sees, by what references can point into."""

    audience: str
    ids: Mapping[str, frozenset[str]]

    def sees(self, target: str, id_: str) -> bool:
        """Whether the audience sees this record, requirement or competency."""
        return id_ in self.ids[target]

    def is_open(self, share: Audiences | None) -> bool:
        """Whether an item of a visible record is visible too; None inherits."""
        return share is None or is_visible(share, self.audience)


def sight(portfolio: Portfolio, audience: str) -> Sight:
    """What `audience` sees: what is shared with it, less what needs something that is not."""
    ids = {s: frozenset(_shared(s, r, audience)) for s, r in portfolio.sections.items()}
    metrics, instruments, roles = ids["metrics"], ids["instruments"], ids["roles"]
    ids["surveys"] &= {s.id for s in portfolio.surveys.values() if s.instrument in instruments}
    ids["kpis"] &= {
        k.id for k in portfolio.kpis.values() if k.metric is None or k.metric in metrics
    }
    asked = [(r, q) for r in roles for q in portfolio.roles[r].requirements]
    ids[REQUIREMENTS] = frozenset(f"{role}/{requirement}" for role, requirement in asked)
    ids[COMPETENCIES] = metrics | {requirement for _, requirement in asked}
    ids[KPIS] = ids["kpis"] | {kpi.value for kpi in BuiltInKpi}
    return Sight(audience=audience, ids=ids)


def _shared(section: str, records: Mapping[str, Record], audience: str) -> Iterator[str]:
    if section not in NEVER_OPENED:
        yield from (r.id for r in records.values() if is_visible(r.share, audience))
