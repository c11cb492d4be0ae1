"""The example site, built once for all tests and all test processes."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.example import EPOCH, PARTS, ROOT


def copy_example(folder: Path) -> Path:
    """The folder, now holding a copy of the example portfolio with its pages and settings."""
    folder.mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part)
        elif source.is_file():
            shutil.copy(source, folder / part)
    return folder


def build_example(folder: Path, *options: str) -> Path:
    """The folder of the site that `tracker site build` made of a copy of the example."""
    copy = copy_example(folder)
    program = Path(sys.executable).with_name("tracker")
    command = [str(program), "-C", str(copy), "site", "build", *options]
    done = subprocess.run(
        command,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return Path(done.stdout.splitlines()[-1])


def built_once(shared: Path, name: str, *options: str) -> Path:
    """The site of that name under `shared`: built by whichever test process comes first."""
    place = shared / f"{name}.built"
    with _locked(shared / f"{name}.lock"):
        if not place.is_file():
            shutil.rmtree(shared / name, ignore_errors=True)
            place.write_text(str(build_example(shared / name, *options)), encoding="utf-8")
    return Path(place.read_text(encoding="utf-8"))


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
