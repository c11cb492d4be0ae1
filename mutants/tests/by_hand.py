"""What the tests of the example's figures, worked out on paper, share: the answers, and arithmetic."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any

from tests.example import EPOCH, ROOT

Figures = Mapping[str, Any]
F = Fraction  # short, since paper is full of them


@cache
def owner() -> Figures:
    """Each KPI by its id, as the owner sees it."""
    return by_id(summary()["kpis"])


@cache
def public() -> Figures:
    """Each KPI by its id, as everybody sees it."""
    return by_id(asked("kpi", "--audience", "public")["kpis"])


@cache
def goals() -> Figures:
    """Each goal's state by its id."""
    return by_id(asked("status")["goals"])


@cache
def summary() -> Figures:
    """All that `tracker kpi` says to the owner."""
    return asked("kpi")


def six(value: F | float) -> float:
    """Rounded half-even to the six decimals of JSON."""
    return float(round(F(value), 6))


def mean(values: Sequence[F | float]) -> F:
    return sum((F(value) for value in values), F(0)) / len(values)


def pomp(*answers: int) -> F:
    """Percent of the way from 1 to 5, of the mean of these answers."""
    return (mean(answers) - 1) / 4 * 100


def wilson(k: int, n: int) -> list[float]:
    """The Wilson 95 % interval of k in n, in percent."""
    z, p = 1.959964, k / n
    middle = p + z * z / (2 * n)
    half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return [six(100 * (middle + side) / (1 + z * z / n)) for side in (-half, half)]


def ids(items: Sequence[Figures]) -> list[str]:
    """The records of these items, in order, without their section."""
    return [item["record"].partition("/")[2] for item in items]


def left_out(result: Figures) -> list[tuple[str, str]]:
    """Each record that a rule left out, with the rule."""
    rules = [item["rule"] for item in result["excluded"]]
    return list(zip(ids(result["excluded"]), rules, strict=True))


def shown(result: Figures) -> tuple[object, ...]:
    return result["status"], result["value"], result["n"]


def proportion(result: Figures) -> tuple[object, ...]:
    return result["numerator"], result["denominator"]


def window(result: Figures) -> tuple[object, ...]:
    return result["window"]["start"], result["window"]["end"]


def before(result: Figures) -> tuple[object, ...]:
    previous = result["previous"]
    return previous["as_of"], previous["status"], previous["value"]


def by_id(items: Sequence[Figures]) -> Figures:
    return {item["id"]: item for item in items}


def asked(*words: str, portfolio: Path = ROOT, as_of: str = "2026-11-20") -> Figures:
    """What the command line answers in JSON, of this portfolio as of this day."""
    command = [sys.executable, "-m", "tracker", "-C", str(portfolio), *words]
    done = subprocess.run(
        [*command, "--as-of", as_of, "--format", "json"],
        cwd=ROOT,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    answer: Figures = json.loads(done.stdout)
    return answer
