"""Changes of data as changes of text, proven by reading the new text before anybody writes it."""

import codecs

from msgspec.structs import replace

from tracker.editing.change import Append, Change, Put, after, same
from tracker.editing.insert import Page, append, put
from tracker.editing.layout import layout_of
from tracker.editing.replace import replaced
from tracker.editing.splice import Splice, spliced
from tracker.faults import EnvironmentFault, Unsound
from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.document import Document
from tracker.text.parse import parse
from tracker.text.places import places_in
from tracker.text.source import Source


class WrongEditError(Exception):
    """A bug of ours: the new text does not say what it should. It has not been written."""


def edit(source: Source, *changes: Change) -> Source:
    """The source with the changes made, and no other byte touched.

    `source` is one that the parser finds no error in. Raises UsageFault where a new text cannot
    be written, EnvironmentFault where the old text leaves no room for a line, and Unsound where
    the file would be larger than what is read.
    """
    document, _ = parse(source)
    if document is None:
        raise WrongEditError(source.path)
    text = spliced(document.text, _splices(document.text, changes))
    new = replace(source, data=_mark(source) + text.encode())
    if not _is_as_meant(document, new, changes):
        if document.text.endswith("\n"):
            raise WrongEditError(source.path)
        raise EnvironmentFault(
            f"`{source.path}` ends in the middle of a line, and a line after it would change what"
            " is read there: put a line break at its end"
        )
    return new


def errors(findings: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Those findings that are errors."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def _mark(source: Source) -> bytes:
    """The mark that some editors begin a file with."""
    return codecs.BOM_UTF8 if source.data.startswith(codecs.BOM_UTF8) else b""


def _splices(text: str, changes: tuple[Change, ...]) -> tuple[Splice, ...]:
    page = Page(layout=layout_of(text), places=places_in(text))
    return tuple(splice for change in changes for splice in _of(page, change))


def _of(page: Page, change: Change) -> tuple[Splice, ...]:
    if isinstance(change, Append):
        return append(page, change)
    return put(page, change) if isinstance(change, Put) else replaced(page, change)


def _is_as_meant(old: Document, new: Source, changes: tuple[Change, ...]) -> bool:
    """Whether the new text reads as the old data with the changes, and nothing else."""
    document, findings = parse(new)
    if document is None:
        raise Unsound(f"`{new.path}` would not be read any more: {findings[0].message}")
    return not errors(findings) and same(document.root, after(old.root, changes))
