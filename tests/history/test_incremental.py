"""What is worked out from what differs is what is worked out anew."""

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.portfolios import write_portfolio
from tracker.data.instruments import instruments
from tracker.history.facts import Facts
from tracker.load import Loaded, load
from tracker.load.memory import READINGS, Memory
from tracker.load.rebuilding import Rebuilding
from tracker.load.texts import text_of
from tracker.records.gather import gather
from tracker.records.metrics import Observation
from tracker.text.again import LINES
from tracker.text.diagnostics import Severity
from tracker.text.document import Block
from tracker.text.limits import FINDINGS
from tracker.text.source import Source

DAY = date(2026, 6, 1)
METRIC = """
    metrics:
      talks:
        title: Talks
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        observations:
    """
GOAL = """
    goals:
      speak:
        title: Speak
        category: thought-leadership
        start: 2026-01-01
        due: 2026-12-31
        targets: [{metric: talks, baseline: 0, target: 9}]
        milestones: [{title: Ask, due: 2026-03-01, done: 2026-02-01}]
    """
OTHERS = (
    "",
    GOAL,
    GOAL.replace("done: 2026-02-01", "done: 2026-02-09"),
    GOAL.replace("metric: talks", "metric: talk"),
    GOAL.replace("title: Speak", "title: Speak\n        share: [public]"),
    GOAL.replace("title: Ask", "title: Ask, share: [public]"),
    "evidence: {film: {title: Film, date: 2026-07-01, kind: talk, metrics: [talks]}}",
    "goals: []",
    "metrics: {talks: {title: Again}}",
    "reviews: {last: {date: 2026-05-20, actions: [{what: Rest, done: 2026-05-21}]}}",
    ": x\n\t",
)
LOGGED = st.lists(
    st.tuples(st.sampled_from(["2026-01-05", "2026-02-10", "2026-09-09"]), st.integers(1, 3)),
    max_size=4,
)
CONTENTS = st.lists(st.tuples(LOGGED, st.sampled_from(OTHERS)), min_size=1, max_size=6)


def _metric(logged: list[tuple[str, int]]) -> str:
    rows = [f"          - {{date: {day}, value: {value}}}" for day, value in logged]
    return dedent(METRIC) + "\n".join(rows or ["          []"]) + "\n"


@given(CONTENTS)
@settings(max_examples=60, deadline=None)
def test_the_facts_of_what_differs_are_all_that_are_new(
    contents: list[tuple[list[tuple[str, int]], str]],
) -> None:
    read = cache(text_of)
    known = set[object]()
    facts = Facts()
    for logged, other in contents:
        texts = (_metric(logged), dedent(other))
        sources = (Source(path=f"goals/{i}.yaml", data=t.encode()) for i, t in enumerate(texts))
        portfolio = gather(
            (*(r for source in sources for r in read(source).records), *instruments())
        )
        everything = Facts().new_in(portfolio)
        assert facts.new_in(portfolio) == everything - known
        assert facts.new_in(portfolio) == frozenset()
        known |= everything


@given(CONTENTS, st.sampled_from([0, 100, 10_000]))
@settings(max_examples=60, deadline=None)
def test_who_remembers_judges_alike(
    contents: list[tuple[list[tuple[str, int]], str]], kept: int
) -> None:
    memory = Memory(kept)
    with TemporaryDirectory() as folder:
        for logged, other in contents:
            files = {"goals/a.yaml": _metric(logged), "goals/b.yaml": other}
            root = write_portfolio(Path(folder), files)
            remembered, anew = memory.judge(root, DAY), load(root, DAY)
            assert remembered.portfolio == anew.portfolio
            assert remembered.errors == _errors(anew)


def test_items_that_do_not_differ_are_the_very_same(tmp_path: Path) -> None:
    memory = Memory()
    logged = [("2026-01-05", 1), ("2026-02-10", 2)] * 20
    first = _observations(memory, tmp_path, logged)
    longer = _observations(memory, tmp_path, [*logged, ("2026-01-05", 3)])
    other = _observations(memory, tmp_path, [("2026-01-05", 3), *logged])
    same = [one is again for one, again in zip(first, longer, strict=False)]
    assert same.count(True) > len(logged) - LINES
    assert not any(one is again for one, again in zip(first, other, strict=False))


def _observations(
    memory: Memory, root: Path, logged: list[tuple[str, int]]
) -> tuple[Observation, ...]:
    write_portfolio(root, {"goals/a.yaml": _metric(logged)})
    return memory.judge(root, DAY).portfolio.metrics["talks"].observations


def test_rows_of_a_file_that_does_not_differ_are_the_very_same(tmp_path: Path) -> None:
    memory = Memory()
    metric = dedent(METRIC).replace("observations:", "csv: {file: rows.csv}")
    rows = "date,value\n2026-01-05,1\n2026-02-10,x\n"
    states = ("", rows), (OTHERS[6], rows), (OTHERS[6], rows + "2026-03-01,2\n")
    found = []
    for other, written in states:
        files = {"goals/a.yaml": metric, "goals/b.yaml": other, "goals/rows.csv": written}
        root = write_portfolio(tmp_path, files)
        found.append(memory.judge(root, DAY))
        assert found[-1].portfolio == load(root, DAY).portfolio
        assert found[-1].errors == _errors(load(root, DAY))
    first, same, more = (one.portfolio.metrics["talks"].observations for one in found)
    assert same is first
    assert [row.date.isoformat() for row in more] == ["2026-01-05", "2026-03-01"]


def test_items_are_made_again_once_many_others_were() -> None:
    blocks = [Block({"date": "2026-01-05", "value": Decimal(number)}) for number in range(3)]
    for line, block in enumerate(blocks, 1):
        block.line = line
    make = Rebuilding(kept=2).inner(Observation)
    made = [make(block) for block in (*blocks[:2], blocks[0], blocks[2], blocks[0])]
    assert made[0] is made[2]
    assert made[0] is not made[4]
    assert made[0] == made[4]


def test_texts_of_many_paths_are_judged_alike(tmp_path: Path) -> None:
    memory = Memory()
    for value in range(3):
        files = {
            f"goals/{number:02}.yaml": _metric([("2026-01-05", value)]).replace(
                "talks:", f"t{number}:"
            )
            for number in range(READINGS + 5)
        }
        root = write_portfolio(tmp_path, files)
        assert memory.judge(root, DAY).portfolio == load(root, DAY).portfolio


def test_no_more_errors_are_counted_than_are_shown(tmp_path: Path) -> None:
    named = ", ".join(f"nothing-{number}" for number in range(FINDINGS + 5))
    evidence = f"evidence: {{film: {{title: F, date: 2026-01-01, kind: talk, goals: [{named}]}}}}"
    root = write_portfolio(tmp_path, {"goals/a.yaml": evidence})
    assert Memory().judge(root, DAY).errors == _errors(load(root, DAY)) == FINDINGS + 1


def _errors(loaded: Loaded) -> int:
    return sum(finding.severity is Severity.ERROR for finding in loaded.diagnostics)
