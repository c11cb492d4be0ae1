"""The scoring keys that come with the program."""

from functools import cache
from importlib.resources import files

from tracker.records.build import build
from tracker.records.surveys import Instrument
from tracker.text.parse import parse
from tracker.text.source import Source


@cache
def instruments() -> tuple[Instrument, ...]:
    """The shipped instruments: public, and at no place in the owner's files."""
    data = files("tracker.data").joinpath("instruments.yaml").read_bytes()
    document, _ = parse(Source(path="", data=data))
    records = build(document) if document is not None else ()
    return tuple(record for record in records if isinstance(record, Instrument))
