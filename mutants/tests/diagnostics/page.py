"""A page of the documentation that can be carried out: files, commands, and what is said then."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PIECE = re.compile(
    r"(?:^`(?P<name>[^`\n]+)`(?P<words>[^\n]*):\n\n)?^```(?P<kind>[a-z]+)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A fenced block, after `name` (a file or command) and `words` in the line before it.

    `begin` and `end` are those of `text` on the page.
    """

    kind: str
    name: str
    words: str
    text: str
    begin: int
    end: int

    @property
    def is_said(self) -> bool:
        """Whether it is what the program says."""
        return self.kind == "text"

    @property
    def is_part(self) -> bool:
        """Whether the program says other things, too."""
        return "among others" in self.words

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
            keys = ("name", "words", "kind", "text")
            name, words, kind, text = (found[key] or "" for key in keys)
            yield Piece(kind=kind, name=name, words=words, text=text, begin=begin, end=end)

    def with_text(self, piece: Piece, said: str) -> str:
        """The page where one block holds something else."""
        return f"{self.text[: piece.begin]}{said}{self.text[piece.end :]}"


def page(path: Path) -> Page:
    """The page in a file."""
    return Page(path=path, text=path.read_text(encoding="utf-8"))
