"""Rows 1 to 7 of the hostile inputs: booleans, numbers, texts and dates that are not what they seem."""

from pathlib import Path

import pytest

from tests.hostile.inputs import GOAL, METRIC, Inputs, goals, path_of, values, write
from tests.hostile.running import Checked, check, run

# A line of a goal, and its one finding ("" for none).
LINES = {
    "draft: yes": "not-a-boolean 7:12",
    "draft: y": "not-a-boolean 7:12",
    'draft: "true"': "not-a-boolean 7:12",
    "draft: True": "not-a-boolean 7:12",
    "draft: TRUE": "not-a-boolean 7:12",
    "draft: on": "not-a-boolean 7:12",
    "draft: 1": "not-a-boolean 7:12",
    "draft: [true]": "not-a-boolean 7:12",
    "draft: ~": "no-value 7:5",
    "draft:": "no-value 7:5",
    "draft: true": "",
    "supports: NO": "",
    "supports: on": "",
    "supports: off": "",
    "supports: 0x1F": "",
    "supports: 10:30": "",
    "supports: 2026-01-01": "",
    "supports: 3.10": "not-text 7:15",
    "supports: true": "not-text 7:15",
    "supports: null": "no-value 7:5",
    "supports: -0": "not-text 7:15",
    "weight: 1:30": "not-a-number 7:13",
    "weight: 0": "out-of-range 7:13",
}

# A value of an observation, and its one finding.
VALUES = {
    "12:30": "not-a-number 10:16",
    "0755": "not-a-number 10:16",
    "007": "not-a-number 10:16",
    "1_000": "not-a-number 10:16",
    "1__0": "not-a-number 10:16",
    "0x1F": "not-a-number 10:16",
    "0o17": "not-a-number 10:16",
    ".5": "not-a-number 10:16",
    "+5": "not-a-number 10:16",
    "1.": "not-a-number 10:16",
    "1,5": "not-a-number 10:16",
    "1 000": "not-a-number 10:16",
    "١٢": "not-a-number 10:16",
    "5%": "not-a-number 10:16",
    "'5'": "not-a-number 10:16",
    "true": "not-a-number 10:16",
    "nan": "not-a-number 10:16",
    "Infinity": "not-a-number 10:16",
    "-.inf": "number-out-of-range 10:16",
    ".nan": "number-out-of-range 10:16",
    ".inf": "number-out-of-range 10:16",
    "1e999": "number-out-of-range 10:16",
    "-1e999": "number-out-of-range 10:16",
    "1e99999999999999999999": "number-out-of-range 10:16",
    "0e999": "number-out-of-range 10:16",
    "9" * 5_000: "number-out-of-range 10:16",
    "9" * 60_000: "number-out-of-range 10:16",
    "9007199254740992": "number-out-of-range 10:16",
    "-9007199254740992": "number-out-of-range 10:16",
    "0." + "1" * 40: "number-out-of-range 10:16",
    "9007199254740991": "",
    "1e3": "",
    "-0": "",
    "1.10": "",
    "": "no-value 10:9",
}

DATE = GOAL.replace("start: 2026-01-05", "start: {date}")
DATES = {
    "2026-02-30": "not-a-date 5:12",
    "2026-2-3": "not-a-date 5:12",
    "20260203": "not-a-date 5:12",
    "2026-02-03T10:00": "not-a-date 5:12",
    "0000-01-01": "not-a-date 5:12",
    "1899-12-31": "not-a-date 5:12",
    "2200-01-01": "not-a-date 5:12",
    "2025-02-29": "not-a-date 5:12",
    "2026-13-01": "not-a-date 5:12",
    "03.02.2026": "not-a-date 5:12",
    "２０２６-02-03": "not-a-date 5:12",
    "2026-02-03 10:00": "not-a-date 5:12",
    "today": "not-a-date 5:12",
    "[2026-02-03]": "not-text 5:12",
    "2024-02-29": "",
    "1900-01-01": "",
    '"2026-02-03"': "",
}


SETBACK = "setbacks:\n  {id}: {date: 2026-02-03, title: {title}}\n"
TITLES = {
    "on": "",
    "2026-01-01": "",
    "3.10": "not-text 2:40",
    "1.10e3": "not-text 2:40",
    "false": "not-text 2:40",
}


def titles() -> Inputs:
    return {title: SETBACK.replace("{title}", title) for title in TITLES}


def dates() -> Inputs:
    return {d: DATE.replace("{date}", d).replace("{line}", "weight: 1") for d in DATES}


INPUTS = {**goals(LINES), **values(VALUES), **dates(), **titles()}
EXPECTED = {**LINES, **VALUES, **DATES, **TITLES}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return check(write(tmp_path_factory.mktemp("values"), INPUTS))


def test_they_are_errors(checked: Checked) -> None:
    assert checked.code == 1


@pytest.mark.parametrize("name", EXPECTED, ids=lambda name: name[:40])
def test_one_mistake_is_one_finding_at_its_place(checked: Checked, name: str) -> None:
    expected = tuple(filter(None, (EXPECTED[name],)))
    assert checked.found.get(path_of(name, INPUTS), ()) == expected


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("draft: yes", "write `draft: true`"),
        ("draft: y", "write `draft: true`"),
        ('draft: "true"', "write `draft: true` without quotes"),
        ("supports: 3.10", 'quote it: `supports: "3.10"`'),
        ("12:30", "write minutes, `value: 750`, or hours, `value: 12.5`"),
        ("0755", "numbers are written as in JSON: `value: 755`"),
        ("1_000", "numbers are written as in JSON: `value: 1000`"),
        ("1__0", "write a number such as `12` or `0.5`"),
        (".5", "numbers are written as in JSON: `value: 0.5`"),
        ("+5", "numbers are written as in JSON: `value: 5`"),
        ("1.", "numbers are written as in JSON: `value: 1`"),
        ("007", "numbers are written as in JSON: `value: 7`"),
        ("3.10", 'quote it: `title: "3.10"`'),
        ("false", 'quote it: `title: "false"`'),
        ("0x1F", "write it in decimal digits: `value: 31`"),
        ("2026-2-3", "write `start: 2026-02-03`"),
    ],
)
def test_its_help_says_how_to_write_it(checked: Checked, name: str, cure: str) -> None:
    assert checked.helps[path_of(name, INPUTS)] == (cure,)


def test_what_is_written_is_what_is_kept(tmp_path: Path) -> None:
    """Words stay words, whatever YAML 1.1 took them for, and numbers keep their digits."""
    root = write(
        tmp_path,
        {
            "text": "evidence: {a: {title: on, date: 2026-02-03, kind: other, impact: 1 NO}}",
            "numbers": METRIC.replace("{value}", "1.10").replace("{id}", "m"),
            "minus": METRIC.replace("{value}", "-0").replace("{id}", "n"),
            "power": METRIC.replace("{value}", "1e3").replace("{id}", "p"),
        },
    )
    rows = run("-C", root, "export", "csv").out.splitlines()
    assert [row.split(",")[3:6] for row in rows[1:]] == [
        ["a", "on", ""],
        ["m", "A metric", "1.10"],
        ["n", "A metric", "-0"],
        ["p", "A metric", "1000"],
    ]
