"""What tests of the site share: a small portfolio, and the words said while building."""

from pathlib import Path

from tracker.text.diagnostics import Diagnostic

PROFILE = """
    profile:
      name: Ada
      audiences: {manager: {title: My manager}}
      share: [public]
"""


def places(findings: tuple[Diagnostic, ...]) -> list[tuple[str, str, int, int]]:
    """Code, path, line and column of each finding."""
    return [(d.code, d.path, d.span.start.line, d.span.start.column) for d in findings]


def files(folder: Path) -> dict[str, bytes]:
    """The bytes of every file below a folder, by path."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
