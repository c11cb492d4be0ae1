"""Noticing that somebody edits a portfolio.

By looking, several times a second: it takes a millisecond, works on every file system and in
containers, and knows no difference between a file that is written and one that is replaced.
"""

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

WATCHED = ("goals", "site_src", "schema", "mkdocs.yml")
PAUSE = 0.2  # seconds between two looks; editors write in several steps

Look: TypeAlias = Mapping[str, tuple[int, int]]


def changes(root: Path, built: Look) -> Iterator[None]:
    """A step each time that files were changed since `built`, and then left alone for a moment."""
    while True:
        seen = look(root)
        while seen == built:
            time.sleep(PAUSE)
            seen = look(root)
        built = _settled(root, seen)
        yield


def look(root: Path) -> Look:
    """When each file that goes into a site was changed, and its size, by path."""
    return {
        path: (status.st_mtime_ns, status.st_size)
        for path in _paths(root)
        if (status := _status(path)) is not None
    }


def _settled(root: Path, seen: Look) -> Look:
    while True:
        time.sleep(PAUSE)
        again = look(root)
        if again == seen:
            return seen
        seen = again


def _paths(root: Path) -> Iterator[str]:
    for name in WATCHED:
        yield str(root / name)
        for folder, _, files in os.walk(root / name):
            yield from (f"{folder}/{file}" for file in files)


def _status(path: str) -> os.stat_result | None:
    try:
        return Path(path).lstat()
    except OSError:
        return None
