"""Mutants, one after the other, in a process of their own: see `test_mutants`.

    python -m tests.fuzz.batch FOLDER SEED (NUMBER | SECONDSs)

What is being checked lies in `FOLDER/mutant`, so that it is there when the process has died of it.
"""

import hashlib
import random
import resource
import signal
import sys
import time
from pathlib import Path

from tests.fuzz.checking import check
from tests.fuzz.mutants import mutant
from tests.fuzz.seeds import seeds

SECONDS = 2  # of processor time for one mutant
MEMORY = 256 << 20


def main(folder: Path, seed: int, most: str) -> int:
    """1 at the first mutant of which something does not hold; prints the digest of all findings."""
    (folder / "goals").mkdir(exist_ok=True)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    chance = random.Random(seed)  # noqa: S311 (the same each time)
    pool, digest, number = seeds(), hashlib.sha256(), 0
    end = time.monotonic() + float(most[:-1]) if most.endswith("s") else None
    while number < int(most) if end is None else time.monotonic() < end:
        data = mutant(pool, chance)
        (folder / "mutant").write_bytes(data)
        signal.setitimer(signal.ITIMER_PROF, 2 * SECONDS)  # each is loaded twice
        digest.update(check(folder, data).encode("utf-8", "surrogatepass"))
        signal.setitimer(signal.ITIMER_PROF, 0)
        number += 1
    sys.stdout.write(f"{number} {digest.hexdigest()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
