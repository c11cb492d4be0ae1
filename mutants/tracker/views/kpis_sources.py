"""What figures are made of, for a terminal: each record that was counted, or left out and why."""

from collections.abc import Iterable, Iterator

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Mention, Result
from tracker.views.table import WIDTH
from tracker.views.terminal import Style, fitted, painted, wrapped

HEAD, ROW = "  ", "    "


def render(results: Iterable[Result], *, colour: bool) -> str:
    """A paragraph for each figure that looked at records; "" where none did."""
    parts = ("\n".join(_lines(result, colour=colour)) for result in results)
    return "\n\n".join(part for part in parts if part)


def _lines(result: Result, *, colour: bool) -> Iterator[str]:
    if not result.counted and not result.excluded:
        return
    yield painted(fitted(result.title, WIDTH), Style.STRONG, colour=colour)
    if result.counted:
        yield f"{HEAD}Counted"
        yield from _rows(result.counted)
    for rule in dict.fromkeys(mention.rule for mention in result.excluded):
        why = Exclusion(rule).sentence if rule else "no rule is told"
        yield from (f"{HEAD}{line}" for line in wrapped(f"Left out: {why}", WIDTH - len(HEAD)))
        yield from _rows(mention for mention in result.excluded if mention.rule == rule)


def _rows(mentions: Iterable[Mention]) -> Iterator[str]:
    """A record in each row, with its place in a file, or those of the items that are meant."""
    places: dict[tuple[str, str], list[int]] = {}
    for mention in mentions:
        lines = places.setdefault((mention.record, mention.path or ""), [])
        if mention.line is not None and mention.line not in lines:
            lines.append(mention.line)
    for (record, path), lines in places.items():
        name = record.partition("/")[2]
        where = f"{path}:{', '.join(map(str, lines))}" if path else ""
        first, *rest = wrapped(f"{name}  {where}", WIDTH - len(ROW + HEAD))
        yield f"{ROW}{first}"
        yield from (f"{ROW}{HEAD}{line}" for line in rest)
