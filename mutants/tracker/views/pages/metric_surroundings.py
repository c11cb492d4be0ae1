"""What a metric is made of, and what is made of it."""

from collections.abc import Iterable, Iterator

from tracker.records.metrics import Metric
from tracker.views.pages.sheet import Sheet

Linked = tuple[str, tuple[tuple[str | None, str], ...]]


def surroundings(sheet: Sheet, metric: Metric) -> Iterator[Linked]:
    """Words, each with links behind it."""
    book = sheet.book
    if metric.ratio is not None:
        yield from _metrics(sheet, "Divides", [metric.ratio.of])
        yield from _metrics(sheet, "By", [metric.ratio.over])
    if metric.growth is not None:
        yield from _metrics(
            sheet, f"Growth over {metric.growth.months} months of", [metric.growth.of]
        )
    yield from _metrics(sheet, "Part of", book.part_of.get(metric.id, ()))
    asked = tuple(_requirements(sheet, metric))
    if asked:
        yield "Answers to", asked
    figures = tuple(_figures(sheet, metric))
    if figures:
        yield "Goes into", figures


def _metrics(sheet: Sheet, word: str, ids: Iterable[str]) -> Iterator[Linked]:
    metrics = sheet.book.portfolio.metrics
    found = tuple(
        (sheet.links.to("metrics", id_), metrics[id_].title) for id_ in ids if id_ in metrics
    )
    if found:
        yield word, found


def _requirements(sheet: Sheet, metric: Metric) -> Iterator[tuple[str | None, str]]:
    role = sheet.book.target_role
    for key, requirement in role.requirements.items() if role else ():
        if role and (requirement.skill == metric.id or f"{role.id}/{key}" in metric.requirements):
            yield sheet.links.to("requirements", key), requirement.title


def _figures(sheet: Sheet, metric: Metric) -> Iterator[tuple[str | None, str]]:
    settings = sheet.book.portfolio.kpis
    counted = sheet.book.counted_by.get(f"metrics/{metric.id}", ())
    for result in sheet.book.results:
        own = result.id in settings and settings[result.id].metric == metric.id
        if own or result.id in counted or result.id in metric.kpis:
            yield sheet.links.to("kpis", result.id), result.title
