"""Word-sized pictures of a series."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from tracker.views.words import count, quantity

WIDTH, HEIGHT, RIM = 100, 24, 2
NEWEST = 24  # values shown

Value = Fraction | Decimal | int


class Stroke(Struct, frozen=True, kw_only=True):
    """A line of a picture 100 wide and 24 high; `alone` is a single value, shown as a dot."""

    shape: str
    alone: bool


class Bar(Struct, frozen=True, kw_only=True):
    """A bar of a picture 100 wide and 24 high."""

    x: str
    y: str
    width: str
    height: str


class Spark(Struct, frozen=True, kw_only=True):
    """Lines (one for each stretch without a gap) or bars, and what they say in words."""

    paths: tuple[Stroke, ...]
    bars: tuple[Bar, ...]
    words: str


def spark(
    values: Sequence[Value | None],
    *,
    low: Value | None = None,
    high: Value | None = None,
    bars: bool = False,
) -> Spark:
    """The newest values, oldest first; None is a gap. `low` and `high` widen the scale."""
    shown = values[-NEWEST:]
    known = [float(v) for v in shown if v is not None]
    ends = [*known, *(float(v) for v in (low, high) if v is not None)]
    if bars:
        ends.append(0.0)
    scale = _Scale(low=min(ends, default=0.0), high=max(ends, default=1.0), steps=len(shown))
    return Spark(
        paths=() if bars else tuple(_lines(shown, scale)),
        bars=tuple(_bars(shown, scale)) if bars else (),
        words=_words(values),
    )


class _Scale(Struct, frozen=True, kw_only=True):
    low: float
    high: float
    steps: int

    def x(self, index: float) -> str:
        return f"{index * WIDTH / max(self.steps - 1, 1):.1f}"

    def height(self, value: float) -> float:
        whole = self.high - self.low
        return (value - self.low) / whole * (HEIGHT - 2 * RIM) if whole else HEIGHT / 2 - RIM

    def y(self, value: float) -> str:
        return f"{HEIGHT - RIM - self.height(value):.1f}"


def _lines(values: Sequence[Value | None], scale: _Scale) -> Iterator[Stroke]:
    run: list[str] = []
    for index, value in enumerate([*values, None]):
        if value is not None:
            run.append(f"{scale.x(index)} {scale.y(float(value))}")
        elif run:
            # A value alone is a line of no length, which round caps show as a dot.
            alone = len(run) == 1
            yield Stroke(shape="M" + "L".join(run * 2 if alone else run), alone=alone)
            run = []


def _bars(values: Sequence[Value | None], scale: _Scale) -> Iterator[Bar]:
    pitch = WIDTH / max(len(values), 1)
    zero = float(scale.y(0.0))
    for index, value in enumerate(values):
        if value is not None:
            top = float(scale.y(float(value)))
            yield Bar(
                x=f"{index * pitch + pitch * 0.15:.1f}",
                y=f"{min(top, zero):.1f}",
                width=f"{pitch * 0.7:.1f}",
                height=f"{max(abs(zero - top), 0.6):.1f}",
            )


def _words(values: Sequence[Value | None]) -> str:
    known = [v for v in values if v is not None]
    if not known:
        return "no value yet"
    low, high = min(known), max(known)
    return (
        f"{count(len(known), 'value')}, from {quantity(known[0])} to {quantity(known[-1])},"
        f" between {quantity(low)} and {quantity(high)}"
    )
