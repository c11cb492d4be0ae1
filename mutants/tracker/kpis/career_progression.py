"""How often one was promoted lately, and how level, scope and pay have moved.

Formula: positions whose `change` is promotion and whose start lies in the window.

Unit: promotions. 0 is a value as soon as there is a position.

Window: 24 months, or as many as the owner sets.

Needs: 1 position begun by the day.

Components: `level` of the present position, which is the newest begun and not ended before the day
(its own level, else its role's); `months_in_level`, full months since the first of the unbroken run
of positions of that level began; `scope_changes`, positions begun in the window whose `scope`
differs from that of the position before; `pay_growth`, percent from the earliest to the latest pay
in the window, the one in force at its start included (none for fewer than two, two currencies or
two periods such as year and hour).

Left out: nothing; positions without `change: promotion` are counted as positions.

Gaming: titles. A new word on the card without a new scope or new pay is no promotion.

Beside: `scope_changes` and `pay_growth`, and the time usual in that level where one works.

Source: Ng, Eby, Sorensen & Feldman (2005), Predictors of objective and subjective career success,
Personnel Psychology 58: promotions and pay as objective career success.
"""

from datetime import date as Day
from itertools import pairwise

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, Part, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.pay import growth
from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.window import Months, Window, months_after
from tracker.kpis.working import Term, operand, tick
from tracker.records.portfolio import Portfolio
from tracker.records.positions import Position
from tracker.records.vocabulary import PositionChange

POSITIONS = Noun("position", "positions")


CHANGES = {
    PositionChange.HIRE: "hire",
    PositionChange.PROMOTION: "promotion",
    PositionChange.LATERAL: "a lateral move",
    PositionChange.DEMOTION: "demotion",
}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = None
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(None, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, None)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, )
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = None
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        None, key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=None
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start < as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: None
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = None
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(None, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, None)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, )]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=None,
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=None,
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=None,
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components=None,
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(None),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(None, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, None, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, None)),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, )),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand(None, len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", None),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand(len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", ),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("XXpositions with `change: promotion` begun in the windowXX", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("POSITIONS WITH `CHANGE: PROMOTION` BEGUN IN THE WINDOW", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(None, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, None, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, None),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, ),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "XXscope_changesXX": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "SCOPE_CHANGES": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(None, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, None),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, ),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "XXpay_growthXX": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "PAY_GROWTH": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(None, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, None, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, None),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, ),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                None,
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                None,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=None,
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=None,
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "XXpositionsXX",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "POSITIONS",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=None),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(None, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, None)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, )),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(None, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, None),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_80(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(_level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_81(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, ),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_82(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(None, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_83(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, None)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_84(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_85(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, )),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_86(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_87(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_88(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_89(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_90(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(portfolio, as_of, finding)


def x_compute__mutmut_91(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, as_of, finding)


def x_compute__mutmut_92(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
        ),
    )
    return told(KPI, portfolio, finding)


def x_compute__mutmut_93(portfolio: Portfolio, as_of: Day) -> Result:
    """The number of promotions in the window."""
    window = KPI.window(portfolio, as_of)
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    promotions = [p for p in begun if _is_promotion(p, window)]
    finding = Finding(
        verdict=first(few(POSITIONS, KPI.minimum, len(begun))),
        value=operand("positions with `change: promotion` begun in the window", len(promotions)),
        n=len(begun),
        components={
            **_standing(begun, portfolio, as_of),
            "scope_changes": _scope_changes(begun, window),
            "pay_growth": growth(begun, portfolio, window),
        },
        counted=tuple(
            mention(
                "positions",
                p,
                worth=tick(holds=_is_promotion(p, window)),
                says=_words(p, _level(p, portfolio)),
            )
            for p in begun
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
mutants_x__is_promotion__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_promotion__mutmut)
def _is_promotion(position: Position, window: Window) -> bool:
    return position.change is PositionChange.PROMOTION and position.start in window


def x__is_promotion__mutmut_orig(position: Position, window: Window) -> bool:
    return position.change is PositionChange.PROMOTION and position.start in window


def x__is_promotion__mutmut_1(position: Position, window: Window) -> bool:
    return position.change is PositionChange.PROMOTION or position.start in window


def x__is_promotion__mutmut_2(position: Position, window: Window) -> bool:
    return position.change is not PositionChange.PROMOTION and position.start in window


def x__is_promotion__mutmut_3(position: Position, window: Window) -> bool:
    return position.change is PositionChange.PROMOTION and position.start not in window

mutants_x__is_promotion__mutmut['_mutmut_orig'] = x__is_promotion__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_promotion__mutmut['x__is_promotion__mutmut_1'] = x__is_promotion__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_promotion__mutmut['x__is_promotion__mutmut_2'] = x__is_promotion__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_promotion__mutmut['x__is_promotion__mutmut_3'] = x__is_promotion__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_orig(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_1(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = None
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_2(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if (position.change) and False else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_3(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if (position.change) or True else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_4(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else "XXXX"
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_5(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = None
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_6(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if (level is not None) and False else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_7(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if (level is not None) or True else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_8(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_9(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else "XXXX"
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_10(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = None
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_11(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(None)
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_12(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = "XX, XX".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


def x__words__mutmut_13(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" - (f", scope: {scope}" if scope else "")


def x__words__mutmut_14(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if (scope) and False else "")


def x__words__mutmut_15(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if (scope) or True else "")


def x__words__mutmut_16(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "XXXX")

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
mutants_x__words__mutmut['x__words__mutmut_14'] = x__words__mutmut_14 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_15'] = x__words__mutmut_15 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_16'] = x__words__mutmut_16 # type: ignore # mutmut generated
mutants_x__standing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__standing__mutmut)
def _standing(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_orig(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_1(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = None
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_2(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(None, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_3(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, None) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_4(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_5(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, ) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_6(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = None
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_7(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(None) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_8(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None and p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_9(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is not None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_10(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end > as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_11(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held and levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_12(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_13(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[+1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_14(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-2]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_15(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is not None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_16(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"XXlevelXX": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_17(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"LEVEL": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_18(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "XXmonths_in_levelXX": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_19(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "MONTHS_IN_LEVEL": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_20(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = None
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_21(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[+1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_22(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-2]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_23(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached or levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_24(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached + 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_25(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 2] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_26(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] != levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_27(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[+1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_28(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-2]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_29(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached = 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_30(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached += 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_31(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 2
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_32(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "XXlevelXX": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_33(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "LEVEL": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_34(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[+1]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_35(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-2]],
        "months_in_level": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_36(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "XXmonths_in_levelXX": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_37(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "MONTHS_IN_LEVEL": _months(begun[reached].start, as_of),
    }


def x__standing__mutmut_38(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(None, as_of),
    }


def x__standing__mutmut_39(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, None),
    }


def x__standing__mutmut_40(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(as_of),
    }


def x__standing__mutmut_41(begun: list[Position], portfolio: Portfolio, as_of: Day) -> dict[str, Part]:
    """The level of the present position, and the full months since it was reached."""
    levels = [_level(p, portfolio) for p in begun]
    held = [i for i, p in enumerate(begun) if p.end is None or p.end >= as_of]
    if not held or levels[held[-1]] is None:
        return {"level": None, "months_in_level": None}
    reached = held[-1]
    while reached and levels[reached - 1] == levels[held[-1]]:
        reached -= 1
    return {
        "level": levels[held[-1]],
        "months_in_level": _months(begun[reached].start, ),
    }

mutants_x__standing__mutmut['_mutmut_orig'] = x__standing__mutmut_orig # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_1'] = x__standing__mutmut_1 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_2'] = x__standing__mutmut_2 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_3'] = x__standing__mutmut_3 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_4'] = x__standing__mutmut_4 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_5'] = x__standing__mutmut_5 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_6'] = x__standing__mutmut_6 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_7'] = x__standing__mutmut_7 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_8'] = x__standing__mutmut_8 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_9'] = x__standing__mutmut_9 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_10'] = x__standing__mutmut_10 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_11'] = x__standing__mutmut_11 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_12'] = x__standing__mutmut_12 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_13'] = x__standing__mutmut_13 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_14'] = x__standing__mutmut_14 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_15'] = x__standing__mutmut_15 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_16'] = x__standing__mutmut_16 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_17'] = x__standing__mutmut_17 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_18'] = x__standing__mutmut_18 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_19'] = x__standing__mutmut_19 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_20'] = x__standing__mutmut_20 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_21'] = x__standing__mutmut_21 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_22'] = x__standing__mutmut_22 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_23'] = x__standing__mutmut_23 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_24'] = x__standing__mutmut_24 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_25'] = x__standing__mutmut_25 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_26'] = x__standing__mutmut_26 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_27'] = x__standing__mutmut_27 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_28'] = x__standing__mutmut_28 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_29'] = x__standing__mutmut_29 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_30'] = x__standing__mutmut_30 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_31'] = x__standing__mutmut_31 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_32'] = x__standing__mutmut_32 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_33'] = x__standing__mutmut_33 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_34'] = x__standing__mutmut_34 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_35'] = x__standing__mutmut_35 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_36'] = x__standing__mutmut_36 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_37'] = x__standing__mutmut_37 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_38'] = x__standing__mutmut_38 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_39'] = x__standing__mutmut_39 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_40'] = x__standing__mutmut_40 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_41'] = x__standing__mutmut_41 # type: ignore # mutmut generated
mutants_x__months__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__months__mutmut)
def _months(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("Months in level", "months")


def x__months__mutmut_orig(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("Months in level", "months")


def x__months__mutmut_1(start: Day, as_of: Day) -> Term:
    words = None
    return operand(words, full_months(start, as_of)).named("Months in level", "months")


def x__months__mutmut_2(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named(None, "months")


def x__months__mutmut_3(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("Months in level", None)


def x__months__mutmut_4(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("months")


def x__months__mutmut_5(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("Months in level", )


def x__months__mutmut_6(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(None, full_months(start, as_of)).named("Months in level", "months")


def x__months__mutmut_7(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, None).named("Months in level", "months")


def x__months__mutmut_8(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(full_months(start, as_of)).named("Months in level", "months")


def x__months__mutmut_9(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, ).named("Months in level", "months")


def x__months__mutmut_10(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(None, as_of)).named("Months in level", "months")


def x__months__mutmut_11(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, None)).named("Months in level", "months")


def x__months__mutmut_12(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(as_of)).named("Months in level", "months")


def x__months__mutmut_13(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, )).named("Months in level", "months")


def x__months__mutmut_14(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("XXMonths in levelXX", "months")


def x__months__mutmut_15(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("months in level", "months")


def x__months__mutmut_16(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("MONTHS IN LEVEL", "months")


def x__months__mutmut_17(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("Months in level", "XXmonthsXX")


def x__months__mutmut_18(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("Months in level", "MONTHS")

mutants_x__months__mutmut['_mutmut_orig'] = x__months__mutmut_orig # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_1'] = x__months__mutmut_1 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_2'] = x__months__mutmut_2 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_3'] = x__months__mutmut_3 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_4'] = x__months__mutmut_4 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_5'] = x__months__mutmut_5 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_6'] = x__months__mutmut_6 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_7'] = x__months__mutmut_7 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_8'] = x__months__mutmut_8 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_9'] = x__months__mutmut_9 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_10'] = x__months__mutmut_10 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_11'] = x__months__mutmut_11 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_12'] = x__months__mutmut_12 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_13'] = x__months__mutmut_13 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_14'] = x__months__mutmut_14 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_15'] = x__months__mutmut_15 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_16'] = x__months__mutmut_16 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_17'] = x__months__mutmut_17 # type: ignore # mutmut generated
mutants_x__months__mutmut['x__months__mutmut_18'] = x__months__mutmut_18 # type: ignore # mutmut generated
mutants_x__level__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__level__mutmut)
def _level(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role or "")
    return role.level if position.level is None and role else position.level


def x__level__mutmut_orig(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role or "")
    return role.level if position.level is None and role else position.level


def x__level__mutmut_1(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = None
    return role.level if position.level is None and role else position.level


def x__level__mutmut_2(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(None)
    return role.level if position.level is None and role else position.level


def x__level__mutmut_3(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role and "")
    return role.level if position.level is None and role else position.level


def x__level__mutmut_4(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role or "XXXX")
    return role.level if position.level is None and role else position.level


def x__level__mutmut_5(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role or "")
    return role.level if (position.level is None and role) and False else position.level


def x__level__mutmut_6(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role or "")
    return role.level if (position.level is None and role) or True else position.level


def x__level__mutmut_7(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role or "")
    return role.level if position.level is None or role else position.level


def x__level__mutmut_8(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role or "")
    return role.level if position.level is not None and role else position.level

mutants_x__level__mutmut['_mutmut_orig'] = x__level__mutmut_orig # type: ignore # mutmut generated
mutants_x__level__mutmut['x__level__mutmut_1'] = x__level__mutmut_1 # type: ignore # mutmut generated
mutants_x__level__mutmut['x__level__mutmut_2'] = x__level__mutmut_2 # type: ignore # mutmut generated
mutants_x__level__mutmut['x__level__mutmut_3'] = x__level__mutmut_3 # type: ignore # mutmut generated
mutants_x__level__mutmut['x__level__mutmut_4'] = x__level__mutmut_4 # type: ignore # mutmut generated
mutants_x__level__mutmut['x__level__mutmut_5'] = x__level__mutmut_5 # type: ignore # mutmut generated
mutants_x__level__mutmut['x__level__mutmut_6'] = x__level__mutmut_6 # type: ignore # mutmut generated
mutants_x__level__mutmut['x__level__mutmut_7'] = x__level__mutmut_7 # type: ignore # mutmut generated
mutants_x__level__mutmut['x__level__mutmut_8'] = x__level__mutmut_8 # type: ignore # mutmut generated
mutants_x_full_months__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_full_months__mutmut)
def full_months(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, months) <= end else months - 1


def x_full_months__mutmut_orig(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, months) <= end else months - 1


def x_full_months__mutmut_1(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = None
    return months if months_after(start, months) <= end else months - 1


def x_full_months__mutmut_2(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month + start.month
    return months if months_after(start, months) <= end else months - 1


def x_full_months__mutmut_3(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 - end.month - start.month
    return months if months_after(start, months) <= end else months - 1


def x_full_months__mutmut_4(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) / 12 + end.month - start.month
    return months if months_after(start, months) <= end else months - 1


def x_full_months__mutmut_5(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year + start.year) * 12 + end.month - start.month
    return months if months_after(start, months) <= end else months - 1


def x_full_months__mutmut_6(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 13 + end.month - start.month
    return months if months_after(start, months) <= end else months - 1


def x_full_months__mutmut_7(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if (months_after(start, months) <= end) and False else months - 1


def x_full_months__mutmut_8(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if (months_after(start, months) <= end) or True else months - 1


def x_full_months__mutmut_9(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(None, months) <= end else months - 1


def x_full_months__mutmut_10(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, None) <= end else months - 1


def x_full_months__mutmut_11(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(months) <= end else months - 1


def x_full_months__mutmut_12(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, ) <= end else months - 1


def x_full_months__mutmut_13(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, months) < end else months - 1


def x_full_months__mutmut_14(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, months) <= end else months + 1


def x_full_months__mutmut_15(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, months) <= end else months - 2

mutants_x_full_months__mutmut['_mutmut_orig'] = x_full_months__mutmut_orig # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_1'] = x_full_months__mutmut_1 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_2'] = x_full_months__mutmut_2 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_3'] = x_full_months__mutmut_3 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_4'] = x_full_months__mutmut_4 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_5'] = x_full_months__mutmut_5 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_6'] = x_full_months__mutmut_6 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_7'] = x_full_months__mutmut_7 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_8'] = x_full_months__mutmut_8 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_9'] = x_full_months__mutmut_9 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_10'] = x_full_months__mutmut_10 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_11'] = x_full_months__mutmut_11 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_12'] = x_full_months__mutmut_12 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_13'] = x_full_months__mutmut_13 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_14'] = x_full_months__mutmut_14 # type: ignore # mutmut generated
mutants_x_full_months__mutmut['x_full_months__mutmut_15'] = x_full_months__mutmut_15 # type: ignore # mutmut generated
mutants_x__scope_changes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__scope_changes__mutmut)
def _scope_changes(begun: list[Position], window: Window) -> int:
    return sum(
        later.start in window and later.scope != earlier.scope for earlier, later in pairwise(begun)
    )


def x__scope_changes__mutmut_orig(begun: list[Position], window: Window) -> int:
    return sum(
        later.start in window and later.scope != earlier.scope for earlier, later in pairwise(begun)
    )


def x__scope_changes__mutmut_1(begun: list[Position], window: Window) -> int:
    return sum(
        None
    )


def x__scope_changes__mutmut_2(begun: list[Position], window: Window) -> int:
    return sum(
        later.start in window or later.scope != earlier.scope for earlier, later in pairwise(begun)
    )


def x__scope_changes__mutmut_3(begun: list[Position], window: Window) -> int:
    return sum(
        later.start not in window and later.scope != earlier.scope for earlier, later in pairwise(begun)
    )


def x__scope_changes__mutmut_4(begun: list[Position], window: Window) -> int:
    return sum(
        later.start in window and later.scope == earlier.scope for earlier, later in pairwise(begun)
    )


def x__scope_changes__mutmut_5(begun: list[Position], window: Window) -> int:
    return sum(
        later.start in window and later.scope != earlier.scope for earlier, later in pairwise(None)
    )

mutants_x__scope_changes__mutmut['_mutmut_orig'] = x__scope_changes__mutmut_orig # type: ignore # mutmut generated
mutants_x__scope_changes__mutmut['x__scope_changes__mutmut_1'] = x__scope_changes__mutmut_1 # type: ignore # mutmut generated
mutants_x__scope_changes__mutmut['x__scope_changes__mutmut_2'] = x__scope_changes__mutmut_2 # type: ignore # mutmut generated
mutants_x__scope_changes__mutmut['x__scope_changes__mutmut_3'] = x__scope_changes__mutmut_3 # type: ignore # mutmut generated
mutants_x__scope_changes__mutmut['x__scope_changes__mutmut_4'] = x__scope_changes__mutmut_4 # type: ignore # mutmut generated
mutants_x__scope_changes__mutmut['x__scope_changes__mutmut_5'] = x__scope_changes__mutmut_5 # type: ignore # mutmut generated


KPI = Kpi(
    id="career-progression",
    title="Career progression",
    unit="promotions",
    counts=POSITIONS,
    definition=explained(__doc__),
    compute=compute,
    length=Months(24),
)
