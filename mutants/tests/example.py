"""The example portfolio, and the day as of which its site, tests and golden pages are made.

`python -m tests.example` prints that day as `SOURCE_DATE_EPOCH` wants it.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from tracker.data.example import EXAMPLE_DAY as AS_OF

ROOT = Path(__file__).resolve().parent.parent
EPOCH = int(datetime(AS_OF.year, AS_OF.month, AS_OF.day, 12, tzinfo=UTC).timestamp())
PARTS = ("goals", "site_src", "schema", "mkdocs.yml")

if __name__ == "__main__":
    sys.stdout.write(f"{EPOCH}\n")
