"""Characters that no portfolio may hold, that keys may not hold, and that terminals should not."""

import re
import unicodedata

_C = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_ZERO_WIDTH = (
    r"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f"
    r"\u3164\uffa0\U000e0000-\U000e007f"
)

# As they stand in a file: line feeds, tabs, and returns before a line feed are text.
RAW_CONTROLS = re.compile(rf"[{_C}]|\r(?!\n)")
# As they stand in a value, where an escape can have put them.
CONTROLS = re.compile(rf"[{_C}\r\ud800-\udfff]")
INVISIBLE = re.compile(rf"[{_BIDI}{_ZERO_WIDTH}]")
_UNFIT = re.compile(rf"[{_C}\t\r\n\ud800-\udfff{_BIDI}{_ZERO_WIDTH}]")
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\x00": "\\0", "\x1b": "\\e"}


def has_invisible(text: str) -> bool:
    """Whether there is a character in `text` that changes the look of others and has none."""
    return not text.isascii() and INVISIBLE.search(text) is not None


def odd_sign(text: str) -> str | None:
    """The first character in `text` that no key may hold: a control, or one that has no look."""
    if text.isascii() and text.isprintable():
        return None
    found = _UNFIT.search(text)
    return None if found is None else found.group()


def named(character: str) -> str:
    """`U+202E (right-to-left override)`: the code point, and its name where it has one."""
    name = unicodedata.name(character, "").lower() or _CONTROL_NAMES.get(character, "")
    code = f"U+{ord(character):04X}"
    return f"{code} ({name})" if name else code


def visible(text: str) -> str:
    """`text` with control, bidirectional and zero-width characters escaped, as for a terminal."""
    if text.isascii() and text.isprintable():
        return text
    return _UNFIT.sub(lambda found: _escape(found.group()), text)


def _escape(character: str) -> str:
    """The shortest of the usual escapes."""
    return _SHORT.get(character) or character.encode("unicode_escape", "surrogatepass").decode()


_CONTROL_NAMES = {
    "\x00": "null",
    "\x07": "bell",
    "\x08": "backspace",
    "\x0b": "vertical tab",
    "\x0c": "form feed",
    "\r": "carriage return without line feed",
    "\x1b": "escape",
    "\x7f": "delete",
    "\x85": "next line",
    "\ufffe": "no character",
    "\uffff": "no character",
}
