"""What the author most likely did, where libyaml gives up; with the line as it should be."""

from collections.abc import Callable

from tracker.text.diagnostics import Diagnostic
from tracker.text.faults import LIMITS
from tracker.text.misplaced import directive, indentation, list_on_key_line, no_colon, stray, tab
from tracker.text.nodes import Fault, Ill
from tracker.text.spot import Spot
from tracker.text.unended import block_header, escape, open_bracket, open_quote
from tracker.text.unquoted import colon_in_text, reserved_sign, stray_sign, text_after_quote

# In this order: what comes first would often look like something that comes later.
SLIPS: tuple[Callable[[Spot], Diagnostic | None], ...] = (
    tab,
    directive,
    open_quote,
    escape,
    reserved_sign,
    colon_in_text,
    list_on_key_line,
    stray_sign,
    text_after_quote,
    block_header,
    no_colon,
    open_bracket,
    indentation,
)


def explain_fault(path: str, lines: tuple[str, ...], fault: Fault) -> Diagnostic:
    """The finding about a fault in a file's lines, in the author's terms."""
    spot = Spot(path=path, fault=fault, lines=lines)
    if fault.ill is Ill.STRAY:
        return stray(spot)
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
