"""Attachments of shared evidence, and the user's assets: what of them is published, and where."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from tracker.faults import EnvironmentFault, Refusal
from tracker.records.audience import Shared
from tracker.site.drawings import bare_drawing
from tracker.site.own_files import RUNNABLE
from tracker.site.picture_store import Bare
from tracker.site.pictures import KINDS, OTHERS, bare_picture
from tracker.text.attached import read_attachment
from tracker.text.folders import Root
from tracker.text.opening import Problem
from tracker.views.pages.book import Attachment

FOLDER = "files"
DRAWING = ".svg"
_UNFIT = re.compile(r"[^\w.-]+", re.ASCII)


def published(portfolio: Shared) -> Mapping[str, Attachment]:
    """Where the file of each piece of evidence stands in the site, by evidence id.

    By its own name; where two share one (ignoring case), each is prefixed with its evidence's id
    and an underscore, which no id holds. So is a name that looks as if it were prefixed already.
    """
    names = {e.id: _plain_name(e.file) for e in portfolio.evidence.values() if e.file}
    often = Counter(name.lower() for name in names.values())

    def place(id_: str, name: str) -> str:
        alone = often[name.lower()] == 1 and name.lower().partition("_")[0] not in names
        return f"{FOLDER}/{name if alone else f'{id_}_{name}'}"

    places = {id_: place(id_, name) for id_, name in names.items()}
    return {
        id_: Attachment(place=place, picture=PurePosixPath(place).suffix.lower() in KINDS)
        for id_, place in places.items()
    }


def _plain_name(file: str) -> str:
    """The file's own name, fit for an address; what a browser would run is named as text."""
    name = _UNFIT.sub("-", PurePosixPath(file).name).lstrip(".-") or "file"
    return f"{name}.txt" if PurePosixPath(name).suffix.lower() in RUNNABLE else name


def treatment(file: str) -> str:
    """What becomes of a file when it is published."""
    suffix = PurePosixPath(file).suffix.lower()
    if suffix in OTHERS:
        return "refused: what it says of its author cannot be taken out"
    if suffix in KINDS:
        return "its pixels alone: place, author and remarks are taken out"
    if suffix == DRAWING:
        return "its lines alone, invisible ones too, as a download"
    return "byte for byte: what it says of its author goes along"


def copy_attachment(
    root: Root,
    file: str,
    target: Path,
    warn: Callable[[str], None],
    bare: Bare = bare_picture,
) -> None:
    """Copies `file` of the portfolio: pictures and drawings as what they show, others as they are.

    `warn` is told of what cannot be seen and goes along, `bare` frees pictures. Raises Refusal for a picture or drawing
    that cannot be freed of what it says besides, and EnvironmentFault for a file that cannot be
    read (any more).
    """
    suffix = PurePosixPath(file).suffix.lower()
    if suffix in OTHERS:
        raise Refusal(
            f"`{file}`: pictures of this kind cannot be freed of what they say of place and"
            " author; save it as JPEG or PNG"
        )
    data = read_attachment(root, file)
    if isinstance(data, Problem):
        raise EnvironmentFault(f"`{file}`: {data.message}")
    if suffix in KINDS:
        data = bare(data, KINDS[suffix], file)
    elif suffix == DRAWING:
        data = bare_drawing(data, file)
        warn(f"`{file}` is published as its lines alone; what is invisible in it goes along")
    else:
        warn(f"`{file}` is published byte for byte: what it says of its author goes along")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
