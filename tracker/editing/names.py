"""The names that references can point to, each with its title: for choosing, and for editors."""

from collections.abc import Collection, Iterable, Mapping

from tracker.records.definitions import (
    AUDIENCES,
    COMPETENCIES,
    KPIS,
    REQUIREMENTS,
    defined,
    definitions,
)
from tracker.records.portfolio import PUBLIC, Portfolio
from tracker.text.document import Document
from tracker.text.schemas import PORTFOLIO, schemas

Names = Mapping[str, Mapping[str, str]]
ITEMS = "instruments/items"


def names(documents: Iterable[Document], portfolio: Portfolio) -> Names:
    """Names with their titles, sorted, by what a reference can point into.

    Broken records have a name too, and no title.
    """
    known = definitions((defined(d.root) for d in documents), shipped=portfolio.instruments)
    titles = {**_titles(portfolio), **_inner_titles(portfolio)}
    found: dict[str, Mapping[str, str]] = {
        target: {name: titles.get((target, name), "") for name in sorted(those)}
        for target, those in known.names.items()
    }
    found[ITEMS] = _items(portfolio.instruments)
    return found


def _titles(portfolio: Portfolio) -> Mapping[tuple[str, str], str]:
    return {
        (section, name): str(getattr(record, "title", None) or "")
        for section, records in portfolio.sections.items()
        for name, record in records.items()
    }


def _inner_titles(portfolio: Portfolio) -> Mapping[tuple[str, str], str]:
    """The titles of what is no record of its own."""
    titles: dict[tuple[str, str], str] = {(AUDIENCES, PUBLIC): "Everybody"}
    for name, role in portfolio.roles.items():
        for inner, requirement in role.requirements.items():
            titles[REQUIREMENTS, f"{name}/{inner}"] = requirement.title
            titles[COMPETENCIES, inner] = requirement.title
    for name, metric in portfolio.metrics.items():
        titles[COMPETENCIES, name] = metric.title
    if portfolio.profile is not None:
        for name, audience in portfolio.profile.audiences.items():
            titles[AUDIENCES, name] = audience.title
    return titles | _kpi_titles(portfolio)


def _kpi_titles(portfolio: Portfolio) -> dict[tuple[str, str], str]:
    """Built-in KPIs by the schema's words, the owner's by the owner's."""
    properties = schemas()[PORTFOLIO]["properties"]
    kpis = properties["kpis"] if isinstance(properties, Mapping) else {}
    titles = {(KPIS, name): str(built_in["title"]) for name, built_in in kpis["properties"].items()}
    owned = {(KPIS, n): kpi.title for n, kpi in portfolio.kpis.items() if kpi.title}
    return titles | owned


def _items(instruments: Mapping[str, object]) -> Mapping[str, str]:
    """The items of all questionnaires, each with its text if one has it."""
    texts: dict[str, str] = {}
    for instrument in instruments.values():
        items: Mapping[str, object] = getattr(instrument, "items", {})
        for name, item in items.items():
            text = getattr(item, "text", None)
            texts[name] = texts.get(name) or (text if isinstance(text, str) else "")
    return dict(sorted(texts.items(), key=lambda pair: _number_first(pair[0], texts)))


def _number_first(name: str, among: Collection[str]) -> tuple[int, str]:
    width = max(map(len, among))
    return (0, name.rjust(width, "0")) if name.isdecimal() else (1, name)
