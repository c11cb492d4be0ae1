"""The portfolios of many commits, each text in them read once."""

from collections.abc import Callable, Iterator, Sequence

from tracker.history.commit import CommittedTree
from tracker.history.past import State
from tracker.history.timeline import Commit
from tracker.load.memory import Memory

NONE_YET = "no portfolio yet"


class States:
    """What each commit of a line holds, worked out when it is asked for."""

    def __init__(
        self, line: Sequence[Commit], tree_of: Callable[[str], CommittedTree | None]
    ) -> None:
        """Of the commits in `line`, the oldest first, whose trees `tree_of` finds by their ids."""
        self._line, self._tree_of, self._memory = line, tree_of, Memory()
        self._kept: dict[str, State] = {}
        self._last: tuple[CommittedTree, State] | None = None

    def __iter__(self) -> Iterator[State]:
        """All, the oldest first; they are not kept."""
        return (self._kept.get(commit.id) or self._made(commit) for commit in self._line)

    def newest_first(self) -> Iterator[State]:
        """All, for who seeks; those that were looked at are kept."""
        for commit in reversed(self._line):
            if commit.id not in self._kept:
                self._kept[commit.id] = self._made(commit)
            yield self._kept[commit.id]

    def _made(self, commit: Commit) -> State:
        """What a commit holds; one in which nothing was changed holds what the one beside did."""
        tree = self._tree_of(commit.id)
        if tree is None:
            return State(commit=commit, portfolio=None, problem=NONE_YET)
        if self._last is not None and tree.says_the_same_as(self._last[0]):
            same = self._last[1]
            state = State(commit=commit, portfolio=same.portfolio, problem=same.problem)
        else:
            state = self._judged(commit, tree)
        self._last = tree, state
        return state

    def _judged(self, commit: Commit, tree: CommittedTree) -> State:
        found = self._memory.judge(tree, commit.day)
        number = found.errors
        problem = f"{number} error{'' if number == 1 else 's'} in the data" if number else ""
        return State(commit=commit, portfolio=found.portfolio, problem=problem)
