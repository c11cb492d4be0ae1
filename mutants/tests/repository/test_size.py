"""One idea a file, one screen a function."""

from statistics import median

from tests.example import ROOT
from tests.repository.sources import ROOMS, functions, python_files

FILE_LINES = 250
USUAL_FILE_LINES = 150
FUNCTION_LINES = 45
USUAL_FUNCTION_LINES = 15
UNUSUAL = 0.1


def _lines() -> dict[str, int]:
    return {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files("tracker")
    }


def test_no_file_holds_a_second_idea() -> None:
    assert {name: count for name, count in _lines().items() if count > FILE_LINES} == {}


def test_few_files_are_long() -> None:
    lines = _lines()
    long = [name for name, count in lines.items() if count > USUAL_FILE_LINES]
    assert len(long) <= UNUSUAL * len(lines), long


def test_every_function_fits_on_a_screen() -> None:
    found = (item for path in python_files("tracker") for item in functions(path))
    assert [(name, lines) for name, lines in found if lines > FUNCTION_LINES] == []


def test_most_functions_are_short() -> None:
    lines = [lines for path in python_files("tracker") for _, lines in functions(path)]
    assert median(lines) <= USUAL_FUNCTION_LINES


def test_no_test_file_is_endless() -> None:
    found = {path.name: len(path.read_text("utf-8").splitlines()) for path in python_files(*ROOMS)}
    assert {name: lines for name, lines in found.items() if lines > 2 * FILE_LINES} == {}
