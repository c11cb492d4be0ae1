"""Small documents of every feature of YAML: read to the values that the format gives, or refused."""

import pytest

from tests.fuzz.checking import PATH, plainly
from tests.fuzz.documents import DOCUMENTS
from tests.fuzz.independent import Read, RefusedError, UnjudgedError, independent
from tracker.text.document import Value
from tracker.text.parse import parse
from tracker.text.source import Source


def read(text: str) -> "Value | Read":
    """The values in a text, or the codes of what is found in it."""
    document, findings = parse(Source(path=PATH, data=text.encode()))
    if findings:
        return " ".join(finding.code for finding in findings)
    assert document is not None
    return document.root


def ids(text: str) -> str:
    return ascii(text)


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS.items(), ids=ids)
def test_a_document_has_the_values_that_are_seen_in_it_or_is_refused(
    text: str, expected: Read
) -> None:
    assert plainly(read(text)) == plainly(expected)


def test_the_values_said_here_are_those_of_another_reader() -> None:
    others: dict[str, Read] = {}
    for text, expected in DOCUMENTS.items():
        if isinstance(expected, dict):
            try:
                others[text] = independent(text.encode())
            except UnjudgedError:
                continue
            except RefusedError as refusal:
                others[text] = str(refusal)
    assert {
        text: (plainly(other), plainly(DOCUMENTS[text]))
        for text, other in others.items()
        if plainly(other) != plainly(DOCUMENTS[text])
    } == {}
