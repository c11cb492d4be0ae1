"""Small portfolios written out for one test."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent


def write_portfolio(folder: Path, files: Mapping[str, str]) -> Path:
    """The folder, now a portfolio that holds these files.

    Names are as in findings: relative to the portfolio (`goals/promotion.yaml`). Text is dedented,
    so that YAML can stand in a test at the test's own indentation.
    """
    (folder / "goals").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).removeprefix("\n"), encoding="utf-8", newline="")
    return folder
