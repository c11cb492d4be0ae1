"""The documentation's transcripts are what the program says."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.diagnostics.page import page
from tests.example import EPOCH, ROOT
from tests.golden import may_update


def _terminal(commands: str, root: Path) -> str:
    """What a terminal shows when these commands are given, each behind `$ tracker `."""
    shown = ""
    for line in commands.splitlines():
        if line.startswith("$ tracker "):
            words = line.removeprefix("$ tracker ").split()
            ended = tracker("-C", root, *words, SOURCE_DATE_EPOCH=str(EPOCH))
            shown += f"{line}\n{ended.out}{ended.err}"
    return shown


def test_five_mistakes_are_mended_as_told(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    root = tmp_path / "portfolio"
    (root / "goals").mkdir(parents=True)
    told = page(ROOT / "docs" / "five-mistakes.md")
    said = []
    for piece in told.pieces:
        if piece.kind == "console":
            said.append((piece, _terminal(piece.text, root)))
        else:
            piece.carry_out(root)
    if may_update(asked=bool(request.config.getoption("--update"))):
        for piece, shown in reversed(said):
            told = replace(told, text=told.with_text(piece, shown))
        told.path.write_text(told.text, encoding="utf-8")
    assert [shown for _, shown in said] == [
        piece.text for piece in told.pieces if piece.kind == "console"
    ]
