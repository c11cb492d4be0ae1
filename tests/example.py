"""The example portfolio, and the day as of which its site, tests and golden pages are made.

`python -m tests.example` prints that day as `SOURCE_DATE_EPOCH` wants it.
"""

import sys
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _as_of() -> date:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return date.fromisoformat(project["tool"]["tracker-example"]["as-of"])


AS_OF = _as_of()
EPOCH = int(datetime(AS_OF.year, AS_OF.month, AS_OF.day, 12, tzinfo=UTC).timestamp())
PARTS = ("goals", "site_src", "schema", "mkdocs.yml")

if __name__ == "__main__":
    sys.stdout.write(f"{EPOCH}\n")
