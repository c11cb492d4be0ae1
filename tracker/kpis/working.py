"""Numbers that know how they came about, so that a figure and its explanation are one computation.

A `Term` is reckoned with like a number; whatever is made of terms says in words and in figures how.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from fractions import Fraction
from itertools import chain
from math import ceil, floor

from msgspec import Struct
from msgspec.structs import replace

from tracker.kpis.root import square_root

MINUS = "\u2212"
MOST = 12  # terms of a sum that are each written out as they were made


class Listing(Struct, frozen=True, kw_only=True):
    """Several numbers in a row, with what stands between each two of them."""

    values: tuple[Fraction, ...]
    joint: str


Token = str | Fraction | Listing


class Step(Struct, frozen=True, kw_only=True):
    """A line of a calculation: `name` is `words` (the formula), is `figures`, is `value`."""

    name: str
    words: str
    figures: tuple[Token, ...]
    value: Fraction
    unit: str = ""


class Binding(IntEnum):
    """How tightly the last operation of a term binds: what needs no brackets beside what."""

    SUM = 1
    PRODUCT = 2
    WHOLE = 3


class Term(Struct, frozen=True, kw_only=True):
    """A number with its formula in words and in figures, and the named steps before it.

    `binding` is that of the figures, `phrase` that of the words: a name needs no brackets.
    """

    value: Fraction
    words: str
    figures: tuple[Token, ...]
    steps: tuple[Step, ...] = ()
    binding: Binding = Binding.WHOLE
    phrase: Binding = Binding.WHOLE

    def named(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def __add__(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", right, self.value + right.value, Binding.SUM)

    def __sub__(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, right, self.value - right.value, Binding.SUM)

    def __mul__(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", right, self.value * right.value, Binding.PRODUCT)

    def __truediv__(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", right, self.value / right.value, Binding.PRODUCT)


Number = Term | Fraction | int


def operand(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(value=exact, words=words, figures=(exact,))


def tick(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand("counts", int(holds))


def term(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if isinstance(number, Term) else operand(str(number), number)


def total(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
        phrase=Binding.SUM if ", " in words else Binding.WHOLE,  # `costs, summed`
    )


def listed(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
        phrase=Binding.SUM if ", " in words else Binding.WHOLE,  # `costs, summed`
    )


def average(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def middle(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    value = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
    return listed(f"median of {words}", value, ordered, before="the median of ")


def after(before: Term, last: Term) -> Term:
    """The last of two calculations, with the steps of the one before it told first."""
    return replace(last, steps=once((*before.steps, *last.steps)))


def smaller(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, min(left.value, right.value))


def larger(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, max(left.value, right.value))


def rounded_down(inner: Term) -> Term:
    """The whole number at or below it."""
    return _rounded(inner, "rounded down", floor(inner.value))


def rounded_up(inner: Term) -> Term:
    """The whole number at or above it."""
    return _rounded(inner, "rounded up", ceil(inner.value))


def size(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, "|", abs(inner.value))


def root(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, ")", square_root(inner.value))


def _rounded(inner: Term, how: str, value: int) -> Term:
    return Term(
        value=Fraction(value),
        words=f"({inner.words}, {how})",
        figures=("(", *inner.figures, f", {how})"),
        steps=inner.steps,
    )


def _added(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def _joined(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def _words(inner: Term, least: int) -> str:
    """The words, in brackets where they bind less tightly than they have to."""
    return inner.words if inner.phrase >= least else f"({inner.words})"


def _figures(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    first = inner.figures[0]
    signed = second and isinstance(first, Fraction) and first < 0
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def _around(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"{opening}{inner.words}{closing}",
        figures=(opening, *inner.figures, closing),
        steps=inner.steps,
    )


def _chosen(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def once(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Each step where it is first needed. One that is used twice is one and the same."""
    return tuple({id(step): step for step in steps}.values())
