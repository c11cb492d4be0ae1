"""The file that a new record goes into: where its like live."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from tracker.editing.edit import errors
from tracker.text.document import Block, Document, Value
from tracker.text.parse import parse
from tracker.text.source import Source

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}").fullmatch
MODELINE = "# yaml-language-server: $schema=../schema/portfolio.schema.json\n"


def home_of(section: str, documents: Mapping[str, Document]) -> str | None:
    """The path of the file with the most records of the section, None where no file has it.

    Of two with as many it is the one with the newest day in them. Files that the parser finds
    errors in are nobody's home.
    """
    ranked = sorted(
        (len(records), max(_days(records), default=""), path)
        for path, document in documents.items()
        if isinstance(records := document.root.get(section), Block)
    )
    sound = (path for _, _, path in reversed(ranked) if _is_sound(documents[path]))
    return next(sound, None)


def new_home(section: str, taken: tuple[str, ...]) -> str:
    """The path of a new file for the section, other than those `taken`."""
    names = {PurePosixPath(path).as_posix().casefold() for path in taken}
    path, number = f"goals/{section}.yaml", 1
    while path in names:
        number += 1
        path = f"goals/{section}-{number}.yaml"
    return path


def _is_sound(document: Document) -> bool:
    _, findings = parse(Source(path=document.path, data=document.text.encode()))
    return not errors(findings)


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
