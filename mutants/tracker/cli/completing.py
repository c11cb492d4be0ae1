"""What shells propose for an id or a number: those of the portfolio, with their titles."""

from collections.abc import Callable, Mapping
from pathlib import Path

from click import Context, Parameter
from click.shell_completion import CompletionItem

from tracker.cli.named import Name, meant
from tracker.cli.setting import Setting
from tracker.faults import TrackerError
from tracker.text.document import Block, Document, Value
from tracker.text.files import read_portfolio_files
from tracker.text.parse import parse
from tracker.text.signs import visible

Complete = Callable[[Context, Parameter, str], list[CompletionItem]]


def ids(*sections: str) -> Complete:
    """Proposes the ids of these sections that begin like the word that is being typed.

    Files are read as far as they can be, and nothing is said of mistakes: nobody asked yet.
    """

    def proposed(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
        del param
        documents = _documents(ctx)
        found = {
            id_: title
            for section in sections
            for id_, title in sorted(_titles(documents, section).items())
        }
        return _fitting(found, incomplete)

    return proposed


def metrics_of_goal(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """Proposes the metrics on which the goal that has been typed has targets."""
    del param
    documents = _documents(ctx)
    titles = _titles(documents, "metrics")
    metrics = (target.get("metric") for target in _listed(documents, ctx, "targets"))
    return _fitting({id_: titles.get(id_) for id_ in metrics if isinstance(id_, str)}, incomplete)


def milestones_of_goal(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """Proposes the numbers of the milestones, with their titles, that are not reached yet."""
    del param
    found = {
        str(number): _title(milestone)
        for number, milestone in enumerate(_listed(_documents(ctx), ctx, "milestones"), 1)
        if "done" not in milestone
    }
    return _fitting(found, incomplete)


def _fitting(found: Mapping[str, str | None], incomplete: str) -> list[CompletionItem]:
    return [
        CompletionItem(visible(word), help=title)
        for word, title in found.items()
        if word.startswith(incomplete)
    ]


def _documents(ctx: Context) -> list[Document]:
    """What can be read of the portfolio that the command is for."""
    folder = Path(ctx.find_root().params.get("folder") or ".")
    try:
        sources, _ = read_portfolio_files(Setting(folder=folder, quiet=True).writable())
    except (TrackerError, OSError):
        return []
    return [document for source in sources if (document := parse(source)[0]) is not None]


def _listed(documents: list[Document], ctx: Context, key: str) -> list[Block]:
    """The entries of a list of the goal that has been typed; none where it is not one goal."""
    goals = _written(documents, "goals")
    names = [Name(word=id_, words=(id_, _title(goal) or id_)) for id_, goal in goals.items()]
    # Behind an option that wants a value yet, Click has not told words and arguments apart.
    said = ctx.params.get("goal") or next(iter(ctx.args), "")
    found = meant(str(said), names)
    goal = goals[found[0].word] if len(found) == 1 else None
    entries = goal.get(key) if isinstance(goal, Block) else None
    if not isinstance(entries, list):
        return []
    return [entry if isinstance(entry, Block) else Block() for entry in entries]


def _titles(documents: list[Document], section: str) -> dict[str, str | None]:
    return {id_: _title(record) for id_, record in _written(documents, section).items()}


def _title(record: Value) -> str | None:
    title = record.get("title") if isinstance(record, Block) else None
    return visible(title) if isinstance(title, str) else None


def _written(documents: list[Document], section: str) -> dict[str, Value]:
    written: dict[str, Value] = {}
    for document in documents:
        records = document.root.get(section)
        written |= records if isinstance(records, Block) else {}
    return written
