"""Files that records refer to: found inside the portfolio, or refused before anything is read."""

import re
from pathlib import PurePosixPath
from typing import TypeAlias

from tracker.text.files import GOALS, SUFFIXES
from tracker.text.folders import Root, folder_of
from tracker.text.limits import ATTACHMENT_BYTES, CSV_BYTES, FILE_BYTES
from tracker.text.notice import CONTENT, STATUS, notice
from tracker.text.opening import ABSENT, Problem, missing, not_regular, refused
from tracker.text.source import Source

_Parts: TypeAlias = tuple[str, ...]
_SMALLER = "make it smaller, or link to it by `url`"
CUSTOM_SCHEMA: _Parts = ("schema", "custom.schema.json")
_FOREIGN = re.compile(r"[/~]|[A-Za-z]:|.*[\\\x00-\x1f\x7f\ud800-\udfff]|\s*\Z", re.DOTALL).match


def attachment_problem(root: Root, file: str) -> Problem | None:
    """What keeps `file`, written from the portfolio's root, from being an attachment.

    Its bytes are not read, only its size.
    """
    parts = _attached(file)
    if isinstance(parts, Problem):
        return parts
    notice(STATUS, "/".join(parts))
    try:
        with folder_of(root, parts) as parent:
            return parent.problem(parts[-1], ATTACHMENT_BYTES, _SMALLER)
    except OSError as error:
        return _absent(error)


def read_attachment(root: Root, file: str) -> bytes | Problem:
    """The bytes of the attachment `file`, or why it is none."""
    parts = _attached(file)
    if isinstance(parts, Problem):
        return parts
    found = read_inside(root, parts, ATTACHMENT_BYTES, _SMALLER)
    return found if isinstance(found, Problem) else found.data


def read_csv_file(root: Root, beside: str, file: str) -> Source | Problem:
    """The CSV `file`, written relative to the folder of the YAML file `beside`, or why not.

    The path of the source is relative to the portfolio, as all paths of sources are.
    """
    parts = _inside(PurePosixPath(beside).parent, file)
    if isinstance(parts, Problem):
        return parts
    return read_inside(root, parts, CSV_BYTES, "sum it up by week or month")


def read_schema_file(root: Root) -> Source | Problem | None:
    """The portfolio's own `schema/custom.schema.json`; None where there is none."""
    read_or_not = read_inside(root, CUSTOM_SCHEMA, FILE_BYTES, "shorten it")
    return None if read_or_not == missing() else read_or_not


def read_inside(root: Root, parts: _Parts, most: int, cure: str) -> Source | Problem:
    """The file below `root` that `parts` lead to, or why it is not read; no part may be a link.

    `most` is how many bytes it may have, `cure` what to do where it has more.
    """
    notice(CONTENT, "/".join(parts))
    try:
        with folder_of(root, parts) as parent:
            data = parent.read(parts[-1], most, cure)
    except OSError as error:
        return _absent(error)
    return data if isinstance(data, Problem) else Source(path="/".join(parts), data=data)


def _attached(file: str) -> _Parts | Problem:
    """The way to an attachment, which no file of records is."""
    parts = _inside(PurePosixPath(), file)
    if isinstance(parts, Problem):
        return parts
    is_of_records = parts[0] == GOALS and parts[-1].lower().endswith(SUFFIXES)
    return of_the_portfolio() if is_of_records else parts


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
