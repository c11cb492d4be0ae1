"""Signs that libyaml takes for what they are not, since it does not mind the spaces beside them."""

import re

from tracker.text.events import (
    KEY_TOKEN,
    OPENING_TOKENS,
    SCALAR_TOKEN,
    VALUE_TOKEN,
    FaultyTextError,
    Token,
    tokens,
)
from tracker.text.nodes import Fault, Ill
from tracker.text.source import Position

# Each begins with the sign that it is about, which is what makes a search for it fast.
_GLUED = re.compile(r"""#(?<=["'\]}\[{,:?]#)""").search  # behind the end of something
_GLUED_TO_HEADER = re.compile(r"[|>][-+0-9]*#").search
# A `?` or `:` before a word, a `?` or `-` alone in brackets.
_WORDED = re.compile(r"[?:](?<![^\s\[{,][?:])(?:(?<=\?)\S|[^\s,\]}])").search
_ALONE = re.compile(r"-(?<![^\s\[{,:]-)[,\[\]{}]").search
_glued_header = re.compile(r"[|>][-+0-9]*(?=#)").match
_LONE = "-"


def misread(text: str, lines_before: int = 0) -> Fault | None:
    """The first sign in `text` that libyaml reads otherwise than YAML 1.2; None if there is none.

    A `#` that no space sets apart begins no comment; in brackets, `?x` and `:x` are texts, and `-`
    and `?` alone are none.
    """
    if not _may_be(text):
        return None
    following = tokens(text)
    last: Token | None = None
    try:
        while (token := following()) is not None:
            found = _at(text, token, last)
            if found is not None:
                ill, line, column = found
                return Fault(ill=ill, at=Position(line + lines_before + 1, column + 1))
            last = token
    except FaultyTextError:
        pass
    return None


def _may_be(text: str) -> bool:
    """Whether any sign stands where it can be misread."""
    is_glued = "#" in text and (_GLUED(text) or _GLUED_TO_HEADER(text))
    return bool(is_glued or _WORDED(text) or _ALONE(text))


def _at(text: str, token: Token, last: Token | None) -> tuple[Ill, int, int] | None:
    """What is misread at a token, with its line and column from 0."""
    start, end = token.start_mark, token.end_mark
    if type(token) is SCALAR_TOKEN and token.style in {"|", ">"}:
        header = _glued_header(text, start.index)
        return header and (Ill.COMMENT, start.line, start.column + len(header.group()))
    behind = text[end.index : end.index + 1]
    is_written = end.index > start.index
    if behind == "#" and is_written and not _is_plain(token):
        return Ill.COMMENT, end.line, end.column
    if _is_plain(token):
        is_text = token.value == _LONE and behind in set(",[]{}")
    elif type(token) is KEY_TOKEN:
        is_text = is_written and not (behind.isspace() or not behind)
    else:
        is_text = type(token) is VALUE_TOKEN and type(last) in OPENING_TOKENS and behind.isalnum()
    return (Ill.SIGN, start.line, start.column) if is_text else None


def _is_plain(token: Token) -> bool:
    return type(token) is SCALAR_TOKEN and bool(token.plain)
