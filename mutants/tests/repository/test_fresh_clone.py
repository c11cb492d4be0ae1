"""What a newcomer does first: clone, one word, look."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.example import ROOT


@pytest.mark.long
def test_one_word_builds_the_site_of_a_fresh_clone(tmp_path: Path) -> None:
    clone = tmp_path / "a folder with spaces" / "tracker"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
    surroundings = {
        k: v
        for k, v in os.environ.items()
        if k != "VIRTUAL_ENV" and not k.startswith(("MAKE", "MFLAGS"))
    }
    done = subprocess.run(
        ["make", "site"], cwd=clone, env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    last = done.stdout.splitlines()[-1]
    assert last == str(clone / "site" / "index.html")
    assert Path(last).is_file()
