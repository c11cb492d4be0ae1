"""The example portfolio, which is this project's own: `goals/`, `site_src/`, `mkdocs.yml`."""

from datetime import date

# The day of its last fact; its site, tests and golden pages are made as of this day.
EXAMPLE_DAY = date(2026, 11, 20)
