"""A text or number as it is written so that exactly it is read."""

import json
from decimal import Decimal

from tracker.faults import UsageFault
from tracker.text.document import Value
from tracker.text.findings import shown
from tracker.text.parse import parse
from tracker.text.quoting import quoted
from tracker.text.source import Source


def scalar(value: str | Decimal | bool, style: str = "", *, flow: bool = False) -> str:  # noqa: FBT001 (a value)
    """How `value` is written in one line, texts in quotes of that `style` (none: if need be).

    `flow` is whether it stands in brackets. Raises UsageFault for what no portfolio may hold.
    """
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return str(value)
    for written in _candidates(value, style):
        if _is_read(written, value, flow=flow):
            return written
    raise UsageFault(f"`{shown(value)}` holds what cannot be written in a portfolio{_why(value)}")


def _candidates(text: str, style: str) -> tuple[str, ...]:
    double = json.dumps(text, ensure_ascii=False)
    if style == '"':
        return (double,)
    single = "'" + text.replace("'", "''") + "'"
    return (single, double) if style == "'" else (text, quoted(text), double)


def _is_read(written: str, text: str, *, flow: bool) -> bool:
    """Whether the parser reads `text` where `written` stands, and finds no fault with it."""
    frame = "k: {{k: {0}, l: [{0}]}}\n" if flow else "k:\n  k: {0}\n  l:\n    - {0}\n"
    if "\n" in written:
        return False
    document, findings = parse(Source(path="", data=_bytes(frame.format(written))))
    wanted: Value = {"k": {"k": text, "l": [text]}}  # type: ignore[assignment]  # equal to blocks
    return document is not None and not findings and document.root == wanted


def _why(text: str) -> str:
    """What the parser says about a text in quotes."""
    frame = f"k: {json.dumps(text, ensure_ascii=False)}\n"
    _, findings = parse(Source(path="", data=_bytes(frame)))
    return f": {findings[0].message}" if findings else ""


def _bytes(text: str) -> bytes:
    """As UTF-8; what came in as other bytes stays so, for the parser to find."""
    return text.encode("utf-8", "surrogateescape")
