"""What one has done so that others belong.

Formula: pieces of evidence of kind `inclusion` dated in the window.

Unit: actions.

Window: 12 months, or as many as the owner sets.

Needs: 1 piece of evidence. None is no data, not 0: not having written anything down is not the same
as not having done anything.

Components: `inclusion`, the newest POMP of an instrument that measures `inclusion`: how much one
feels to belong oneself.

Left out: nothing. Who is represented where is a question to programmes and employers and not to one
person, so it is not asked here.

Gaming: calling everything inclusion. Evidence with a witness other than oneself, and an `impact`,
is worth more than a list.

Beside: the witnesses of the evidence, and feedback from those it was for.

Source: Shore et al. (2011), Inclusion and diversity in work groups, Journal of Management 37, for
belonging and being valued as what inclusion means.
"""

from datetime import date as Day

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.result import Result
from tracker.kpis.surveys import newest_pomp
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.working import operand, tick
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import EvidenceKind

ACTIONS = Noun("piece of evidence of kind inclusion", "pieces of evidence of kind inclusion")


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


KPI = Kpi(
    id="diversity-inclusion",
    title="Diversity and inclusion",
    unit="actions",
    counts=ACTIONS,
    definition=explained(__doc__),
    compute=compute,
)
