"""From bytes to text: what cannot be text of a portfolio is found here, before any parsing."""

import codecs
import re
from collections import Counter

from msgspec import Struct

from tracker.text.conflicts import may_conflict, without_conflicts
from tracker.text.diagnostics import Diagnostic
from tracker.text.limits import FILE_BYTES
from tracker.text.opening import too_large
from tracker.text.signs import RAW_CONTROLS, named
from tracker.text.source import Position, Source, Span, span_at

_PLAIN_BYTES = bytes([0x09, 0x0A, *range(0x20, 0x7F)])
_WIDE = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ZEROS = re.compile(
    rb"(?:[\t\n\r -~]\x00){2}|(?:\x00[\t\n\r -~]){2}|[\t\n\r -~]\x00{3}|\x00{3}[\t\n\r -~]"
)
_IS_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_LFS = b"version https://git-lfs.github.com/spec/"
_CONTENT = re.compile(r"^(?!(?:[ \t]*(?:#.*)?|---[ \t]*|\.\.\.[ \t]*)\r?$)", re.MULTILINE).search
_LONE_CR = re.compile(r"\r(?!\n)").finditer
REPLACEMENT = "\ufffd"
SPLIT = "split it: files and folders carry no meaning, and long series fit into a CSV"


class Guarded(Struct, frozen=True, kw_only=True):
    """Text that can be parsed; `damaged` where signs in it were replaced by U+FFFD or blanks."""

    text: str
    damaged: bool = False


def guard(source: Source) -> tuple[Guarded | None, tuple[Diagnostic, ...]]:
    """The text in `source` with the findings about its bytes; None where it is no text at all."""
    if len(source.data) > FILE_BYTES:
        return None, (too_large(len(source.data), FILE_BYTES, SPLIT).at(source.path),)
    stranger = foreign(source)
    if stranger is not None:
        return None, (stranger,)
    data = source.data.removeprefix(codecs.BOM_UTF8)
    if not data.translate(None, _PLAIN_BYTES) and not may_conflict(data):
        return _unless_empty(source, Guarded(text=data.decode("ascii")), ())
    findings: list[Diagnostic] = []
    text = legible(source.path, data, findings)
    text = without_conflicts(source.path, text, findings)
    guarded = Guarded(text=text, damaged=bool(findings))
    return _unless_empty(source, guarded, tuple(findings))


def _unless_empty(
    source: Source, guarded: Guarded, findings: tuple[Diagnostic, ...]
) -> tuple[Guarded | None, tuple[Diagnostic, ...]]:
    if findings or guarded.text[:1].isalpha() or _CONTENT(guarded.text):
        return guarded, findings
    return None, (empty_file(source.path),)


# ---------------------------------------------------------------------------- no text at all


def foreign(source: Source) -> Diagnostic | None:
    """The one finding about a file that is no text in UTF-8, or not the one it should be."""
    data = source.data
    if data.startswith(_WIDE) or _ZEROS.match(data) is not None:
        return not_utf8_at_all(source.path)
    if b"\0" in data and not _is_utf8(data):
        return no_text(source.path)
    if b"\r" in data and b"\n" not in data:
        return old_line_ends(source.path, data)
    if data.startswith(_LFS):
        return lfs_pointer(source.path)
    if _IS_HTML.match(data) is not None:
        return html_page(source.path)
    return None


def not_utf8_at_all(path: str) -> Diagnostic:
    """Finding: UTF-16 or UTF-32."""
    return Diagnostic(
        code="not-utf-8",
        message="the file is written in UTF-16 or UTF-32, from its first byte on (line 1, byte 1)",
        path=path,
        help="save it as UTF-8",
    )


def no_text(path: str) -> Diagnostic:
    """Finding: a picture, an archive, anything but text."""
    return Diagnostic(
        code="not-utf-8",
        message="the file is no text: it holds zero bytes and others that are not UTF-8",
        path=path,
        help="put the YAML file here; attachments have names that do not end in `.yaml`",
    )


def old_line_ends(path: str, data: bytes) -> Diagnostic:
    """Finding: lines ended as on the first Macintosh."""
    text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
    return Diagnostic(
        code="control-character",
        message=f"the lines of this file end with {named(chr(13))}",
        path=path,
        span=span_at(text, text.index("\r")),
        help="save it with line ends LF or CRLF",
    )


def lfs_pointer(path: str) -> Diagnostic:
    """Finding: git-LFS has put a pointer in the place of the file."""
    return Diagnostic(
        code="lfs-pointer",
        message="this is a pointer of git LFS, not the file it points to",
        path=path,
        help="fetch the file with `git lfs pull`; YAML files are better kept out of LFS",
    )


def html_page(path: str) -> Diagnostic:
    """Finding: a web page was saved under the name of a YAML file."""
    return Diagnostic(
        code="html-page",
        message="this is an HTML page, not the file it should be",
        path=path,
        help="download the file itself (often called “raw”), not the page that shows it",
    )


def empty_file(path: str) -> Diagnostic:
    """Finding: nothing but blanks and comments."""
    return Diagnostic(
        code="empty-file",
        message="there is nothing in this file",
        path=path,
        help="write a section such as `goals:` with a record in it, or delete the file",
    )


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


# ---------------------------------------------------------------------------- signs


def legible(path: str, data: bytes, findings: list[Diagnostic]) -> str:
    """The text in `data`; what is no text is replaced by U+FFFD and found fault with."""
    return _without_controls(path, _decoded(path, data, findings), findings)


def _decoded(path: str, data: bytes, findings: list[Diagnostic]) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        findings.append(_undecodable(path, data, fault))
        return data.decode("utf-8", "replace")


def _undecodable(path: str, data: bytes, fault: UnicodeDecodeError) -> Diagnostic:
    line = data.count(b"\n", 0, fault.start) + 1
    begin = data.rfind(b"\n", 0, fault.start) + 1
    column = len(data[begin : fault.start].decode("utf-8")) + 1
    return Diagnostic(
        code="not-utf-8",
        message=(
            f"byte {fault.start - begin + 1} of line {line}, 0x{data[fault.start]:02X},"
            " is not UTF-8"
        ),
        path=path,
        span=Span(Position(line, column), Position(line, column + 1)),
        help="save the file as UTF-8; editors call this its encoding",
    )


def _without_controls(path: str, text: str, findings: list[Diagnostic]) -> str:
    """`text` with forbidden characters replaced; one finding for each kind of them."""
    often = Counter(RAW_CONTROLS.findall(text))
    if not often:
        return text
    for character, times in often.items():
        start = next(_LONE_CR(text)).start() if character == "\r" else text.index(character)
        findings.append(control_character(path, character, span_at(text, start), times))
    return RAW_CONTROLS.sub(REPLACEMENT, text)


def control_character(path: str, character: str, span: Span, times: int) -> Diagnostic:
    """Finding: a character that does not show."""
    more = "" if times == 1 else f" ({times:,} times in this file)"
    return Diagnostic(
        code="control-character",
        message=f"there is a forbidden character here: {named(character)}{more}",
        path=path,
        span=span,
        help="delete it; lines end with LF or CRLF",
    )
