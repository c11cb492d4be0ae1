"""What is wrong with the user's data, as values that renderers turn into text."""

from enum import StrEnum

from msgspec import Struct

from tracker.text.source import START, Span


class Severity(StrEnum):
    """Errors stop figures and sites; warnings do so with `--strict` only."""

    ERROR = "error"
    WARNING = "warning"


class Related(Struct, frozen=True, kw_only=True):
    """Another place that explains a finding, such as the first of two equal keys."""

    path: str
    span: Span
    message: str


class Diagnostic(Struct, frozen=True, kw_only=True):
    """One finding: `message` says what is, `help` what to do; `code` is stable kebab-case."""

    code: str
    message: str
    path: str
    span: Span = START
    severity: Severity = Severity.ERROR
    help: str | None = None
    related: tuple[Related, ...] = ()


def in_reading_order(diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """The findings by path, line, column and code, each once."""
    unique = dict.fromkeys(diagnostics)
    return tuple(sorted(unique, key=lambda d: (d.path, d.span.start, d.code, d.message)))
