"""What a KPI is: its definition, and how it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date as Day

from tracker.kpis.change import change, interval_of
from tracker.kpis.explanation import Explanation
from tracker.kpis.result import Previous, Result
from tracker.kpis.verdict import Noun
from tracker.kpis.window import Length, Months, Window, months_after
from tracker.records.kpis import KpiSetting
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Direction

YEAR = Months(12)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁKpiǁsetting__mutmut: MutantDict = {}  # type: ignore
mutants_xǁKpiǁwindow__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Kpi:
    """A KPI and how it is computed.

    `counts` is what n counts, `minimum` how many of them a value takes. A length in months may be
    changed by the owner. `version` rises whenever the same records may give another figure.
    Where there is no interval, `least_change` is the smallest that means anything: 0 where things
    are counted and not sampled, None where nobody knows. `direction` is the better one.
    """

    id: str
    title: str
    unit: str
    counts: Noun
    definition: Explanation
    compute: Callable[[Portfolio, Day], Result]
    minimum: int = 1
    length: Length = YEAR
    version: int = 1
    least_change: int | None = 0
    direction: Direction = Direction.INCREASE

    @property
    def source(self) -> str:
        """Where the definition comes from."""
        return self.definition.source

    @_mutmut_mutated(mutants_xǁKpiǁsetting__mutmut)
    def setting(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, path="", line=0)

    def xǁKpiǁsetting__mutmut_orig(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, path="", line=0)

    def xǁKpiǁsetting__mutmut_1(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) and KpiSetting(id=self.id, path="", line=0)

    def xǁKpiǁsetting__mutmut_2(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(None) or KpiSetting(id=self.id, path="", line=0)

    def xǁKpiǁsetting__mutmut_3(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=None, path="", line=0)

    def xǁKpiǁsetting__mutmut_4(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, path=None, line=0)

    def xǁKpiǁsetting__mutmut_5(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, path="", line=None)

    def xǁKpiǁsetting__mutmut_6(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(path="", line=0)

    def xǁKpiǁsetting__mutmut_7(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, line=0)

    def xǁKpiǁsetting__mutmut_8(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, path="", )

    def xǁKpiǁsetting__mutmut_9(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, path="XXXX", line=0)

    def xǁKpiǁsetting__mutmut_10(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, path="", line=1)

    @_mutmut_mutated(mutants_xǁKpiǁwindow__mutmut)
    def window(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(portfolio).months
        if months is not None and isinstance(self.length, Months):
            return Months(months).until(as_of)
        return self.length.until(as_of)

    def xǁKpiǁwindow__mutmut_orig(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(portfolio).months
        if months is not None and isinstance(self.length, Months):
            return Months(months).until(as_of)
        return self.length.until(as_of)

    def xǁKpiǁwindow__mutmut_1(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = None
        if months is not None and isinstance(self.length, Months):
            return Months(months).until(as_of)
        return self.length.until(as_of)

    def xǁKpiǁwindow__mutmut_2(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(None).months
        if months is not None and isinstance(self.length, Months):
            return Months(months).until(as_of)
        return self.length.until(as_of)

    def xǁKpiǁwindow__mutmut_3(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(portfolio).months
        if months is not None or isinstance(self.length, Months):
            return Months(months).until(as_of)
        return self.length.until(as_of)

    def xǁKpiǁwindow__mutmut_4(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(portfolio).months
        if months is None and isinstance(self.length, Months):
            return Months(months).until(as_of)
        return self.length.until(as_of)

    def xǁKpiǁwindow__mutmut_5(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(portfolio).months
        if months is not None and isinstance(self.length, Months):
            return Months(months).until(None)
        return self.length.until(as_of)

    def xǁKpiǁwindow__mutmut_6(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(portfolio).months
        if months is not None and isinstance(self.length, Months):
            return Months(None).until(as_of)
        return self.length.until(as_of)

    def xǁKpiǁwindow__mutmut_7(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(portfolio).months
        if months is not None and isinstance(self.length, Months):
            return Months(months).until(as_of)
        return self.length.until(None)

mutants_xǁKpiǁsetting__mutmut['_mutmut_orig'] = Kpi.xǁKpiǁsetting__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_1'] = Kpi.xǁKpiǁsetting__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_2'] = Kpi.xǁKpiǁsetting__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_3'] = Kpi.xǁKpiǁsetting__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_4'] = Kpi.xǁKpiǁsetting__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_5'] = Kpi.xǁKpiǁsetting__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_6'] = Kpi.xǁKpiǁsetting__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_7'] = Kpi.xǁKpiǁsetting__mutmut_7 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_8'] = Kpi.xǁKpiǁsetting__mutmut_8 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_9'] = Kpi.xǁKpiǁsetting__mutmut_9 # type: ignore # mutmut generated
mutants_xǁKpiǁsetting__mutmut['xǁKpiǁsetting__mutmut_10'] = Kpi.xǁKpiǁsetting__mutmut_10 # type: ignore # mutmut generated

mutants_xǁKpiǁwindow__mutmut['_mutmut_orig'] = Kpi.xǁKpiǁwindow__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKpiǁwindow__mutmut['xǁKpiǁwindow__mutmut_1'] = Kpi.xǁKpiǁwindow__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKpiǁwindow__mutmut['xǁKpiǁwindow__mutmut_2'] = Kpi.xǁKpiǁwindow__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKpiǁwindow__mutmut['xǁKpiǁwindow__mutmut_3'] = Kpi.xǁKpiǁwindow__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKpiǁwindow__mutmut['xǁKpiǁwindow__mutmut_4'] = Kpi.xǁKpiǁwindow__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKpiǁwindow__mutmut['xǁKpiǁwindow__mutmut_5'] = Kpi.xǁKpiǁwindow__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKpiǁwindow__mutmut['xǁKpiǁwindow__mutmut_6'] = Kpi.xǁKpiǁwindow__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKpiǁwindow__mutmut['xǁKpiǁwindow__mutmut_7'] = Kpi.xǁKpiǁwindow__mutmut_7 # type: ignore # mutmut generated
mutants_x_measured__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_measured__mutmut)
def measured(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_orig(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_1(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = None
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_2(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(None, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_3(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, None)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_4(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_5(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, )
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_6(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = None
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_7(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start and months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_8(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(None, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_9(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, None)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_10(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(-YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_11(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, )
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_12(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, +YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_13(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = None
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_14(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(None, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_15(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, None)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_16(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_17(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, )
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_18(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = None
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_19(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=None, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_20(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=None, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_21(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=None, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_22(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=None
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_23(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_24(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_25(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_26(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_27(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(None)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_28(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = None
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_29(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(None, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_30(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, None, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_31(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=None, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_32(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=None)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_33(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_34(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_35(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_36(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, )
    return replace(now, previous=previous, change=judged)


def x_measured__mutmut_37(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(None, previous=previous, change=judged)


def x_measured__mutmut_38(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=None, change=judged)


def x_measured__mutmut_39(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=None)


def x_measured__mutmut_40(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(previous=previous, change=judged)


def x_measured__mutmut_41(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, change=judged)


def x_measured__mutmut_42(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, )

mutants_x_measured__mutmut['_mutmut_orig'] = x_measured__mutmut_orig # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_1'] = x_measured__mutmut_1 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_2'] = x_measured__mutmut_2 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_3'] = x_measured__mutmut_3 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_4'] = x_measured__mutmut_4 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_5'] = x_measured__mutmut_5 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_6'] = x_measured__mutmut_6 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_7'] = x_measured__mutmut_7 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_8'] = x_measured__mutmut_8 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_9'] = x_measured__mutmut_9 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_10'] = x_measured__mutmut_10 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_11'] = x_measured__mutmut_11 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_12'] = x_measured__mutmut_12 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_13'] = x_measured__mutmut_13 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_14'] = x_measured__mutmut_14 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_15'] = x_measured__mutmut_15 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_16'] = x_measured__mutmut_16 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_17'] = x_measured__mutmut_17 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_18'] = x_measured__mutmut_18 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_19'] = x_measured__mutmut_19 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_20'] = x_measured__mutmut_20 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_21'] = x_measured__mutmut_21 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_22'] = x_measured__mutmut_22 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_23'] = x_measured__mutmut_23 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_24'] = x_measured__mutmut_24 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_25'] = x_measured__mutmut_25 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_26'] = x_measured__mutmut_26 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_27'] = x_measured__mutmut_27 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_28'] = x_measured__mutmut_28 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_29'] = x_measured__mutmut_29 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_30'] = x_measured__mutmut_30 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_31'] = x_measured__mutmut_31 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_32'] = x_measured__mutmut_32 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_33'] = x_measured__mutmut_33 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_34'] = x_measured__mutmut_34 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_35'] = x_measured__mutmut_35 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_36'] = x_measured__mutmut_36 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_37'] = x_measured__mutmut_37 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_38'] = x_measured__mutmut_38 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_39'] = x_measured__mutmut_39 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_40'] = x_measured__mutmut_40 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_41'] = x_measured__mutmut_41 # type: ignore # mutmut generated
mutants_x_measured__mutmut['x_measured__mutmut_42'] = x_measured__mutmut_42 # type: ignore # mutmut generated
