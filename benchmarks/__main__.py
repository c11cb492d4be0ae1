"""Processor times of whole processes, as ratios: `python -m benchmarks`, or `make bench`."""

import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.commits import commits
from benchmarks.generate import generate
from benchmarks.measure import Run, compare, run, tell, together
from benchmarks.peers import beancount_ledger, hledger_journal, peer
from benchmarks.sites import example, generating, previewing

FILES, FACTS = 2000, 30_000
TRACKER = (str(Path(sys.executable).with_name("tracker")),)
SCHEMA = Path(__file__).parents[1] / "schema" / "portfolio.schema.json"
PARSE = """
import subprocess, sys
from pathlib import Path
from tracker.text.parse import parse
from tracker.text.source import Source
for file in sorted(Path(sys.argv[1]).iterdir()):
    parse(Source(path=file.name, data=file.read_bytes()))
"""


def python(code: str, *words: str) -> Run:
    """What a program of Python takes."""
    return run(sys.executable, "-c", code, *words)


class Memory:
    """The program with its answers kept in a folder of their own, at first and again."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def again(self, *words: str) -> Run:
        """With what is kept from the run before."""
        return run(*TRACKER, *words, XDG_CACHE_HOME=str(self.place))

    def first(self, *words: str) -> Run:
        """With nothing kept; to keep the answer is a part of it."""
        shutil.rmtree(self.place, ignore_errors=True)
        return self.again(*words)


def checking(place: Path, memory: Memory) -> None:
    """`check` at first, against what others take for as much."""

    def first() -> Run:
        return memory.first("-C", str(place / "large"), "check")

    if program := peer("hledger"):
        journal = hledger_journal(place / "hledger", files=FILES, postings=FACTS)
        hledger = partial(run, program, "-f", str(journal), "check")
        compare("check / hledger check", first, hledger, "0.5")
    if program := peer("bean-check"):
        ledger = beancount_ledger(place / "beancount", files=FILES, postings=FACTS)
        beancount = partial(run, program, "--no-cache", str(ledger))
        compare("check / bean-check --no-cache", first, beancount, "-", runs=3)
    if program := peer("check-jsonschema"):
        files = map(str, sorted((place / "small").rglob("*.yaml")))
        jsonschema = partial(run, program, "--schemafile", str(SCHEMA), *files)
        small = partial(memory.first, "-C", str(place / "small"), "check")
        compare("check of 1,000 facts / check-jsonschema", small, jsonschema, "-", runs=3)


def unchanged(place: Path, memory: Memory) -> None:
    """`check` where nothing has changed, against git, which looks at the same files."""
    large = str(place / "large")
    git = ("git", "-C", large, "-c", "user.name=x", "-c", "user.email=x@example.org")
    for words in (("init", "-q"), ("add", "--all"), ("commit", "-q", "-m", "x")):
        subprocess.run([*git, *words], check=True)
    again = partial(memory.again, "-C", large, "check")
    again()

    def status(other: Run) -> Run:
        return together(run("git", "-C", large, "status"), other)

    compare("check again / git status + python", again, lambda: status(python("pass")), "1.5")
    version = partial(run, *TRACKER, "--version")
    compare("check again / git status + --version", again, lambda: status(version()), "1.5")


def starting(place: Path, memory: Memory) -> None:
    """What is asked most often, against saying who one is."""
    words = ("-C", str(place / "small"), "kpi")
    version = partial(run, *TRACKER, "--version")
    compare("--version / import click", version, lambda: python("import click"), "1.2")
    compare("kpi of 1,000 facts / --version", lambda: memory.first(*words), version, "2")
    memory.again(*words)
    compare("kpi again / --version", lambda: memory.again(*words), version, "2")


def growing(place: Path, memory: Memory) -> None:
    """Memory, and time a fact for five times as many."""
    for name, times in (("large", 1), ("huge", 5)):
        size = sum(file.stat().st_size for file in (place / name).rglob("*.yaml")) / 1024**2
        peak = memory.first("-C", str(place / name), "check").peak
        tell(
            f"peak of check, {FACTS * times:,} facts",
            f"{peak:.0f} MB",
            "",
            "",
            f"{4 * size + 60:.0f} MB",
        )

    def fifth() -> Run:
        whole = memory.first("-C", str(place / "huge"), "check")
        return Run(whole.seconds / 5, whole.peak)

    first = partial(memory.first, "-C", str(place / "large"), "check")
    compare("check of 150,000 facts / 5 times 30,000", fifth, first, "1.2", runs=5)


def remembering(place: Path) -> None:
    """A figure over 1,000 commits, against git handing over the same blobs, and their parsing."""
    folder, loose = place / "commits", place / "blobs"
    blobs = commits(folder, 1000)
    loose.mkdir()
    for number, blob in enumerate(blobs):
        data = subprocess.check_output(["git", "-C", str(folder), "cat-file", "blob", blob])
        (loose / f"{number:05}.yaml").write_bytes(data)
    asked = "\n".join(blobs)
    words = f"printf '{asked}' | git -C {folder} cat-file --batch"

    def allowed() -> Run:
        handed = run("sh", "-c", words)
        return together(handed, handed, handed, python(PARSE, str(loose)))

    history = partial(run, *TRACKER, "-C", str(folder), "history", "logged")
    compare(f"history, {len(blobs):,} blobs / 3 git + parsing", history, allowed, "1", runs=3)


def showing(place: Path) -> None:
    """Pages generated against pages built, and an edit in the preview, for few pages and many."""
    few, many = example(place / "example"), place / "pages"
    generate(many, files=440, facts=4000)
    # The days of their newest facts.
    generating("the example", few, "2026-11-20")
    generating("a large one", many, "2026-09-30")
    previewing("the example", few, "goals/craft/skills.yaml", "1")
    previewing("500 pages", many, "goals/00/00000.yaml", "2")


def main() -> None:
    """Measures all the ratios of the README."""
    tell("what", "median", "ratio", "from-to", "aim at most")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        memory = Memory(place / "caches")
        generate(place / "large", files=FILES, facts=FACTS)
        generate(place / "huge", files=5 * FILES, facts=5 * FACTS)
        generate(place / "small", files=60, facts=1000)
        starting(place, memory)
        checking(place, memory)
        unchanged(place, memory)
        growing(place, memory)
        remembering(place)
        showing(place)


if __name__ == "__main__":
    main()
