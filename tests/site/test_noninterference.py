"""What is private changes no byte of what others see, however sharing is spread over a portfolio."""

import json
from collections.abc import Mapping
from msgspec.structs import replace
from msgspec.structs import fields
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from random import Random
from textwrap import dedent
from typing import Any, TypeVar, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hostile.fullest import profile, sections
from tests.views.pages.books import undrawn
from tracker.data.instruments import instruments
from tracker.records.audience import restrict
from tracker.records.build import build
from tracker.records.finding import section_of
from tracker.records.gather import gather
from tracker.records.parting import OWNERS, parted
from tracker.records.portfolio import Portfolio
from tracker.records.profile import Profile
from tracker.records.record import Item, Record
from tracker.records.sections import NEVER_OPENED
from tracker.records.sight import is_visible
from tracker.site.attachments import published
from tracker.site.manuscript import manuscript
from tracker.site.own_pages import OwnPages
from tracker.site.settings import SiteSettings
from tracker.text.parse import parse
from tracker.text.source import Source
from tracker.views.pages.book import Book

DAY = date(2026, 9, 21)
SHARES: tuple[list[str] | None, ...] = (None, [], ["public"], ["manager"], ["coach", "manager"])
ITEMS = (
    "observations", "milestones", "targets", "confidence", "sessions", "actions", "costs", "benefits",
    "stages", "witness", "pay",
)  # fmt: skip
NO_PAGES = OwnPages(settings=SiteSettings(), pages=(), assets=())
Thing = TypeVar("Thing", bound=Record | Item)


def spread(seed: int) -> Portfolio:
    """The fullest portfolio twice over, each file, record and item shared at random."""
    random = Random(seed)  # noqa: S311 (no secret is made with it)
    records: list[Record] = list(instruments())
    said = profile(lambda where: f"{where} text", ["public"], "one")
    audiences = {"audiences": {"manager": {"title": "M"}, "coach": {"title": "C"}}}
    records += built("profile", {**json.loads(json.dumps(said)), **audiences}, random)
    for id_ in ("one", "two"):
        made = sections(lambda where, id_=id_: f"{where} {id_}", [], id_, open_items=False)  # type: ignore[misc]
        for section, those in made.items():
            records += built(section, json.loads(json.dumps(those)), random)
    return gather(records)


def built(section: str, those: dict[str, Any], random: Random) -> tuple[Record, ...]:
    """The records of a file; each and its items say for whom they are, or say nothing."""
    for record in (those,) if section == "profile" else those.values():
        share(record, random)
    root = {section: those} | ({"share": s} if (s := random.choice(SHARES)) is not None else {})
    document, findings = parse(Source(path=f"goals/{section}.yaml", data=json.dumps(root).encode()))
    assert (document is not None, findings) == (True, ())
    return tuple(build(document)) if document else ()


def share(value: dict[str, Any], random: Random) -> None:
    value.pop("share", None)
    chosen = random.choice(SHARES)
    if chosen is not None:
        value["share"] = chosen
    for name in ITEMS:
        inner = value.get(name, [])
        for item in inner if isinstance(inner, list) else [inner]:
            if isinstance(item, dict):
                share(item, random)


def scrambled(portfolio: Portfolio, audience: str) -> Portfolio:
    """The portfolio with every private value replaced by another."""
    return gather(
        record if isinstance(record, Profile) else private(record, audience)
        for record in (portfolio.profile, *(r for those in portfolio.sections.values() for r in those.values()))
        if record is not None
    )


def private(record: Record, audience: str) -> Record:
    if section_of(record) in NEVER_OPENED or not is_visible(record.share, audience):
        return other(record)
    return within(record, audience)


def within(thing: Thing, audience: str) -> Thing:
    """A visible record or item with other values where they are private."""
    changed: dict[str, Any] = {}
    kind = cast("type[Record | Item]", type(thing))
    for field in thing.__struct_fields__:
        value = getattr(thing, field)
        if field == "private_note" or field in OWNERS.get(kind, {}):
            changed[field] = another(value)
        elif isinstance(value, tuple) and value and isinstance(value[0], Item):
            changed[field] = tuple(
                within(i, audience) if opened(i, audience) else other(i) for i in value
            )
    return replace(thing, **changed)


def opened(item: Item, audience: str) -> bool:
    said = getattr(item, "share", None)
    return said is None or is_visible(said, audience)


def other(thing: Thing) -> Thing:
    """A record or item of which nothing is as it was but for whom it is."""
    kept = {"share", "path", "line"}
    return replace(
        thing, **{n: another(getattr(thing, n)) for n in thing.__struct_fields__ if n not in kept}
    )


def another(value: Any) -> Any:  # noqa: ANN401 (a field's value)
    match value:
        case StrEnum() | bool() | None:
            return value
        case str():
            return f"{value}-else"
        case Decimal() | int():
            return value + 1
        case date():
            return value + timedelta(1)
        case Item():
            return other(value)
        case tuple():
            return tuple(another(inner) for inner in value)
        case Mapping():
            return {another(key): another(inner) for key, inner in value.items()}
    raise AssertionError(value)


def site(portfolio: Portfolio, audience: str) -> dict[str, bytes]:
    """All that a site is made of, but its picture, by place."""
    shared = restrict(portfolio, audience)
    book = Book(portfolio=shared, as_of=DAY, draw=undrawn, attachments=published(shared))
    whole = manuscript(book, NO_PAGES)
    return {
        **{place: write().encode() for place, write in whole.pages.items()},
        **{place: write() for place, write in whole.extras.items() if not place.endswith(".png")},
        "config": whole.config.encode(),
        "head": whole.head.of("", "index.html").encode(),
        "files": json.dumps(dict(whole.files)).encode(),
    }


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10**9), st.sampled_from(["public", "manager", "coach"]))
def test_nothing_private_changes_a_byte(seed: int, audience: str) -> None:
    whole = spread(seed)
    seen = site(whole, audience)
    assert site(parted(whole, audience).open, audience) == seen
    assert site(scrambled(whole, audience), audience) == seen


def test_there_is_much_that_is_private_and_then_it_says_something_else() -> None:
    whole = spread(7)
    said = {w.value for w in parted(whole, "public").withheld if isinstance(w.value, str)}
    left = {w.value for w in parted(scrambled(whole, "public"), "public").withheld} & said
    assert len(said) > 200
    assert len(left) < len(said) / 4  # paths, and what is the same in records that are shared


def test_figures_for_others_say_where_they_are_from_whether_or_not_others_exist() -> None:
    """Saying it only where some are hidden would tell."""
    text = """
        goals: {g: {title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18, share: [public]}}
        """
    more = "evidence: {e: {title: E, date: 2026-02-01, kind: talk}}\n"
    alone, among = (
        gather(record for part in parts for record in parsed(part)) for parts in ((text,), (text, more))
    )
    assert site(alone, "public") == site(among, "public")
    pages = {p: t.decode() for p, t in site(among, "public").items() if p in {"index.md", "goals/index.md", "kpis.md"}}
    assert [place for place, page in pages.items() if "from the shared records" not in page.lower()] == []
    owner = "".join(t.decode() for p, t in site(among, "owner").items() if p.endswith(".md") and not p.startswith("reference"))
    assert "from the shared records" not in owner.lower()


def parsed(text: str) -> tuple[Record, ...]:
    document, _ = parse(Source(path="goals/a.yaml", data=dedent(text).encode()))
    return tuple(build(document)) if document else ()
