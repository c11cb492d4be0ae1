"""The values of plain scalars, remembered while many are read."""

from decimal import Decimal

from tracker.text.limits import SCALAR_BYTES
from tracker.text.scalars import plain

LONG = SCALAR_BYTES // 4  # characters that are surely not too many bytes
_SHORT, _REMEMBERED = 32, 20_000


class IrregularError(Exception):
    """Something in a text wants a closer look."""


class _Memo(dict[str, str | Decimal | bool | None]):
    """The values of plain scalars, worked out once for those that are short and come often."""

    def __missing__(self, text: str) -> str | Decimal | bool | None:
        if len(text) > LONG:
            raise IrregularError
        value = plain(text)
        if len(text) <= _SHORT:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[text] = value
        return value


PLAIN = _Memo()
