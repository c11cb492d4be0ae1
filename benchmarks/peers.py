"""The same number of facts as others keep them, and where those programs are."""

import random
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

FIRST, DAYS = date(2024, 1, 1), 1000
# Beside PATH: a virtual environment made for them, see the README.
PLACE = Path(__file__).parents[1] / "build" / "peers" / "bin"


def peer(name: str) -> str | None:
    """The path of a program, None where it is not installed."""
    return shutil.which(name, path=str(PLACE)) or shutil.which(name)


def hledger_journal(folder: Path, *, files: int, postings: int) -> Path:
    """A journal that includes `files` files with so many postings in all, two a transaction."""
    return _ledger(folder, files, postings, "journal", lambda path: f"include {path}", _hledger)


def beancount_ledger(folder: Path, *, files: int, postings: int) -> Path:
    """The same for beancount, whose accounts are opened first."""
    return _ledger(
        folder, files, postings, "beancount", lambda path: f'include "{path}"', _beancount
    )


Entry = Callable[[int, int, date, int], str]


def _ledger(
    folder: Path,
    files: int,
    postings: int,
    suffix: str,
    include: Callable[[str], str],
    entry: Entry,
) -> Path:
    dice, included = random.Random(0), []
    each, more = divmod(postings // 2, files)
    for number in range(files):
        path = f"{number // 100:02}/{number:05}.{suffix}"
        days = [FIRST + timedelta(dice.randrange(DAYS)) for _ in range(each + (number < more))]
        entries = [entry(number, i, day, dice.randrange(1, 9)) for i, day in enumerate(days)]
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        opening = _opening(number) if suffix == "beancount" else ""
        (folder / path).write_text(opening + "\n".join(entries), encoding="utf-8")
        included.append(include(path))
    main = folder / f"main.{suffix}"
    main.write_text("\n".join(included) + "\n", encoding="utf-8")
    return main


def _hledger(number: int, index: int, day: date, value: int) -> str:
    return (
        f"{day} Went as planned the {index}th time\n"
        f"    assets:thing-{number}    {value} things\n    income:kind-{number % 6}\n"
    )


def _opening(number: int) -> str:
    kind = f"1990-01-01 open Income:Kind{number}\n"
    return f"1990-01-01 open Assets:Thing{number}\n{kind}\n"


def _beancount(number: int, index: int, day: date, value: int) -> str:
    return (
        f'{day} * "Went as planned the {index}th time"\n'
        f"  Assets:Thing{number}  {value} THING\n  Income:Kind{number}\n"
    )
