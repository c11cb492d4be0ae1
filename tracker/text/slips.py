"""What the author most likely did, where libyaml gives up; with the line as it should be."""

import re
from collections.abc import Callable

from tracker.text.diagnostics import Diagnostic
from tracker.text.faults import LIMITS
from tracker.text.nodes import Fault, Ill
from tracker.text.quoting import quoted
from tracker.text.source import Position
from tracker.text.spot import Spot
from tracker.text.tabs import tab_indentation

_PAIR = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[^\s#:][^:]*?) *:[ \t]+(?P<value>.*)$")
_NO_SPACE = re.compile(r"(\s*(?:- +)*[A-Za-z_][\w-]*):(\S.*)$")
_TAB = re.compile(r" *\t[ \t]*")
_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{0,4}|x[0-9A-Fa-f]{0,2}|U[0-9A-Fa-f]{0,8}|.)?")


def explain_fault(path: str, text: str, fault: Fault) -> Diagnostic:
    """The finding about a fault, in the author's terms."""
    spot = Spot(path=path, fault=fault, lines=tuple(text.split("\n")))
    if fault.ill is not Ill.SYNTAX:
        return LIMITS[fault.ill](spot)
    return next((found for slip in SLIPS if (found := slip(spot)) is not None), _unknown(spot))


def _unknown(spot: Spot) -> Diagnostic:
    problem = spot.fault.problem
    return spot.finding(
        "yaml-syntax",
        "this cannot be read as YAML" + (f": {problem}" if problem else ""),
        "compare it with the lines around it: indentation, quotes, brackets",
    )


# ---------------------------------------------------------------------------- one slip each


def _tab(spot: Spot) -> Diagnostic | None:
    found = _TAB.match(spot.line)
    if found is None:
        return None
    return tab_indentation(spot.path, spot.at.line, found.end())


def _open_quote(spot: Spot) -> Diagnostic | None:
    sign = spot.context_sign
    if sign not in {'"', "'"} or spot.ends_within:
        return None
    return spot.finding(
        "unclosed-quote",
        "this quote is never closed",
        f"end the text with `{sign}`",
        at=spot.context,
    )


def _escape(spot: Spot) -> Diagnostic | None:
    if spot.context_sign != '"' or spot.sign_before not in {"\\", "u", "x", "U"}:
        return None
    begin = spot.line.rfind("\\", 0, spot.at.column)
    found = _ESCAPE.match(spot.line, begin)
    if begin < 0 or found is None:
        return None
    what = found.group()
    return spot.finding(
        "unknown-escape",
        f"`{what}` is not an escape that stands for a character",
        "write `\\\\` for a backslash, or put the text in single quotes",
        at=Position(spot.at.line, begin + 1),
        length=len(what),
    )


def _reserved_sign(spot: Spot) -> Diagnostic | None:
    """`@`, a backtick, `%`, `*`, `&`, `?` or `!` at the beginning of a text."""
    at = spot.at
    if (
        spot.context is not None
        and spot.context.line == at.line
        and spot.context_sign in set("*&!")
    ):
        at = spot.context
    sign = spot.sign(at)
    if sign not in set("@`%*&!?"):
        return None
    return spot.finding(
        "reserved-sign",
        f"a text without quotes cannot begin with `{sign}`",
        f"quote it: `{spot.with_quotes(at.column - 1)}`",
        at=at,
    )


def _colon_in_text(spot: Spot) -> Diagnostic | None:
    """`title: Goal: ship`, on its own line or in brackets."""
    if spot.sign(spot.at) != ":":
        return None
    begin = spot.value_begin(spot.at.column - 1)
    if begin is None:
        return None
    return spot.finding(
        "colon-in-text",
        "a text without quotes cannot hold a colon and a space",
        f"quote it: `{spot.with_quotes(begin)}`",
    )


def _text_after_quote(spot: Spot) -> Diagnostic | None:
    """`title: "Q" and more`, `title: 'it's'`, `title: [a] b`."""
    pair = _PAIR.match(spot.line)
    if pair is None or spot.at.column - 1 <= pair.start("value"):
        return None
    opening = pair.group("value")[:1]
    if opening not in set("\"'[{"):
        return None
    value = pair.group("value").rstrip()
    ends_alike = opening in {'"', "'"} and value.endswith(opening)
    whole = value[1:-1] if ends_alike else value
    return spot.finding(
        "text-after-quote",
        "the value has ended before this"
        if opening in "[{"
        else "the quoted text has ended before this",
        f"quote the whole: `{(spot.line[: pair.start('value')] + quoted(whole)).strip()}`",
    )


def _list_on_key_line(spot: Spot) -> Diagnostic | None:
    if spot.sign(spot.at) != "-" or _PAIR.match(spot.line) is None:
        return None
    return spot.finding(
        "list-on-key-line",
        "a list cannot begin on the line of its key",
        "put each `- …` on a line of its own below, or write the list in brackets: `[a, b]`",
    )


def _no_colon(spot: Spot) -> Diagnostic | None:
    """A line that has no `key: value`, found at the line after it."""
    if spot.context is None or spot.context_sign in set("\"'[{*&!|>%"):
        return None
    line = spot.lines[spot.context.line - 1].rstrip("\r")
    if spot.context.line == spot.at.line or ": " in line or line.endswith(":"):
        return None
    glued = _NO_SPACE.match(line)
    if glued is not None:
        corrected = f"{glued.group(1)}: {glued.group(2)}".strip()
        return spot.finding(
            "missing-space",
            "a space is missing after the colon",
            f"write `{corrected}`",
            at=Position(spot.context.line, glued.end(1) + 1),
        )
    bare = line[spot.context.column - 1 :].strip()
    return spot.finding(
        "missing-colon",
        "there is no colon on this line",
        "write `key: value`; a text of several lines goes in quotes, or below `key: |`",
        at=spot.context,
        length=len(bare),
    )


def _open_bracket(spot: Spot) -> Diagnostic | None:
    sign = spot.context_sign
    if sign not in {"[", "{"}:
        return None
    closing = {"[": "]", "{": "}"}[sign]
    return spot.finding(
        "unclosed-bracket",
        f"this `{sign}` is not closed with `{closing}`",
        f"close it, and quote texts in it that hold commas, colons, brackets or `#`: `{closing}`",
        at=spot.context,
    )


def _stray_sign(spot: Spot) -> Diagnostic | None:
    sign = spot.sign(spot.at)
    if sign not in set(",]}"):
        return None
    return spot.finding(
        "stray-sign",
        f"`{sign}` stands where a value should be",
        "delete it, or put the text that begins with it in quotes",
    )


def _block_header(spot: Spot) -> Diagnostic | None:
    sign = spot.context_sign
    if sign not in {"|", ">"}:
        return None
    return spot.finding(
        "text-after-bar",
        f"nothing may follow `{sign}` on its line",
        f"begin the text on the next line; to begin a text with `{sign}`, quote it",
    )


def _indentation(spot: Spot) -> Diagnostic | None:
    indent = len(spot.line) - len(spot.line.lstrip(" "))
    beyond = spot.at.column - 1 > indent and spot.sign(spot.at) != ":"
    if beyond or not spot.line.strip():
        return None
    return spot.finding(
        "bad-indentation",
        "this line is indented like none of those it could belong to",
        "give it exactly as many spaces as its neighbours; a text that goes on needs quotes or `|`",
        at=Position(spot.at.line, indent + 1),
        length=len(spot.line.strip()),
    )


def _directive(spot: Spot) -> Diagnostic | None:
    if not spot.line.startswith("%"):
        return None
    return spot.finding("directive", "a line cannot begin with `%`", "delete it, or quote the key")


SLIPS: tuple[Callable[[Spot], Diagnostic | None], ...] = (
    _tab,
    _directive,
    _open_quote,
    _escape,
    _reserved_sign,
    _colon_in_text,
    _list_on_key_line,
    _text_after_quote,
    _block_header,
    _no_colon,
    _stray_sign,
    _open_bracket,
    _indentation,
)
