"""Documents of texts in a test."""

from collections.abc import Mapping

from tracker.text.document import Document
from tracker.text.parse import parse
from tracker.text.source import Source


def read(files: Mapping[str, str]) -> Mapping[str, Document]:
    """What can be read of these texts, by path."""
    parsed = {path: parse(Source(path=path, data=t.encode()))[0] for path, t in files.items()}
    return {path: document for path, document in parsed.items() if document is not None}
