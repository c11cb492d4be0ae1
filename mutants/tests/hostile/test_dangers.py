"""Inputs made to exhaust the program: each in a process of its own that may take few seconds."""

from itertools import islice, product
from pathlib import Path

import pytest

from tests.hostile.inputs import GOAL, METRIC
from tests.hostile.running import check, run
from tracker.text.limits import FINDINGS

SECONDS = 6  # of processor time, start of the program included


def goal(line: str) -> str:
    return GOAL.replace("{line}", line).replace("{id}", "a-goal")


def portfolio(folder: Path, text: str) -> Path:
    (folder / "goals").mkdir()
    (folder / "goals/a.yaml").write_text(text, encoding="utf-8")
    return folder


DANGERS = {
    "a million brackets": ("[" * 1_000_000, "too-deep 1:65"),
    "a million braces": ("{" * 1_000_000, "too-deep 1:65"),
    "brackets and braces": ("[{a: " * 150_000, "too-deep 1:161"),
    "half a million dashes": ("- " * 500_000, "too-deep 1:129"),
    "half a million question marks": ("? " * 500_000, "too-deep 1:129"),
    "a thousand blocks": (
        "goals:\n" + "".join(f"{' ' * (n + 1)}a:\n" for n in range(1_400)),
        "too-deep 66:66",
    ),
    "two thousand lists in one another": ("goals:\n  " + "- " * 2_000 + "x\n", "too-deep 2:129"),
    "two hundred thousand keys": (
        "{" + ",".join(map("".join, islice(product("abcdefghijklmnopqrstuv", repeat=4), 200_000))),
        "too-many-nodes 1:",
    ),
    "2 MiB": ("#" * (2 << 20), "file-too-large 1:1"),
    "1 MiB and a byte": ("#" * ((1 << 20) + 1), "file-too-large 1:1"),
    "200,000 nodes": ("[" + "a," * 250_000 + "]", "too-many-nodes 1:400000"),
    "a text of 900 KiB": (goal("why: |\n      " + "x" * 900 * 1024), "text-too-long 7:10"),
    "a text of 900 KiB in a broken file": (
        goal("why: |\n      " + "x" * 900 * 1024) + "  - [\n",
        "text-too-long 7:10",
    ),
    "a text of escapes": (goal('why: "' + "\\x41" * 200_000 + '"'), "text-too-long 7:10"),
    "a quote never closed": (goal('why: "' + "a " * 400_000), "unclosed-quote 7:10"),
    "a number of 60,000 digits": (
        METRIC.replace("{value}", "1" * 60_000).replace("{id}", "x"),
        "number-out-of-range 10:16",
    ),
    "colons": (goal("why: " + "a: " * 300_000), "colon-in-text 7:11"),
    "blanks in a comment": (goal(f"why: #a{' ' * 400_000}b"), "no-value 7:5"),
    "blank lines": ("\n" * 1_000_000, "empty-file 1:1"),
    "spaces": (" " * 1_000_000, "empty-file 1:1"),
    "zeros": ("a\0" * 400_000, "not-utf-8 1:1"),
}


@pytest.mark.parametrize("name", DANGERS)
def test_it_is_refused_within_seconds(tmp_path: Path, name: str) -> None:
    text, expected = DANGERS[name]
    checked = check(portfolio(tmp_path, text), seconds=SECONDS)
    assert checked.code == 1
    assert checked.found["goals/a.yaml"][0].startswith(expected)


def test_a_thousand_findings_on_one_long_line_are_shown_within_seconds(tmp_path: Path) -> None:
    root = portfolio(tmp_path, goal(f"custom: {{{'a,' * 3_000}}}"))
    ended = run("-C", root, "check", seconds=SECONDS)
    assert (ended.code, ended.out.count("duplicate-key")) == (1, FINDINGS)
    assert ended.out.count("too-many-findings") == 1


def test_a_metric_of_a_hundred_thousand_observations_is_fine(tmp_path: Path) -> None:
    text = (
        METRIC.partition("    observations:")[0].replace("{id}", "x") + "    csv: {file: x.csv}\n"
    )
    root = portfolio(tmp_path, text)
    (root / "goals/x.csv").write_text("date,value\n" + "2026-02-03,1.5\n" * 100_000)
    assert check(root).code == 0


def test_a_bad_row_of_a_csv_is_found_at_its_line_there(tmp_path: Path) -> None:
    text = (
        METRIC.partition("    observations:")[0].replace("{id}", "x") + "    csv: {file: x.csv}\n"
    )
    root = portfolio(tmp_path, text)
    rows = ["2026-02-03,1"] * 100
    rows[50] = "2026-02-30,1"
    (root / "goals/x.csv").write_text("date,value\n" + "\n".join(rows) + "\n")
    checked = check(root)
    assert (checked.code, list(checked.found)) == (1, ["goals/x.csv"])
    assert [found.split()[1].split(":")[0] for found in checked.found["goals/x.csv"]] == ["52"]
