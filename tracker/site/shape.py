"""What settings may look like: each shape takes a value, cleaned, and doubts what does not fit."""

import re
from collections.abc import Callable, Mapping, Sequence
from msgspec import Struct
from html import escape
from typing import TypeAlias

from tracker.text.diagnostics import Severity
from tracker.text.document import Block, Place, Value

Setting: TypeAlias = "Mapping[str, Setting] | Sequence[Setting] | str | bool | None"
# Of what does not fit, None is left, and a doubt.
Shape: TypeAlias = "Callable[[Value, Place, list[Doubt]], Setting]"


class Doubt(Struct, frozen=True, kw_only=True):
    """What is wrong with the setting at `place`."""

    place: Place
    code: str
    message: str
    help: str
    severity: Severity = Severity.ERROR
    at_key: bool = False


def text(pattern: str = r".*", wanted: str = "a text", *, as_html: bool = False) -> Shape:
    """A text that matches `pattern`; `as_html` where a builder's template does not escape it."""
    fits = re.compile(pattern, re.DOTALL).fullmatch

    def take(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
        if isinstance(value, str) and fits(value):
            return escape(value) if as_html else value
        doubts.append(_unfit(place, wanted))
        return None

    return take


def flag(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
    """True or false."""
    if isinstance(value, bool):
        return value
    doubts.append(_unfit(place, "true or false"))
    return None


def one_of(*known: str, wanted: str) -> Shape:
    """One of some words."""
    return text("|".join(map(re.escape, known)) or r"(?!)", wanted)


def items(item: Shape) -> Shape:
    """A list, each item of the same shape; one item that stands alone is a list of it."""

    def take(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
        if not isinstance(value, list):
            return [item(value, place, doubts)]
        return [item(each, (*place, index), doubts) for index, each in enumerate(value)]

    return take


def keys(shapes: Mapping[str, Shape], why_not: str) -> Shape:
    """A mapping; of other keys it is said `why_not`, and they are left."""

    def take(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
        if not isinstance(value, Block):
            doubts.append(_unfit(place, "a mapping"))
            return None
        doubts.extend(unused((*place, key), why_not) for key in value if key not in shapes)
        known = ((key, value[key]) for key in shapes if key in value)
        return {key: shapes[key](inner, (*place, key), doubts) for key, inner in known}

    return take


def refused(why: str) -> Shape:
    """Nothing, whatever it is: it could run a program."""

    def take(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
        del value
        advice = "take it out; pages and assets of your own go into `site_src/`"
        doubts.append(
            Doubt(place=place, code="unsafe-site-setting", message=why, help=advice, at_key=True)
        )
        return None

    return take


def unless(word: str, shape: Shape) -> Shape:
    """`shape`, but for one word that says nothing new."""

    def take(value: Value, place: Place, doubts: list[Doubt]) -> Setting:
        return {} if value == word else shape(value, place, doubts)

    return take


def _unfit(place: Place, wanted: str) -> Doubt:
    name = _named(place)
    return Doubt(
        place=place,
        code="invalid-site-setting",
        message=f"`{name}` is not {wanted}",
        help=f"write {wanted}, or leave it out",
    )


def unused(place: Place, why_not: str) -> Doubt:
    """Doubt: a setting that is left out, which does no harm."""
    return Doubt(
        place=place,
        code="unused-site-setting",
        message=f"`{_named(place)}` is not used",
        help=why_not,
        severity=Severity.WARNING,
        at_key=True,
    )


def _named(place: Place) -> str:
    return ".".join(step for step in place if isinstance(step, str))
