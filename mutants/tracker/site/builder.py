"""Running MkDocs or Zensical over a staged folder."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

from tracker.faults import EnvironmentFault

ARGUMENTS = {
    # Without --quiet, which would keep warnings from being counted, and so --strict from failing.
    "mkdocs": ("build", "--strict", "--config-file"),
    "zensical": ("build", "--strict", "--config-file"),
}
SECONDS = 600


def run_builder(builder: str, stage: Path, as_of: date) -> Path:
    """Builds `stage/mkdocs.yml`, strictly; the folder of the finished site.

    Raises EnvironmentFault with what the builder said when it fails or is not installed.
    """
    # -P: a portfolio's own `mkdocs.py` must not be taken for the program.
    command = [sys.executable, "-P", "-m", builder, *ARGUMENTS[builder], "mkdocs.yml"]
    try:
        ended = subprocess.run(
            command,
            cwd=stage,
            env=_environment(as_of),
            capture_output=True,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            errors="backslashreplace",
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise EnvironmentFault(f"{builder} was still busy after {SECONDS} seconds") from None
    site = stage / "site"
    if ended.returncode or not (site / "index.html").is_file():
        said = (ended.stderr + ended.stdout).strip() or "it said nothing"
        raise EnvironmentFault(f"{builder} could not build `{stage}`:\n{said}")
    return site


def _environment(as_of: date) -> dict[str, str]:
    """The environment without what changes bytes: the same day, language and zone everywhere."""
    noon = datetime.combine(as_of, time(12), UTC)
    kept = {
        k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "MKDOCS", "GIT_"))
    }
    return kept | {
        "SOURCE_DATE_EPOCH": str(int(noon.timestamp())),
        "TZ": "UTC",
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "NO_MKDOCS_2_WARNING": "1",
    }
