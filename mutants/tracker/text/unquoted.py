"""Slips in texts that need quotes."""

from tracker.text.diagnostics import Diagnostic
from tracker.text.quoting import quoted
from tracker.text.spot import PAIR, Spot


def reserved_sign(spot: Spot) -> Diagnostic | None:
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


def colon_in_text(spot: Spot) -> Diagnostic | None:
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


def text_after_quote(spot: Spot) -> Diagnostic | None:
    """`title: "Q" and more`, `title: 'it's'`, `title: [a] b`."""
    pair = PAIR.match(spot.line)
    if pair is None or spot.fault.at_end or spot.at.column - 1 <= pair.start("value"):
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


def stray_sign(spot: Spot) -> Diagnostic | None:
    """`,`, `]` or `}` where a value should be."""
    sign = spot.sign(spot.at)
    if sign not in set(",]}"):
        return None
    return spot.finding(
        "stray-sign",
        f"`{sign}` stands where a value should be",
        "delete it, or put the text that begins with it in quotes",
    )
