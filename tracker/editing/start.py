"""A new portfolio: the starter or the whole example, its dates moved so that it begins today."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath

from msgspec import Struct

from tracker.carried import carried
from tracker.data.example import EXAMPLE_DAY
from tracker.data.starter import STARTER_DAY, starter
from tracker.editing.new_file import put_new
from tracker.editing.temporary import is_left_over
from tracker.faults import EnvironmentFault
from tracker.text.files import GOALS

DATED = frozenset({".yaml", ".yml", ".csv", ".md"})
# A day that stands by itself: not inside an id, a path or an address.
DAY = re.compile(r"(?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w/-])")
HIDDEN = {
    name: f".{name}"
    for name in (
        *("gitignore", "gitattributes", "vscode", "github", "gitlab-ci.yml"),
        "pre-commit-config.yaml",
    )
}
EXAMPLE = ("goals", "site_src", "mkdocs.yml")


class Started(Struct, frozen=True, kw_only=True):
    """The files written and those left alone because they were there, as relative paths."""

    written: tuple[str, ...]
    kept: tuple[str, ...]


def start_portfolio(folder: Path, *, example: bool, today: date) -> Started:
    """Writes a new portfolio into `folder`; a file that is there already is never touched.

    Raises EnvironmentFault where `goals/` holds something (two must not be mixed), where a link
    would lead out of `folder`, or where a file cannot be written.
    """
    if _is_taken(folder / GOALS):
        raise EnvironmentFault(f"`{folder / 'goals'}` is there already; nothing was written")
    written: list[str] = []
    kept: list[str] = []
    try:
        # Goals come last: as long as there are none, what was cut short can be begun anew.
        for path, data in sorted(_files(example=example, today=today), key=_is_of_goals):
            _refuse_links(folder, path)
            new = put_new((folder / path).parent, path.name, data)
            (written if new else kept).append(path.as_posix())
    except OSError as error:
        raise EnvironmentFault(f"`{error.filename}` cannot be written: {error.strerror}") from None
    return Started(written=tuple(written), kept=tuple(kept))


def shifted(text: str, days: int) -> str:
    """The text with every day that stands by itself moved; others (2026-02-30) stay as they are."""

    def moved(match: re.Match[str]) -> str:
        try:
            return (date.fromisoformat(match[0]) + timedelta(days=days)).isoformat()
        except (ValueError, OverflowError):
            return match[0]

    return DAY.sub(moved, text)


def _files(*, example: bool, today: date) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Path and content of each file of the new portfolio."""
    starting = tuple(_below(starter(), PurePosixPath()))
    if example:
        for name in EXAMPLE:
            yield from _moved(_below(carried(name), PurePosixPath(name)), today - EXAMPLE_DAY)
        starting = tuple((p, d) for p, d in starting if p.parts[0] not in EXAMPLE)
    yield from _moved(iter(starting), today - STARTER_DAY)
    yield from _below(carried("schema"), PurePosixPath("schema"))


def _moved(
    files: Iterator[tuple[PurePosixPath, bytes]], by: timedelta
) -> Iterator[tuple[PurePosixPath, bytes]]:
    for path, data in files:
        if path.suffix in DATED:
            yield path, shifted(data.decode(), by.days).encode()
        else:
            yield path, data


def _below(place: Traversable, path: PurePosixPath) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The files of a folder (or the file itself), sorted; hidden ones get their dot back."""
    if place.is_file():
        yield path, place.read_bytes()
        return
    for child in sorted(place.iterdir(), key=lambda c: c.name):
        if not child.name.startswith(".") and child.name not in ("__pycache__", "__init__.py"):
            yield from _below(child, path / HIDDEN.get(child.name, child.name))


def _refuse_links(folder: Path, path: PurePosixPath) -> None:
    for part in path.parents:
        if part.name and (folder / part).is_symlink():
            raise EnvironmentFault(f"`{folder / part}` is a link; nothing is written through it")


def _is_of_goals(file: tuple[PurePosixPath, bytes]) -> bool:
    return file[0].parts[0] == GOALS


def _is_taken(goals: Path) -> bool:
    """Whether there is anything but what a writer left that was killed."""
    if goals.is_symlink() or not goals.is_dir():
        return goals.is_symlink() or goals.exists()
    return not all(is_left_over(entry.name) for entry in goals.iterdir())
