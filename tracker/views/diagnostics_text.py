"""Findings as text: what is wrong, where it stands, the line itself and what to do."""

from collections.abc import Iterable
from itertools import accumulate, takewhile

from msgspec import Struct, field

from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.signs import visible
from tracker.text.source import Position, Source, Span
from tracker.views.terminal import MORE, Style, painted, width

WIDTH = 120
_TAB = "    "
# How many times the width of a line is looked at: some signs have no width.
_REACH = 4
_COLOURS = {Severity.ERROR: Style.BAD, Severity.WARNING: Style.DOUBTFUL}


def render(
    diagnostics: Iterable[Diagnostic],
    sources: Iterable[Source],
    *,
    colour: bool = False,
    most: int = WIDTH,
) -> str:
    """The findings in their order, a blank line between two; `most` is the width of a line."""
    page = _Page(sources={source.path: source for source in sources}, colour=colour, most=most)
    return "\n".join(page.finding(diagnostic) for diagnostic in diagnostics)


class _Page(Struct, frozen=True, kw_only=True):
    """What the findings are written on."""

    sources: dict[str, Source]
    colour: bool
    most: int
    lines: dict[str, list[str]] = field(default_factory=dict)

    def finding(self, diagnostic: Diagnostic) -> str:
        """One finding as lines, each ended."""
        style = _COLOURS[diagnostic.severity]
        title = painted(f"{diagnostic.severity}[{diagnostic.code}]", style, colour=self.colour)
        message = painted(visible(diagnostic.message), Style.STRONG, colour=self.colour)
        places = [(diagnostic.path, diagnostic.span)]
        places += [(related.path, related.span) for related in diagnostic.related]
        gutter = max(len(str(span.start.line)) for _, span in places) + 1
        lines = [f"{title}: {message}"]
        lines += self.place(places[0], diagnostic.help or "", gutter, style)
        for place, related in zip(places[1:], diagnostic.related, strict=True):
            lines += self.place(place, related.message, gutter, Style.FAINT)
        return "".join(f"{line}\n" for line in lines)

    def place(self, place: tuple[str, Span], words: str, gutter: int, style: Style) -> list[str]:
        """Where something stands, its line with what is meant underlined, and `words` about it."""
        path, span = place
        mark, sign = ("-->", "^") if style is not Style.FAINT else (":::", "-")
        start = span.start
        head = f"{' ' * gutter}{self.faint(mark)} {visible(path)}:{start.line}:{start.column}"
        said = visible(words)
        line = self.line(path, start)
        blank = f"{' ' * (gutter + 1)}{self.faint('|')}"
        if line is None:
            return [head, f"{blank.rstrip()} {said}"] if said else [head]
        before, meant, after = _window(line, span, self.most - gutter - 3)
        number = self.faint(f"{start.line:>{gutter}} |")
        under = painted(sign * max(width(meant), 1), style, colour=self.colour)
        return [
            head,
            blank,
            f"{number} {before}{meant}{after}".rstrip(),
            f"{blank} {' ' * width(before)}{under} {said}".rstrip(),
        ]

    def faint(self, text: str) -> str:
        """What leads the eye, and says nothing."""
        return painted(text, Style.FAINT, colour=self.colour)

    def line(self, path: str, at: Position) -> str | None:
        """The line of a file, None where there is none or it is blank."""
        if path not in self.lines:
            source = self.sources.get(path)
            text = "" if source is None else source.data.decode("utf-8-sig", "replace")
            self.lines[path] = text.split("\n")
        lines = self.lines[path]
        line = lines[at.line - 1].rstrip("\r") if at.line <= len(lines) else ""
        return line if line.strip() else None


def _window(line: str, span: Span, most: int) -> tuple[str, str, str]:
    """What comes before the span, the span and what comes after, as shown, in `most` cells."""
    begin = min(span.start.column - 1, len(line))
    end = span.end.column - 1 if span.end.line == span.start.line else len(line.rstrip())
    before = _shown(line[max(begin - most, 0) : begin])
    meant = _shown(line[begin:end][:most])
    after = _shown(line[max(end, begin) :][:most])
    if _cells(before) + _cells(meant) + _cells(after) <= most and begin <= most:
        return "".join(before), "".join(meant), "".join(after)
    middle = _first(meant, most // 2)
    room = most - width(middle)
    left = _last(before, max(room // 2, room - _cells(after)))
    return left, middle, _first(after, room - width(left))


def _shown(text: str) -> list[str]:
    """What stands for each character on a terminal."""
    return [_TAB if sign == "\t" else visible(sign) for sign in text]


def _cells(signs: list[str]) -> int:
    return sum(map(width, signs))


def _first(signs: list[str], most: int) -> str:
    """As many from the first on as fit into `most` cells, with a mark where some do not."""
    if _cells(signs) <= most:
        return "".join(signs)
    room = most - width(MORE)
    ends = accumulate(map(width, signs))
    kept = takewhile(lambda sign_and_end: sign_and_end[1] <= room, zip(signs, ends, strict=True))
    return "".join(sign for sign, _ in kept) + MORE


def _last(signs: list[str], most: int) -> str:
    """As many up to the last as fit; the same, read from behind."""
    return _first([sign[::-1] for sign in reversed(signs)], most)[::-1]
