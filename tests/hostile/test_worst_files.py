"""No file takes more than two seconds of processor time or 256 MiB, however much is wrong in it."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.hostile.running import run
from tracker.text.limits import CSV_BYTES, FILE_BYTES

# The start of the program included; the system ends what has used them up.
SECONDS = 2
MEMORY = 256 << 20
ERRORS = 1

GOAL = "title: A, category: project-impact, start: 2026-01-05, due: 2026-12-18"
NEXT = "\n    "
METRIC = "title: A, category: project-impact, unit: x, direction: increase, aggregate: sum"
SURVEY = "instrument: who-5, date: 2026-01-05, answers: {a: 1, b: 2, c: 9}"
METRICS = "metrics:\n" + "".join(
    f"  design-docs-led-{i}: {{{METRIC}, observations: []}}\n" for i in range(4_000)
)

# What a file begins with, and the lines that fill it.
FILES: dict[str, tuple[str, Callable[[int], str]]] = {
    "records that are sound": ("goals:\n", lambda i: f"  g{i}: {{{GOAL}}}\n"),
    "days that are none": ("goals:\n", lambda i: f"  g{i}: {{{GOAL}, committed: 2026-1-5}}\n"),
    "unknown keys in records": ("goals:\n", lambda i: f"  g{i}: {{{GOAL}, titel: x}}\n"),
    "unknown keys in one record": (f"goals:\n  g: {{{GOAL},\n", lambda i: f"    titel{i}: x,\n"),
    "keys that are like none": ("goals:\n  g:\n", lambda i: f"    k{i}:\n"),
    "unknown sections": ("", lambda i: f"goalz{i}: 1\n"),
    "a key again and again": ("goals:\n  g:\n", lambda _: "    title: x\n"),
    "an id again and again": ("goals:\n", lambda _: f"  g: {{{GOAL}}}\n"),
    "ids that are none": ("goals:\n", lambda i: f'  "{i} x": {{{GOAL}}}\n'),
    "empty records": ("goals:\n", lambda i: f"  g{i}: {{}}\n"),
    "references to nothing": (
        METRICS + "goals:\n",
        lambda i: f"  g{i}: {{{GOAL}, targets: [{{metric: desing-doc-{i}, min: 1}}]}}\n",
    ),
    "a long list of references": (
        f"goals:\n  g: {{{GOAL}}}\n  h:\n    evidence:\n",
        lambda i: f"      - desing-doc-{i}\n",
    ),
    "days that are none in one list": (
        f"goals:\n  g:\n    {GOAL.replace(', ', NEXT)}\n    milestones:\n",
        lambda _: "      - {title: A, due: 2026-1-5}\n",
    ),
    "words for numbers in one map": (
        "surveys:\n  s:\n    instrument: who-5\n    date: 2026-01-05\n    answers:\n",
        lambda i: f"      a{i}: x\n",
    ),
    "a long list of words": (
        f"goals:\n  g:\n    {GOAL.replace(', ', NEXT)}\n    tags:\n",
        lambda i: f"      - t{i // 2}\n",
    ),
    "files that are not there": (
        "evidence:\n",
        lambda i: f"  e{i}: {{title: A, date: 2026-01-05, kind: other, file: f{i}}}\n",
    ),
    "questions that are not asked": ("surveys:\n", lambda i: f"  s{i}: {{{SURVEY}}}\n"),
    "a chain of parents": ("goals:\n", lambda i: f"  g{i}: {{{GOAL}, parent: g{i + 1}}}\n"),
    "colons in texts": ("goals:\n", lambda i: f"  g{i}:\n    title: a: b\n"),
    "commas in texts": ("goals:\n", lambda i: f"  g{i}: {{title: A, my boss, weight: 1}}\n"),
    "glued comments": ("goals:\n", lambda i: f"  g{i}: {{why: Fix #42\n    }}\n"),
    "number signs without a space": ("goals:\n", lambda i: f"  g{i}: 'x'#y\n"),
    "open quotes": ("goals:\n", lambda i: f'  g{i}: "x\n'),
    "open brackets": ("goals:\n", lambda i: f"  g{i}: [x\n"),
    "anchors": ("goals:\n", lambda i: f"  g{i}: &a x\n"),
    "tags": ("goals:\n", lambda i: f"  g{i}: !a x\n"),
    "tabs": ("goals:\n", lambda i: f"  g{i}:\n\t  t: x\n"),
    "control characters": ("goals:\n", lambda i: f"  g{i}: a\x01\x02\n"),
    "conflicts": ("goals:\n", lambda _: "<<<<<<< a\n=======\n>>>>>>> b\n"),
    "one line of brackets": ("", lambda _: "["),
    "one line of quotes": ("", lambda _: '"'),
    "one line of records": ("goals: {", lambda i: f"g{i}: {{titel: b}}, "),
    "deep mappings": ("goals:\n", lambda i: f"  g{i}: {{custom: {'{a: ' * 50}1{'}' * 50}}}\n"),
}
TABLES: dict[str, Callable[[int], str]] = {
    "rows that are sound": lambda _: "2026-01-05,1\n",
    "days and numbers that differ": (
        lambda i: f"{1990 + i % 36}-{1 + i % 12:02}-{1 + i % 28:02},{i}.5\n"
    ),
    "rows that are not": lambda _: "2026-13-45,x\n",
    "short rows": lambda _: "x\n",
    "open quotes": lambda _: '"\n',
    "days to come": lambda _: "2199-01-05,1\n",
    "control characters": lambda _: "2026-01-05,\x01\n",
    "one line of commas": lambda _: ",",
}

pytestmark = pytest.mark.long


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_the_greatest_size_is_checked(tmp_path: Path, name: str) -> None:
    begin, line = FILES[name]
    (tmp_path / "goals").mkdir()
    (tmp_path / "goals/a.yaml").write_text(filled(begin, line, FILE_BYTES), encoding="utf-8")
    checks(tmp_path)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_of_the_greatest_size_is_checked(tmp_path: Path, name: str) -> None:
    (tmp_path / "goals").mkdir()
    series = f"metrics:\n  m: {{{METRIC}, csv: {{file: a.csv}}}}\n"
    (tmp_path / "goals/a.yaml").write_text(series, encoding="utf-8")
    text = filled("date,value\n", TABLES[name], CSV_BYTES)
    (tmp_path / "goals/a.csv").write_text(text, encoding="utf-8")
    checks(tmp_path)


def test_a_table_that_lies_off_its_scale_is_checked(tmp_path: Path) -> None:
    (tmp_path / "goals").mkdir()
    series = f"metrics:\n  m: {{{METRIC}, scale: {{min: 5, max: 6}}, csv: {{file: a.csv}}}}\n"
    (tmp_path / "goals/a.yaml").write_text(series, encoding="utf-8")
    text = filled("date,value\n", TABLES["rows that are sound"], CSV_BYTES)
    (tmp_path / "goals/a.csv").write_text(text, encoding="utf-8")
    checks(tmp_path)


def checks(root: Path) -> None:
    # A neighbour on the machine only adds to what is taken: the least of three tries is the file's.
    tries = (run("-C", root, "check", seconds=SECONDS, memory=MEMORY) for _ in range(3))
    ended = next((one for one in tries if one.code in {0, ERRORS}), None)
    assert ended is not None


def filled(begin: str, line: Callable[[int], str], size: int) -> str:
    """A text of nearly `size` bytes."""
    return "".join(_lines(begin, line, size))


def _lines(begin: str, line: Callable[[int], str], size: int) -> Iterator[str]:
    left = size - len(begin.encode())
    yield begin
    for number in count():
        more = line(number)
        left -= len(more)
        if left < 0:
            return
        yield more
