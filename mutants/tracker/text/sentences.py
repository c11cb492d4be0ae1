"""From a refusal to its findings, by the keyword of the schema that refuses."""

from collections.abc import Callable, Iterator, Mapping
from typing import cast

from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Value
from tracker.text.examples import example
from tracker.text.findings import shown
from tracker.text.forms import ill_formed, not_a_date
from tracker.text.near import nearest
from tracker.text.refusal import Refusal
from tracker.text.unfit import no_value, unfit
from tracker.text.unknown import unknown_keys


def sentences(refusal: Refusal) -> Iterator[Diagnostic]:
    """The findings about one refusal: one, but for several unknown keys."""
    if refusal.keyword == "additionalProperties":
        yield from unknown_keys(refusal)
    elif refusal.value is None and refusal.keyword in {"type", "enum", "not"}:
        yield no_value(refusal)
    elif refusal.keyword == "type" and refusal.form == "date" and not _is_nested(refusal.value):
        yield not_a_date(refusal)
    else:
        yield _SENTENCES.get(refusal.keyword, _bad_value)(refusal)


def _is_nested(value: Value) -> bool:
    return isinstance(value, list | Block)


def _bad_value(refusal: Refusal) -> Diagnostic:
    return refusal.finding("bad-value", f"{refusal.subject} cannot be {refusal.described()}")


def _unknown_word(refusal: Refusal) -> Diagnostic:
    words = [str(word) for word in cast("list[object]", refusal.wanted)]
    near = nearest(str(refusal.value), words)
    listed = ", ".join(f"`{word}`" for word in words)
    return refusal.finding(
        "unknown-word",
        f"{refusal.subject} cannot be {refusal.described()}",
        f"did you mean `{near}`?" if near else f"write one of {listed}",
    )


def _missing_key(refusal: Refusal) -> Diagnostic:
    names = " and ".join(f"`{key}`" for key in refusal.missing)
    verb = "is" if len(refusal.missing) == 1 else "are"
    lines = ", ".join(f"`{key}: {example(refusal.schema, key)}`" for key in refusal.missing)
    cure = refusal.hint or f"write it, as in {lines}"
    return refusal.finding("missing-key", f"{names} {verb} missing", cure, at_key=True)


def _out_of_range(refusal: Refusal) -> Diagnostic:
    relation = _RELATIONS[refusal.keyword]
    number = refusal.described().removeprefix("the number ")
    return refusal.finding(
        "out-of-range",
        f"{refusal.subject} is {number}, and it should be {relation} {refusal.wanted}",
    )


def _too_few(refusal: Refusal) -> Diagnostic:
    entries = "entry" if refusal.wanted == 1 else "entries"
    return refusal.finding(
        "too-few", f"{refusal.subject} needs at least {refusal.wanted} {entries}", at_key=True
    )


def _repeated(refusal: Refusal) -> Diagnostic:
    entries = cast("list[object]", refusal.value)
    again = next(number for number, entry in enumerate(entries) if entry in entries[:number])
    inner = refusal.entry(again)
    return inner.finding(
        "repeated-entry",
        f"{inner.described()} is in {refusal.subject} already".removeprefix("the text "),
        "delete one of the two",
    )


def _combination(refusal: Refusal) -> Diagnostic:
    explained = refusal.schema.get("x-explain")
    message = explained if isinstance(explained, str) else f"{refusal.subject} does not fit here"
    return refusal.finding(_COMBINATIONS[refusal.keyword], shown(message, 200), at_key=True)


_RELATIONS = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "above",
    "exclusiveMaximum": "below",
}
_COMBINATIONS = {"not": "not-here", "anyOf": "missing-choice", "dependentRequired": "not-alone"}
_SENTENCES: Mapping[str, Callable[[Refusal], Diagnostic]] = {
    "type": unfit,
    "enum": _unknown_word,
    "const": _unknown_word,
    "pattern": ill_formed,
    "format": ill_formed,
    "maxLength": ill_formed,
    "minLength": ill_formed,
    "required": _missing_key,
    "minItems": _too_few,
    "minProperties": _too_few,
    "uniqueItems": _repeated,
    **dict.fromkeys(_RELATIONS, _out_of_range),
    **dict.fromkeys(_COMBINATIONS, _combination),
}
