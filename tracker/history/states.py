"""The portfolios of many commits, each text in them read once."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from tracker.history.commit import CommittedTree
from tracker.history.past import State
from tracker.history.timeline import Commit
from tracker.load import load
from tracker.load.texts import text_of
from tracker.text.diagnostics import Severity

NONE_YET = "no portfolio yet"


def states(
    commits: Iterable[Commit], tree_of: Callable[[str], CommittedTree | None]
) -> Iterator[State]:
    """What each commit holds; one in which nothing was changed holds what the one before did."""
    read_once = cache(text_of)
    before: CommittedTree | None = None
    state: State | None = None
    for commit in commits:
        tree = tree_of(commit.id)
        if tree is None:
            yield State(commit=commit, portfolio=None, problem=NONE_YET)
            continue
        if state is None or before is None or not tree.says_the_same_as(before):
            loaded = load(tree, commit.day, read=read_once)
            errors = sum(d.severity is Severity.ERROR for d in loaded.diagnostics)
            state = State(
                commit=commit,
                portfolio=loaded.portfolio,
                problem=f"{errors} error{'' if errors == 1 else 's'} in the data" * bool(errors),
            )
        before = tree
        yield State(commit=commit, portfolio=state.portfolio, problem=state.problem)
