"""Small git repositories, made by git itself with nothing of the user's configuration."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.portfolios import write_portfolio

IDENTITY = {
    "GIT_AUTHOR_NAME": "Ada",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_COMMITTER_NAME": "Ada",
    "GIT_COMMITTER_EMAIL": "ada@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def git(folder: Path, *arguments: str, day: str = "2026-01-01", text: str | None = None) -> str:
    """What git prints, with commits dated at noon of `day`; raises where it fails."""
    date = f"{day}T12:00:00+00:00"
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **IDENTITY, "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date},
        capture_output=True,
        encoding="utf-8",
        input=text,
        check=False,
    )
    if done.returncode:
        raise AssertionError(f"git {arguments}: {done.stderr}{done.stdout}")
    return done.stdout.strip()


def begin(folder: Path, *options: str) -> Path:
    """A new repository with one branch, `main`."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main", *options)
    return folder


def commit(folder: Path, files: Mapping[str, str], day: str = "2026-01-01") -> str:
    """Writes the files, commits all that is there, and gives the commit's id."""
    write_portfolio(folder, files)
    return commit_all(folder, day)


def commit_all(folder: Path, day: str = "2026-01-01") -> str:
    """Commits all that is there, and gives the commit's id."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "x", day=day)
    return git(folder, "rev-parse", "HEAD")
