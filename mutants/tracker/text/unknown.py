"""Keys that nobody knows: misspelt, or the rest of a text that a comma cut."""

import re
from collections.abc import Collection, Iterator

from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Place
from tracker.text.examples import definition
from tracker.text.findings import shown
from tracker.text.near import nearest
from tracker.text.nodes import Node, Pairs, Scalar
from tracker.text.places import places
from tracker.text.quoting import quoted
from tracker.text.refusal import Refusal
from tracker.text.signs import named
from tracker.text.source import Position, Span

_NUMBER = re.compile(r"(-?[0-9]+),([0-9]+)").fullmatch
_THOUSAND = 3  # digits behind a comma that divides thousands
_NUMBERS = ("number", "integer")


def unknown_keys(refusal: Refusal) -> Iterator[Diagnostic]:
    """A finding for each key too many, or one for a text that commas cut into several."""
    cut = comma_in_text(refusal)
    if cut is not None:
        yield cut[0]
    for key in refusal.extra:
        if (cut is None or key not in cut[1]) and not _is_explained(refusal, key):
            yield _unknown_key(refusal, key, refusal.allowed)


def _is_explained(refusal: Refusal, key: str) -> bool:
    """Whether the parser has complained of a character in the key already."""
    return not key.isascii() and (*refusal.place, key) in refusal.document.flaws


def _unknown_key(refusal: Refusal, key: str, allowed: Collection[str]) -> Diagnostic:
    place: Place = (*refusal.place, key)
    strange = next((sign for sign in key if not sign.isascii()), None)
    near = nearest(key, allowed)
    message = f"there is no {'section' if not refusal.place else 'key'} `{shown(key)}` here"
    if strange is not None:
        message += f"; it holds {named(strange)}"
    if near is not None:
        cure = f"did you mean `{near}`?"
    elif ":" in key:
        name, _, value = key.partition(":")
        cure = f"a space is missing after the colon: `{shown(f'{name}: {value}')}`"
    else:
        cure = "known here: " + ", ".join(f"`{word}`" for word in sorted(allowed))
    code = "unknown-key" if refusal.place else "unknown-section"
    span = places(refusal.document).span(place, "key")
    return Diagnostic(code=code, message=message, path=refusal.document.path, span=span, help=cure)


def comma_in_text(refusal: Refusal) -> tuple[Diagnostic, frozenset[str]] | None:
    """`{note: merged, deployed}`: the finding, and the keys that are parts of the text."""
    node = refusal.node
    if not isinstance(node, Pairs) or not node.flow:
        return None
    before: tuple[Node, Node] | None = None
    rest: list[Scalar] = []
    for key, value in node.pairs:
        if (
            isinstance(key, Scalar)
            and key.text in refusal.extra
            and _is_nothing(value)
            and not key.style
        ):
            rest.append(key)
        elif rest:
            break
        else:
            before = (key, value)
    if before is None or not rest or not _is_plain_text(before[1]):
        return None
    return _cut(refusal, before, rest), frozenset(key.text for key in rest)


def _cut(refusal: Refusal, before: tuple[Node, Node], rest: list[Scalar]) -> Diagnostic:
    key, value = before
    name = key.text if isinstance(key, Scalar) else ""
    span = Span(value.span.start, rest[-1].span.end)
    text = _between(refusal.document.text, span.start, span.end)
    return Diagnostic(
        code="comma-in-text",
        message=f"the comma ends `{shown(name)}`: what follows it is read as another key",
        path=refusal.document.path,
        span=span,
        help=_number(refusal, name, text) or f"quote the text: `{{{name}: {quoted(text)}}}`",
    )


def _number(refusal: Refusal, key: str, text: str) -> str | None:
    """What to do about a comma in a number; None where it is a text that is wanted."""
    found = _NUMBER(text)
    if found is None or definition(refusal.schema, key).get("type") not in _NUMBERS:
        return None
    if len(found[2]) == _THOUSAND:
        return f"leave the comma out: `{{{key}: {found[1]}{found[2]}}}`"
    return f"decimals have a point: `{{{key}: {found[1]}.{found[2]}}}`"


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text and not node.style


def _is_plain_text(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.style and bool(node.text)


def _between(text: str, start: Position, end: Position) -> str:
    lines = text.split("\n")[start.line - 1 : end.line]
    lines[-1] = lines[-1][: end.column - 1]
    lines[0] = lines[0][start.column - 1 :]
    return " ".join(line.strip() for line in lines)
