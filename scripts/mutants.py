"""Mutation testing of the figures: `make mutants`.

A mutant is `tracker/kpis` with one small fault put in on purpose. A test that fails kills it; one
that lives is a fault that no test would see. Takes a sample (MUTANTS=500 sets its size, MUTANTS=all
takes all), which is always the same for the same code; SEED=2 draws another. Exits with 1 where
less than 85 % are killed, 2 where a mutant could not be tried.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from shutil import rmtree

from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.format_utils import get_mutant_name

from tracker.kpis.proportions import Proportion

WANTED = 85  # percent
ROOM = Path("tracker/kpis")
MADE = Path("mutants")
LOG = Path("build/mutants.log")
LIVES = {0, 5, 33}  # no test failed, or none reaches it
# A failed test, a crash of pytest, and what never ends or eats all time.
DIES = {1, 3, -24, 24, 36, 152, 255, -9, -11}
SURROUNDINGS = {"CI": "true", "EXAMPLES": "3"}  # the same examples of Hypothesis each time


def main() -> int:
    """Tries the sample, says how many were killed, and shows those that live."""
    everything = all_mutants()
    wanted = os.environ.get("MUTANTS", "500")
    size = len(everything) if wanted == "all" else int(wanted)
    chosen = sample(everything, size, os.environ.get("SEED", "1"))
    print(f"{len(everything)} mutants of {ROOM}; trying {len(chosen)}", flush=True)
    outcomes = tried(chosen)
    return told(outcomes, {name: everything[name] for name in chosen})


def all_mutants() -> dict[str, Path]:
    """The name of each mutant, with the file it is made of."""
    return {
        get_mutant_name(path, name): path
        for path in sorted(ROOM.rglob("*.py"))
        for name in mutate_file_contents(str(path), path.read_text("utf-8")).mutant_names
    }


def sample(names: Iterable[str], size: int, seed: str) -> list[str]:
    """So many of them by the hash of seed and name: a change of one function moves no other."""
    return sorted(names, key=lambda name: sha256(f"{seed}:{name}".encode()).digest())[:size]


def tried(names: Sequence[str]) -> dict[str, int | None]:
    """The exit code of the tests for each of these mutants; None where they were not run."""
    rmtree(MADE, ignore_errors=True)  # else it would go by what tests reached some time ago
    LOG.parent.mkdir(exist_ok=True)
    mutmut = Path(sys.executable).with_name("mutmut")
    children = os.environ.get("JOBS", "2")
    with LOG.open("wb") as log:
        ended = subprocess.run(
            [mutmut, "run", "--max-children", children, *names],
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **SURROUNDINGS},
            check=False,
        )
    if ended.returncode:
        print(f"mutmut ended with {ended.returncode}: see {LOG}")
    codes: dict[str, int | None] = {}
    for meta in MADE.rglob("*.meta"):
        codes.update(json.loads(meta.read_text("utf-8"))["exit_code_by_key"])
    return {name: codes.get(name) for name in names}


def told(outcomes: Mapping[str, int | None], places: Mapping[str, Path]) -> int:
    """Prints the survivors and the share that was killed. The exit code of the whole."""
    for name in sorted(name for name, code in outcomes.items() if code in LIVES):
        reached = "" if outcomes[name] == 0 else " (no test reaches it)"
        print(f"\nlives{reached}: {name}")
        print(*get_diff_for_mutant(name, path=places[name]).splitlines()[3:], sep="\n")
    unknown = [name for name, code in outcomes.items() if code not in LIVES | DIES]
    for name in unknown:
        print(f"not tried ({outcomes[name]}): {name}")
    known = Proportion(len(outcomes) - len(unknown), len(outcomes))
    killed = Proportion(sum(code in DIES for code in outcomes.values()), known.numerator)
    if killed.percent is None or killed.interval is None:
        return 2
    low, high = killed.interval
    print(
        f"{killed.numerator} of {killed.denominator} mutants killed: {float(killed.percent):.1f} %"
        f" (95 % interval {float(low):.1f} to {float(high):.1f} %); {WANTED} % are wanted"
    )
    return 2 if unknown else int(killed.percent < WANTED)


if __name__ == "__main__":
    sys.exit(main())
