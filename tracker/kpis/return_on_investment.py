"""What coaching, mentoring, courses and programmes have brought in for what they cost.

Formula: (B - C) / C x 100. C = all costs of engagements dated by the day. B = sum of amount x
attribution x confidence of all benefits dated from the engagement's start to 12 months after its
end (the outcome's date, else `planned_end`).

Unit: %; 0 is having got back exactly what was spent.

Window: all costs and benefits up to the day. While an engagement with a counted cost ended less
than 12 months ago, or has not ended, the figure is provisional.

Needs: 1 engagement with a cost, and 1 benefit. Both may be 0 and say so; missing is never 0.

Components: `benefit_cost_ratio`, B / C; `payback_months`, C / (B / 12), the months after which the
benefits of a year would have paid the costs; `counted_zero`, benefits without both estimates.

Left out: amounts not in the profile's currency (`other-currency`) and benefits outside their
engagement's time (`outside-follow-up`). A benefit without both attribution and confidence is listed
as counted and counts 0 (`no-estimates`): what nobody dares to estimate is not claimed.

Gaming: generous attribution. The estimates are one's own; ask the one who paid.

Beside: completion-retention, and what the engagement's goals have come to. Much of what coaching
brings has no amount.

Source: Phillips (1997), Return on Investment in Training and Performance Improvement Programs.
"""

from datetime import date as Day

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, Part, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.ledger import FOLLOW_UP, Ledger, end_of, ledger
from tracker.kpis.proportions import HUNDRED
from tracker.kpis.result import Result, Status
from tracker.kpis.verdict import Noun, Verdict, few, first
from tracker.kpis.window import AllTime, months_after
from tracker.kpis.working import Term
from tracker.records.portfolio import Portfolio

ENGAGEMENTS = Noun("engagement with a cost", "engagements with a cost")
BENEFITS = Noun("benefit", "benefits")
MONTHS_OF_BENEFIT = 12


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, len(books.benefits)),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def _free(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, "the costs add up to 0: there is no investment")


def _still_running(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def _components(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def _payback(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("Payback", "months")


KPI = Kpi(
    id="return-on-investment",
    title="Return on investment",
    unit="%",
    counts=ENGAGEMENTS,
    definition=explained(__doc__),
    compute=compute,
    length=AllTime(),
)
