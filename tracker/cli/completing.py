"""What shells propose for an id: those of the portfolio, with their titles."""

from collections.abc import Callable, Iterator
from pathlib import Path

from click import Context, Parameter
from click.shell_completion import CompletionItem

from tracker.cli.setting import Setting
from tracker.faults import TrackerError
from tracker.text.document import Block, Document
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
        folder = ctx.find_root().params.get("folder")
        found = _records(Path(folder or "."), sections)
        return [item for item in found if str(item.value).startswith(incomplete)]

    return proposed


def _records(folder: Path, sections: tuple[str, ...]) -> Iterator[CompletionItem]:
    try:
        sources, _ = read_portfolio_files(Setting(folder=folder, quiet=True).writable())
    except (TrackerError, OSError):
        return
    documents = [document for source in sources if (document := parse(source)[0]) is not None]
    for section in sections:
        for id_, record in sorted(_written(documents, section).items()):
            title = record.get("title") if isinstance(record, Block) else None
            yield CompletionItem(
                visible(id_), help=visible(title) if isinstance(title, str) else None
            )


def _written(documents: list[Document], section: str) -> dict[str, object]:
    written: dict[str, object] = {}
    for document in documents:
        records = document.root.get(section)
        written |= records if isinstance(records, Block) else {}
    return written
