"""YAML text to plain values."""

from collections.abc import Callable

from tracker.text.by_line import by_line
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document
from tracker.text.guard import guard
from tracker.text.quick import quick
from tracker.text.reading import read
from tracker.text.source import Source
from tracker.text.tree import grow


def parse(
    source: Source, plainly: Callable[[str], Block | None] = by_line
) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The document in `source`, with every finding; None where nothing can be read in it.

    The plainest texts are read by their lines (`plainly`), most others straight from the parser's
    events. What is odd there is read again, slowly, by way of a tree that knows all places, which
    finds out what exactly is the matter.
    """
    guarded, findings = guard(source)
    if guarded is None:
        return None, findings
    root = None if guarded.damaged else plainly(guarded.text) or quick(guarded.text)
    if root is not None:
        return Document(path=source.path, text=guarded.text, root=root), findings
    document, more = read(source.path, guarded, grow(guarded.text))
    return document, (*findings, *more)
