"""What was made of texts, for who loads many states of a portfolio, one after the other."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from tracker.load.judged import Judged, Ways, judge
from tracker.load.texts import Text, text_of
from tracker.records.rules import BINDING
from tracker.text.collecting import no_collecting
from tracker.text.folders import Root
from tracker.text.source import Source

# Bytes of texts that the last state does not hold any more; read, they take ten times as much.
KEPT = 4 * 1024**2
_NOTHING: Mapping[str, Source] = MappingProxyType({})


class Memory:
    """Each text read once, as long as it has not been gone for `kept` bytes of others."""

    def __init__(self, kept: int = KEPT) -> None:
        """Knows of no text yet."""
        self._most = kept
        self._texts: dict[Source, Text] = {}  # those that were met last come last
        self._size = 0
        self._ways = Ways(text=self._text, rules=BINDING)

    def judge(self, root: Root, today: date) -> Judged:
        """The portfolio and what makes its figures wrong; what merely gives advice is left out."""
        with no_collecting():
            found = judge(root, today, _NOTHING, self._ways)
        self._forget(sum(len(source.data) for source in found.sources))
        return found

    def _text(self, source: Source) -> Text:
        text = self._texts.pop(source, None)
        if text is None:
            text = text_of(source)
            self._size += len(source.data)
        self._texts[source] = text
        return text

    def _forget(self, held: int) -> None:
        """Forgets what was met longest ago, beyond what the last state holds."""
        while self._size - held > self._most:
            source = next(iter(self._texts))
            del self._texts[source]
            self._size -= len(source.data)
