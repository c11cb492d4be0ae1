"""The files of the repository that people write."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.example import ROOT

ROOMS = ("tracker", "tests", "benchmarks")


def python_files(*rooms: str) -> tuple[Path, ...]:
    """All Python files of these folders, sorted."""
    return tuple(sorted(path for room in rooms for path in (ROOT / room).rglob("*.py")))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function of a file as (name with place, lines from `def` to its end)."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            place = f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
            yield place, node.end_lineno - node.lineno + 1


def documents() -> tuple[Path, ...]:
    """The Markdown files that readers of the repository see."""
    return (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")))
