"""Many hostile inputs in one portfolio: each a file of its own, all checked in one process."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

GOAL = """\
goals:
  {id}:
    title: A goal
    category: project-impact
    start: 2026-01-05
    due: 2026-12-18
    {line}
"""
"""A sound goal, but for its line 7, which begins in column 5."""

METRIC = """\
metrics:
  {id}:
    title: A metric
    category: project-impact
    unit: things
    direction: increase
    aggregate: sum
    observations:
      - date: 2026-02-03
        value: {value}
"""
"""A sound metric, but for the value in line 10, which begins in column 16."""

Inputs = Mapping[str, str | bytes]


def path_of(name: str, inputs: Inputs) -> str:
    """Where the input of that name stands in the portfolio."""
    return f"goals/input-{list(inputs).index(name):03}.yaml"


def write(folder: Path, inputs: Inputs) -> Path:
    """The folder, now a portfolio of one file for each input; `{id}` in them is made unique."""
    (folder / "goals").mkdir(parents=True, exist_ok=True)
    for name, text in inputs.items():
        path = path_of(name, inputs)
        data = text if isinstance(text, bytes) else dedent(text).encode("utf-8", "surrogatepass")
        id_ = Path(path).stem.encode()
        (folder / path).write_bytes(data.replace(b"{id}", id_))
    return folder


def goals(lines: Mapping[str, str]) -> Inputs:
    """A goal with each of these lines, by the line itself."""
    return {line: GOAL.replace("{line}", line) for line in lines}


def values(written: Mapping[str, str]) -> Inputs:
    """A metric with each of these values, by the value as written."""
    return {value: METRIC.replace("{value}", value) for value in written}
