"""The program: what it said before where nothing has changed, else the command line."""

import sys

from tracker.recall import REPEATABLE


def main() -> None:
    """Answers, and ends with the answer's exit code."""
    if not REPEATABLE.isdisjoint(sys.argv):
        from tracker.recall.repeating import repeat  # noqa: PLC0415 (start-up time)

        repeat(sys.argv[1:])
    else:
        from tracker.cli import main as run  # noqa: PLC0415 (as above)

        run()


if __name__ == "__main__":
    main()
