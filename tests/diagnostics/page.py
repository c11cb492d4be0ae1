"""A page of the documentation that can be carried out: files, commands, and what is said then."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PIECE = re.compile(
    r"(?:^`(?P<name>[^`\n]+)`[^\n]*:\n\n)?^```(?P<kind>[a-z]+)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A fenced block: `name` is the file or command before it, `begin` and `end` those of `text`."""

    kind: str
    name: str
    text: str
    begin: int
    end: int

    @property
    def is_said(self) -> bool:
        """Whether it is what the program says."""
        return self.kind == "text"

    def carry_out(self, root: Path) -> None:
        """Writes the file, or runs the commands, in the portfolio `root`."""
        if self.kind == "sh":
            subprocess.run(["sh", "-eu"], input=self.text, cwd=root, text=True, check=True)
        else:
            path = root / self.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.text, encoding="utf-8", newline="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page in Markdown, and the fenced blocks on it."""

    path: Path
    text: str

    @property
    def pieces(self) -> Iterator[Piece]:
        """The blocks in their order."""
        for found in _PIECE.finditer(self.text):
            begin, end = found.span("text")
            name, kind, text = (found[key] or "" for key in ("name", "kind", "text"))
            yield Piece(kind=kind, name=name, text=text, begin=begin, end=end)

    def with_text(self, piece: Piece, said: str) -> str:
        """The page where one block holds something else."""
        return f"{self.text[: piece.begin]}{said}{self.text[piece.end :]}"


def page(path: Path) -> Page:
    """The page in a file."""
    return Page(path=path, text=path.read_text(encoding="utf-8"))
