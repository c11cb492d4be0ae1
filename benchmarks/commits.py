"""A portfolio with a history: one metric that is logged in each commit."""

import subprocess
from pathlib import Path

from benchmarks.generate import generate

NOON = 1704110400  # 2024-01-01
DAY = 24 * 60 * 60
LOGGED = """\
metrics:
  logged:
    title: Logged
    category: project-impact
    unit: things
    direction: increase
    aggregate: sum
    observations:
"""


def commits(folder: Path, number: int) -> list[str]:
    """Makes a repository of so many commits; gives the ids of the distinct blobs in it."""
    generate(folder, files=30, facts=300)
    _git(folder, "init", "-q", "-b", "main")
    _git(folder, "fast-import", "--quiet", said="".join(_stream(folder, number)))
    _git(folder, "reset", "-q", "--hard", "main")
    listed = _git(folder, "rev-list", "--objects", "--all").splitlines()
    return [line.split()[0] for line in listed if line.endswith(".yaml")]


def _git(folder: Path, *words: str, said: str | None = None) -> str:
    return subprocess.run(
        ["git", "-C", str(folder), *words],
        check=True,
        stdout=subprocess.PIPE,
        input=said,
        text=True,
    ).stdout


def _stream(folder: Path, number: int) -> list[str]:
    """What `git fast-import` reads: all files first, then one of them longer each time."""
    files = sorted((folder / "goals").rglob("*.yaml"))
    texts = {file.relative_to(folder).as_posix(): file.read_text("utf-8") for file in files}
    path, said = "goals/logged.yaml", []
    texts[path] = LOGGED
    for commit in range(number):
        when = NOON + commit * DAY // 2
        texts[path] += f"      - {{date: 2024-01-01, value: {commit % 9 + 1}}}\n"
        who = f"Ada <ada@example.org> {when} +0000"
        said.append(f"commit refs/heads/main\nauthor {who}\ncommitter {who}\ndata 1\nx\n")
        changed = texts if not commit else {path: texts[path]}
        for name, text in changed.items():
            said.append(f"M 100644 inline {name}\ndata {len(text.encode())}\n{text}\n")
    return said
