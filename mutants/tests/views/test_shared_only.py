"""A full portfolio cannot reach a page or an export: its type is refused.

`make types` reads this file: what it refuses is marked, and a mark of what it did not refuse would
be a finding itself.
"""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from mypy import api

from tests.example import ROOT
from tests.views.pages.books import undrawn
from tracker.kpis.summary import summarise
from tracker.records.audience import Shared
from tracker.records.portfolio import Portfolio
from tracker.site.attachments import published
from tracker.site.generate import book_of
from tracker.views.export_json import render
from tracker.views.pages.book import Book
from tracker.views.records_json import written

DAY = date(2026, 6, 1)
# They tell what is shared from what is not; none of them makes a page.
BOTH = {"build_site", "prove", "extent", "_written"}


def refused(full: Portfolio) -> None:
    """Never called: each line is what the type checker says no to."""
    book_of(full, DAY, None)  # type: ignore[arg-type]
    Book(portfolio=full, as_of=DAY, draw=undrawn)  # type: ignore[arg-type]
    published(full)  # type: ignore[arg-type]
    render(full, summarise(full, DAY))  # type: ignore[arg-type]
    written(full)  # type: ignore[arg-type]


def test_a_portfolio_that_is_not_restricted_is_none_that_pages_take() -> None:
    assert issubclass(Shared, Portfolio)
    assert not issubclass(Portfolio, Shared)


def test_no_view_and_no_step_of_a_site_takes_a_full_portfolio() -> None:
    files = (*(ROOT / "tracker/views").rglob("*.py"), *(ROOT / "tracker/site").rglob("*.py"))
    taken = {name for file in files for name in takers(file)}
    assert taken - BOTH == set()


def test_only_restricting_makes_a_shared_portfolio() -> None:
    made = [
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "tracker").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Shared"
    ]
    assert made == []


@pytest.mark.long
def test_mypy_refuses_a_page_of_a_full_portfolio(tmp_path: Path) -> None:
    text = """
from datetime import date
from tracker.records.audience import restrict
from tracker.records.portfolio import Portfolio
from tracker.site.generate import book_of
def page(full: Portfolio) -> None:
    book_of(restrict(full, "public"), date(2026, 6, 1), None)
    book_of(full, date(2026, 6, 1), None)
"""
    (tmp_path / "page.py").write_text(text)
    said, _, code = api.run(
        ["--config-file", str(ROOT / "pyproject.toml"), str(tmp_path / "page.py")]
    )
    assert code == 1
    # The type checker remembers equal files by the folder they stood in before.
    errors = [line for line in said.splitlines() if "page.py:" in line and "error" in line]
    assert [line.partition("page.py:")[2] for line in errors] == [
        '8: error: Argument 1 to "book_of" has incompatible type "Portfolio"; expected "Shared"  [arg-type]'
    ]


def takers(file: Path) -> Iterator[str]:
    """The functions of a module that take a full portfolio."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            kinds = [ast.unparse(a.annotation) for a in arguments if a.annotation]
            if any("Portfolio" in kind for kind in kinds):
                yield node.name
