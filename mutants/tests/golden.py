"""Golden files: accepted results, compared to the byte, renewed with `pytest --update`."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Golden:
    """Compares with accepted files in one folder, or accepts what it is given."""

    folder: Path
    update: bool

    def check(self, name: str, actual: str) -> None:
        """Fails with a difference unless `actual` is what was accepted under this name."""
        path = self.folder / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, encoding="utf-8", newline="")
            return
        assert path.is_file(), f"{path} has not been accepted yet: pytest --update"
        expected = path.read_bytes().decode("utf-8")
        assert expected == actual, f"{path} differs: look at it, then pytest --update"


def may_update(*, asked: bool) -> bool:
    """Whether golden files are to be renewed; never in CI, where it would prove nothing."""
    return asked and os.environ.get("CI") != "true"
