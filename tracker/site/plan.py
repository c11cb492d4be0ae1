"""What site is to be built."""

from msgspec import Struct
from datetime import date
from pathlib import Path

from tracker.records.portfolio import PUBLIC
from tracker.text.folders import Root, Tree


class Plan(Struct, frozen=True, kw_only=True):
    """The portfolio at `root` as a site for one audience, as of a day, made by one builder.

    With a `tree` the portfolio is read from there, and `root` is where the site is put.
    """

    root: Path
    audience: str
    as_of: date
    builder: str = "mkdocs"
    tree: Tree | None = None

    @property
    def source(self) -> Root:
        """Where the portfolio is read from: its folder, unless it is kept elsewhere."""
        return self.tree or self.root

    @property
    def stage(self) -> Path:
        """Where the pages and their `mkdocs.yml` are written."""
        return self.root / "build" / self.audience

    @property
    def target(self) -> Path:
        """Where the finished site goes."""
        name = "site" if self.audience == PUBLIC else f"site-{self.audience}"
        return self.root / name
