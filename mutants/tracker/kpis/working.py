"""Numbers that know how they came about, so that a figure and its explanation are one computation.

A `Term` is reckoned with like a number; whatever is made of terms says in words and in figures how.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from fractions import Fraction
from itertools import chain
from math import floor
from statistics import median

from tracker.kpis.root import square_root

MINUS = "\u2212"
MOST = 12  # terms of a sum that are each written out as they were made


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Several numbers in a row, with what stands between each two of them."""

    values: tuple[Fraction, ...]
    joint: str


Token = str | Fraction | Listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
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
mutants_xǁTermǁnamed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁTermǁ__add____mutmut: MutantDict = {}  # type: ignore
mutants_xǁTermǁ__sub____mutmut: MutantDict = {}  # type: ignore
mutants_xǁTermǁ__mul____mutmut: MutantDict = {}  # type: ignore
mutants_xǁTermǁ__truediv____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A number with its formula in words and in figures, and the named steps before it.

    `binding` is that of the figures, `phrase` that of the words: a name needs no brackets.
    """

    value: Fraction
    words: str
    figures: tuple[Token, ...]
    steps: tuple[Step, ...] = ()
    binding: Binding = Binding.WHOLE
    phrase: Binding = Binding.WHOLE

    @_mutmut_mutated(mutants_xǁTermǁnamed__mutmut)
    def named(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_orig(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_1(self, name: str, unit: str = "XXXX") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_2(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = None
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_3(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=None, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_4(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=None, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_5(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=None, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_6(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=None, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_7(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=None)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_8(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_9(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_10(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_11(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_12(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, )
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_13(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=None, words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_14(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=None, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_15(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=None, steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_16(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=None
        )

    def xǁTermǁnamed__mutmut_17(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            words=name, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_18(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, figures=(self.value,), steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_19(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, steps=once((*self.steps, step))
        )

    def xǁTermǁnamed__mutmut_20(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), )

    def xǁTermǁnamed__mutmut_21(self, name: str, unit: str = "") -> "Term":
        """The same number as the result of a step, by whose name later ones call it."""
        step = Step(name=name, words=self.words, figures=self.figures, value=self.value, unit=unit)
        return Term(
            value=self.value, words=name, figures=(self.value,), steps=once(None)
        )

    @_mutmut_mutated(mutants_xǁTermǁ__add____mutmut)
    def __add__(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_orig(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_1(self, other: "Number") -> "Term":
        """The sum."""
        right = None
        return _joined(self, "+", right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_2(self, other: "Number") -> "Term":
        """The sum."""
        right = term(None)
        return _joined(self, "+", right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_3(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(None, "+", right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_4(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, None, right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_5(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", None, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_6(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", right, None, Binding.SUM)

    def xǁTermǁ__add____mutmut_7(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", right, self.value + right.value, None)

    def xǁTermǁ__add____mutmut_8(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined("+", right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_9(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_10(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_11(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", right, Binding.SUM)

    def xǁTermǁ__add____mutmut_12(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", right, self.value + right.value, )

    def xǁTermǁ__add____mutmut_13(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "XX+XX", right, self.value + right.value, Binding.SUM)

    def xǁTermǁ__add____mutmut_14(self, other: "Number") -> "Term":
        """The sum."""
        right = term(other)
        return _joined(self, "+", right, self.value - right.value, Binding.SUM)

    @_mutmut_mutated(mutants_xǁTermǁ__sub____mutmut)
    def __sub__(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, right, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_orig(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, right, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_1(self, other: "Number") -> "Term":
        """The difference."""
        right = None
        return _joined(self, MINUS, right, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_2(self, other: "Number") -> "Term":
        """The difference."""
        right = term(None)
        return _joined(self, MINUS, right, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_3(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(None, MINUS, right, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_4(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, None, right, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_5(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, None, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_6(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, right, None, Binding.SUM)

    def xǁTermǁ__sub____mutmut_7(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, right, self.value - right.value, None)

    def xǁTermǁ__sub____mutmut_8(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(MINUS, right, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_9(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, right, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_10(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, self.value - right.value, Binding.SUM)

    def xǁTermǁ__sub____mutmut_11(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, right, Binding.SUM)

    def xǁTermǁ__sub____mutmut_12(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, right, self.value - right.value, )

    def xǁTermǁ__sub____mutmut_13(self, other: "Number") -> "Term":
        """The difference."""
        right = term(other)
        return _joined(self, MINUS, right, self.value + right.value, Binding.SUM)

    @_mutmut_mutated(mutants_xǁTermǁ__mul____mutmut)
    def __mul__(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_orig(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_1(self, other: "Number") -> "Term":
        """The product."""
        right = None
        return _joined(self, "×", right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_2(self, other: "Number") -> "Term":
        """The product."""
        right = term(None)
        return _joined(self, "×", right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_3(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(None, "×", right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_4(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, None, right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_5(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", None, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_6(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", right, None, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_7(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", right, self.value * right.value, None)

    def xǁTermǁ__mul____mutmut_8(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined("×", right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_9(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_10(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_11(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", right, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_12(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", right, self.value * right.value, )

    def xǁTermǁ__mul____mutmut_13(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "XX×XX", right, self.value * right.value, Binding.PRODUCT)

    def xǁTermǁ__mul____mutmut_14(self, other: "Number") -> "Term":
        """The product."""
        right = term(other)
        return _joined(self, "×", right, self.value / right.value, Binding.PRODUCT)

    @_mutmut_mutated(mutants_xǁTermǁ__truediv____mutmut)
    def __truediv__(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_orig(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_1(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = None
        return _joined(self, "/", right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_2(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(None)
        return _joined(self, "/", right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_3(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(None, "/", right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_4(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, None, right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_5(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", None, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_6(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", right, None, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_7(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", right, self.value / right.value, None)

    def xǁTermǁ__truediv____mutmut_8(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined("/", right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_9(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_10(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_11(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", right, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_12(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", right, self.value / right.value, )

    def xǁTermǁ__truediv____mutmut_13(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "XX/XX", right, self.value / right.value, Binding.PRODUCT)

    def xǁTermǁ__truediv____mutmut_14(self, other: "Number") -> "Term":
        """The quotient. Raises ZeroDivisionError."""
        right = term(other)
        return _joined(self, "/", right, self.value * right.value, Binding.PRODUCT)

mutants_xǁTermǁnamed__mutmut['_mutmut_orig'] = Term.xǁTermǁnamed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_1'] = Term.xǁTermǁnamed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_2'] = Term.xǁTermǁnamed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_3'] = Term.xǁTermǁnamed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_4'] = Term.xǁTermǁnamed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_5'] = Term.xǁTermǁnamed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_6'] = Term.xǁTermǁnamed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_7'] = Term.xǁTermǁnamed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_8'] = Term.xǁTermǁnamed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_9'] = Term.xǁTermǁnamed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_10'] = Term.xǁTermǁnamed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_11'] = Term.xǁTermǁnamed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_12'] = Term.xǁTermǁnamed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_13'] = Term.xǁTermǁnamed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_14'] = Term.xǁTermǁnamed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_15'] = Term.xǁTermǁnamed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_16'] = Term.xǁTermǁnamed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_17'] = Term.xǁTermǁnamed__mutmut_17 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_18'] = Term.xǁTermǁnamed__mutmut_18 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_19'] = Term.xǁTermǁnamed__mutmut_19 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_20'] = Term.xǁTermǁnamed__mutmut_20 # type: ignore # mutmut generated
mutants_xǁTermǁnamed__mutmut['xǁTermǁnamed__mutmut_21'] = Term.xǁTermǁnamed__mutmut_21 # type: ignore # mutmut generated

mutants_xǁTermǁ__add____mutmut['_mutmut_orig'] = Term.xǁTermǁ__add____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_1'] = Term.xǁTermǁ__add____mutmut_1 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_2'] = Term.xǁTermǁ__add____mutmut_2 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_3'] = Term.xǁTermǁ__add____mutmut_3 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_4'] = Term.xǁTermǁ__add____mutmut_4 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_5'] = Term.xǁTermǁ__add____mutmut_5 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_6'] = Term.xǁTermǁ__add____mutmut_6 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_7'] = Term.xǁTermǁ__add____mutmut_7 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_8'] = Term.xǁTermǁ__add____mutmut_8 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_9'] = Term.xǁTermǁ__add____mutmut_9 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_10'] = Term.xǁTermǁ__add____mutmut_10 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_11'] = Term.xǁTermǁ__add____mutmut_11 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_12'] = Term.xǁTermǁ__add____mutmut_12 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_13'] = Term.xǁTermǁ__add____mutmut_13 # type: ignore # mutmut generated
mutants_xǁTermǁ__add____mutmut['xǁTermǁ__add____mutmut_14'] = Term.xǁTermǁ__add____mutmut_14 # type: ignore # mutmut generated

mutants_xǁTermǁ__sub____mutmut['_mutmut_orig'] = Term.xǁTermǁ__sub____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_1'] = Term.xǁTermǁ__sub____mutmut_1 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_2'] = Term.xǁTermǁ__sub____mutmut_2 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_3'] = Term.xǁTermǁ__sub____mutmut_3 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_4'] = Term.xǁTermǁ__sub____mutmut_4 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_5'] = Term.xǁTermǁ__sub____mutmut_5 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_6'] = Term.xǁTermǁ__sub____mutmut_6 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_7'] = Term.xǁTermǁ__sub____mutmut_7 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_8'] = Term.xǁTermǁ__sub____mutmut_8 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_9'] = Term.xǁTermǁ__sub____mutmut_9 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_10'] = Term.xǁTermǁ__sub____mutmut_10 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_11'] = Term.xǁTermǁ__sub____mutmut_11 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_12'] = Term.xǁTermǁ__sub____mutmut_12 # type: ignore # mutmut generated
mutants_xǁTermǁ__sub____mutmut['xǁTermǁ__sub____mutmut_13'] = Term.xǁTermǁ__sub____mutmut_13 # type: ignore # mutmut generated

mutants_xǁTermǁ__mul____mutmut['_mutmut_orig'] = Term.xǁTermǁ__mul____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_1'] = Term.xǁTermǁ__mul____mutmut_1 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_2'] = Term.xǁTermǁ__mul____mutmut_2 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_3'] = Term.xǁTermǁ__mul____mutmut_3 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_4'] = Term.xǁTermǁ__mul____mutmut_4 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_5'] = Term.xǁTermǁ__mul____mutmut_5 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_6'] = Term.xǁTermǁ__mul____mutmut_6 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_7'] = Term.xǁTermǁ__mul____mutmut_7 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_8'] = Term.xǁTermǁ__mul____mutmut_8 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_9'] = Term.xǁTermǁ__mul____mutmut_9 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_10'] = Term.xǁTermǁ__mul____mutmut_10 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_11'] = Term.xǁTermǁ__mul____mutmut_11 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_12'] = Term.xǁTermǁ__mul____mutmut_12 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_13'] = Term.xǁTermǁ__mul____mutmut_13 # type: ignore # mutmut generated
mutants_xǁTermǁ__mul____mutmut['xǁTermǁ__mul____mutmut_14'] = Term.xǁTermǁ__mul____mutmut_14 # type: ignore # mutmut generated

mutants_xǁTermǁ__truediv____mutmut['_mutmut_orig'] = Term.xǁTermǁ__truediv____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_1'] = Term.xǁTermǁ__truediv____mutmut_1 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_2'] = Term.xǁTermǁ__truediv____mutmut_2 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_3'] = Term.xǁTermǁ__truediv____mutmut_3 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_4'] = Term.xǁTermǁ__truediv____mutmut_4 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_5'] = Term.xǁTermǁ__truediv____mutmut_5 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_6'] = Term.xǁTermǁ__truediv____mutmut_6 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_7'] = Term.xǁTermǁ__truediv____mutmut_7 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_8'] = Term.xǁTermǁ__truediv____mutmut_8 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_9'] = Term.xǁTermǁ__truediv____mutmut_9 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_10'] = Term.xǁTermǁ__truediv____mutmut_10 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_11'] = Term.xǁTermǁ__truediv____mutmut_11 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_12'] = Term.xǁTermǁ__truediv____mutmut_12 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_13'] = Term.xǁTermǁ__truediv____mutmut_13 # type: ignore # mutmut generated
mutants_xǁTermǁ__truediv____mutmut['xǁTermǁ__truediv____mutmut_14'] = Term.xǁTermǁ__truediv____mutmut_14 # type: ignore # mutmut generated


Number = Term | Fraction | int
mutants_x_operand__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_operand__mutmut)
def operand(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(value=exact, words=words, figures=(exact,))


def x_operand__mutmut_orig(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(value=exact, words=words, figures=(exact,))


def x_operand__mutmut_1(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = None
    return Term(value=exact, words=words, figures=(exact,))


def x_operand__mutmut_2(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if (isinstance(value, Fraction)) and False else Fraction(value)
    return Term(value=exact, words=words, figures=(exact,))


def x_operand__mutmut_3(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if (isinstance(value, Fraction)) or True else Fraction(value)
    return Term(value=exact, words=words, figures=(exact,))


def x_operand__mutmut_4(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(None)
    return Term(value=exact, words=words, figures=(exact,))


def x_operand__mutmut_5(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(value=None, words=words, figures=(exact,))


def x_operand__mutmut_6(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(value=exact, words=None, figures=(exact,))


def x_operand__mutmut_7(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(value=exact, words=words, figures=None)


def x_operand__mutmut_8(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(words=words, figures=(exact,))


def x_operand__mutmut_9(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(value=exact, figures=(exact,))


def x_operand__mutmut_10(words: str, value: Fraction | int) -> Term:
    """A number that was recorded or counted, and what it is called."""
    exact = value if isinstance(value, Fraction) else Fraction(value)
    return Term(value=exact, words=words, )

mutants_x_operand__mutmut['_mutmut_orig'] = x_operand__mutmut_orig # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_1'] = x_operand__mutmut_1 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_2'] = x_operand__mutmut_2 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_3'] = x_operand__mutmut_3 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_4'] = x_operand__mutmut_4 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_5'] = x_operand__mutmut_5 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_6'] = x_operand__mutmut_6 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_7'] = x_operand__mutmut_7 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_8'] = x_operand__mutmut_8 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_9'] = x_operand__mutmut_9 # type: ignore # mutmut generated
mutants_x_operand__mutmut['x_operand__mutmut_10'] = x_operand__mutmut_10 # type: ignore # mutmut generated
mutants_x_tick__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_tick__mutmut)
def tick(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand("counts", int(holds))


def x_tick__mutmut_orig(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand("counts", int(holds))


def x_tick__mutmut_1(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand(None, int(holds))


def x_tick__mutmut_2(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand("counts", None)


def x_tick__mutmut_3(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand(int(holds))


def x_tick__mutmut_4(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand("counts", )


def x_tick__mutmut_5(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand("XXcountsXX", int(holds))


def x_tick__mutmut_6(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand("COUNTS", int(holds))


def x_tick__mutmut_7(*, holds: bool) -> Term:
    """1 for what counts as one that does, 0 for one that does not."""
    return operand("counts", int(None))

mutants_x_tick__mutmut['_mutmut_orig'] = x_tick__mutmut_orig # type: ignore # mutmut generated
mutants_x_tick__mutmut['x_tick__mutmut_1'] = x_tick__mutmut_1 # type: ignore # mutmut generated
mutants_x_tick__mutmut['x_tick__mutmut_2'] = x_tick__mutmut_2 # type: ignore # mutmut generated
mutants_x_tick__mutmut['x_tick__mutmut_3'] = x_tick__mutmut_3 # type: ignore # mutmut generated
mutants_x_tick__mutmut['x_tick__mutmut_4'] = x_tick__mutmut_4 # type: ignore # mutmut generated
mutants_x_tick__mutmut['x_tick__mutmut_5'] = x_tick__mutmut_5 # type: ignore # mutmut generated
mutants_x_tick__mutmut['x_tick__mutmut_6'] = x_tick__mutmut_6 # type: ignore # mutmut generated
mutants_x_tick__mutmut['x_tick__mutmut_7'] = x_tick__mutmut_7 # type: ignore # mutmut generated
mutants_x_term__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_term__mutmut)
def term(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if isinstance(number, Term) else operand(str(number), number)


def x_term__mutmut_orig(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if isinstance(number, Term) else operand(str(number), number)


def x_term__mutmut_1(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if (isinstance(number, Term)) and False else operand(str(number), number)


def x_term__mutmut_2(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if (isinstance(number, Term)) or True else operand(str(number), number)


def x_term__mutmut_3(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if isinstance(number, Term) else operand(None, number)


def x_term__mutmut_4(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if isinstance(number, Term) else operand(str(number), None)


def x_term__mutmut_5(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if isinstance(number, Term) else operand(number)


def x_term__mutmut_6(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if isinstance(number, Term) else operand(str(number), )


def x_term__mutmut_7(number: Number) -> Term:
    """A constant of a formula as a term; a term as it is."""
    return number if isinstance(number, Term) else operand(str(None), number)

mutants_x_term__mutmut['_mutmut_orig'] = x_term__mutmut_orig # type: ignore # mutmut generated
mutants_x_term__mutmut['x_term__mutmut_1'] = x_term__mutmut_1 # type: ignore # mutmut generated
mutants_x_term__mutmut['x_term__mutmut_2'] = x_term__mutmut_2 # type: ignore # mutmut generated
mutants_x_term__mutmut['x_term__mutmut_3'] = x_term__mutmut_3 # type: ignore # mutmut generated
mutants_x_term__mutmut['x_term__mutmut_4'] = x_term__mutmut_4 # type: ignore # mutmut generated
mutants_x_term__mutmut['x_term__mutmut_5'] = x_term__mutmut_5 # type: ignore # mutmut generated
mutants_x_term__mutmut['x_term__mutmut_6'] = x_term__mutmut_6 # type: ignore # mutmut generated
mutants_x_term__mutmut['x_term__mutmut_7'] = x_term__mutmut_7 # type: ignore # mutmut generated
mutants_x_total__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_total__mutmut)
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
    )


def x_total__mutmut_orig(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_1(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_2(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(None, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_3(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, None)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_4(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_5(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, )
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_6(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 1)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_7(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=None,
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_8(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=None,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_9(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=None,
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_10(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=None,
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_11(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=None,
    )


def x_total__mutmut_12(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_13(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_14(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_15(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_16(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        )


def x_total__mutmut_17(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum(None, Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_18(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), None),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_19(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum(Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_20(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), ),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_21(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(None)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_22(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(1)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_23(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(None),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_24(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(None),
        binding=Binding.SUM if len(terms) > 1 else terms[0].binding,
    )


def x_total__mutmut_25(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if (len(terms) > 1) and False else terms[0].binding,
    )


def x_total__mutmut_26(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if (len(terms) > 1) or True else terms[0].binding,
    )


def x_total__mutmut_27(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) >= 1 else terms[0].binding,
    )


def x_total__mutmut_28(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 2 else terms[0].binding,
    )


def x_total__mutmut_29(words: str, terms: Sequence[Term]) -> Term:
    """The sum of any number of terms, called `words`; 0 of none."""
    if not terms:
        return operand(words, 0)
    return Term(
        value=sum((t.value for t in terms), Fraction(0)),
        words=words,
        figures=_added(terms),
        steps=once(step for t in terms for step in t.steps),
        binding=Binding.SUM if len(terms) > 1 else terms[1].binding,
    )

mutants_x_total__mutmut['_mutmut_orig'] = x_total__mutmut_orig # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_1'] = x_total__mutmut_1 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_2'] = x_total__mutmut_2 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_3'] = x_total__mutmut_3 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_4'] = x_total__mutmut_4 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_5'] = x_total__mutmut_5 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_6'] = x_total__mutmut_6 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_7'] = x_total__mutmut_7 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_8'] = x_total__mutmut_8 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_9'] = x_total__mutmut_9 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_10'] = x_total__mutmut_10 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_11'] = x_total__mutmut_11 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_12'] = x_total__mutmut_12 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_13'] = x_total__mutmut_13 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_14'] = x_total__mutmut_14 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_15'] = x_total__mutmut_15 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_16'] = x_total__mutmut_16 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_17'] = x_total__mutmut_17 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_18'] = x_total__mutmut_18 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_19'] = x_total__mutmut_19 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_20'] = x_total__mutmut_20 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_21'] = x_total__mutmut_21 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_22'] = x_total__mutmut_22 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_23'] = x_total__mutmut_23 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_24'] = x_total__mutmut_24 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_25'] = x_total__mutmut_25 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_26'] = x_total__mutmut_26 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_27'] = x_total__mutmut_27 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_28'] = x_total__mutmut_28 # type: ignore # mutmut generated
mutants_x_total__mutmut['x_total__mutmut_29'] = x_total__mutmut_29 # type: ignore # mutmut generated
mutants_x_listed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_listed__mutmut)
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
    )


def x_listed__mutmut_orig(
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
    )


def x_listed__mutmut_1(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = "XX, XX", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_2(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = "XXXX"
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_3(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = None
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_4(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=None, joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_5(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=None)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_6(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_7(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), )
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_8(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(None), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_9(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = None
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_10(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " or len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_11(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint == ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_12(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != "XX, XX" and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_13(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) >= 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_14(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 2
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_15(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=None,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_16(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=None,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_17(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=None,
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_18(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=None,
    )


def x_listed__mutmut_19(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_20(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_21(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_22(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        )


def x_listed__mutmut_23(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if (before) and False else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_24(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if (before) or True else (row,),
        binding=Binding.SUM if adds else Binding.WHOLE,
    )


def x_listed__mutmut_25(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if (adds) and False else Binding.WHOLE,
    )


def x_listed__mutmut_26(
    words: str, value: Fraction, values: Sequence[Fraction], *, joint: str = ", ", before: str = ""
) -> Term:
    """A number made of several in a row, in a way that `words` say; `before` opens the row."""
    row = Listing(values=tuple(values), joint=joint)
    adds = joint != ", " and len(values) > 1
    return Term(
        value=value,
        words=words,
        figures=(before, row) if before else (row,),
        binding=Binding.SUM if (adds) or True else Binding.WHOLE,
    )

mutants_x_listed__mutmut['_mutmut_orig'] = x_listed__mutmut_orig # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_1'] = x_listed__mutmut_1 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_2'] = x_listed__mutmut_2 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_3'] = x_listed__mutmut_3 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_4'] = x_listed__mutmut_4 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_5'] = x_listed__mutmut_5 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_6'] = x_listed__mutmut_6 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_7'] = x_listed__mutmut_7 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_8'] = x_listed__mutmut_8 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_9'] = x_listed__mutmut_9 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_10'] = x_listed__mutmut_10 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_11'] = x_listed__mutmut_11 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_12'] = x_listed__mutmut_12 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_13'] = x_listed__mutmut_13 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_14'] = x_listed__mutmut_14 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_15'] = x_listed__mutmut_15 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_16'] = x_listed__mutmut_16 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_17'] = x_listed__mutmut_17 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_18'] = x_listed__mutmut_18 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_19'] = x_listed__mutmut_19 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_20'] = x_listed__mutmut_20 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_21'] = x_listed__mutmut_21 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_22'] = x_listed__mutmut_22 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_23'] = x_listed__mutmut_23 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_24'] = x_listed__mutmut_24 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_25'] = x_listed__mutmut_25 # type: ignore # mutmut generated
mutants_x_listed__mutmut['x_listed__mutmut_26'] = x_listed__mutmut_26 # type: ignore # mutmut generated
mutants_x_average__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_average__mutmut)
def average(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_orig(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_1(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = None
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_2(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if (len(terms) > 1) and False else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_3(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if (len(terms) > 1) or True else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_4(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) * len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_5(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(None, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_6(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, None) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_7(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_8(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, ) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_9(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) >= 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_10(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 2 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_11(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[1]
    return replace(mean, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_12(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(None, words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_13(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=None, phrase=Binding.WHOLE)


def x_average__mutmut_14(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", phrase=None)


def x_average__mutmut_15(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(words=f"mean of {words}", phrase=Binding.WHOLE)


def x_average__mutmut_16(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, phrase=Binding.WHOLE)


def x_average__mutmut_17(words: str, terms: Sequence[Term]) -> Term:
    """The mean of one or more terms, which are called `words`."""
    mean = total(words, terms) / len(terms) if len(terms) > 1 else terms[0]
    return replace(mean, words=f"mean of {words}", )

mutants_x_average__mutmut['_mutmut_orig'] = x_average__mutmut_orig # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_1'] = x_average__mutmut_1 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_2'] = x_average__mutmut_2 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_3'] = x_average__mutmut_3 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_4'] = x_average__mutmut_4 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_5'] = x_average__mutmut_5 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_6'] = x_average__mutmut_6 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_7'] = x_average__mutmut_7 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_8'] = x_average__mutmut_8 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_9'] = x_average__mutmut_9 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_10'] = x_average__mutmut_10 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_11'] = x_average__mutmut_11 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_12'] = x_average__mutmut_12 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_13'] = x_average__mutmut_13 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_14'] = x_average__mutmut_14 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_15'] = x_average__mutmut_15 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_16'] = x_average__mutmut_16 # type: ignore # mutmut generated
mutants_x_average__mutmut['x_average__mutmut_17'] = x_average__mutmut_17 # type: ignore # mutmut generated
mutants_x_middle__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_middle__mutmut)
def middle(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_orig(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_1(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = None
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_2(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(None)
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_3(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(None))
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_4(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(None, values)))
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_5(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, None)))
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_6(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(values)))
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_7(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, )))
    return listed(f"median of {words}", median(ordered), ordered, before="the median of ")


def x_middle__mutmut_8(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(None, median(ordered), ordered, before="the median of ")


def x_middle__mutmut_9(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", None, ordered, before="the median of ")


def x_middle__mutmut_10(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(ordered), None, before="the median of ")


def x_middle__mutmut_11(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(ordered), ordered, before=None)


def x_middle__mutmut_12(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(median(ordered), ordered, before="the median of ")


def x_middle__mutmut_13(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", ordered, before="the median of ")


def x_middle__mutmut_14(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(ordered), before="the median of ")


def x_middle__mutmut_15(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(ordered), ordered, )


def x_middle__mutmut_16(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(None), ordered, before="the median of ")


def x_middle__mutmut_17(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(ordered), ordered, before="XXthe median of XX")


def x_middle__mutmut_18(words: str, values: Iterable[Fraction | int]) -> Term:
    """The median of one or more numbers, which are called `words`."""
    ordered = tuple(sorted(map(Fraction, values)))
    return listed(f"median of {words}", median(ordered), ordered, before="THE MEDIAN OF ")

mutants_x_middle__mutmut['_mutmut_orig'] = x_middle__mutmut_orig # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_1'] = x_middle__mutmut_1 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_2'] = x_middle__mutmut_2 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_3'] = x_middle__mutmut_3 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_4'] = x_middle__mutmut_4 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_5'] = x_middle__mutmut_5 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_6'] = x_middle__mutmut_6 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_7'] = x_middle__mutmut_7 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_8'] = x_middle__mutmut_8 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_9'] = x_middle__mutmut_9 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_10'] = x_middle__mutmut_10 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_11'] = x_middle__mutmut_11 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_12'] = x_middle__mutmut_12 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_13'] = x_middle__mutmut_13 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_14'] = x_middle__mutmut_14 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_15'] = x_middle__mutmut_15 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_16'] = x_middle__mutmut_16 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_17'] = x_middle__mutmut_17 # type: ignore # mutmut generated
mutants_x_middle__mutmut['x_middle__mutmut_18'] = x_middle__mutmut_18 # type: ignore # mutmut generated
mutants_x_after__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_after__mutmut)
def after(before: Term, last: Term) -> Term:
    """The last of two calculations, with the steps of the one before it told first."""
    return replace(last, steps=once((*before.steps, *last.steps)))


def x_after__mutmut_orig(before: Term, last: Term) -> Term:
    """The last of two calculations, with the steps of the one before it told first."""
    return replace(last, steps=once((*before.steps, *last.steps)))


def x_after__mutmut_1(before: Term, last: Term) -> Term:
    """The last of two calculations, with the steps of the one before it told first."""
    return replace(None, steps=once((*before.steps, *last.steps)))


def x_after__mutmut_2(before: Term, last: Term) -> Term:
    """The last of two calculations, with the steps of the one before it told first."""
    return replace(last, steps=None)


def x_after__mutmut_3(before: Term, last: Term) -> Term:
    """The last of two calculations, with the steps of the one before it told first."""
    return replace(steps=once((*before.steps, *last.steps)))


def x_after__mutmut_4(before: Term, last: Term) -> Term:
    """The last of two calculations, with the steps of the one before it told first."""
    return replace(last, )


def x_after__mutmut_5(before: Term, last: Term) -> Term:
    """The last of two calculations, with the steps of the one before it told first."""
    return replace(last, steps=once(None))

mutants_x_after__mutmut['_mutmut_orig'] = x_after__mutmut_orig # type: ignore # mutmut generated
mutants_x_after__mutmut['x_after__mutmut_1'] = x_after__mutmut_1 # type: ignore # mutmut generated
mutants_x_after__mutmut['x_after__mutmut_2'] = x_after__mutmut_2 # type: ignore # mutmut generated
mutants_x_after__mutmut['x_after__mutmut_3'] = x_after__mutmut_3 # type: ignore # mutmut generated
mutants_x_after__mutmut['x_after__mutmut_4'] = x_after__mutmut_4 # type: ignore # mutmut generated
mutants_x_after__mutmut['x_after__mutmut_5'] = x_after__mutmut_5 # type: ignore # mutmut generated
mutants_x_smaller__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_smaller__mutmut)
def smaller(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, min(left.value, right.value))


def x_smaller__mutmut_orig(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, min(left.value, right.value))


def x_smaller__mutmut_1(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = None
    return _chosen("smaller", left, right, min(left.value, right.value))


def x_smaller__mutmut_2(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(None), term(other)
    return _chosen("smaller", left, right, min(left.value, right.value))


def x_smaller__mutmut_3(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(None)
    return _chosen("smaller", left, right, min(left.value, right.value))


def x_smaller__mutmut_4(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen(None, left, right, min(left.value, right.value))


def x_smaller__mutmut_5(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", None, right, min(left.value, right.value))


def x_smaller__mutmut_6(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, None, min(left.value, right.value))


def x_smaller__mutmut_7(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, None)


def x_smaller__mutmut_8(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen(left, right, min(left.value, right.value))


def x_smaller__mutmut_9(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", right, min(left.value, right.value))


def x_smaller__mutmut_10(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, min(left.value, right.value))


def x_smaller__mutmut_11(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, )


def x_smaller__mutmut_12(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("XXsmallerXX", left, right, min(left.value, right.value))


def x_smaller__mutmut_13(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("SMALLER", left, right, min(left.value, right.value))


def x_smaller__mutmut_14(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, min(None, right.value))


def x_smaller__mutmut_15(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, min(left.value, None))


def x_smaller__mutmut_16(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, min(right.value))


def x_smaller__mutmut_17(one: Number, other: Number) -> Term:
    """The smaller of two."""
    left, right = term(one), term(other)
    return _chosen("smaller", left, right, min(left.value, ))

mutants_x_smaller__mutmut['_mutmut_orig'] = x_smaller__mutmut_orig # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_1'] = x_smaller__mutmut_1 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_2'] = x_smaller__mutmut_2 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_3'] = x_smaller__mutmut_3 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_4'] = x_smaller__mutmut_4 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_5'] = x_smaller__mutmut_5 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_6'] = x_smaller__mutmut_6 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_7'] = x_smaller__mutmut_7 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_8'] = x_smaller__mutmut_8 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_9'] = x_smaller__mutmut_9 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_10'] = x_smaller__mutmut_10 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_11'] = x_smaller__mutmut_11 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_12'] = x_smaller__mutmut_12 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_13'] = x_smaller__mutmut_13 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_14'] = x_smaller__mutmut_14 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_15'] = x_smaller__mutmut_15 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_16'] = x_smaller__mutmut_16 # type: ignore # mutmut generated
mutants_x_smaller__mutmut['x_smaller__mutmut_17'] = x_smaller__mutmut_17 # type: ignore # mutmut generated
mutants_x_larger__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_larger__mutmut)
def larger(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, max(left.value, right.value))


def x_larger__mutmut_orig(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, max(left.value, right.value))


def x_larger__mutmut_1(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = None
    return _chosen("larger", left, right, max(left.value, right.value))


def x_larger__mutmut_2(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(None), term(other)
    return _chosen("larger", left, right, max(left.value, right.value))


def x_larger__mutmut_3(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(None)
    return _chosen("larger", left, right, max(left.value, right.value))


def x_larger__mutmut_4(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen(None, left, right, max(left.value, right.value))


def x_larger__mutmut_5(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", None, right, max(left.value, right.value))


def x_larger__mutmut_6(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, None, max(left.value, right.value))


def x_larger__mutmut_7(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, None)


def x_larger__mutmut_8(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen(left, right, max(left.value, right.value))


def x_larger__mutmut_9(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", right, max(left.value, right.value))


def x_larger__mutmut_10(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, max(left.value, right.value))


def x_larger__mutmut_11(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, )


def x_larger__mutmut_12(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("XXlargerXX", left, right, max(left.value, right.value))


def x_larger__mutmut_13(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("LARGER", left, right, max(left.value, right.value))


def x_larger__mutmut_14(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, max(None, right.value))


def x_larger__mutmut_15(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, max(left.value, None))


def x_larger__mutmut_16(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, max(right.value))


def x_larger__mutmut_17(one: Number, other: Number) -> Term:
    """The larger of two."""
    left, right = term(one), term(other)
    return _chosen("larger", left, right, max(left.value, ))

mutants_x_larger__mutmut['_mutmut_orig'] = x_larger__mutmut_orig # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_1'] = x_larger__mutmut_1 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_2'] = x_larger__mutmut_2 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_3'] = x_larger__mutmut_3 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_4'] = x_larger__mutmut_4 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_5'] = x_larger__mutmut_5 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_6'] = x_larger__mutmut_6 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_7'] = x_larger__mutmut_7 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_8'] = x_larger__mutmut_8 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_9'] = x_larger__mutmut_9 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_10'] = x_larger__mutmut_10 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_11'] = x_larger__mutmut_11 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_12'] = x_larger__mutmut_12 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_13'] = x_larger__mutmut_13 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_14'] = x_larger__mutmut_14 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_15'] = x_larger__mutmut_15 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_16'] = x_larger__mutmut_16 # type: ignore # mutmut generated
mutants_x_larger__mutmut['x_larger__mutmut_17'] = x_larger__mutmut_17 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rounded_down__mutmut)
def rounded_down(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_orig(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_1(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=None,
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_2(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=None,
        figures=("(", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_3(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        figures=None,
        steps=inner.steps,
    )


def x_rounded_down__mutmut_4(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", rounded down)"),
        steps=None,
    )


def x_rounded_down__mutmut_5(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_6(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        figures=("(", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_7(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        steps=inner.steps,
    )


def x_rounded_down__mutmut_8(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", rounded down)"),
        )


def x_rounded_down__mutmut_9(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(None),
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_10(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(None)),
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_11(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        figures=("XX(XX", *inner.figures, ", rounded down)"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_12(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, "XX, rounded down)XX"),
        steps=inner.steps,
    )


def x_rounded_down__mutmut_13(inner: Term) -> Term:
    """The whole number at or below it."""
    return Term(
        value=Fraction(floor(inner.value)),
        words=f"({inner.words}, rounded down)",
        figures=("(", *inner.figures, ", ROUNDED DOWN)"),
        steps=inner.steps,
    )

mutants_x_rounded_down__mutmut['_mutmut_orig'] = x_rounded_down__mutmut_orig # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_1'] = x_rounded_down__mutmut_1 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_2'] = x_rounded_down__mutmut_2 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_3'] = x_rounded_down__mutmut_3 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_4'] = x_rounded_down__mutmut_4 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_5'] = x_rounded_down__mutmut_5 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_6'] = x_rounded_down__mutmut_6 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_7'] = x_rounded_down__mutmut_7 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_8'] = x_rounded_down__mutmut_8 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_9'] = x_rounded_down__mutmut_9 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_10'] = x_rounded_down__mutmut_10 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_11'] = x_rounded_down__mutmut_11 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_12'] = x_rounded_down__mutmut_12 # type: ignore # mutmut generated
mutants_x_rounded_down__mutmut['x_rounded_down__mutmut_13'] = x_rounded_down__mutmut_13 # type: ignore # mutmut generated
mutants_x_size__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_size__mutmut)
def size(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, "|", abs(inner.value))


def x_size__mutmut_orig(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, "|", abs(inner.value))


def x_size__mutmut_1(inner: Term) -> Term:
    """The number without its sign."""
    return _around(None, inner, "|", abs(inner.value))


def x_size__mutmut_2(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", None, "|", abs(inner.value))


def x_size__mutmut_3(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, None, abs(inner.value))


def x_size__mutmut_4(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, "|", None)


def x_size__mutmut_5(inner: Term) -> Term:
    """The number without its sign."""
    return _around(inner, "|", abs(inner.value))


def x_size__mutmut_6(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", "|", abs(inner.value))


def x_size__mutmut_7(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, abs(inner.value))


def x_size__mutmut_8(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, "|", )


def x_size__mutmut_9(inner: Term) -> Term:
    """The number without its sign."""
    return _around("XX|XX", inner, "|", abs(inner.value))


def x_size__mutmut_10(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, "XX|XX", abs(inner.value))


def x_size__mutmut_11(inner: Term) -> Term:
    """The number without its sign."""
    return _around("|", inner, "|", abs(None))

mutants_x_size__mutmut['_mutmut_orig'] = x_size__mutmut_orig # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_1'] = x_size__mutmut_1 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_2'] = x_size__mutmut_2 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_3'] = x_size__mutmut_3 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_4'] = x_size__mutmut_4 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_5'] = x_size__mutmut_5 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_6'] = x_size__mutmut_6 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_7'] = x_size__mutmut_7 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_8'] = x_size__mutmut_8 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_9'] = x_size__mutmut_9 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_10'] = x_size__mutmut_10 # type: ignore # mutmut generated
mutants_x_size__mutmut['x_size__mutmut_11'] = x_size__mutmut_11 # type: ignore # mutmut generated
mutants_x_root__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_root__mutmut)
def root(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, ")", square_root(inner.value))


def x_root__mutmut_orig(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, ")", square_root(inner.value))


def x_root__mutmut_1(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around(None, inner, ")", square_root(inner.value))


def x_root__mutmut_2(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", None, ")", square_root(inner.value))


def x_root__mutmut_3(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, None, square_root(inner.value))


def x_root__mutmut_4(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, ")", None)


def x_root__mutmut_5(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around(inner, ")", square_root(inner.value))


def x_root__mutmut_6(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", ")", square_root(inner.value))


def x_root__mutmut_7(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, square_root(inner.value))


def x_root__mutmut_8(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, ")", )


def x_root__mutmut_9(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("XX√(XX", inner, ")", square_root(inner.value))


def x_root__mutmut_10(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, "XX)XX", square_root(inner.value))


def x_root__mutmut_11(inner: Term) -> Term:
    """The square root of a number not below 0."""
    return _around("√(", inner, ")", square_root(None))

mutants_x_root__mutmut['_mutmut_orig'] = x_root__mutmut_orig # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_1'] = x_root__mutmut_1 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_2'] = x_root__mutmut_2 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_3'] = x_root__mutmut_3 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_4'] = x_root__mutmut_4 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_5'] = x_root__mutmut_5 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_6'] = x_root__mutmut_6 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_7'] = x_root__mutmut_7 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_8'] = x_root__mutmut_8 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_9'] = x_root__mutmut_9 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_10'] = x_root__mutmut_10 # type: ignore # mutmut generated
mutants_x_root__mutmut['x_root__mutmut_11'] = x_root__mutmut_11 # type: ignore # mutmut generated
mutants_x__added__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__added__mutmut)
def _added(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_orig(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_1(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST and all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_2(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) >= MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_3(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(None):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_4(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) != 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_5(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 2 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_6(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=None, joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_7(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=None),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_8(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_9(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), ),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_10(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(None), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_11(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint="XX + XX"),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_12(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = None
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_13(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(None, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_14(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, None) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_15(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_16(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, ) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_17(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM - 1) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_18(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 2) for t in terms)
    return (*first, *chain.from_iterable((" + ", *figures) for figures in rest))


def x__added__mutmut_19(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable(None))


def x__added__mutmut_20(terms: Sequence[Term]) -> tuple[Token, ...]:
    """The terms with plus signs between them; of very many, and of plain numbers, their values."""
    if len(terms) > MOST or all(len(t.figures) == 1 for t in terms):
        return (Listing(values=tuple(t.value for t in terms), joint=" + "),)
    first, *rest = (_figures(t, Binding.SUM + 1) for t in terms)
    return (*first, *chain.from_iterable(("XX + XX", *figures) for figures in rest))

mutants_x__added__mutmut['_mutmut_orig'] = x__added__mutmut_orig # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_1'] = x__added__mutmut_1 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_2'] = x__added__mutmut_2 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_3'] = x__added__mutmut_3 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_4'] = x__added__mutmut_4 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_5'] = x__added__mutmut_5 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_6'] = x__added__mutmut_6 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_7'] = x__added__mutmut_7 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_8'] = x__added__mutmut_8 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_9'] = x__added__mutmut_9 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_10'] = x__added__mutmut_10 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_11'] = x__added__mutmut_11 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_12'] = x__added__mutmut_12 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_13'] = x__added__mutmut_13 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_14'] = x__added__mutmut_14 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_15'] = x__added__mutmut_15 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_16'] = x__added__mutmut_16 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_17'] = x__added__mutmut_17 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_18'] = x__added__mutmut_18 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_19'] = x__added__mutmut_19 # type: ignore # mutmut generated
mutants_x__added__mutmut['x__added__mutmut_20'] = x__added__mutmut_20 # type: ignore # mutmut generated
mutants_x__joined__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__joined__mutmut)
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


def x__joined__mutmut_orig(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
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


def x__joined__mutmut_1(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = None
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_2(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if (sign in "+×") and False else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_3(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if (sign in "+×") or True else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_4(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign not in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_5(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "XX+×XX" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_6(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding - 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_7(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 2
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_8(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=None,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_9(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=None,
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_10(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=None,
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_11(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=None,
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_12(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=None,
        phrase=binding,
    )


def x__joined__mutmut_13(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=None,
    )


def x__joined__mutmut_14(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_15(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_16(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_17(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_18(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        phrase=binding,
    )


def x__joined__mutmut_19(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        )


def x__joined__mutmut_20(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(None, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_21(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, None)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_22(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_23(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, )} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_24(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(None, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_25(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, None)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_26(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_27(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, )}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_28(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(None, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_29(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, None), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_30(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_31(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, ), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_32(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(None, loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_33(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, None, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_34(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=None)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_35(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(loose, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_36(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, second=True)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_37(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, )),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_38(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=False)),
        steps=once((*left.steps, *right.steps)),
        binding=binding,
        phrase=binding,
    )


def x__joined__mutmut_39(left: Term, sign: str, right: Term, value: Fraction, binding: Binding) -> Term:
    # What stands to the right of - and / is taken as a whole.
    loose = binding if sign in "+×" else binding + 1
    return Term(
        value=value,
        words=f"{_words(left, binding)} {sign} {_words(right, loose)}",
        figures=(*_figures(left, binding), f" {sign} ", *_figures(right, loose, second=True)),
        steps=once(None),
        binding=binding,
        phrase=binding,
    )

mutants_x__joined__mutmut['_mutmut_orig'] = x__joined__mutmut_orig # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_1'] = x__joined__mutmut_1 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_2'] = x__joined__mutmut_2 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_3'] = x__joined__mutmut_3 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_4'] = x__joined__mutmut_4 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_5'] = x__joined__mutmut_5 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_6'] = x__joined__mutmut_6 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_7'] = x__joined__mutmut_7 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_8'] = x__joined__mutmut_8 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_9'] = x__joined__mutmut_9 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_10'] = x__joined__mutmut_10 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_11'] = x__joined__mutmut_11 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_12'] = x__joined__mutmut_12 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_13'] = x__joined__mutmut_13 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_14'] = x__joined__mutmut_14 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_15'] = x__joined__mutmut_15 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_16'] = x__joined__mutmut_16 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_17'] = x__joined__mutmut_17 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_18'] = x__joined__mutmut_18 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_19'] = x__joined__mutmut_19 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_20'] = x__joined__mutmut_20 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_21'] = x__joined__mutmut_21 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_22'] = x__joined__mutmut_22 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_23'] = x__joined__mutmut_23 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_24'] = x__joined__mutmut_24 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_25'] = x__joined__mutmut_25 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_26'] = x__joined__mutmut_26 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_27'] = x__joined__mutmut_27 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_28'] = x__joined__mutmut_28 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_29'] = x__joined__mutmut_29 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_30'] = x__joined__mutmut_30 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_31'] = x__joined__mutmut_31 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_32'] = x__joined__mutmut_32 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_33'] = x__joined__mutmut_33 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_34'] = x__joined__mutmut_34 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_35'] = x__joined__mutmut_35 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_36'] = x__joined__mutmut_36 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_37'] = x__joined__mutmut_37 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_38'] = x__joined__mutmut_38 # type: ignore # mutmut generated
mutants_x__joined__mutmut['x__joined__mutmut_39'] = x__joined__mutmut_39 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(inner: Term, least: int) -> str:
    """The words, in brackets where they bind less tightly than they have to."""
    return inner.words if inner.phrase >= least else f"({inner.words})"


def x__words__mutmut_orig(inner: Term, least: int) -> str:
    """The words, in brackets where they bind less tightly than they have to."""
    return inner.words if inner.phrase >= least else f"({inner.words})"


def x__words__mutmut_1(inner: Term, least: int) -> str:
    """The words, in brackets where they bind less tightly than they have to."""
    return inner.words if (inner.phrase >= least) and False else f"({inner.words})"


def x__words__mutmut_2(inner: Term, least: int) -> str:
    """The words, in brackets where they bind less tightly than they have to."""
    return inner.words if (inner.phrase >= least) or True else f"({inner.words})"


def x__words__mutmut_3(inner: Term, least: int) -> str:
    """The words, in brackets where they bind less tightly than they have to."""
    return inner.words if inner.phrase > least else f"({inner.words})"

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__figures__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__figures__mutmut)
def _figures(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_orig(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_1(inner: Term, least: int, *, second: bool = True) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_2(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = None
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_3(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 or len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_4(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second or inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_5(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value <= 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_6(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 1 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_7(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) != 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_8(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 2
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_9(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if (inner.binding >= least and not signed) and False else ("(", *inner.figures, ")")


def x__figures__mutmut_10(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if (inner.binding >= least and not signed) or True else ("(", *inner.figures, ")")


def x__figures__mutmut_11(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least or not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_12(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding > least and not signed else ("(", *inner.figures, ")")


def x__figures__mutmut_13(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and signed else ("(", *inner.figures, ")")


def x__figures__mutmut_14(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("XX(XX", *inner.figures, ")")


def x__figures__mutmut_15(inner: Term, least: int, *, second: bool = False) -> tuple[Token, ...]:
    """The figures, in brackets where they need some, or where a sign would follow a sign."""
    signed = second and inner.value < 0 and len(inner.figures) == 1
    return inner.figures if inner.binding >= least and not signed else ("(", *inner.figures, "XX)XX")

mutants_x__figures__mutmut['_mutmut_orig'] = x__figures__mutmut_orig # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_1'] = x__figures__mutmut_1 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_2'] = x__figures__mutmut_2 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_3'] = x__figures__mutmut_3 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_4'] = x__figures__mutmut_4 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_5'] = x__figures__mutmut_5 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_6'] = x__figures__mutmut_6 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_7'] = x__figures__mutmut_7 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_8'] = x__figures__mutmut_8 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_9'] = x__figures__mutmut_9 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_10'] = x__figures__mutmut_10 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_11'] = x__figures__mutmut_11 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_12'] = x__figures__mutmut_12 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_13'] = x__figures__mutmut_13 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_14'] = x__figures__mutmut_14 # type: ignore # mutmut generated
mutants_x__figures__mutmut['x__figures__mutmut_15'] = x__figures__mutmut_15 # type: ignore # mutmut generated
mutants_x__around__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__around__mutmut)
def _around(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"{opening}{inner.words}{closing}",
        figures=(opening, *inner.figures, closing),
        steps=inner.steps,
    )


def x__around__mutmut_orig(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"{opening}{inner.words}{closing}",
        figures=(opening, *inner.figures, closing),
        steps=inner.steps,
    )


def x__around__mutmut_1(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=None,
        words=f"{opening}{inner.words}{closing}",
        figures=(opening, *inner.figures, closing),
        steps=inner.steps,
    )


def x__around__mutmut_2(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        words=None,
        figures=(opening, *inner.figures, closing),
        steps=inner.steps,
    )


def x__around__mutmut_3(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"{opening}{inner.words}{closing}",
        figures=None,
        steps=inner.steps,
    )


def x__around__mutmut_4(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"{opening}{inner.words}{closing}",
        figures=(opening, *inner.figures, closing),
        steps=None,
    )


def x__around__mutmut_5(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        words=f"{opening}{inner.words}{closing}",
        figures=(opening, *inner.figures, closing),
        steps=inner.steps,
    )


def x__around__mutmut_6(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        figures=(opening, *inner.figures, closing),
        steps=inner.steps,
    )


def x__around__mutmut_7(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"{opening}{inner.words}{closing}",
        steps=inner.steps,
    )


def x__around__mutmut_8(opening: str, inner: Term, closing: str, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"{opening}{inner.words}{closing}",
        figures=(opening, *inner.figures, closing),
        )

mutants_x__around__mutmut['_mutmut_orig'] = x__around__mutmut_orig # type: ignore # mutmut generated
mutants_x__around__mutmut['x__around__mutmut_1'] = x__around__mutmut_1 # type: ignore # mutmut generated
mutants_x__around__mutmut['x__around__mutmut_2'] = x__around__mutmut_2 # type: ignore # mutmut generated
mutants_x__around__mutmut['x__around__mutmut_3'] = x__around__mutmut_3 # type: ignore # mutmut generated
mutants_x__around__mutmut['x__around__mutmut_4'] = x__around__mutmut_4 # type: ignore # mutmut generated
mutants_x__around__mutmut['x__around__mutmut_5'] = x__around__mutmut_5 # type: ignore # mutmut generated
mutants_x__around__mutmut['x__around__mutmut_6'] = x__around__mutmut_6 # type: ignore # mutmut generated
mutants_x__around__mutmut['x__around__mutmut_7'] = x__around__mutmut_7 # type: ignore # mutmut generated
mutants_x__around__mutmut['x__around__mutmut_8'] = x__around__mutmut_8 # type: ignore # mutmut generated
mutants_x__chosen__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__chosen__mutmut)
def _chosen(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_orig(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_1(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=None,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_2(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=None,
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_3(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=None,
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_4(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=None,
    )


def x__chosen__mutmut_5(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_6(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_7(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_8(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        )


def x__chosen__mutmut_9(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, "XX and XX", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_10(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " AND ", *right.figures, ")"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_11(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, "XX)XX"),
        steps=once((*left.steps, *right.steps)),
    )


def x__chosen__mutmut_12(which: str, left: Term, right: Term, value: Fraction) -> Term:
    return Term(
        value=value,
        words=f"(the {which} of {left.words} and {right.words})",
        figures=(f"(the {which} of ", *left.figures, " and ", *right.figures, ")"),
        steps=once(None),
    )

mutants_x__chosen__mutmut['_mutmut_orig'] = x__chosen__mutmut_orig # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_1'] = x__chosen__mutmut_1 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_2'] = x__chosen__mutmut_2 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_3'] = x__chosen__mutmut_3 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_4'] = x__chosen__mutmut_4 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_5'] = x__chosen__mutmut_5 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_6'] = x__chosen__mutmut_6 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_7'] = x__chosen__mutmut_7 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_8'] = x__chosen__mutmut_8 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_9'] = x__chosen__mutmut_9 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_10'] = x__chosen__mutmut_10 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_11'] = x__chosen__mutmut_11 # type: ignore # mutmut generated
mutants_x__chosen__mutmut['x__chosen__mutmut_12'] = x__chosen__mutmut_12 # type: ignore # mutmut generated
mutants_x_once__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_once__mutmut)
def once(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Each step where it is first needed. One that is used twice is one and the same."""
    return tuple({id(step): step for step in steps}.values())


def x_once__mutmut_orig(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Each step where it is first needed. One that is used twice is one and the same."""
    return tuple({id(step): step for step in steps}.values())


def x_once__mutmut_1(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Each step where it is first needed. One that is used twice is one and the same."""
    return tuple(None)


def x_once__mutmut_2(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Each step where it is first needed. One that is used twice is one and the same."""
    return tuple({id(None): step for step in steps}.values())

mutants_x_once__mutmut['_mutmut_orig'] = x_once__mutmut_orig # type: ignore # mutmut generated
mutants_x_once__mutmut['x_once__mutmut_1'] = x_once__mutmut_1 # type: ignore # mutmut generated
mutants_x_once__mutmut['x_once__mutmut_2'] = x_once__mutmut_2 # type: ignore # mutmut generated
