"""What mutants are made from: real portfolios, and each of their records alone."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
FOLDERS = ("goals", "tracker/data/starter", "tests/schema/good")


def seeds() -> tuple[bytes, ...]:
    """Whole files, and files of one record each, which are small and soon judged."""
    files = [f for folder in FOLDERS for f in sorted((REPOSITORY / folder).rglob("*.yaml"))]
    texts = [file.read_bytes() for file in files]
    assert texts
    return (*texts, *(part for text in texts for part in _records(text)))


def _records(data: bytes) -> Iterator[bytes]:
    """One file for each record of the sections in block style."""
    section = b""
    for heading, lines in groupby(data.splitlines(keepends=True), _Heading()):
        if heading[0]:
            section = b"".join(lines)
        elif section and heading[1]:
            yield section + b"".join(lines)


class _Heading:
    """Tells lines apart: those of headings of sections, and those of each record below."""

    def __init__(self) -> None:
        self.record = 0

    def __call__(self, line: bytes) -> tuple[bool, int]:
        if line[:1].isalpha():
            self.record = 0
            return (True, 0)
        if line.startswith(b"  ") and line[2:3].isalnum():
            self.record += 1
        return (False, self.record)
