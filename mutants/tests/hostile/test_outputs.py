"""Rows 25, 26 and 34: what leaves the program as a table, CSV, on a terminal and as files."""

from pathlib import Path

import html5lib
import pytest

from tests.hostile.canaries import write_secrets
from tests.hostile.inputs import write
from tests.hostile.running import UNLIMITED, run

OWN_KPI = """
metrics:
  the-metric:
    title: "=1+1"
    category: project-impact
    unit: "@SUM(A1)"
    direction: decrease
    aggregate: last
    observations: [{date: 2026-09-01, value: -5}]
kpis:
  own: {title: "=cmd|' /C calc'!A0", metric: the-metric}
"""


def test_a_table_for_spreadsheets_has_no_formulas_and_its_numbers_are_numbers(
    tmp_path: Path,
) -> None:
    root = write(tmp_path, {"own": OWN_KPI})
    rows = run("-C", root, "kpi", "own", "--format", "csv").out.splitlines()
    assert rows[1].startswith("own,'=cmd|' /C calc'!A0,-5,'@SUM(A1),")


@pytest.mark.parametrize("command", [("status",), ("kpi",), ("fit", "--role", "r"), ("check",)])
def test_a_terminal_is_sent_no_sign_that_it_obeys(tmp_path: Path, command: tuple[str, ...]) -> None:
    text = """
        goals:
          a-goal:
            title: "\u202eevil\u200b"
            category: project-impact
            start: 2026-01-05
            due: 2026-12-18
            draft: DRAFT
        kpis: {own: {title: "\u202egood", metric: m}}
        roles: {r: {title: "\u202erole", requirements: {q: {title: "\u2066asked"}}}}
        metrics:
          m:
            title: M
            category: project-impact
            unit: "\u2066"
            direction: increase
            aggregate: sum
            observations: []
        """
    root = write(tmp_path, {"a": text.replace("DRAFT", "no" if command == ("check",) else "false")})
    (root / "goals/\x1b]0;x\x07.txt").write_text("")
    ended = run("-C", root, *command, FORCE_COLOR="")
    assert ended.code == (1 if command == ("check",) else 0)
    said = ended.out + ended.err
    assert [sign for sign in said if sign != "\n" and not sign.isprintable()] == []


@pytest.mark.parametrize(
    "day", ["yesterday", "2026-02-30", "2026-2-3", "20260203", "--output=x", "2026-02-03; id", ""]
)
def test_a_day_that_is_none_is_wrong_usage(tmp_path: Path, day: str) -> None:
    root = write(tmp_path, {"own": OWN_KPI})
    before = sorted(root.rglob("*"))
    assert run("-C", root, "status", "--as-of", day).code == 2
    assert run("-C", root, "site", "build", "--as-of", day).code == 2
    assert sorted(root.rglob("*")) == before


@pytest.mark.parametrize("name", ["../x", "pubic", "-evil", "a/b", "..", ""])
def test_an_audience_that_is_none_writes_nothing(tmp_path: Path, name: str) -> None:
    root = write(tmp_path / "portfolio", {"own": OWN_KPI})
    assert run("-C", root, "site", "build", f"--audience={name}").code == 2
    assert sorted(p.name for p in tmp_path.rglob("*.html")) == []


def test_a_drawing_is_offered_as_a_download_and_never_shown_inline(tmp_path: Path) -> None:
    root = write_secrets(tmp_path, private=False).root
    ended = run("-C", root, "site", "build", seconds=60, memory=UNLIMITED)
    assert ended.code == 0, ended.err
    tree = html5lib.parse(
        (root / "site/evidence.html").read_text("utf-8"), namespaceHTMLElements=False
    )
    led = [e for e in tree.iter("a") if e.get("href", "").endswith("drawing.svg")]
    assert [e.get("download") is not None for e in led] == [True] * len(led)
    assert led
    shown = [
        e.get("src", "") for tag in ("img", "iframe", "embed", "object") for e in tree.iter(tag)
    ]
    assert [source for source in shown if source.endswith(".svg")] == []
