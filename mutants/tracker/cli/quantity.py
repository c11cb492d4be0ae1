"""A number on the command line, written as in the files."""

from decimal import Decimal

import click

from tracker.text.findings import RANGE
from tracker.text.scalars import IS_NUMBER, number


class Quantity(click.ParamType[Decimal]):
    """A number as JSON writes it."""

    name = "number"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> Decimal:
        """The number with its digits, or a usage error that says how numbers are written."""
        if not IS_NUMBER(value):
            self.fail(f"`{value}` is not a number; write it as in 12, 0.5 or -3", param, ctx)
        try:
            return number(value)
        except OverflowError:
            self.fail(f"`{value}` is out of range; {RANGE}", param, ctx)
