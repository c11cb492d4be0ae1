"""What mutants have brought to light, so that it stays mended."""

from datetime import date
from pathlib import Path

import pytest

from tests.portfolios import write_portfolio
from tracker.load import load


@pytest.mark.parametrize("key", ["2026", "-2", "0", "0755", "+5", "007"])
def test_what_is_wrong_below_an_id_of_digits_is_found_there(tmp_path: Path, key: str) -> None:
    write_portfolio(
        tmp_path,
        {
            "goals/a.yaml": f"""
            setbacks:
              {key}:
                title: 3.10
                date: 2026-01-05
            """
        },
    )
    found = load(tmp_path, date(2026, 6, 30)).diagnostics
    assert ("not-text", 3) in {(d.code, d.span.start.line) for d in found}
