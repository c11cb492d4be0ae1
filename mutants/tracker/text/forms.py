"""Texts that have not the form they should: dates, ids, addresses, lines."""

import re
from collections.abc import Callable, Mapping

from tracker.text.days import doubtful_day
from tracker.text.diagnostics import Diagnostic
from tracker.text.findings import shown
from tracker.text.limits import ID
from tracker.text.refusal import Refusal
from tracker.text.signs import named

_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]|index", re.IGNORECASE).fullmatch


def ill_formed(refusal: Refusal) -> Diagnostic:
    """The finding about a text that its schema's `pattern`, `format` or `maxLength` refuses."""
    return FORMS.get(refusal.form, _other)(refusal)


def _other(refusal: Refusal) -> Diagnostic:
    return refusal.finding(
        "bad-value", f"{refusal.subject} cannot be {refusal.described()}", refusal.hint
    )


def not_a_date(refusal: Refusal) -> Diagnostic:
    """Finding: no day of the calendar, or not written as one."""
    doubt = doubtful_day(refusal.written)
    if doubt is None:
        message, cure = f"`{shown(refusal.written)}` is not a date", refusal.hint
    else:
        message = doubt.message
        cure = doubt.cure or f"write `{refusal.line(doubt.meant)}`"
    return refusal.finding("not-a-date", message, cure)


def _bad_id(refusal: Refusal) -> Diagnostic:
    text = str(refusal.value)
    message = f"`{shown(text)}` is not an id"
    cure = refusal.hint
    strange = next((sign for sign in text if not sign.isascii()), None)
    proposed = re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")
    if strange is not None:
        message = f"`{shown(text)}` is not an id: it holds {named(strange)}"
    elif len(text) > ID:
        message = f"the id has {len(text)} characters, and at most {ID} are allowed"
    elif _RESERVED(text):
        message = f"`{shown(text)}` cannot be an id: the name is taken"
        cure = f"choose another, such as `my-{text.casefold()}`"
    elif proposed and proposed != text:
        cure = f"write it with a-z, 0-9 and single hyphens between: `{proposed}`"
    return refusal.finding("bad-id", message, cure)


def _bad_line(refusal: Refusal) -> Diagnostic:
    text = str(refusal.value)
    if not text.strip():
        message = f"{refusal.subject} is blank"
    elif "\t" in text:
        message = f"{refusal.subject} holds a tab"
    elif "\n" in text:
        message = f"{refusal.subject} has more than one line"
    else:
        message = f"{refusal.subject} cannot be {refusal.described()}"
    return refusal.finding("not-a-line", message)


def _bad_url(refusal: Refusal) -> Diagnostic:
    text = str(refusal.value)
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", text)
    if text != text.strip() or any(sign.isspace() for sign in text):
        message = "there is a space in this address"
    elif scheme is None:
        message = f"`{shown(text)}` is not a whole address"
    elif scheme.group().casefold() not in {"http:", "https:", "mailto:"}:
        message = f"addresses with `{scheme.group()}` are not allowed"
    elif "@" in text and not text.startswith("mailto:"):
        message = "there is an `@` in this address, as if with a user name or password"
    else:
        message = f"`{shown(text)}` is not an address"
    return refusal.finding("bad-url", message)


def _bad_path(refusal: Refusal) -> Diagnostic:
    return refusal.finding("bad-path", f"`{shown(str(refusal.value))}` is not a path in here")


def _bad_currency(refusal: Refusal) -> Diagnostic:
    return refusal.finding("bad-currency", f"`{shown(str(refusal.value))}` is not a currency")


FORMS: Mapping[str, Callable[[Refusal], Diagnostic]] = {
    "date": not_a_date,
    "id": _bad_id,
    "requirementReference": _bad_id,
    "line": _bad_line,
    "text": _bad_line,
    "url": _bad_url,
    "path": _bad_path,
    "currency": _bad_currency,
}
