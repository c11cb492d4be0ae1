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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(None, as_of)
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, None)
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(as_of)
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, )
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = None
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION or e.date in window
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is not EvidenceKind.INCLUSION and e.date in window
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


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date not in window
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


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=None,
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        value=None,
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
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
        n=None,
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
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
        components=None,
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(None),
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(None, KPI.minimum, len(actions))),
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, None, len(actions))),
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, None)),
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(KPI.minimum, len(actions))),
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, len(actions))),
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, )),
        value=operand("evidence of kind inclusion dated in the window", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        value=operand(None, len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        value=operand("evidence of kind inclusion dated in the window", None),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        value=operand(len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        value=operand("evidence of kind inclusion dated in the window", ),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        value=operand("XXevidence of kind inclusion dated in the windowXX", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of inclusive actions shown by evidence in the window."""
    window = KPI.window(portfolio, as_of)
    actions = [
        e
        for e in portfolio.evidence.values()
        if e.kind is EvidenceKind.INCLUSION and e.date in window
    ]
    finding = Finding(
        verdict=first(few(ACTIONS, KPI.minimum, len(actions))),
        value=operand("EVIDENCE OF KIND INCLUSION DATED IN THE WINDOW", len(actions)),
        n=len(actions),
        components={"inclusion": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"XXinclusionXX": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"INCLUSION": newest_pomp(portfolio, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp(None, "inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp(portfolio, None, as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp(portfolio, "inclusion", None)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp("inclusion", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp(portfolio, as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp(portfolio, "inclusion", )},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp(portfolio, "XXinclusionXX", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
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
        components={"inclusion": newest_pomp(portfolio, "INCLUSION", as_of)},
        counted=tuple(
            mention("evidence", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(None, e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("evidence", None, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("evidence", e, worth=None, says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("evidence", e, worth=tick(holds=True), says=None)
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("evidence", worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("evidence", e, says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("evidence", e, worth=tick(holds=True), )
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("XXevidenceXX", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("EVIDENCE", e, worth=tick(holds=True), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("evidence", e, worth=tick(holds=None), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("evidence", e, worth=tick(holds=False), says=f"“{e.title}”, {e.date}")
            for e in actions
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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


KPI = Kpi(
    id="diversity-inclusion",
    title="Diversity and inclusion",
    unit="actions",
    counts=ACTIONS,
    definition=explained(__doc__),
    compute=compute,
)
