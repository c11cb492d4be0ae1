"""What must hold of every file, however spoilt; AssertionError where it does not."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from tests.fuzz.independent import Read, RefusedError, UnjudgedError, independent
from tracker.load import Loaded, load
from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.document import Block, Document, Value
from tracker.text.guard import Guarded, guard
from tracker.text.parse import parse
from tracker.text.places import places_in
from tracker.text.quick import quick
from tracker.text.reading import read
from tracker.text.source import Source, Span
from tracker.text.tree import grow

PATH = "goals/mutant.yaml"
TODAY = date(2026, 9, 21)
# What the reader that is not ours takes some milliseconds to read.
SMALL = 8_000


def check(root: Path, data: bytes) -> str:
    """What is found in a file of these bytes, alone in the portfolio `root`, as a line each."""
    source = Source(path=PATH, data=data)
    document, findings = parse(source)
    assert document is not None or findings, "neither values nor findings"
    guarded, _ = guard(source)
    if guarded is not None and not guarded.damaged:
        _agree(guarded)
    if document is not None and not _errors(findings) and len(data) < SMALL:
        _is_what_is_written(data, document)
    loaded = _loaded(root, source)
    text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    for finding in loaded.diagnostics:
        assert finding.message
        assert "None" not in finding.message, finding
        _lies_inside(text, finding)
    again = _loaded(root, source)
    assert again.diagnostics == loaded.diagnostics, "findings differ from one time to the next"
    assert set(findings) <= set(loaded.diagnostics), "a finding is lost"
    return "\n".join(f"{d.code} {d.span} {d.message} {d.help}" for d in loaded.diagnostics)


def _loaded(root: Path, source: Source) -> Loaded:
    places_in.cache_clear()
    return load(root, TODAY, {PATH: source})


def _errors(findings: tuple[Diagnostic, ...]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _agree(guarded: Guarded) -> None:
    """What the quick way accepts, the strict way accepts too, and reads alike."""
    soon = quick(guarded.text)
    if soon is None:
        return
    document, findings = read(PATH, guarded, grow(guarded.text))
    assert findings == (), f"read quickly, found fault with slowly: {findings}"
    assert document is not None
    assert told(soon) == told(document.root), "read otherwise when read quickly"


def _is_what_is_written(data: bytes, document: Document) -> None:
    try:
        expected = independent(data)
    except RefusedError as refusal:
        raise AssertionError(f"accepted, though: {refusal}") from refusal
    except UnjudgedError:
        return
    assert plainly(document.root) == plainly(expected)


def _lies_inside(text: str, finding: Diagnostic) -> None:
    spans = [finding.span] if finding.path == PATH else []
    spans += [other.span for other in finding.related if other.path == PATH]
    for span in spans:
        assert _is_inside(text, span), f"outside of the file: {finding}"


def _is_inside(text: str, span: Span) -> bool:
    lines = text.split("\n")
    start, end = span.start, span.end
    return (
        1 <= start.line <= end.line <= len(lines)
        and 1 <= start.column <= len(lines[start.line - 1]) + 1
        and 1 <= end.column <= len(lines[end.line - 1]) + 2
        and start <= end
    )


def told(value: Value) -> str:
    """A value with the lines of its mappings; one of another kind looks otherwise."""
    if isinstance(value, Block):
        inner = ", ".join(f"{key!r}: {told(value[key])}" for key in value)
        return f"{value.line}{{{inner}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(told, value))}]"
    return plainly(value)


def plainly(value: "Value | Read") -> str:
    """A value; one of another kind looks otherwise, and a number as it is written."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key!r}: {plainly(inner)}' for key, inner in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(plainly, value))}]"
    return f"={value}" if isinstance(value, Decimal) else repr(value)
