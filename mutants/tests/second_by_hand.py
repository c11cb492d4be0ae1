"""The second portfolio, a nurse's, and what the program says of it: for its figures done by hand."""

from datetime import date
from functools import cache

from tests.by_hand import Figures, asked, by_id
from tests.example import ROOT
from tracker.load import load
from tracker.records.portfolio import Portfolio

SECOND = ROOT / "tests" / "second"
AS_OF = "2026-06-30"


@cache
def summary() -> Figures:
    """All that `tracker kpi` says to the nurse."""
    return asked("kpi", portfolio=SECOND, as_of=AS_OF)


@cache
def kpis() -> Figures:
    """Each of her KPIs by its id."""
    return by_id(summary()["kpis"])


@cache
def goals() -> Figures:
    """Each of her goals by its id."""
    return by_id(asked("status", portfolio=SECOND, as_of=AS_OF)["goals"])


@cache
def nurse() -> Portfolio:
    """Her portfolio, for questions that the command line has no words for."""
    return load(SECOND, date.fromisoformat(AS_OF)).portfolio


def lines(kpi: str, kind: str = "counted") -> list[str]:
    """The line of YAML behind each record that this KPI counted or excluded, where it has one."""
    items = kpis()[kpi][kind]
    return [_line(item["path"], item["line"]) for item in items]


def _line(path: str, number: int) -> str:
    return (SECOND / path).read_text(encoding="utf-8").splitlines()[number - 1].strip()
