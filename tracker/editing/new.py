"""A new record in the text of a file, written like those beside it."""

import codecs
import re
from collections.abc import Iterator

from msgspec.structs import replace

from tracker.editing.change import Fields, Put, after, same
from tracker.editing.edit import WrongEditError, edit, errors
from tracker.editing.fmt_lines import lines_of
from tracker.editing.fmt_order import portfolio_order
from tracker.editing.home import MODELINE
from tracker.editing.layout import Layout, layout_of
from tracker.editing.render import Hand, record_lines
from tracker.editing.seam import seam_below
from tracker.editing.splice import Splice, spliced
from tracker.editing.style import STEP, in_flow, kin_of, style_of
from tracker.text.document import Document
from tracker.text.nodes import Pairs
from tracker.text.parse import parse
from tracker.text.places import places_in
from tracker.text.source import Source

_EMPTY = re.compile(r":([ \t]*\{[ \t]*\})[ \t]*(?=\r?\n|#|\Z)").match
_LONGEST = 120  # columns of a record in braces, beside others in braces


def with_record(source: Source, section: str, name: str, record: Fields) -> Source:
    """The file with one more record in a section that it has. Raises UsageFault.

    `source` is one that the parser finds no error in.
    """
    document, _ = parse(source)
    node = None if document is None else places_in(document.text).node((section,))
    if document is None or not isinstance(node, Pairs):
        raise WrongEditError(source.path)
    record = in_order(section, record)
    put = Put(place=(section,), key=name, value=record)
    splices = _splices(document, node, put)
    if splices is None:
        return edit(source, put)
    text = spliced(document.text, splices)
    mark = codecs.BOM_UTF8 if source.data.startswith(codecs.BOM_UTF8) else b""
    new = replace(source, data=mark + text.encode())
    return new if _is_as_meant(document, new, put) else edit(source, put)


def new_file(path: str, section: str, name: str, record: Fields) -> Source:
    """A file with nothing but this record in it. Raises UsageFault."""
    lines = record_lines(name, in_order(section, record), Hand(), STEP)
    text = f"{MODELINE}{section}:\n" + "".join(f"{line}\n" for line in lines)
    return Source(path=path, data=text.encode())


def in_order(section: str, record: Fields) -> Fields:
    """The record with its keys in the order of the schema."""
    order = portfolio_order().below(section)
    entry = order.entries if order else None
    keys = tuple(record)
    ranked = entry.ranked(keys) if entry else tuple(range(len(keys)))
    return {keys[number]: record[keys[number]] for number in ranked}


def _splices(document: Document, node: Pairs, put: Put) -> tuple[Splice, ...] | None:
    """What adds the lines of the record; None where it goes in between braces."""
    layout = layout_of(document.text)
    if node.pairs and not node.flow:
        indent = node.pairs[-1][0].span.start.column - 1
        lines = (*_gap(layout, node), *_lines(layout, node, put, indent))
        return (seam_below(layout, node.pairs[-1][1], indent).with_lines(lines),)
    start = layout.offset(node.span.start)
    colon = layout.text.rfind(":", 0, start)
    empty = _EMPTY(layout.text, max(colon, 0)) if not node.pairs else None
    if empty is None or not layout.leads_its_line(layout.start_of_line(colon)):
        return None
    end = layout.end_of_line(start)
    lines = tuple(_lines(layout, node, put, STEP))
    below = "".join(f"{layout.line_break(start)}{line}" for line in lines)
    return Splice(empty.start(1), empty.end(1), ""), Splice(end, end, below)


def _lines(layout: Layout, node: Pairs, put: Put, indent: int) -> Iterator[str]:
    """The lines of the record: one where the last of its like is in braces, and it fits."""
    record = put.value
    if not isinstance(record, dict):
        raise TypeError(put)
    last = node.pairs[-1][1] if node.pairs else None
    if isinstance(last, Pairs) and last.flow:
        start = layout.offset(last.span.start)
        style = style_of(last, layout.text[start : start + 2])
        line = f"{' ' * indent}{put.key}: {in_flow(record, style)}"
        if len(line) <= _LONGEST:
            yield line
            return
    yield from record_lines(put.key, record, _hand(layout, node), indent)


def _hand(layout: Layout, node: Pairs) -> Hand:
    """How the records beside the new one are written."""
    root = places_in(layout.text).root
    steps = [
        value.pairs[0][0].span.start.column - key.span.start.column
        for key, value in node.pairs
        if isinstance(value, Pairs) and value.pairs and not value.flow
    ]
    return Hand(step=steps[-1] if steps else STEP, list_indent=kin_of(root, "").list_indent)


def _gap(layout: Layout, node: Pairs) -> tuple[str, ...]:
    """A blank line where one stands between the last two records, or below one in block style."""
    if len(node.pairs) == 1:
        only = node.pairs[0][1]
        return ("",) if isinstance(only, Pairs) and not only.flow else ()
    (_, before), (last, _) = node.pairs[-2:]
    lines = lines_of(layout.text)
    between = range(lines.last_line(before) + 1, last.span.start.line - 1)
    return ("",) if any(map(lines.is_blank, between)) else ()


def _is_as_meant(old: Document, new: Source, put: Put) -> bool:
    """Whether the new text reads as the old data with the record, and nothing else."""
    document, findings = parse(new)
    if document is None or errors(findings):
        return False
    return same(document.root, after(old.root, (put,)))
