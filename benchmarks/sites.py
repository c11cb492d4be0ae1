"""What pages take: `generating` them against building them, and `previewing` an edit."""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.measure import tell

TRACKER = str(Path(sys.executable).with_name("tracker"))
EDITS = 5
# In one process: the pages from the files to the stage, and then the builder over them.
GENERATE = """
import json, resource, sys, time
from datetime import date
from pathlib import Path
from tracker.load import load
from tracker.records.audience import audiences, restrict
from tracker.site.builder import run_builder
from tracker.site.generate import book_of
from tracker.site.manuscript import manuscript
from tracker.site.own_pages import read_own_pages
from tracker.site.plan import Plan
from tracker.site.place import fresh_folder
from tracker.site.stage import stage_site
root, store, day = Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(sys.argv[3])
plan = Plan(root=root, audience="public", as_of=day)
fresh_folder(plan.stage, root)  # it held the finished site of before
begun = time.process_time()
loaded = load(root, plan.as_of)
own, _ = read_own_pages(root, {*audiences(loaded.portfolio)} - {"owner"})
whole = manuscript(book_of(restrict(loaded.portfolio, "public"), plan.as_of, store), own)
pages = stage_site(plan, whole, own, lambda _: None, store)
generated = time.process_time() - begun
run_builder("mkdocs", plan.stage, plan.as_of)
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([pages, generated, usage.ru_utime + usage.ru_stime]))
"""


def generating(name: str, root: Path, day: str) -> None:
    """Generating all pages against MkDocs building them, when charts are drawn and when kept."""
    with tempfile.TemporaryDirectory() as store:
        for state in ("drawn", "kept"):
            command = [sys.executable, "-c", GENERATE, str(root), store, day]
            pages, ours, builder = json.loads(subprocess.check_output(command, text=True))
            tell(
                f"{pages} pages of {name} / MkDocs, charts {state}",
                f"{ours:6.3f} s / {builder:6.3f} s",
                f"{ours / builder:5.2f}",
                "",
                "0.25" if state == "kept" else "-",
            )


def previewing(name: str, root: Path, file: str, aim: str) -> None:
    """From saving `file` to having the page that shows the edit, in seconds by the clock."""
    text = (root / file).read_text("utf-8")
    with _preview(root) as address:
        taken = []
        for number in range(EDITS):
            seen = _get(f"{address}__preview__/number?")
            edited = re.sub(r"(?m)^(\s+title: ).*", rf"\1Edited {number}", text, count=1)
            begun = time.perf_counter()
            (root / file).write_text(edited, encoding="utf-8")
            _get(f"{address}__preview__/number?{seen}")
            page = _get(f"{address}metrics/index.html") + _get(f"{address}goals/index.html")
            taken.append(time.perf_counter() - begun)
            if f"Edited {number}" not in page:
                raise SystemExit(f"the preview of {name} does not show the edit")
            time.sleep(1)
    taken.sort()
    middle, spread = taken[EDITS // 2], f"{taken[0]:.2f}-{taken[-1]:.2f}"
    tell(f"edit to page in the preview, {name}", f"{middle:6.3f} s", "", spread, aim)


@contextmanager
def _preview(root: Path) -> Iterator[str]:
    """The address of a running preview whose first site is built."""
    command = [TRACKER, "-C", str(root), "site", "serve", "--audience", "owner", "--port", "0"]
    serving = subprocess.Popen([*command, "--no-open"], stderr=subprocess.PIPE, text=True)
    try:
        assert serving.stderr is not None
        said = next(line for line in serving.stderr if "The preview is at" in line)
        address = said.split()[4]
        while "being built" in _get(address):
            time.sleep(0.5)
        yield address
    finally:
        serving.kill()
        serving.wait()


def _get(address: str) -> str:
    with urllib.request.urlopen(address, timeout=120) as answer:  # noqa: S310 (on this machine)
        body: bytes = answer.read()
    return body.decode()


def example(place: Path) -> Path:
    """A copy of the example portfolio."""
    quiet = {**os.environ, "LC_ALL": "C.UTF-8"}
    subprocess.run([TRACKER, "-q", "init", "--example", str(place)], check=True, env=quiet)
    return place
