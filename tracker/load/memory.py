"""What was made of texts, for who loads many states of a portfolio, one after the other."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import ParamSpec, TypeVar

from tracker.load.judged import Judged, Ways, judge
from tracker.load.rebuilding import Rebuilding
from tracker.load.series import Read, Rows, rows_of
from tracker.load.texts import Text, text_of
from tracker.records.link import link
from tracker.records.rules import BINDING
from tracker.text.again import Rereading
from tracker.text.collecting import no_collecting
from tracker.text.folders import Root
from tracker.text.source import Source

# Bytes of texts that the last state does not hold any more; read, they take ten times as much.
KEPT = 4 * 1024**2
# Paths whose next text is read from where it differs.
READINGS = 50
_NOTHING: Mapping[str, Source] = MappingProxyType({})


_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")


class Memory:
    """Each text read once, as long as it has not been gone for `kept` bytes of others."""

    def __init__(self, kept: int = KEPT) -> None:
        """Knows of no text yet."""
        self._most = kept
        self._texts: dict[Source, Text] = {}  # those that were met last come last
        self._readings: dict[str, Rereading] = {}  # in the same order
        self._building = Rebuilding()
        self._rows = _Lasting(rows_of)
        self._size = 0
        self._ways = Ways(text=self._text, rows=self._rows, link=_once(link), rules=BINDING)

    def judge(self, root: Root, today: date) -> Judged:
        """The portfolio and what makes its figures wrong; what merely gives advice is left out."""
        with no_collecting():
            found = judge(root, today, _NOTHING, self._ways)
        self._rows.turn()
        self._forget(sum(len(source.data) for source in found.sources))
        return found

    def _text(self, source: Source) -> Text:
        text = self._texts.pop(source, None)
        if text is None:
            text = text_of(source, self._reading(source.path).by_line, self._building)
            self._size += len(source.data)
        self._texts[source] = text
        return text

    def _reading(self, path: str) -> Rereading:
        """What has read the last text of this path, for a few paths."""
        reading = self._readings.pop(path, None) or Rereading()
        if len(self._readings) >= READINGS:
            del self._readings[next(iter(self._readings))]
        self._readings[path] = reading
        return reading

    def _forget(self, held: int) -> None:
        """Forgets what was met longest ago, beyond what the last state holds."""
        while self._size - held > self._most:
            source = next(iter(self._texts))
            del self._texts[source]
            self._size -= len(source.data)


class _Lasting:
    """What reads the rows of files, and of those that the last state has, knows them."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._last: dict[tuple[Source, str, str], Rows] = {}
        self._now: dict[tuple[Source, str, str], Rows] = {}

    def __call__(self, source: Source, date: str, value: str) -> Rows:
        asked = source, date, value
        found = self._now[asked] = self._last.get(asked) or self._read(*asked)
        return found

    def turn(self) -> None:
        """Ends a state."""
        self._last, self._now = self._now, {}


def _once(answer: Callable[_Asked, _Answer]) -> Callable[_Asked, _Answer]:
    """What gives the answer again where it is asked again what it was asked last."""
    last: list[tuple[object, _Answer]] = []

    def again(*arguments: _Asked.args, **named: _Asked.kwargs) -> _Answer:
        asked = arguments, named
        if not last or last[0][0] != asked:
            last[:] = [(asked, answer(*arguments, **named))]
        return last[0][1]

    return again
