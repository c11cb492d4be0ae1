"""The record somebody means by an id, a title, or a part of one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from tracker.faults import EnvironmentFault, Unsound, UsageFault
from tracker.load import Loaded
from tracker.records.evidence import Evidence
from tracker.records.goals import Goal
from tracker.records.metrics import Metric
from tracker.text.document import Block
from tracker.text.near import nearest
from tracker.text.signs import visible

R = TypeVar("R", Metric, Goal, Evidence)
MOST = 12  # names in one sentence
_CLOSED = frozenset({"symlink", "unreadable-file", "unreadable-folder", "not-a-regular-file"})


class Name(Struct, frozen=True, kw_only=True):
    """What something is called: `word` is shown, and any of `words` may be said for it."""

    word: str
    words: tuple[str, ...]


def meant(said: str, names: Sequence[Name]) -> tuple[Name, ...]:
    """Those meant by what was said: all of a name, else its beginning, else any part of it."""
    wanted = said.strip().casefold()
    ways: tuple[Callable[[str], bool], ...] = (
        lambda word: word == wanted,
        lambda word: word.startswith(wanted),
        lambda word: wanted in word,
    )
    for fits in ways if wanted else ():
        found = tuple(n for n in names if any(fits(word.casefold()) for word in n.words))
        if found:
            return found
    return ()


def record_meant(kind: str, said: str, known: Mapping[str, R], loaded: Loaded) -> R:
    """The one metric, goal or piece of evidence meant. Raises UsageFault for none and several.

    Where a file could not be opened, the record may stand in it: EnvironmentFault.
    """
    names = [Name(word=i, words=(i, record.title)) for i, record in sorted(known.items())]
    found = meant(said, names)
    if len(found) == 1:
        return known[found[0].word]
    if found:
        raise UsageFault(f"`{visible(said)}` can be any of {listed(n.word for n in found)}")
    section = "evidence" if kind == "evidence" else f"{kind}s"
    if _is_written(section, said, loaded):
        raise Unsound(f"`{said}` has errors: `tracker check` shows them; mend those first")
    closed = next((d for d in loaded.diagnostics if d.code in _CLOSED), None)
    if closed is not None:
        raise EnvironmentFault(
            f"no {kind} is called `{visible(said)}` in what can be read; `{visible(closed.path)}`"
            f" is not: {closed.message}"
        )
    near = nearest(said, known)
    hint = f"did you mean `{near}`?" if near else f"there {_are(list(known))}"
    raise UsageFault(f"no {kind} is called `{visible(said)}`; {hint}")


def listed(names: Iterator[str]) -> str:
    """Names in a sentence, not too many."""
    words = [f"`{visible(name)}`" for name in names]
    more = f" and {len(words) - MOST} more" if len(words) > MOST else ""
    return ", ".join(words[:MOST]) + more


def _are(ids: list[str]) -> str:
    return f"are {listed(iter(sorted(ids)))}" if ids else "are none yet"


def _is_written(section: str, said: str, loaded: Loaded) -> bool:
    sections = (document.root.get(section) for document in loaded.documents.values())
    return any(isinstance(found, Block) and said in found for found in sections)
