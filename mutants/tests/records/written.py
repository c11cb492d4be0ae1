"""Records from YAML that stands in a test."""

from textwrap import dedent

from tracker.records.build import build
from tracker.records.gather import gather
from tracker.records.portfolio import Portfolio
from tracker.text.document import Document
from tracker.text.parse import parse
from tracker.text.source import Source


def document(text: str, path: str = "goals/a.yaml") -> Document:
    """The document written in `text`, which is dedented."""
    read, findings = parse(Source(path=path, data=dedent(text).encode()))
    assert findings == ()
    assert read is not None
    return read


def portfolio(*texts: str) -> Portfolio:
    """The records of texts that stand in the files `goals/a.yaml`, `goals/b.yaml` …"""
    paths = (f"goals/{letter}.yaml" for letter in "abcdefgh")
    documents = (document(text, path) for text, path in zip(texts, paths, strict=False))
    return gather(record for read in documents for record in build(read))
