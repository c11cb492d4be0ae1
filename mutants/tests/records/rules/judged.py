"""What a rule says of YAML that stands in a test."""

from datetime import date

from tests.records.written import portfolio
from tracker.records.finding import Finding
from tracker.records.rules import Case, Rule

TODAY = date(2026, 11, 20)
PUBLIC = "share: [public]\n"


def judged(rule: Rule, *texts: str) -> tuple[Finding, ...]:
    """The findings of a rule about these files on 2026-11-20."""
    return tuple(rule(Case(portfolio=portfolio(*texts), today=TODAY)))


def said(rule: Rule, *texts: str) -> list[str]:
    """The findings as `code at.the.place: message`."""
    return [
        f"{f.code} {'.'.join(map(str, f.place.pointer))}: {f.message}" for f in judged(rule, *texts)
    ]


def goal(rest: str, *, id_: str = "g") -> str:
    """A goal with these keys more, in flow style."""
    return (
        f"goals: {{{id_}: {{title: G, category: project-impact, start: 2026-01-05,"
        f" due: 2026-12-18, {rest}}}}}\n"
    )


def metric(rest: str, *, id_: str = "m", direction: str = "increase") -> str:
    """A metric with these keys more, in flow style."""
    return (
        f"metrics: {{{id_}: {{title: M, category: project-impact, unit: u,"
        f" direction: {direction}, {rest}}}}}\n"
    )
