"""Files that records refer to: found inside the portfolio, or refused before anything is read."""

import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from tracker.text.files import GOALS, SUFFIXES
from tracker.text.limits import ATTACHMENT_BYTES, CSV_BYTES, FILE_BYTES
from tracker.text.opening import (
    ABSENT,
    FILE_FLAGS,
    Problem,
    folder,
    missing,
    not_regular,
    read,
    refused,
    unfit,
)
from tracker.text.source import Source

_Parts: TypeAlias = tuple[str, ...]
CUSTOM_SCHEMA: _Parts = ("schema", "custom.schema.json")
_FOREIGN = re.compile(r"[/~]|[A-Za-z]:|.*[\\\x00-\x1f\x7f\ud800-\udfff]|\s*\Z", re.DOTALL).match


def attachment_problem(root: Path, file: str) -> Problem | None:
    """What keeps `file`, written from the portfolio's root, from being an attachment.

    Its bytes are not read, only its size.
    """
    try:
        with opened_attachment(root, file) as opened:
            return opened if isinstance(opened, Problem) else None
    except OSError as error:
        return _absent(error)


@contextmanager
def opened_attachment(root: Path, file: str) -> Iterator[int | Problem]:
    """A descriptor of the attachment `file`, open for reading, or why there is none."""
    parts = _inside(PurePosixPath(), file)
    if isinstance(parts, Problem):
        yield parts
        return
    if parts[0] == GOALS and parts[-1].lower().endswith(SUFFIXES):
        yield of_the_portfolio()
        return
    with _folder_of(root, parts) as parent, ExitStack() as stack:
        descriptor = os.open(parts[-1], FILE_FLAGS, dir_fd=parent)
        stack.callback(os.close, descriptor)
        yield (
            unfit(descriptor, ATTACHMENT_BYTES, "make it smaller, or link to it by `url`")
            or descriptor
        )


def read_csv_file(root: Path, beside: str, file: str) -> Source | Problem:
    """The CSV `file`, written relative to the folder of the YAML file `beside`, or why not.

    The path of the source is relative to the portfolio, as all paths of sources are.
    """
    parts = _inside(PurePosixPath(beside).parent, file)
    if isinstance(parts, Problem):
        return parts
    return read_inside(root, parts, CSV_BYTES, "sum it up by week or month")


def read_schema_file(root: Path) -> Source | Problem | None:
    """The portfolio's own `schema/custom.schema.json`; None where there is none."""
    read_or_not = read_inside(root, CUSTOM_SCHEMA, FILE_BYTES, "shorten it")
    return None if read_or_not == missing() else read_or_not


def read_inside(root: Path, parts: _Parts, most: int, cure: str) -> Source | Problem:
    """The file below `root` that `parts` lead to, or why it is not read; no part may be a link.

    `most` is how many bytes it may have, `cure` what to do where it has more.
    """
    try:
        with _folder_of(root, parts) as parent:
            data = read(parts[-1], parent, most, cure)
    except OSError as error:
        return _absent(error)
    return data if isinstance(data, Problem) else Source(path="/".join(parts), data=data)


def _inside(start: PurePosixPath, file: str) -> _Parts | Problem:
    """The way from the portfolio's root to `file`, written relative to `start`; no step hidden."""
    if _FOREIGN(file):
        return outside()
    parts = list(start.parts)
    for step in PurePosixPath(file).parts:
        if step != "..":
            parts.append(step)
        elif parts:
            parts.pop()
        else:
            return outside()
    if not parts:
        return not_regular()
    return hidden() if any(part.startswith(".") for part in parts) else tuple(parts)


@contextmanager
def _folder_of(root: Path, parts: _Parts) -> Iterator[int]:
    """The open folder that holds the last of `parts`, each opened in the one before."""
    with ExitStack() as stack:
        here = stack.enter_context(folder(str(root.resolve())))
        for part in parts[:-1]:
            here = stack.enter_context(folder(part, here))
        yield here


def _absent(error: OSError) -> Problem:
    return missing() if error.errno in ABSENT else refused(error)


def outside() -> Problem:
    """A path that leads out of the portfolio, or that leads elsewhere on other machines."""
    return Problem(
        code="file-outside",
        message="this path leads out of the portfolio",
        help="copy the file into the portfolio, and write its path with `/` and without `..`",
    )


def hidden() -> Problem:
    """A path through something hidden, such as `.git`."""
    return Problem(
        code="file-hidden",
        message="this path leads to something hidden",
        help="keep the file where names do not begin with a dot",
    )


def of_the_portfolio() -> Problem:
    """A file of records: published whole, it would say what they keep private, and its comments."""
    return Problem(
        code="file-of-portfolio",
        message="this is a file of the portfolio itself, with all that is private in it",
        help="attach a copy of what others may see, under a name that does not end in `.yaml`",
    )
