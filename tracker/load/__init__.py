"""From the files of a portfolio to its records, with everything that is wrong with them.

Here alone text and records, the two strangers, meet.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType

from msgspec import Struct

from tracker.load.judged import Ways, judge
from tracker.load.located import located
from tracker.records.portfolio import Portfolio
from tracker.text.collecting import no_collecting
from tracker.text.diagnostics import Diagnostic, in_reading_order
from tracker.text.document import Document
from tracker.text.folders import Root
from tracker.text.parse import parse
from tracker.text.source import Source

__all__ = ["Loaded", "load", "located"]

NOTHING: Mapping[str, Source] = MappingProxyType({})


class Loaded(Struct, frozen=True, kw_only=True, dict=True):
    """A portfolio of all that could be built, and all findings in reading order.

    `sources` are the YAML files and the CSV files they name; `files` counts the former. `records`
    counts what is written, whether or not it could be built. `unsound` are the metrics of whose
    CSV file a part could not be read.
    """

    portfolio: Portfolio
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    files: int
    records: int
    unsound: frozenset[str]

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """The documents in the YAML files that could be made out: read again, for who asks."""
        read = ((source.path, parse(source)[0]) for source in self.sources[: self.files])
        return {path: document for path, document in read if document is not None}


def load(root: Root, today: date, instead: Mapping[str, Source] = NOTHING) -> Loaded:
    """The portfolio in the folder or tree `root`, judged as of `today`.

    The sources of `instead`, by their paths, stand in for what is in the files of those paths;
    YAML files among them need not be there yet.
    """
    with no_collecting():
        found = judge(root, today, instead, Ways())
        read, series = found.texts, found.series
        diagnostics = in_reading_order((*found.ill, *located(found.findings, found.sources)))
        return Loaded(
            portfolio=found.portfolio,
            diagnostics=diagnostics,
            sources=(*found.sources, *series.sources),
            files=len(found.sources),
            records=read.written,
            unsound=frozenset(series.unsound),
        )
