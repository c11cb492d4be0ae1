"""YAML files as documents, and the records that can be built of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.records.build import build
from tracker.records.record import Record
from tracker.records.sections import PROFILE, SECTIONS
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document
from tracker.text.parse import parse
from tracker.text.schemas import validate
from tracker.text.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
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


def texts(sources: tuple[Source, ...]) -> Texts:
    """The documents and records in YAML files, and what is wrong with each by itself."""
    documents: dict[str, Document] = {}
    records: list[Record] = []
    unread: list[str] = []
    diagnostics: list[Diagnostic] = []
    for source in sources:
        document, findings = parse(source)
        diagnostics.extend(findings)
        if document is None or document.flaws:
            unread.append(source.data.decode(errors="replace"))
        if document is not None:
            documents[source.path] = document
            validation = validate(document)
            diagnostics.extend(validation.diagnostics)
            records.extend(build(document, validation.broken))
    return Texts(
        documents=documents,
        records=tuple(records),
        unread=tuple(unread),
        diagnostics=tuple(diagnostics),
    )


def _count(root: Block) -> int:
    return sum(
        1 if section == PROFILE else len(value)
        for section, value in root.items()
        if section in SECTIONS and isinstance(value, Block)
    )
