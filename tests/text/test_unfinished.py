"""A text that breaks off, with or without a line break, is found fault with where it ends."""

import pytest

from tracker.text.parse import parse
from tracker.text.source import Position, Source


@pytest.mark.parametrize("text", ["[", "a: [", "{", "- [x,\n"])
def test_brackets_that_are_not_closed_are_a_finding(text: str) -> None:
    document, findings = parse(Source(path="goals/a.yaml", data=text.encode()))
    assert document is None or document.flaws
    assert [finding.code for finding in findings] == ["yaml-syntax"]
    assert findings[0].span.start == Position(text.rstrip("\n").count("\n") + 2, 1)
