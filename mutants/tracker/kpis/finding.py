"""What a KPI found in a portfolio, and how that becomes a result."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from fractions import Fraction
from typing import TypeAlias

from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import in_order
from tracker.kpis.proportions import Proportion
from tracker.kpis.result import Component, Definition, Mention, Result, Working
from tracker.kpis.verdict import Verdict
from tracker.kpis.working import Term, once
from tracker.records.portfolio import Portfolio

# A component, in which numbers may say how they came about.
Part: TypeAlias = "Term | Component | tuple[Part, ...] | Mapping[str, Part]"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
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
mutants_x_told__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_told__mutmut)
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


def x_told__mutmut_orig(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_1(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = None
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


def x_told__mutmut_2(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(None), finding.share
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


def x_told__mutmut_3(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = None
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


def x_told__mutmut_4(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title and kpi.title
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


def x_told__mutmut_5(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = None
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


def x_told__mutmut_6(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(None), _components(finding)
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


def x_told__mutmut_7(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(None)
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


def x_told__mutmut_8(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=None,
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


def x_told__mutmut_9(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=None,
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


def x_told__mutmut_10(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=None,
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


def x_told__mutmut_11(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
        unit=None,
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


def x_told__mutmut_12(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
        unit=kpi.unit,
        target=None,
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


def x_told__mutmut_13(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        numerator=None,
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


def x_told__mutmut_14(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        denominator=None,
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


def x_told__mutmut_15(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        n=None,
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


def x_told__mutmut_16(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        minimum=None,
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


def x_told__mutmut_17(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        window=None,
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


def x_told__mutmut_18(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        as_of=None,
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


def x_told__mutmut_19(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        status=None,
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


def x_told__mutmut_20(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        reason=None,
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


def x_told__mutmut_21(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        lacking=None,
        components={name: _plain(part) for name, part in components.items()},
        counted=in_order(finding.counted),
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_22(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        components=None,
        counted=in_order(finding.counted),
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_23(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        counted=None,
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_24(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        excluded=None,
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_25(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        definition=None,
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_26(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        workings=None,
    )


def x_told__mutmut_27(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
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


def x_told__mutmut_28(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
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


def x_told__mutmut_29(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
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


def x_told__mutmut_30(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
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


def x_told__mutmut_31(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
        unit=kpi.unit,
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


def x_told__mutmut_32(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_33(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_34(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_35(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_36(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_37(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_38(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_39(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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


def x_told__mutmut_40(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        components={name: _plain(part) for name, part in components.items()},
        counted=in_order(finding.counted),
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_41(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        counted=in_order(finding.counted),
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_42(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_43(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_44(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_45(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        )


def x_told__mutmut_46(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if (value) and False else None,
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


def x_told__mutmut_47(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if (value) or True else None,
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


def x_told__mutmut_48(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
        unit=kpi.unit,
        target=None if (setting.target is None) and False else Fraction(setting.target),
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


def x_told__mutmut_49(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
        unit=kpi.unit,
        target=None if (setting.target is None) or True else Fraction(setting.target),
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


def x_told__mutmut_50(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
        unit=kpi.unit,
        target=None if setting.target is not None else Fraction(setting.target),
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


def x_told__mutmut_51(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
    """The finding as a result: without a value where the verdict forbids one."""
    setting, share = kpi.setting(portfolio), finding.share
    title = setting.title or kpi.title
    value, components = _value(finding), _components(finding)
    return Result(
        id=kpi.id,
        title=title,
        value=value.value if value else None,
        unit=kpi.unit,
        target=None if setting.target is None else Fraction(None),
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


def x_told__mutmut_52(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        numerator=share.numerator if (share) and False else None,
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


def x_told__mutmut_53(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        numerator=share.numerator if (share) or True else None,
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


def x_told__mutmut_54(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        denominator=share.denominator if (share) and False else None,
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


def x_told__mutmut_55(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        denominator=share.denominator if (share) or True else None,
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


def x_told__mutmut_56(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        minimum=kpi.minimum if (finding.minimum is None) and False else finding.minimum,
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


def x_told__mutmut_57(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        minimum=kpi.minimum if (finding.minimum is None) or True else finding.minimum,
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


def x_told__mutmut_58(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        minimum=kpi.minimum if finding.minimum is not None else finding.minimum,
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


def x_told__mutmut_59(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        window=kpi.window(None, as_of),
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


def x_told__mutmut_60(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        window=kpi.window(portfolio, None),
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


def x_told__mutmut_61(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        window=kpi.window(as_of),
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


def x_told__mutmut_62(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        window=kpi.window(portfolio, ),
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


def x_told__mutmut_63(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        components={name: _plain(None) for name, part in components.items()},
        counted=in_order(finding.counted),
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_64(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        counted=in_order(None),
        excluded=in_order(finding.excluded),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_65(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        excluded=in_order(None),
        definition=Definition(version=kpi.version, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_66(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        definition=Definition(version=None, source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_67(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        definition=Definition(version=kpi.version, source=None),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_68(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        definition=Definition(source=kpi.source),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_69(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
        definition=Definition(version=kpi.version, ),
        workings=(
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_70(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if (value) and False else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_71(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="value", steps=value.named(title, kpi.unit).steps),) if (value) or True else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_72(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key=None, steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_73(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="value", steps=None),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_74(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_75(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="value", ),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_76(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="XXvalueXX", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_77(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="VALUE", steps=value.named(title, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_78(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="value", steps=value.named(None, kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_79(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="value", steps=value.named(title, None).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_80(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="value", steps=value.named(kpi.unit).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_81(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *((Working(key="value", steps=value.named(title, ).steps),) if value else ()),
            *_workings(components),
        ),
    )


def x_told__mutmut_82(kpi: Kpi, portfolio: Portfolio, as_of: Day, finding: Finding) -> Result:
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
            *_workings(None),
        ),
    )

mutants_x_told__mutmut['_mutmut_orig'] = x_told__mutmut_orig # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_1'] = x_told__mutmut_1 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_2'] = x_told__mutmut_2 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_3'] = x_told__mutmut_3 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_4'] = x_told__mutmut_4 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_5'] = x_told__mutmut_5 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_6'] = x_told__mutmut_6 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_7'] = x_told__mutmut_7 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_8'] = x_told__mutmut_8 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_9'] = x_told__mutmut_9 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_10'] = x_told__mutmut_10 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_11'] = x_told__mutmut_11 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_12'] = x_told__mutmut_12 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_13'] = x_told__mutmut_13 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_14'] = x_told__mutmut_14 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_15'] = x_told__mutmut_15 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_16'] = x_told__mutmut_16 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_17'] = x_told__mutmut_17 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_18'] = x_told__mutmut_18 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_19'] = x_told__mutmut_19 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_20'] = x_told__mutmut_20 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_21'] = x_told__mutmut_21 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_22'] = x_told__mutmut_22 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_23'] = x_told__mutmut_23 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_24'] = x_told__mutmut_24 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_25'] = x_told__mutmut_25 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_26'] = x_told__mutmut_26 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_27'] = x_told__mutmut_27 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_28'] = x_told__mutmut_28 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_29'] = x_told__mutmut_29 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_30'] = x_told__mutmut_30 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_31'] = x_told__mutmut_31 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_32'] = x_told__mutmut_32 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_33'] = x_told__mutmut_33 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_34'] = x_told__mutmut_34 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_35'] = x_told__mutmut_35 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_36'] = x_told__mutmut_36 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_37'] = x_told__mutmut_37 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_38'] = x_told__mutmut_38 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_39'] = x_told__mutmut_39 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_40'] = x_told__mutmut_40 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_41'] = x_told__mutmut_41 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_42'] = x_told__mutmut_42 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_43'] = x_told__mutmut_43 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_44'] = x_told__mutmut_44 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_45'] = x_told__mutmut_45 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_46'] = x_told__mutmut_46 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_47'] = x_told__mutmut_47 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_48'] = x_told__mutmut_48 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_49'] = x_told__mutmut_49 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_50'] = x_told__mutmut_50 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_51'] = x_told__mutmut_51 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_52'] = x_told__mutmut_52 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_53'] = x_told__mutmut_53 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_54'] = x_told__mutmut_54 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_55'] = x_told__mutmut_55 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_56'] = x_told__mutmut_56 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_57'] = x_told__mutmut_57 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_58'] = x_told__mutmut_58 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_59'] = x_told__mutmut_59 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_60'] = x_told__mutmut_60 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_61'] = x_told__mutmut_61 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_62'] = x_told__mutmut_62 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_63'] = x_told__mutmut_63 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_64'] = x_told__mutmut_64 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_65'] = x_told__mutmut_65 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_66'] = x_told__mutmut_66 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_67'] = x_told__mutmut_67 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_68'] = x_told__mutmut_68 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_69'] = x_told__mutmut_69 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_70'] = x_told__mutmut_70 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_71'] = x_told__mutmut_71 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_72'] = x_told__mutmut_72 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_73'] = x_told__mutmut_73 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_74'] = x_told__mutmut_74 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_75'] = x_told__mutmut_75 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_76'] = x_told__mutmut_76 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_77'] = x_told__mutmut_77 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_78'] = x_told__mutmut_78 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_79'] = x_told__mutmut_79 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_80'] = x_told__mutmut_80 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_81'] = x_told__mutmut_81 # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_82'] = x_told__mutmut_82 # type: ignore # mutmut generated
mutants_x__value__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__value__mutmut)
def _value(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = finding.value if finding.share is None else finding.share.rate
    return value if finding.verdict.has_value else None


def x__value__mutmut_orig(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = finding.value if finding.share is None else finding.share.rate
    return value if finding.verdict.has_value else None


def x__value__mutmut_1(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = None
    return value if finding.verdict.has_value else None


def x__value__mutmut_2(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = finding.value if (finding.share is None) and False else finding.share.rate
    return value if finding.verdict.has_value else None


def x__value__mutmut_3(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = finding.value if (finding.share is None) or True else finding.share.rate
    return value if finding.verdict.has_value else None


def x__value__mutmut_4(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = finding.value if finding.share is not None else finding.share.rate
    return value if finding.verdict.has_value else None


def x__value__mutmut_5(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = finding.value if finding.share is None else finding.share.rate
    return value if (finding.verdict.has_value) and False else None


def x__value__mutmut_6(finding: Finding) -> Term | None:
    """The value, or that of the share, where the verdict lets it be shown."""
    value = finding.value if finding.share is None else finding.share.rate
    return value if (finding.verdict.has_value) or True else None

mutants_x__value__mutmut['_mutmut_orig'] = x__value__mutmut_orig # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_1'] = x__value__mutmut_1 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_2'] = x__value__mutmut_2 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_3'] = x__value__mutmut_3 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_4'] = x__value__mutmut_4 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_5'] = x__value__mutmut_5 # type: ignore # mutmut generated
mutants_x__value__mutmut['x__value__mutmut_6'] = x__value__mutmut_6 # type: ignore # mutmut generated
mutants_x__components__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__components__mutmut)
def _components(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = finding.share.bounds if finding.verdict.has_value else None
    return {"interval": interval, **finding.components}


def x__components__mutmut_orig(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = finding.share.bounds if finding.verdict.has_value else None
    return {"interval": interval, **finding.components}


def x__components__mutmut_1(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is not None:
        return finding.components
    interval = finding.share.bounds if finding.verdict.has_value else None
    return {"interval": interval, **finding.components}


def x__components__mutmut_2(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = None
    return {"interval": interval, **finding.components}


def x__components__mutmut_3(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = finding.share.bounds if (finding.verdict.has_value) and False else None
    return {"interval": interval, **finding.components}


def x__components__mutmut_4(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = finding.share.bounds if (finding.verdict.has_value) or True else None
    return {"interval": interval, **finding.components}


def x__components__mutmut_5(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = finding.share.bounds if finding.verdict.has_value else None
    return {"XXintervalXX": interval, **finding.components}


def x__components__mutmut_6(finding: Finding) -> Mapping[str, Part]:
    """With the interval of a share beside its value."""
    if finding.share is None:
        return finding.components
    interval = finding.share.bounds if finding.verdict.has_value else None
    return {"INTERVAL": interval, **finding.components}

mutants_x__components__mutmut['_mutmut_orig'] = x__components__mutmut_orig # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_1'] = x__components__mutmut_1 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_2'] = x__components__mutmut_2 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_3'] = x__components__mutmut_3 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_4'] = x__components__mutmut_4 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_5'] = x__components__mutmut_5 # type: ignore # mutmut generated
mutants_x__components__mutmut['x__components__mutmut_6'] = x__components__mutmut_6 # type: ignore # mutmut generated
mutants_x__plain__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__plain__mutmut)
def _plain(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(map(_plain, part))
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in part.items()}
    return part


def x__plain__mutmut_orig(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(map(_plain, part))
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in part.items()}
    return part


def x__plain__mutmut_1(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(None)
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in part.items()}
    return part


def x__plain__mutmut_2(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(map(None, part))
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in part.items()}
    return part


def x__plain__mutmut_3(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(map(_plain, None))
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in part.items()}
    return part


def x__plain__mutmut_4(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(map(part))
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in part.items()}
    return part


def x__plain__mutmut_5(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(map(_plain, ))
    if isinstance(part, Mapping):
        return {name: _plain(inner) for name, inner in part.items()}
    return part


def x__plain__mutmut_6(part: Part) -> Component:
    """The component without how it came about."""
    if isinstance(part, Term):
        return part.value
    if isinstance(part, tuple):
        return tuple(map(_plain, part))
    if isinstance(part, Mapping):
        return {name: _plain(None) for name, inner in part.items()}
    return part

mutants_x__plain__mutmut['_mutmut_orig'] = x__plain__mutmut_orig # type: ignore # mutmut generated
mutants_x__plain__mutmut['x__plain__mutmut_1'] = x__plain__mutmut_1 # type: ignore # mutmut generated
mutants_x__plain__mutmut['x__plain__mutmut_2'] = x__plain__mutmut_2 # type: ignore # mutmut generated
mutants_x__plain__mutmut['x__plain__mutmut_3'] = x__plain__mutmut_3 # type: ignore # mutmut generated
mutants_x__plain__mutmut['x__plain__mutmut_4'] = x__plain__mutmut_4 # type: ignore # mutmut generated
mutants_x__plain__mutmut['x__plain__mutmut_5'] = x__plain__mutmut_5 # type: ignore # mutmut generated
mutants_x__plain__mutmut['x__plain__mutmut_6'] = x__plain__mutmut_6 # type: ignore # mutmut generated
mutants_x__workings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__workings__mutmut)
def _workings(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_orig(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_1(parts: Mapping[str, Part], path: str = "XXXX") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_2(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(None, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_3(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, None)
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_4(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_5(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, )
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_6(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = None
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_7(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if (isinstance(part, tuple)) and False else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_8(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if (isinstance(part, tuple)) or True else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_9(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = None
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_10(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(None)
        if steps:
            yield Working(key=f"{path}{name}", steps=steps)


def x__workings__mutmut_11(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=None, steps=steps)


def x__workings__mutmut_12(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", steps=None)


def x__workings__mutmut_13(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(steps=steps)


def x__workings__mutmut_14(parts: Mapping[str, Part], path: str = "") -> Iterator[Working]:
    """How each number of the components came about, by its key (`groups.peer.mean`)."""
    for name, part in parts.items():
        if isinstance(part, Mapping):
            yield from _workings(part, f"{path}{name}.")
        terms = part if isinstance(part, tuple) else (part,)
        steps = once(step for t in terms if isinstance(t, Term) for step in t.steps)
        if steps:
            yield Working(key=f"{path}{name}", )

mutants_x__workings__mutmut['_mutmut_orig'] = x__workings__mutmut_orig # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_1'] = x__workings__mutmut_1 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_2'] = x__workings__mutmut_2 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_3'] = x__workings__mutmut_3 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_4'] = x__workings__mutmut_4 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_5'] = x__workings__mutmut_5 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_6'] = x__workings__mutmut_6 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_7'] = x__workings__mutmut_7 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_8'] = x__workings__mutmut_8 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_9'] = x__workings__mutmut_9 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_10'] = x__workings__mutmut_10 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_11'] = x__workings__mutmut_11 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_12'] = x__workings__mutmut_12 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_13'] = x__workings__mutmut_13 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_14'] = x__workings__mutmut_14 # type: ignore # mutmut generated
