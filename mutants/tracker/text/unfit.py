"""Values of the wrong kind: what stands there, and how to write what is wanted."""

import re
from collections.abc import Callable, Mapping

from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block
from tracker.text.findings import shown
from tracker.text.places import places
from tracker.text.quoting import quoted
from tracker.text.refusal import Refusal
from tracker.text.scalars import IS_NUMBER

_TRUE = frozenset({"true", "yes", "y", "on", "1"})
_FALSE = frozenset({"false", "no", "n", "off", "0"})
_MOST = 40
_EXAMPLE = "write a number such as `12` or `0.5`"
_IN_BRACKETS = re.compile(r"\[.*\]").fullmatch
_COMMENT = re.compile(r"\s*(#\w.*)").match


def unfit(refusal: Refusal) -> Diagnostic:
    """The finding about a value that is of another kind than its schema's `type`, or the first."""
    wanted = refusal.wanted[0] if isinstance(refusal.wanted, list) else refusal.wanted
    return _KINDS[str(wanted)](refusal)


def no_value(refusal: Refusal) -> Diagnostic:
    """Finding: null."""
    return refusal.finding(
        "no-value",
        f"{refusal.subject} has no value",
        _cut_off(refusal) or "write one, or leave the key out: null is not absence",
        at_key=True,
    )


def _cut_off(refusal: Refusal) -> str | None:
    """What to do about a text that begins with `#` and is therefore a comment."""
    lines = (*refusal.document.text.split("\n"), "")  # the value may lie behind the last line
    where = places(refusal.document).span(refusal.place).end
    comment = _COMMENT(lines[where.line - 1], where.column - 1)
    if comment is None:
        return None
    line = shown(refusal.line(quoted(comment.group(1).rstrip())))
    return f"after a space, `#` begins a comment; to keep it, quote it: `{line}`"


def _not_a_boolean(refusal: Refusal) -> Diagnostic:
    word = refusal.written.casefold()
    cure = f"write `{refusal.line('true')}` or `{refusal.line('false')}`"
    if word in _TRUE | _FALSE:
        bare = " without quotes" if refusal.value in {"true", "false"} else ""
        cure = f"write `{refusal.line('true' if word in _TRUE else 'false')}`{bare}"
    message = f"{refusal.subject} is {refusal.described()}, not true or false"
    return refusal.finding("not-a-boolean", message, cure)


def _not_a_number(refusal: Refusal) -> Diagnostic:
    cure = _EXAMPLE
    if isinstance(refusal.value, str) and len(refusal.value) < _MOST:
        cure = next(
            (say(found, refusal) for form, say in _FORMS if (found := form(refusal.value))), cure
        )
    message = f"{refusal.subject} is {refusal.described()}, not a number"
    return refusal.finding("not-a-number", message, cure)


def _not_whole(refusal: Refusal) -> Diagnostic:
    if isinstance(refusal.value, str | bool | list | Block):
        return _not_a_number(refusal)
    message = f"{refusal.subject} is {refusal.described()}, not a whole number"
    return refusal.finding("not-a-whole-number", message, refusal.hint or "write a whole number")


def _not_text(refusal: Refusal) -> Diagnostic:
    message = f"{refusal.subject} is {refusal.described()}, not text"
    if isinstance(refusal.value, list | Block):
        return refusal.finding("not-text", message, refusal.hint or "write one text here")
    cure = f"quote it: `{refusal.line(quoted(refusal.written))}`"
    return refusal.finding("not-text", message, cure)


def _not_a_list(refusal: Refusal) -> Diagnostic:
    message = f"{refusal.subject} is {refusal.described()}, not a list"
    written = refusal.written
    entries = written if _IN_BRACKETS(written) else f"[{written}]"
    cure = f"write `{refusal.line(entries)}`"
    if isinstance(refusal.value, Block):
        cure = refusal.hint or "put `- ` before each of its mappings"
    elif isinstance(refusal.value, bool):
        cure = refusal.hint or cure
    return refusal.finding("not-a-list", message, cure)


def _not_a_mapping(refusal: Refusal) -> Diagnostic:
    message = f"{refusal.subject} is {refusal.described()}, not a mapping"
    cure = refusal.hint or "write its keys below it, each as `key: value`"
    if len(refusal.place) == 1:
        cure = "write its records below it, each under an id of its own"
    return refusal.finding("not-a-mapping", message, cure)


_KINDS: Mapping[str, Callable[[Refusal], Diagnostic]] = {
    "boolean": _not_a_boolean,
    "number": _not_a_number,
    "integer": _not_whole,
    "string": _not_text,
    "array": _not_a_list,
    "object": _not_a_mapping,
}


# ---------------------------------------------------------------------------- numbers


def _unquoted(_: re.Match[str], refusal: Refusal) -> str:
    return f"write it without quotes: `{refusal.line(str(refusal.value))}`"


def _bare(found: re.Match[str], refusal: Refusal) -> str:
    number = re.sub(r"[_ ,](?=[0-9]{3})", "", found.group("number"))
    sign = "-" if found.group().startswith("-") else ""
    whole, _, part = number.partition(".")
    number = sign + (whole.lstrip("0") or "0") + (f".{part}" if part else "")
    if not IS_NUMBER(number):
        return _EXAMPLE
    return f"numbers are written as in JSON: `{refusal.line(number)}`"


def _comma(found: re.Match[str], refusal: Refusal) -> str:
    return f"decimals have a point: `{refusal.line('.'.join(found.groups()))}`"


def _hexadecimal(found: re.Match[str], refusal: Refusal) -> str:
    return f"write it in decimal digits: `{refusal.line(str(int(found.group(), 0)))}`"


def _clock(found: re.Match[str], refusal: Refusal) -> str:
    hours, minutes = map(int, found.groups())
    return (
        f"write minutes, `{refusal.line(str(60 * hours + minutes))}`,"
        f" or hours, `{refusal.line(f'{hours + minutes / 60:.4g}')}`"
    )


def _with_unit(found: re.Match[str], refusal: Refusal) -> str:
    return f"write the number alone: `{refusal.line(found.group('number'))}`"


_Form = Callable[[str], re.Match[str] | None]
_Say = Callable[[re.Match[str], Refusal], str]
_FORMS: tuple[tuple[_Form, _Say], ...] = (
    (IS_NUMBER, _unquoted),
    (re.compile(r"([0-9]{1,3}):([0-5][0-9])").fullmatch, _clock),
    (re.compile(r"0x[0-9a-fA-F]+|0o[0-7]+|0b[01]+").fullmatch, _hexadecimal),
    (re.compile(r"(-?[0-9]+),([0-9]{1,2}|[0-9]{4,})").fullmatch, _comma),
    (
        re.compile(r"[-+]?(?P<number>[0-9][0-9_, ]*\.?[0-9]*|\.[0-9]+)").fullmatch,
        _bare,
    ),
    (
        re.compile(
            r"[^0-9-]{0,4}(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?)[^0-9]{0,12}"
        ).fullmatch,
        _with_unit,
    ),
)
