"""What a KPI found in a portfolio, and how that becomes a result."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from fractions import Fraction

from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import in_order
from tracker.kpis.proportions import Proportion
from tracker.kpis.result import Component, Definition, Mention, Result
from tracker.kpis.verdict import Verdict
from tracker.records.portfolio import Portfolio


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The value as far as it could be worked out, and what it is made of.

    A `share` is the value of a proportion; `minimum` stands in for the KPI's own.
    """

    verdict: Verdict
    n: int
    value: Fraction | int | None = None
    share: Proportion | None = None
    minimum: int | None = None
    components: Mapping[str, Component] = field(default_factory=dict)
    counted: tuple[Mention, ...] = ()
    excluded: tuple[Mention, ...] = ()


def told(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    value = finding.value if share is None else share.percent
    return Result(
        id=kpi.id,
        title=setting.title or kpi.title,
        value=Fraction(value) if value is not None and finding.verdict.has_value else None,
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
        components=_components(finding),
        counted=in_order(finding.counted),
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
    )


def _components(finding: Finding) -> Mapping[str, Component]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = finding.share.interval if finding.verdict.has_value else None
    return {"interval": interval, **finding.components}
