"""A portfolio at a glance, and why to believe it: plain counts, each with the page behind it."""

from collections.abc import Iterator

from msgspec import Struct

from tracker.kpis.goal import State
from tracker.records.evidence import Evidence
from tracker.records.vocabulary import RaterGroup
from tracker.views.pages.book import Book
from tracker.views.words import count, quantity

FAILED = (State.MISSED, State.ABANDONED, State.WITHDRAWN)


class Tile(Struct, frozen=True, kw_only=True):
    """A number, what it counts, and the built page that says more."""

    number: str
    words: str
    place: str


def tiles(book: Book) -> tuple[Tile, ...]:
    """Goals achieved, requirements shown, evidence, numbers recorded; without what is not there."""
    return (*_goals(book), *_requirements(book), *_evidence(book), *_observations(book))


def reasons(book: Book) -> tuple[str, ...]:
    """Sentences on how well what is said is backed."""
    return (*_backing(book), *_honesty(book), "What is missing is shown as missing, never as 0.")


def witnessed(book: Book) -> int:
    """How many pieces of evidence somebody else can confirm."""
    return sum(map(has_witness, book.evidence))


def has_witness(item: Evidence) -> bool:
    """Whether somebody else can confirm it."""
    return item.witness is not None and item.witness.group is not RaterGroup.SELF


def _goals(book: Book) -> Iterator[Tile]:
    states = [report.state for _, report in book.goals]
    if states:
        yield Tile(
            number=f"{states.count(State.ACHIEVED)} of {len(states)}",
            words="goals achieved",
            place="goals/index.html",
        )


def _requirements(book: Book) -> Iterator[Tile]:
    if book.fit and book.fit.requirements:
        rows = book.fit.requirements
        yield Tile(
            number=f"{sum(bool(row.evidence) for row in rows)} of {len(rows)}",
            words=f"requirements of {book.fit.title} with evidence",
            place="fit.html",
        )


def _evidence(book: Book) -> Iterator[Tile]:
    if book.evidence:
        number = len(book.evidence)
        noun = "piece" if number == 1 else "pieces"
        yield Tile(
            number=quantity(number),
            words=f"{noun} of evidence, {witnessed(book)} with a witness",
            place="evidence.html",
        )


def _observations(book: Book) -> Iterator[Tile]:
    metrics = book.portfolio.metrics.values()
    number = sum(made.date <= book.as_of for metric in metrics for made in metric.observations)
    if number:
        noun = "number" if number == 1 else "numbers"
        yield Tile(
            number=quantity(number),
            words=f"{noun} recorded in {count(len(metrics), 'metric')}",
            place="metrics/index.html",
        )


def _backing(book: Book) -> Iterator[str]:
    items = book.evidence
    if items:
        opened = sum(bool(e.url or e.commit or e.id in book.attachments) for e in items)
        yield (
            f"{count(len(items), 'piece', 'pieces')} of evidence:"
            f" {witnessed(book)} with a witness, {opened} to be opened from here."
        )
    given = sum(said.from_ is not RaterGroup.SELF for said in book.feedback)
    if given:
        yield f"Others gave feedback {count(given, 'time')}, kept with its date."


def _honesty(book: Book) -> Iterator[str]:
    failed = sum(report.state in FAILED for _, report in book.goals)
    if failed:
        yield f"{count(failed, 'goal')} missed, abandoned or withdrawn, shown like the others."
    moved = sum(bool(goal.amendments) for goal, _ in book.goals)
    if moved:
        yield f"{count(moved, 'plan')} changed on the way, the first drawn beside the new one."
