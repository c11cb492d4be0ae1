"""The pocket calculator of a reader who wants to follow a figure."""

import re
from fractions import Fraction
from math import ceil, floor
from statistics import median

from tracker.kpis.root import square_root
from tracker.kpis.working import Listing, Step, Token

_WORDS = {
    r"\(((?:F\([^()]*\)|[^()])*), rounded up\)": r"ceil(\1)",
    r"\(the smaller of (.*?) and (.*?)\)": r"min(\1, \2)",
    r"\(the larger of (.*?) and (.*?)\)": r"max(\1, \2)",
    r"the median of (.*)": r"median([\1])",
    r"the lowest of (.*)": r"min([\1])",
    r"the highest of (.*)": r"max([\1])",
    r"\((.*), rounded down\)": r"floor(\1)",
    r"√\(": "root(",
    r"\|(.*?)\|": r"abs(\1)",
    "×": "*",
    "\u2212": "-",
}
_KEYS = {
    "F": Fraction,
    "min": min,
    "max": max,
    "median": median,
    "root": square_root,
    "abs": abs,
    "floor": floor,
    "ceil": ceil,
}


def worked_out(step: Step) -> Fraction:
    """What the figures of a step come to, typed as they stand."""
    text = "".join(map(_typed, step.figures))
    for words, key in _WORDS.items():
        text = re.sub(words, key, text)
    return Fraction(eval(text, {"__builtins__": {}}, _KEYS))  # noqa: S307 (what a test has typed)


def _typed(token: Token) -> str:
    if isinstance(token, Listing):
        return token.joint.join(map(_typed, token.values))
    return f"F({token.numerator}, {token.denominator})" if isinstance(token, Fraction) else token
