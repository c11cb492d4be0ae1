"""A text is written so that exactly it is read, with quotes only where they are needed."""

from decimal import Decimal

import pytest

from tracker.editing.scalar import scalar
from tracker.faults import UsageFault


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Merged and deployed", "Merged and deployed"),
        ("2026-02-03", "2026-02-03"),
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("merged, deployed", "merged, deployed"),
        ("Goal: ship", '"Goal: ship"'),
        ("Fix #42", '"Fix #42"'),
        ("3.10", '"3.10"'),
        ("true", '"true"'),
        ("", '""'),
        (" x", '" x"'),
        ('"', "'\"'"),
        ('it\'s "it"', 'it\'s "it"'),
        ("@mentor", '"@mentor"'),
        ("- x", '"- x"'),
        ("a\nb", '"a\\nb"'),
        ("it's: \"\n", '"it\'s: \\"\\n"'),
        (Decimal("1.50"), "1.50"),
        (True, "true"),
        (False, "false"),
    ],
)
def test_a_value_outside_brackets(text: str | Decimal, written: str) -> None:
    assert scalar(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("merged, deployed", '"merged, deployed"'),
        ("a [b]", '"a [b]"'),
        ("12:30", "12:30"),
        ("it's", "it's"),
        (Decimal(3), "3"),
    ],
)
def test_a_value_inside_brackets(text: str | Decimal, written: str) -> None:
    assert scalar(text, flow=True) == written


def test_quotes_asked_for_are_used() -> None:
    assert scalar("it's", "'") == "'it''s'"
    assert scalar("two\nlines", "'") == '"two\\nlines"'
    assert scalar('say "x"', '"') == '"say \\"x\\""'


@pytest.mark.parametrize("text", ["\0", "a\x1bb", "\u2028", "\udcff", "x" * 70_000])
def test_what_no_portfolio_may_hold_is_refused(text: str) -> None:
    with pytest.raises(UsageFault, match="cannot be written in a portfolio: ") as caught:
        scalar(text)
    assert len(str(caught.value)) < 300
