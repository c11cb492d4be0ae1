"""The program that answers: its files and its schemas, as they stand on the disk."""

import os
import sys


def program() -> list[str]:
    """Where the program is, its Python, and the size and the time of each of its files.

    A number of a version would do for those who install releases, not for those who change it.
    """
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    said = [sys.version, sys.prefix, package]
    _take(package, said)
    _take(f"{os.path.dirname(package)}/schema", said)
    return said


def _take(folder: str, said: list[str]) -> None:
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in found:
        if entry.is_dir():
            if entry.name != "__pycache__":
                _take(entry.path, said)
        else:
            status = entry.stat()
            said.append(f"{entry.name} {status.st_size} {status.st_mtime_ns}")
