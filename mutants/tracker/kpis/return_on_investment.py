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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(None, as_of)
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, None)
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(as_of)
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, )
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = None
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=None,
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
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
        value=None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
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
        n=None,
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
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
        components=None,
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
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
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
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
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            None,
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


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            None,
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


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            None,
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, len(books.benefits)),
            None,
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
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


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
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


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, len(books.benefits)),
            ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(None),
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


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(None, KPI.minimum, len(books.paid)),
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


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, None, len(books.paid)),
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


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, None),
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


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(KPI.minimum, len(books.paid)),
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


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, len(books.paid)),
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


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, ),
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


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(None, 1, len(books.benefits)),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, None, len(books.benefits)),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, None),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(1, len(books.benefits)),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, len(books.benefits)),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, ),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 2, len(books.benefits)),
            _still_running(books, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, len(books.benefits)),
            _still_running(None, as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, len(books.benefits)),
            _still_running(books, None),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, len(books.benefits)),
            _still_running(as_of),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The return on all engagements, in percent of their costs."""
    books = ledger(portfolio, as_of)
    cost, benefit = books.cost, books.benefit
    finding = Finding(
        verdict=first(
            _free(books),
            few(ENGAGEMENTS, KPI.minimum, len(books.paid)),
            few(BENEFITS, 1, len(books.benefits)),
            _still_running(books, ),
        ),
        value=(benefit - cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
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
        value=(benefit - cost) / cost * HUNDRED if (cost.value) and False else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
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
        value=(benefit - cost) / cost * HUNDRED if (cost.value) or True else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
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
        value=(benefit - cost) / cost / HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
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
        value=(benefit - cost) * cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
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
        value=(benefit + cost) / cost * HUNDRED if cost.value else None,
        n=len(books.paid),
        components=_components(books),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
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
        components=_components(None),
        counted=(*(c.mention for c in books.costs), *(b.mention for b in books.benefits)),
        excluded=books.excluded,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
mutants_x__free__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__free__mutmut)
def _free(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, "the costs add up to 0: there is no investment")


def x__free__mutmut_orig(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, "the costs add up to 0: there is no investment")


def x__free__mutmut_1(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value and not books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, "the costs add up to 0: there is no investment")


def x__free__mutmut_2(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, "the costs add up to 0: there is no investment")


def x__free__mutmut_3(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict(None, "the costs add up to 0: there is no investment")


def x__free__mutmut_4(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, None)


def x__free__mutmut_5(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict("the costs add up to 0: there is no investment")


def x__free__mutmut_6(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, )


def x__free__mutmut_7(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, "XXthe costs add up to 0: there is no investmentXX")


def x__free__mutmut_8(books: Ledger) -> Verdict | None:
    """Nothing can be divided by a cost of 0."""
    if books.cost.value or not books.costs:
        return None
    return Verdict(Status.NOT_APPLICABLE, "THE COSTS ADD UP TO 0: THERE IS NO INVESTMENT")

mutants_x__free__mutmut['_mutmut_orig'] = x__free__mutmut_orig # type: ignore # mutmut generated
mutants_x__free__mutmut['x__free__mutmut_1'] = x__free__mutmut_1 # type: ignore # mutmut generated
mutants_x__free__mutmut['x__free__mutmut_2'] = x__free__mutmut_2 # type: ignore # mutmut generated
mutants_x__free__mutmut['x__free__mutmut_3'] = x__free__mutmut_3 # type: ignore # mutmut generated
mutants_x__free__mutmut['x__free__mutmut_4'] = x__free__mutmut_4 # type: ignore # mutmut generated
mutants_x__free__mutmut['x__free__mutmut_5'] = x__free__mutmut_5 # type: ignore # mutmut generated
mutants_x__free__mutmut['x__free__mutmut_6'] = x__free__mutmut_6 # type: ignore # mutmut generated
mutants_x__free__mutmut['x__free__mutmut_7'] = x__free__mutmut_7 # type: ignore # mutmut generated
mutants_x__free__mutmut['x__free__mutmut_8'] = x__free__mutmut_8 # type: ignore # mutmut generated
mutants_x__still_running__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__still_running__mutmut)
def _still_running(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_orig(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_1(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = None
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_2(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max(None, default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_3(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=None)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_4(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max(default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_5(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), )
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_6(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(None, FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_7(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), None) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_8(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_9(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), ) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_10(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(None, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_11(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, None), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_12(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_13(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, ), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_14(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last < as_of:
        return None
    return Verdict(Status.PROVISIONAL, f"benefits may still be dated until {last}")


def x__still_running__mutmut_15(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(None, f"benefits may still be dated until {last}")


def x__still_running__mutmut_16(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, None)


def x__still_running__mutmut_17(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(f"benefits may still be dated until {last}")


def x__still_running__mutmut_18(books: Ledger, as_of: Day) -> Verdict | None:
    """Provisional while benefits of something paid for may still come."""
    last = max((months_after(end_of(e, as_of), FOLLOW_UP) for e in books.paid), default=as_of)
    if last <= as_of:
        return None
    return Verdict(Status.PROVISIONAL, )

mutants_x__still_running__mutmut['_mutmut_orig'] = x__still_running__mutmut_orig # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_1'] = x__still_running__mutmut_1 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_2'] = x__still_running__mutmut_2 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_3'] = x__still_running__mutmut_3 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_4'] = x__still_running__mutmut_4 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_5'] = x__still_running__mutmut_5 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_6'] = x__still_running__mutmut_6 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_7'] = x__still_running__mutmut_7 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_8'] = x__still_running__mutmut_8 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_9'] = x__still_running__mutmut_9 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_10'] = x__still_running__mutmut_10 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_11'] = x__still_running__mutmut_11 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_12'] = x__still_running__mutmut_12 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_13'] = x__still_running__mutmut_13 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_14'] = x__still_running__mutmut_14 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_15'] = x__still_running__mutmut_15 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_16'] = x__still_running__mutmut_16 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_17'] = x__still_running__mutmut_17 # type: ignore # mutmut generated
mutants_x__still_running__mutmut['x__still_running__mutmut_18'] = x__still_running__mutmut_18 # type: ignore # mutmut generated
mutants_x__components__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__components__mutmut)
def _components(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_orig(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_1(books: Ledger) -> dict[str, Part]:
    cost, benefit = None
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_2(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = None
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_3(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits or cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_4(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "XXbenefit_cost_ratioXX": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_5(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "BENEFIT_COST_RATIO": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_6(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if (known) and False else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_7(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if (known) or True else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_8(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named(None) if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_9(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit * cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_10(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("XXBenefit cost ratioXX") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_11(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_12(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("BENEFIT COST RATIO") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_13(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "XXpayback_monthsXX": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_14(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "PAYBACK_MONTHS": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_15(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if (known) and False else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_16(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if (known) or True else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_17(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(None, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_18(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, None) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_19(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(benefit) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_20(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, ) if known else None,
        "counted_zero": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_21(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "XXcounted_zeroXX": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_22(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "COUNTED_ZERO": sum(b.mention.rule is not None for b in books.benefits),
    }


def x__components__mutmut_23(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(None),
    }


def x__components__mutmut_24(books: Ledger) -> dict[str, Part]:
    cost, benefit = books.cost, books.benefit
    known = books.benefits and cost.value
    return {
        "benefit_cost_ratio": (benefit / cost).named("Benefit cost ratio") if known else None,
        "payback_months": _payback(cost, benefit) if known else None,
        "counted_zero": sum(b.mention.rule is None for b in books.benefits),
    }

mutants_x__components__mutmut['_mutmut_orig'] = x__components__mutmut_orig # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_1'] = x__components__mutmut_1 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_2'] = x__components__mutmut_2 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_3'] = x__components__mutmut_3 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_4'] = x__components__mutmut_4 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_5'] = x__components__mutmut_5 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_6'] = x__components__mutmut_6 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_7'] = x__components__mutmut_7 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_8'] = x__components__mutmut_8 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_9'] = x__components__mutmut_9 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_10'] = x__components__mutmut_10 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_11'] = x__components__mutmut_11 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_12'] = x__components__mutmut_12 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_13'] = x__components__mutmut_13 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_14'] = x__components__mutmut_14 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_15'] = x__components__mutmut_15 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_16'] = x__components__mutmut_16 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_17'] = x__components__mutmut_17 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_18'] = x__components__mutmut_18 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_19'] = x__components__mutmut_19 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_20'] = x__components__mutmut_20 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_21'] = x__components__mutmut_21 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_22'] = x__components__mutmut_22 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_23'] = x__components__mutmut_23 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_24'] = x__components__mutmut_24 # type: ignore # mutmut generated
mutants_x__payback__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__payback__mutmut)
def _payback(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("Payback", "months")


def x__payback__mutmut_orig(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("Payback", "months")


def x__payback__mutmut_1(cost: Term, benefit: Term) -> Term | None:
    if benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("Payback", "months")


def x__payback__mutmut_2(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named(None, "months")


def x__payback__mutmut_3(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("Payback", None)


def x__payback__mutmut_4(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("months")


def x__payback__mutmut_5(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("Payback", )


def x__payback__mutmut_6(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost * (benefit / MONTHS_OF_BENEFIT)).named("Payback", "months")


def x__payback__mutmut_7(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit * MONTHS_OF_BENEFIT)).named("Payback", "months")


def x__payback__mutmut_8(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("XXPaybackXX", "months")


def x__payback__mutmut_9(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("payback", "months")


def x__payback__mutmut_10(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("PAYBACK", "months")


def x__payback__mutmut_11(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("Payback", "XXmonthsXX")


def x__payback__mutmut_12(cost: Term, benefit: Term) -> Term | None:
    if not benefit.value:
        return None
    return (cost / (benefit / MONTHS_OF_BENEFIT)).named("Payback", "MONTHS")

mutants_x__payback__mutmut['_mutmut_orig'] = x__payback__mutmut_orig # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_1'] = x__payback__mutmut_1 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_2'] = x__payback__mutmut_2 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_3'] = x__payback__mutmut_3 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_4'] = x__payback__mutmut_4 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_5'] = x__payback__mutmut_5 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_6'] = x__payback__mutmut_6 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_7'] = x__payback__mutmut_7 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_8'] = x__payback__mutmut_8 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_9'] = x__payback__mutmut_9 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_10'] = x__payback__mutmut_10 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_11'] = x__payback__mutmut_11 # type: ignore # mutmut generated
mutants_x__payback__mutmut['x__payback__mutmut_12'] = x__payback__mutmut_12 # type: ignore # mutmut generated


KPI = Kpi(
    id="return-on-investment",
    title="Return on investment",
    unit="%",
    counts=ENGAGEMENTS,
    definition=explained(__doc__),
    compute=compute,
    length=AllTime(),
)
