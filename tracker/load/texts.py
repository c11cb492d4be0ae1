"""YAML files as documents, and the records that can be built of them."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from tracker.records.build import build
from tracker.records.record import Record
from tracker.records.sections import PROFILE, SECTIONS
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document
from tracker.text.parse import parse
from tracker.text.schemas import validate
from tracker.text.source import Source


class Texts(Struct, frozen=True, kw_only=True):
    """What the files hold. `unread` are texts that were not, or not wholly, made out."""

    documents: Mapping[str, Document]
    records: tuple[Record, ...]
    unread: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def written(self) -> int:
        """How many records there are, whether or not they could be built; a profile is one."""
        return sum(_count(document.root) for document in self.documents.values())

    @property
    def may_hide_a_profile(self) -> bool:
        """Whether a profile that does not build, or could not be made out, may be there."""
        found = any(PROFILE in document.root for document in self.documents.values())
        return found or any(f"{PROFILE}:" in text for text in self.unread)


class Text(Struct, frozen=True, kw_only=True):
    """What one file holds; `document` is None where nothing of it could be made out."""

    document: Document | None
    records: tuple[Record, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def text_of(source: Source) -> Text:
    """The document and the records in a YAML file, and what is wrong with it by itself."""
    document, findings = parse(source)
    if document is None:
        return Text(document=None, diagnostics=findings)
    validation = validate(document)
    return Text(
        document=document,
        records=tuple(build(document, validation.broken)),
        diagnostics=(*findings, *validation.diagnostics),
    )


def texts(sources: tuple[Source, ...], read: Callable[[Source], Text] = text_of) -> Texts:
    """The documents and records in YAML files, each of them as `read` says."""
    found = [(source, read(source)) for source in sources]
    return Texts(
        documents={source.path: text.document for source, text in found if text.document},
        records=tuple(record for _, text in found for record in text.records),
        unread=tuple(
            source.data.decode(errors="replace")
            for source, text in found
            if text.document is None or text.document.flaws
        ),
        diagnostics=tuple(finding for _, text in found for finding in text.diagnostics),
    )


def _count(root: Block) -> int:
    return sum(
        1 if section == PROFILE else len(value)
        for section, value in root.items()
        if section in SECTIONS and isinstance(value, Block)
    )
