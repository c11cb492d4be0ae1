"""Portfolios for tests, written as people write them."""

from textwrap import dedent

from tracker.kpis.result import Mention, Result
from tracker.records.build import build
from tracker.records.gather import gather
from tracker.records.portfolio import Portfolio
from tracker.text.parse import parse
from tracker.text.source import Source

PATH = "goals/all.yaml"


def written(text: str, *more: str) -> Portfolio:
    """The portfolio of one file of these texts, one below the other; the first is dedented."""
    text = "".join(part.removeprefix("\n") for part in (dedent(text), *more))
    document, findings = parse(Source(path=PATH, data=text.encode()))
    assert document is not None, findings
    assert findings == ()
    return gather(build(document))


def counted(result: Result) -> list[str]:
    """`section/id` of what was counted, with the rule where there is one."""
    return [_named(mention) for mention in result.counted]


def excluded(result: Result) -> list[str]:
    """`section/id rule` of what was left out."""
    return [_named(mention) for mention in result.excluded]


def places(mentions: tuple[Mention, ...]) -> list[tuple[str | None, int | None]]:
    """Where the records or items stand."""
    return [(mention.path, mention.line) for mention in mentions]


def _named(mention: Mention) -> str:
    return f"{mention.record} {mention.rule}" if mention.rule else mention.record
