"""What is in YAML files: records, and what is needed of the documents once those are built."""

from collections.abc import Callable
from functools import cache

from msgspec import Struct

from tracker.records.build import BUILDING, Building, build
from tracker.records.ends import Ends, ends
from tracker.records.marks import Marks, marks
from tracker.records.record import Record
from tracker.records.sections import PROFILE, SECTIONS
from tracker.text.by_line import by_line
from tracker.text.custom import Custom, customs
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block
from tracker.text.parse import parse
from tracker.text.schemas import schemas, validate
from tracker.text.source import Source


class Text(Struct, frozen=True, kw_only=True):
    """What one file holds; its values are let go, since they take most of the room.

    `ends` is None where nothing of it could be made out, `is_whole` says that all could, and
    `written` counts records, whether or not they could be built; a profile is one.
    """

    ends: Ends | None = None
    is_whole: bool = False
    records: tuple[Record, ...] = ()
    written: int = 0
    customs: tuple[Custom, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


class Texts(Struct, frozen=True, kw_only=True):
    """What the files hold together; `found` has each of them with its file.

    `unread` are texts that were not, or not wholly, made out.
    """

    found: tuple[tuple[Source, Text], ...]
    records: tuple[Record, ...]
    ends: tuple[Ends, ...]
    unread: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def written(self) -> int:
        """How many records there are in all files."""
        return sum(text.written for _, text in self.found)

    @property
    def may_hide_a_profile(self) -> bool:
        """Whether a profile that does not build, or could not be made out, may be there."""
        found = any(PROFILE in ends.defined.names for ends in self.ends)
        return found or any(f"{PROFILE}:" in text for text in self.unread)


def text_of(
    source: Source,
    plainly: Callable[[str], Block | None] = by_line,
    building: Building = BUILDING,
) -> Text:
    """What is in a YAML file, and what is wrong with it by itself.

    `plainly` is as in `parse`, `building` as in `build`.
    """
    document, findings = parse(source, plainly)
    if document is None:
        return Text(diagnostics=findings)
    validation = validate(document)
    return Text(
        ends=ends(document, _marks()),
        is_whole=not document.flaws,
        records=build(document, validation.broken, building),
        written=_count(document.root),
        customs=customs(document.root),
        diagnostics=(*findings, *validation.diagnostics),
    )


def texts(sources: tuple[Source, ...], read: Callable[[Source], Text] = text_of) -> Texts:
    """What is in YAML files, in each of them as `read` says."""
    found = tuple((source, read(source)) for source in sources)
    return Texts(
        found=found,
        records=tuple(record for _, text in found for record in text.records),
        ends=tuple(text.ends for _, text in found if text.ends is not None),
        unread=tuple(
            source.data.decode(errors="replace") for source, text in found if not text.is_whole
        ),
        diagnostics=tuple(finding for _, text in found for finding in text.diagnostics),
    )


@cache
def _marks() -> Marks:
    return marks(schemas())


def _count(root: Block) -> int:
    return sum(
        1 if section == PROFILE else len(value)
        for section, value in root.items()
        if section in SECTIONS and isinstance(value, Block)
    )
