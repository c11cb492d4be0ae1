"""How a figure is computed, folded up on the page that shows it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from markupsafe import Markup
from msgspec import Struct

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Mention
from tracker.kpis.why import Kind, Why
from tracker.kpis.working import Step
from tracker.views import why_words
from tracker.views.pages.figures import component_name, component_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.titles import title_of
from tracker.views.why_words import counts_text
from tracker.views.words import days_in_words
from tracker.views.working_text import figures, is_plain, result

MOST = 40  # items of one record that are all written out


class Line(Struct, frozen=True, kw_only=True):
    """A step of a calculation: what it is, in words, in figures (None: as the result), and what."""

    name: str
    words: str
    figures: str | None
    result: str


class Item(Struct, frozen=True, kw_only=True):
    """What was read in a record or an item of it, and its place where that may be told."""

    says: str
    place: str | None


class Entry(Struct, frozen=True, kw_only=True):
    """A record with what was read in it; `more` items are not written out."""

    href: str
    title: str
    items: tuple[Item, ...]
    more: int


class Beside(Struct, frozen=True, kw_only=True):
    """A number that belongs to the value, and how it came about."""

    name: str
    text: str
    lines: tuple[Line, ...]


def explanation(sheet: Sheet, why: Why) -> Markup:
    """A fold with the formula, the numbers in it, and every record counted or left out."""
    return sheet.fill(
        "why",
        why=why,
        steps=tuple(map(_line, why.making)),
        certainty=why_words.certainty(why.result) if why.result else "",
        interval=tuple(map(_line, why.making_of("interval"))),
        since=tuple(map(days_in_words, why_words.since(why.result))) if why.result else (),
        standing=days_in_words(why_words.standing(why)),
        span=days_in_words(why_words.what_counts(why)),
        beside=tuple(_beside(why)),
        counted=tuple(_entries(sheet, why.counted)),
        left_out=tuple(_left_out(sheet, why.excluded)),
        parts=tuple(why_words.parts(why.definition)),
    )


def _line(step: Step) -> Line:
    return Line(
        name=days_in_words(step.name),
        words=days_in_words(step.words),
        figures=None if is_plain(step) else figures(step.figures),
        result=result(step),
    )


def _beside(why: Why) -> Iterator[Beside]:
    """What belongs to the value; steps that have been told before are not told again."""
    told = set(why.making)
    for name, value in why.beside.items() if why.kind is not Kind.CATEGORY else ():
        fresh = [step for step in why.making_of(name) if step not in told]
        told.update(fresh)
        yield Beside(
            name=component_name(name),
            text=days_in_words(component_text(name, value)),
            lines=tuple(map(_line, fresh)),
        )


def _entries(sheet: Sheet, mentions: Iterable[Mention]) -> Iterator[Entry]:
    for record, group in groupby(mentions, key=lambda m: m.record):
        items = tuple(_item(mention) for mention in group)
        yield Entry(
            href=sheet.links.mention(record),
            title=title_of(sheet.book.portfolio, record),
            items=items[:MOST],
            more=len(items[MOST:]),
        )


def _item(mention: Mention) -> Item:
    said = (mention.says, counts_text(mention))
    return Item(
        says=days_in_words("; ".join(part for part in said if part)),
        place=f"{mention.path}:{mention.line}" if mention.path else None,
    )


def _left_out(
    sheet: Sheet, mentions: Iterable[Mention]
) -> Iterator[tuple[str, str, tuple[Entry, ...]]]:
    """By rule: in words, its name, and the records it left out."""
    ordered = sorted(mentions, key=lambda m: str(m.rule))
    for rule, group in groupby(ordered, key=lambda m: m.rule):
        if rule is not None:
            yield Exclusion(rule).sentence, rule, tuple(_entries(sheet, group))
