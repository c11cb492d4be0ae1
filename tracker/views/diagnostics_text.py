"""Findings as a person reads them: what is, where, the line itself, and what to do."""

from collections.abc import Iterable, Iterator, Mapping

from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.signs import visible
from tracker.text.source import Source, Span
from tracker.views.terminal import Style, painted, width

WIDE = 100  # cells of a line that are shown; of a longer one the part around the place
BEFORE = 40  # characters kept before the place in a line that is cut
CUT = "…"
STYLES = {Severity.ERROR: Style.BAD, Severity.WARNING: Style.DOUBTFUL}


def render(diagnostics: Iterable[Diagnostic], sources: Iterable[Source], *, colour: bool) -> str:
    """The findings, a blank line between two; "" for none."""
    lines = {source.path: _Lines(source.data) for source in sources}
    return "\n".join(_finding(d, lines, colour=colour) for d in diagnostics)


class _Lines:
    """The lines of a file, split when first asked for."""

    def __init__(self, data: bytes) -> None:
        self._data: bytes | None = data
        self._lines: list[str] = []

    def line(self, number: int) -> str | None:
        """The line of that number (from 1), or None."""
        if self._data is not None:
            text = self._data.decode("utf-8", "replace").removeprefix("\ufeff")
            self._lines = [line.removesuffix("\r") for line in text.split("\n")]
            self._data = None
        return self._lines[number - 1] if 0 < number <= len(self._lines) else None


def _finding(finding: Diagnostic, lines: Mapping[str, _Lines], *, colour: bool) -> str:
    head = painted(
        f"{finding.severity}[{finding.code}]", STYLES[finding.severity], colour=colour
    ) + painted(f": {visible(finding.message)}", Style.STRONG, colour=colour)
    spans = [finding.span, *(related.span for related in finding.related)]
    margin = len(str(max(span.start.line for span in spans)))
    hints = [visible(line) for line in (finding.help or "").splitlines()]
    beside = hints[0] if len(hints) == 1 else ""
    shown = [head, *_place(finding.path, finding.span, margin, "-->")]
    shown += _excerpt(finding, lines, margin, beside, colour=colour)
    for related in finding.related:
        where = next(_place(related.path, related.span, margin, ":::"))
        shown.append(f"{where} {visible(related.message)}")
        shown += _line(related.path, related.span, lines, margin)
    if len(hints) > 1:
        shown += [f"{' ' * (margin + 1)} = {hints[0]}"]
        shown += [f"{' ' * (margin + 1)}   {hint}" for hint in hints[1:]]
    return "\n".join(shown) + "\n"


def _place(path: str, span: Span, margin: int, arrow: str) -> Iterator[str]:
    yield f"{' ' * margin} {arrow} {visible(path)}:{span.start.line}:{span.start.column}"


def _excerpt(
    finding: Diagnostic, lines: Mapping[str, _Lines], margin: int, beside: str, *, colour: bool
) -> Iterator[str]:
    """The line with its place underlined and a short help beside; the help alone where none is."""
    source = lines.get(finding.path)
    line = source.line(finding.span.start.line) if source else None
    bar = f"{' ' * (margin + 1)} |"
    if line is None:
        if beside:
            yield f"{' ' * (margin + 1)} = {beside}"
        return
    before, marked, after = _cut(line, finding.span)
    carets = "^" * max(1, width(marked))
    under = painted(f"{carets} {beside}".rstrip(), STYLES[finding.severity], colour=colour)
    yield bar
    yield f" {finding.span.start.line:>{margin}} | {before}{marked}{after}".rstrip()
    yield f"{bar} {' ' * width(before)}{under}"


def _line(path: str, span: Span, lines: Mapping[str, _Lines], margin: int) -> Iterator[str]:
    source = lines.get(path)
    line = source.line(span.start.line) if source else None
    if line is not None:
        yield f" {span.start.line:>{margin}} | {''.join(_cut(line, span))}".rstrip()


def _cut(line: str, span: Span) -> tuple[str, str, str]:
    """The line in three: before the place, the place, after it; long ones cut around it."""
    start = span.start.column - 1
    end = span.end.column - 1 if span.end.line == span.start.line else len(line.rstrip())
    before, marked, after = (
        _escaped(part) for part in (line[:start], line[start:end], line[max(start, end) :])
    )
    if width(before + marked + after) <= WIDE:
        return before, marked, after
    if len(before) > BEFORE:
        before = CUT + before[-BEFORE:]
    room = max(1, WIDE - width(before) - 1)
    if width(marked) > room:
        return before, marked[:room], CUT
    room -= width(marked)
    return before, marked, after if width(after) <= room else after[:room] + CUT


def _escaped(part: str) -> str:
    """Text for a terminal; a tab is four spaces, so that what stands below it stays below."""
    return "    ".join(visible(piece) for piece in part.split("\t"))
