"""The built package works away from the repository."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.example import PARTS, ROOT

RUN = "from tracker.cli import main; main()"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a wheel of this repository unpacks to."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def _tracker(unpacked: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the unpacked program; a folder on PYTHONPATH ignores the editable install's link."""
    libraries = f"{unpacked}{os.pathsep}{sysconfig.get_path('purelib')}"
    return subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": libraries, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_wheel_carries_what_init_writes(unpacked: Path) -> None:
    carried = unpacked / "tracker" / "_carried"
    written = {
        path.relative_to(ROOT).as_posix()
        for part in PARTS
        for path in ((ROOT / part).rglob("*") if (ROOT / part).is_dir() else [ROOT / part])
        if path.is_file()
    }
    there = {path.relative_to(carried).as_posix() for path in carried.rglob("*") if path.is_file()}
    assert there == written


def test_the_wheel_holds_the_package_and_no_tests(unpacked: Path) -> None:
    top = {path.name for path in unpacked.iterdir() if not path.name.endswith(".dist-info")}
    assert top == {"tracker"}


def test_the_example_starts_from_the_wheel_alone(unpacked: Path, tmp_path: Path) -> None:
    made = _tracker(unpacked, tmp_path, "init", "--example", "mine")
    assert (made.returncode, made.stderr.count("Traceback")) == (0, 0), made.stderr
    checked = _tracker(unpacked, tmp_path, "-C", "mine", "check", "--strict")
    assert checked.returncode == 0, checked.stdout + checked.stderr
