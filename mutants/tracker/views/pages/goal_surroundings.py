"""What a goal belongs to, and what belongs to it."""

from collections.abc import Iterable, Iterator

from tracker.records.goals import Goal
from tracker.records.vocabulary import RaterGroup
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.titles import title_of

Linked = tuple[str, tuple[tuple[str | None, str], ...]]


def surroundings(sheet: Sheet, goal: Goal) -> Iterator[Linked]:
    """Words, each with links or plain texts behind it."""
    portfolio = sheet.book.portfolio
    if goal.supports:
        yield "Supports", ((None, goal.supports),)
    if goal.advised_by:
        yield "Advised by", tuple((None, _adviser(group)) for group in goal.advised_by)
    if goal.target_role in portfolio.roles:
        yield "Leads to the role", tuple(_records(sheet, "roles", [goal.target_role]))
    if goal.parent in portfolio.goals:
        yield "Part of", tuple(_records(sheet, "goals", [goal.parent]))
    yield from _held(sheet, "Consists of", "goals", _children(sheet, goal))
    asked = tuple(_requirements(sheet, goal))
    if asked:
        yield "Answers to", asked
    helped = (e.id for e in portfolio.engagements.values() if goal.id in e.goals)
    yield from _held(sheet, "Helped by", "engagements", helped)
    said = (f.id for f in sheet.book.feedback if goal.id in f.goals)
    yield from _held(sheet, "Feedback", "feedback", said)


def _adviser(group: RaterGroup) -> str:
    return "myself" if group is RaterGroup.SELF else f"my {group}"


def _children(sheet: Sheet, goal: Goal) -> Iterator[str]:
    return (g.id for g in sheet.book.portfolio.goals.values() if g.parent == goal.id)


def _held(sheet: Sheet, word: str, section: str, ids: Iterable[str]) -> Iterator[Linked]:
    found = tuple(_records(sheet, section, ids))
    if found:
        yield word, found


def _records(
    sheet: Sheet, section: str, ids: Iterable[str | None]
) -> Iterator[tuple[str | None, str]]:
    for id_ in ids:
        if id_ is not None:
            yield sheet.links.to(section, id_), title_of(sheet.book.portfolio, f"{section}/{id_}")


def _requirements(sheet: Sheet, goal: Goal) -> Iterator[tuple[str | None, str]]:
    """The requirements of roles; only those of the role aimed at have a page."""
    book = sheet.book
    for reference in goal.requirements:
        role_id, _, key = reference.partition("/")
        role = book.portfolio.roles.get(role_id)
        if role is not None and key in role.requirements:
            is_target = book.target_role is not None and role.id == book.target_role.id
            href = sheet.links.to("requirements", key) if is_target else None
            yield href, role.requirements[key].title
