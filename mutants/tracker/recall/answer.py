"""What was said, and all that it depends on, as a few lines of text that are kept."""

import os

from tracker.recall.question import Question
from tracker.recall.state import State, UnsteadyError
from tracker.recall.store import keep, kept

Said = list[tuple[int, bytes]]
Libraries = list[tuple[str, int]]


class Answer:
    """What was said on the streams 1 and 2 in this order, and the exit code.

    It holds while the files and what is `named` beside them are in the `state` they were in, and
    while the folders of libraries are as old as they were.
    """

    __slots__ = ("code", "libraries", "named", "said", "state")

    def __init__(
        self, *, said: Said, code: int, state: str, named: list[str], libraries: Libraries
    ) -> None:
        self.said = said
        self.code = code
        self.state = state
        self.named = named
        self.libraries = libraries

    def holds(self, root: str) -> bool:
        """Whether everything is as it was."""
        try:
            return (
                all(os.stat(place).st_mtime_ns == time for place, time in self.libraries)
                and State(root, self.named).digest == self.state
            )
        except (OSError, UnsteadyError):
            return False


def remembered(question: Question) -> Answer | None:
    """The answer of before; None where there is none, or anything has changed since."""
    data = kept(question.store, question.key)
    answer = None if data is None else _read(data)
    return answer if answer is not None and answer.holds(question.root) else None


def remember(question: Question, answer: Answer) -> None:
    """Keeps an answer for the next time."""
    keep(question.store, question.key, _written(answer))


def _written(answer: Answer) -> bytes:
    """Lines of a word, a length and as many bytes."""
    fields = [
        (b"code", str(answer.code).encode()),
        (b"state", answer.state.encode()),
        *((b"named", name.encode("utf-8", "surrogateescape")) for name in answer.named),
        *((b"library", f"{time} {place}".encode()) for place, time in answer.libraries),
        *((str(stream).encode(), words) for stream, words in answer.said),
    ]
    return b"".join(b"%b %d\n%b\n" % (word, len(data), data) for word, data in fields)


def _read(data: bytes) -> Answer | None:
    """What `_written` wrote; None for anything else."""
    answer = Answer(said=[], code=-1, state="", named=[], libraries=[])
    try:
        begin = 0
        while begin < len(data):
            end = data.index(b"\n", begin)
            word, length = data[begin:end].split(b" ")
            begin = end + int(length) + 2
            _take(answer, word, data[end + 1 : begin - 1])
    except ValueError:
        return None
    return answer


def _take(answer: Answer, word: bytes, data: bytes) -> None:
    if word == b"code":
        answer.code = int(data)
    elif word == b"state":
        answer.state = data.decode()
    elif word == b"named":
        answer.named.append(data.decode("utf-8", "surrogateescape"))
    elif word == b"library":
        time, _, place = data.decode().partition(" ")
        answer.libraries.append((place, int(time)))
    else:
        answer.said.append((int(word), data))
