"""Each page about a code tells the truth: its example has that one finding, its cure none."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.diagnostics.checked import checked
from tests.diagnostics.page import Page, page
from tests.example import ROOT
from tests.golden import may_update
from tracker.data.codes import CODES
from tracker.text.schemas import schemas

FOLDER = ROOT / "tracker" / "data" / "diagnostics"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A portfolio that a user without privileges may enter, which is not so of `tmp_path`."""
    schemas()
    top = Path(tempfile.mkdtemp(prefix="tracker-page-"))
    top.chmod(0o755)
    root = top / "mine" / "portfolio"
    (root / "goals").mkdir(parents=True)
    yield root
    shutil.rmtree(top)


@pytest.mark.parametrize("code", CODES)
def test_the_example_has_this_finding_and_the_cure_has_none(
    code: str, folder: Path, request: pytest.FixtureRequest
) -> None:
    told = page(FOLDER / f"{code}.md")
    command = ""
    for piece in told.pieces:
        if piece.is_said:
            command = piece.name
            found = checked(folder, command)
            found = found.only(code) if piece.is_part else found
            assert found.codes == (code,), found.text
            _compare(told, found.text, update=bool(request.config.getoption("--update")))
        else:
            piece.carry_out(folder)
    cured = checked(folder, command)
    assert cured.codes == (), cured.text


def _compare(told: Page, said: str, *, update: bool) -> None:
    """Fails where the page says something else; with `--update`, mends the page."""
    (piece,) = (piece for piece in told.pieces if piece.is_said)
    if may_update(asked=update):
        told.path.write_text(told.with_text(piece, said), encoding="utf-8")
    else:
        assert piece.text == said, f"{told.path} differs: look at it, then pytest --update"
