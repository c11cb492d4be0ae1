"""The real program in a process of its own, with hard limits on processor time and memory."""

import ctypes
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

TODAY = "1790000000"  # 2026-09-21
MEMORY = 1 << 30
UNLIMITED = resource.RLIM_INFINITY  # the engine that draws charts reserves terabytes
BUG = 70
REPOSITORY = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How a check ended, and its findings by path as `code line:column`, in their order."""

    code: int
    found: Mapping[str, tuple[str, ...]]
    helps: Mapping[str, tuple[str, ...]]
    messages: Mapping[str, tuple[str, ...]]
    related: Mapping[str, tuple[str, ...]]
    """By path: the other places that its findings name, as `path line:column`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a run ended, and what it printed."""

    code: int
    out: str
    err: str


def run(
    *arguments: str | Path,
    seconds: int = 20,
    memory: int = MEMORY,
    before: Callable[[], None] = lambda: None,
    **environment: str,
) -> Ended:
    """`tracker` with these arguments, killed after `seconds` of processor time.

    `memory` is how many bytes of addresses it may reserve; `before` is done in its process first.

    No run may end by a signal, by a traceback or by a bug of ours.
    """
    done = subprocess.run(
        [sys.executable, "-m", "tracker", *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": str(REPOSITORY), "SOURCE_DATE_EPOCH": TODAY} | environment,
        preexec_fn=lambda: _limit(seconds, memory, before),
        capture_output=True,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        check=False,
        timeout=10 * seconds,
    )
    assert done.returncode >= 0, f"ended by signal {-done.returncode}\n{done.stderr[-2000:]}"
    assert "Traceback" not in done.stderr + done.stdout, done.stderr[-4000:]
    assert done.returncode != BUG, done.stderr
    return Ended(code=done.returncode, out=done.stdout, err=done.stderr)


def check(
    root: Path, *options: str, seconds: int = 20, before: Callable[[], None] = lambda: None
) -> Checked:
    """`tracker check` of the portfolio in `root`."""
    ended = run("-C", root, "check", "--format", "json", *options, seconds=seconds, before=before)
    findings = json.loads(ended.out)["diagnostics"]
    paths = dict.fromkeys(finding["path"] for finding in findings)
    by_path = {path: [f for f in findings if f["path"] == path] for path in paths}
    return Checked(
        code=ended.code,
        found={p: tuple(f"{f['code']} {_place(f)}" for f in fs) for p, fs in by_path.items()},
        helps={p: tuple(str(f["help"]) for f in fs) for p, fs in by_path.items()},
        messages={p: tuple(f["message"] for f in fs) for p, fs in by_path.items()},
        related={
            p: tuple(f"{r['path']} {_place(r)}" for f in fs for r in f["related"])
            for p, fs in by_path.items()
        },
    )


def _place(finding: Mapping[str, object]) -> str:
    return f"{finding['line']}:{finding['column']}"


def without_privileges() -> None:
    """Takes from root, for the program that is started next, that permissions do not bind it."""
    if os.geteuid() == 0:
        drop = 24  # PR_CAPBSET_DROP, which Python does not know
        for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            ctypes.CDLL(None).prctl(drop, capability, 0, 0, 0)


def _limit(seconds: int, memory: int, before: Callable[[], None]) -> None:
    before()
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
