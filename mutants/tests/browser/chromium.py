"""The system's Chromium: where it is, and how it is started."""

import os
import shutil
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
APPLICATIONS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)
QUIET = (
    # No name is looked up: a request that leaves the site fails at once, and is seen.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> Path | None:
    """The browser's program; CHROMIUM=/path/to/it comes first."""
    named = os.environ.get("CHROMIUM")
    found = (named, *map(shutil.which, NAMES), *(str(path) for path in APPLICATIONS))
    return next((Path(path) for path in found if path and Path(path).is_file()), None)


def need_chromium() -> Path:
    """The browser's program; without one the test is skipped, in CI it fails."""
    path = find_chromium()
    if path is not None:
        return path
    reason = "no Chromium here: install it, or name it in CHROMIUM"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def arguments() -> list[str]:
    """Chromium's options; its sandbox does not start for root."""
    return [*QUIET, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
