"""Instruments that can be scored, and surveys that answer them."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from tracker.records.finding import Finding, at
from tracker.records.names import Suggestions
from tracker.records.rules.case import Case
from tracker.records.rules.scales import is_outside, outside_scale
from tracker.records.surveys import Instrument, Survey


def instruments_can_be_scored(case: Case) -> Iterator[Finding]:
    """Bands ascend, the last alone may be open, and no more answers are wanted than items."""
    for instrument in case.portfolio.instruments.values():
        limits = [band.below for band in instrument.bands]
        for i, (below, after) in enumerate(pairwise(limits)):
            if below is None:
                yield open_band(instrument, i)
            elif after is not None and after <= below:
                yield bands_out_of_order(instrument, i + 1, below, after)
        if instrument.min_answered is not None and instrument.min_answered > len(instrument.items):
            yield too_many_wanted(instrument, instrument.min_answered)


def open_band(instrument: Instrument, index: int) -> Finding:
    """A band without an end before the last."""
    return Finding(
        code="open-band",
        message="only the last band may do without `below`",
        place=at(instrument, "bands", index),
        help="say the score at which this band ends",
    )


def bands_out_of_order(
    instrument: Instrument, index: int, before: Decimal, below: Decimal
) -> Finding:
    """A band that ends no higher than the one before it."""
    return Finding(
        code="bands-out-of-order",
        message=f"this band ends at {below}, the one before it at {before}",
        place=at(instrument, "bands", index, "below"),
        help="write the bands from the lowest up",
    )


def too_many_wanted(instrument: Instrument, wanted: int) -> Finding:
    """An instrument that nobody can answer far enough."""
    return Finding(
        code="too-many-wanted",
        message=f"{wanted} answers are wanted, and there are {len(instrument.items)} items",
        place=at(instrument, "min_answered"),
        help="want as many answers as there are items, or fewer",
    )


def answers_fit_their_instrument(case: Case) -> Iterator[Finding]:
    """Each answer is to an item of the instrument, and on its scale."""
    suggestions = Suggestions()
    for survey in case.portfolio.surveys.values():
        instrument = case.portfolio.instruments.get(survey.instrument)
        if instrument is None:
            continue
        for item, answer in survey.answers.items():
            if item not in instrument.items:
                near = suggestions.nearest(item, instrument.items)
                yield unknown_item(survey, item, instrument, near)
            elif is_outside(answer, instrument.scale):
                place = at(survey, "answers", item)
                yield outside_scale(answer, instrument.scale, place, of=instrument)


def unknown_item(survey: Survey, item: str, instrument: Instrument, near: str | None) -> Finding:
    """An answer to a question that was not asked."""
    there = ", ".join(f"`{id_}`" for id_ in list(instrument.items)[:10])
    return Finding(
        code="unknown-item",
        message=f"`{instrument.id}` has no item `{item}`",
        place=at(survey, "answers", item, part="key"),
        help=f"did you mean `{near}`?" if near else f"its items are {there}",
    )
