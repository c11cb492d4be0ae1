"""What is written after an option, as the value of a key."""

from decimal import Decimal

from tracker.editing.change import Fields, New
from tracker.editing.new_fields import Field, Sort
from tracker.faults import UsageFault
from tracker.text.document import Block, Value
from tracker.text.parse import parse
from tracker.text.scalars import IS_NUMBER, number
from tracker.text.source import Source

_FLAGS = {"true": True, "false": False}


def value_of(field: Field, said: tuple[str, ...]) -> New:
    """The value of a key, said once, or for a list as often as it has items.

    A list may be said as a whole, in brackets; a mapping is said in braces. Raises UsageFault for
    what cannot stand there.
    """
    if field.sort is Sort.LIST:
        return tuple(item for text in said for item in _items(field, text))
    return _single(field, field.sort, said[-1])


def _items(field: Field, text: str) -> tuple[New, ...]:
    if text.lstrip().startswith("["):
        found = _parsed(field, text)
        return found if isinstance(found, tuple) else (found,)
    return (_single(field, field.items or Sort.TEXT, text),)


def _single(field: Field, sort: Sort, text: str) -> New:
    if sort is Sort.NUMBER:
        return _number(field, text)
    if sort is Sort.FLAG:
        if text not in _FLAGS:
            raise _unfit(field, text, "write `true` or `false`")
        return _FLAGS[text]
    if sort in {Sort.MAPPING, Sort.EITHER}:
        begins = "{" if sort is Sort.MAPPING else ("{", "[")
        if not text.lstrip().startswith(begins):
            raise _unfit(field, text, "write it in braces, such as `{key: value, …}`")
        return _parsed(field, text)
    return text.replace("\r\n", "\n")


def _number(field: Field, text: str) -> Decimal:
    if not IS_NUMBER(text):
        raise _unfit(field, text, "write a number such as `4` or `2.5`")
    try:
        return number(text)
    except OverflowError:
        raise _unfit(field, text, "write a number below 2^53") from None


def _parsed(field: Field, text: str) -> New:
    """The value that stands in braces or brackets."""
    data = f"value: {text}\n".encode("utf-8", "surrogateescape")
    document, findings = parse(Source(path="", data=data))
    if document is None or findings or list(document.root) != ["value"]:
        message = findings[0].message if findings else "more stands there than one value"
        raise UsageFault(f"{option(field)}: `{text}` cannot be read: {message}")
    return _new(field, text, document.root["value"])


def _new(field: Field, text: str, value: Value) -> New:
    if isinstance(value, Block):
        inner: Fields = {key: _new(field, text, below) for key, below in value.items()}
        return inner
    if isinstance(value, list):
        return tuple(_new(field, text, below) for below in value)
    if value is None:
        raise _unfit(field, text, "leave out what has no value")
    return value


def option(field: Field) -> str:
    """The option that a key is said with."""
    return "--" + field.name.replace("_", "-")


def _unfit(field: Field, text: str, cure: str) -> UsageFault:
    return UsageFault(f"{option(field)}: `{text}` is no {field.items or field.sort}; {cure}")
