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


def _is_promotion(position: Position, window: Window) -> bool:
    return position.change is PositionChange.PROMOTION and position.start in window


def _words(position: Position, level: int | None) -> str:
    """`begun 2025-04-01 by promotion, level 5, scope: people 7`."""
    change = f" by {CHANGES[position.change]}" if position.change else ""
    rank = f", level {level}" if level is not None else ""
    scope = ", ".join(f"{name} {size}" for name, size in position.scope.items())
    return f"begun {position.start}{change}{rank}" + (f", scope: {scope}" if scope else "")


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


def _months(start: Day, as_of: Day) -> Term:
    words = f"full months from {start}, when the level was reached, to {as_of}"
    return operand(words, full_months(start, as_of)).named("Months in level", "months")


def _level(position: Position, portfolio: Portfolio) -> int | None:
    """The position's own level, else its role's."""
    role = portfolio.roles.get(position.role or "")
    return role.level if position.level is None and role else position.level


def full_months(start: Day, end: Day) -> int:
    """The greatest number of months, clipped to month ends, that fits from `start` to `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, months) <= end else months - 1


def _scope_changes(begun: list[Position], window: Window) -> int:
    return sum(
        later.start in window and later.scope != earlier.scope for earlier, later in pairwise(begun)
    )


KPI = Kpi(
    id="career-progression",
    title="Career progression",
    unit="promotions",
    counts=POSITIONS,
    definition=explained(__doc__),
    compute=compute,
    length=Months(24),
)
