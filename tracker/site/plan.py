"""What site is to be built."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.records.portfolio import PUBLIC


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The portfolio at `root` as a site for one audience, as of a day, made by one builder."""

    root: Path
    audience: str
    as_of: date
    builder: str = "mkdocs"

    @property
    def stage(self) -> Path:
        """Where the pages and their `mkdocs.yml` are written."""
        return self.root / "build" / self.audience

    @property
    def target(self) -> Path:
        """Where the finished site goes."""
        name = "site" if self.audience == PUBLIC else f"site-{self.audience}"
        return self.root / name
