"""The file that a new record goes into: where its like live."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from tracker.text.document import Block, Document, Value

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}").fullmatch
MODELINE = "# yaml-language-server: $schema=../schema/portfolio.schema.json\n"


def home_of(section: str, documents: Mapping[str, Document]) -> str | None:
    """The path of the file with the most records of the section, None where no file has it.

    Of two with as many it is the one with the newest day in them. Files that the parser finds
    fault with are nobody's home.
    """
    ranked = sorted(
        (len(records), max(_days(records), default=""), path)
        for path, document in documents.items()
        if isinstance(records := document.root.get(section), Block) and not document.flaws
    )
    return ranked[-1][-1] if ranked else None


def new_home(section: str, taken: tuple[str, ...]) -> str:
    """The path of a new file for the section, other than those `taken`."""
    names = {PurePosixPath(path).as_posix().casefold() for path in taken}
    path, number = f"goals/{section}.yaml", 1
    while path in names:
        number += 1
        path = f"goals/{section}-{number}.yaml"
    return path


def _days(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        if _DAY(value):
            yield value
    elif isinstance(value, Block):
        for inner in value.values():
            yield from _days(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _days(inner)
