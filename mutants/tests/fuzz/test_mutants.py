"""Spoilt portfolios: each is read or refused, alike each time, in little time and memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
FEW = "500"
SECONDS = os.environ.get("FUZZ_SECONDS", "30")
SEED = int(os.environ.get("FUZZ_SEED", "20260921"))


def batch(folder: Path, seed: int, most: str, hashes: str = "0") -> str:
    """The number of mutants and the digest of what was found in them."""
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.batch", str(folder), str(seed), most],
        cwd=REPOSITORY,
        env=os.environ | {"PYTHONHASHSEED": hashes},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        spoilt = folder / "mutant"
        data = spoilt.read_bytes() if spoilt.exists() else b""
        pytest.fail(f"{done.returncode} with FUZZ_SEED={seed} at {data!r}\n{done.stderr[-3000:]}")
    return done.stdout


def test_what_is_found_in_spoilt_files_is_sound_and_the_same_each_time(tmp_path: Path) -> None:
    once = batch(tmp_path / "once", SEED, FEW)
    assert once.startswith(f"{FEW} ")
    assert batch(tmp_path / "again", SEED, FEW, hashes="1") == once


@pytest.mark.long
def test_nothing_harms_in_minutes(tmp_path: Path) -> None:
    # CI spoils alike each time; a contributor's machine keeps looking for new ways.
    fixed = "FUZZ_SEED" in os.environ or os.environ.get("CI") == "true"
    seed = SEED if fixed else int.from_bytes(os.urandom(4))
    assert int(batch(tmp_path / "long", seed, f"{SECONDS}s").split()[0]) > 0
