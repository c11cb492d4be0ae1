"""What a KPI found in a portfolio, and how that becomes a result."""

from collections.abc import Iterator, Mapping
from datetime import date as Day
from fractions import Fraction
from typing import TypeAlias

from msgspec import Struct, field

from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import in_order
from tracker.kpis.proportions import Proportion
from tracker.kpis.result import Component, Definition, Mention, Result, Working
from tracker.kpis.verdict import Verdict
from tracker.kpis.working import Term, once
from tracker.records.portfolio import Portfolio

# A component, in which numbers may say how they came about.
Part: TypeAlias = "Term | Component | tuple[Part, ...] | Mapping[str, Part]"


class Finding(Struct, frozen=True, kw_only=True):
    """The value as far as it could be worked out, and what it is made of.

    A `share` is the value of a proportion; `minimum` stands in for the KPI's own.
    """

    verdict: Verdict
    n: int
    value: Term | None = None
    share: Proportion | None = None
    minimum: int | None = None
    components: Mapping[str, Part] = field(default_factory=dict)
    counted: tuple[Mention, ...] = ()
    excluded: tuple[Mention, ...] = ()


def told(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
        unit=kpi.unit,
        target=None if setting.target is None else Fraction(setting.target),
        numerator=share.numerator if share else None,
        denominator=share.denominator if share else None,
        n=finding.n,
        minimum=kpi.minimum if finding.minimum is None else finding.minimum,
        window=kpi.window(portfolio, as_of),
        as_of=as_of,
        status=finding.verdict.status,
        reason=finding.verdict.reason,
        lacking=finding.verdict.lacking,
        components={name: _plain(part) for name, part in components.items()},
        counted=in_order(finding.counted),
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def _value(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = finding.value if finding.share is None else finding.share.rate
    return value if finding.verdict.has_value else None


def _components(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = finding.share.bounds if finding.verdict.has_value else None
    return {"interval": interval, **finding.components}


def _plain(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(map(_plain, part))
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in part.items()}
    return part


def _workings(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)
