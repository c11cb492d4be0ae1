"""The example's public site says no private text of the example, to the last byte."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from msgspec import Struct

from tests.example import ROOT
from tests.hostile.looking import found_in
from tracker.data.example import EXAMPLE_DAY
from tracker.load import load
from tracker.records.audience import restrict
from tracker.records.portfolio import PUBLIC, Portfolio

SHORTEST = 8


def strings(value: object) -> Iterator[str]:
    """All texts in a value, whatever it is made of."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from (*strings(key), *strings(item))
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif isinstance(value, Struct):
        for field in value.__struct_fields__:
            yield from strings(getattr(value, field))


def said(portfolio: Portfolio) -> set[str]:
    """The texts of a portfolio line by line, ids included and paths left out."""
    records = (*portfolio.sections.values(), portfolio.profile)
    texts = {text for record in records for text in strings(record)}
    return {line.strip() for text in texts for line in text.split("\n")}


def programs_words(texts: set[str]) -> set[str]:
    """Those that are one word, which the program's own definitions say as well, and examples.

    The schemas, examples and all, are part of every site that names them.
    """
    files = (*(ROOT / "tracker").rglob("*.py"), *(ROOT / "tracker/data").glob("*.yaml"))
    own = "\n".join(file.read_text("utf-8") for file in files)
    schemas = "\n".join(file.read_text("utf-8") for file in (ROOT / "schema").rglob("*.json"))
    return {text for text in texts if (" " not in text and text in own) or text in schemas}


@pytest.fixture(scope="module")
def private() -> tuple[str, ...]:
    """What the portfolio says and its public part does not; ids that the program uses, apart."""
    whole = load(ROOT, EXAMPLE_DAY).portfolio
    public = "\n".join(said(restrict(whole, PUBLIC))).lower()
    texts = {text for text in said(whole) if len(text) >= SHORTEST} - programs_words(said(whole))
    return tuple(sorted(text for text in texts if text.lower() not in public))


def test_the_example_keeps_much_to_its_owner(private: tuple[str, ...]) -> None:
    assert len(private) > 200


def test_no_byte_of_its_public_site_says_it(private: tuple[str, ...], example_site: Path) -> None:
    assert found_in(example_site, private) == {}


def test_it_names_no_folder_of_the_portfolio(example_site: Path) -> None:
    places = {p.relative_to(ROOT).as_posix() for p in (ROOT / "goals").rglob("*.yaml")}
    assert found_in(example_site, places) == {}
