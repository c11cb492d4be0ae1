"""YAML text to plain values."""

from collections.abc import Callable

from tracker.text.by_line import by_line
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document
from tracker.text.guard import Guarded, guard
from tracker.text.source import Source


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
    root = None if guarded.damaged else plainly(guarded.text)
    if root is not None:
        return Document(path=source.path, text=guarded.text, root=root), findings
    document, more = _by_events(source.path, guarded)
    return document, (*findings, *more)


def _by_events(path: str, guarded: Guarded) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    # To import the parser takes as long as to read 1,000 facts, and plain texts do without.
    from tracker.text.quick import quick  # noqa: PLC0415 (start-up time)
    from tracker.text.reading import read  # noqa: PLC0415 (as above)
    from tracker.text.tree import grow  # noqa: PLC0415 (as above)

    root = None if guarded.damaged else quick(guarded.text)
    if root is not None:
        return Document(path=path, text=guarded.text, root=root), ()
    return read(path, guarded, grow(guarded.text))
