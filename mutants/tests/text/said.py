"""What the text room says about a text."""

from textwrap import dedent

from tracker.text.diagnostics import Diagnostic, in_reading_order
from tracker.text.document import Block, Document, Value
from tracker.text.parse import parse
from tracker.text.schemas import validate
from tracker.text.source import Source

PATH = "goals/a.yaml"
GOAL = """\
goals:
  g:
    title: A goal
    category: project-impact
    start: 2026-01-05
    due: 2026-12-18
"""


def source(text: str | bytes, path: str = PATH) -> Source:
    """A file with that text, or those bytes."""
    return Source(path=path, data=text if isinstance(text, bytes) else text.encode())


def parsed(text: str | bytes) -> tuple[Document | None, tuple[str, ...]]:
    """The document in a text, and its findings as `code line:column`."""
    document, findings = parse(source(text))
    return document, placed(findings)


def document(text: str) -> Document:
    """The document in a text that parses, indented as its test is."""
    found, findings = parse(source(dedent(text)))
    assert found is not None, findings
    return found


def root(text: str) -> Block:
    """The values in a text without findings."""
    found, findings = parse(source(text))
    assert findings == ()
    assert found is not None
    return found.root


def value(written: str) -> Value:
    """What a value is read as."""
    return root(f"a: {written}\n")["a"]


def findings(text: str | bytes) -> tuple[Diagnostic, ...]:
    """All that parsing and the schemas find, in reading order."""
    found, said = parse(source(text))
    more = () if found is None else validate(found).diagnostics
    return in_reading_order((*said, *more))


def found(text: str | bytes) -> tuple[str, ...]:
    """All findings as `code line:column`."""
    return placed(findings(text))


def placed(said: tuple[Diagnostic, ...]) -> tuple[str, ...]:
    """Findings as `code line:column`."""
    return tuple(f"{f.code} {f.span.start.line}:{f.span.start.column}" for f in said)


def only(text: str | bytes) -> Diagnostic:
    """The one finding about a text."""
    (finding,) = findings(text)
    return finding
