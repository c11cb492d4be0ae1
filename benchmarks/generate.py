"""Portfolios of any size, made up but valid: `python benchmarks/generate.py DIR FILES FACTS`."""

import random
import sys
from datetime import date, timedelta
from pathlib import Path

FIRST, DAYS = date(2024, 1, 1), 1000
CATEGORIES = (
    "quantitative-performance",
    "skill-development",
    "project-impact",
    "leadership-teamwork",
    "career-advancement",
    "thought-leadership",
)


def generate(folder: Path, *, files: int, facts: int, goals: int = 60) -> None:
    """Writes `goals/` with about `facts` dated facts, evenly over `files` files."""
    dice = random.Random(0)
    (folder / "goals").mkdir(parents=True, exist_ok=True)
    each, more = divmod(facts, files)
    for number in range(files):
        text = _metric(number, each + (number < more), dice)
        if number < goals:
            text += _goal(number)
        place = folder / "goals" / f"{number // 100:02}"
        place.mkdir(exist_ok=True)
        (place / f"{number:05}.yaml").write_text(text, encoding="utf-8")


def _metric(number: int, observations: int, dice: random.Random) -> str:
    lines = [
        "share: [public]",
        "metrics:",
        f"  metric-{number}:",
        f"    title: Things done of kind {number}",
        f"    category: {CATEGORIES[number % 6]}",
        "    unit: things",
        "    direction: increase",
        "    aggregate: sum",
        "    observations:",
    ]
    evidence = ["evidence:"]
    for index in range(observations):
        day = FIRST + timedelta(days=dice.randrange(DAYS))
        if index % 5 == 0:
            evidence += [
                f"  evidence-{number}-{index}:",
                f"    title: What shows thing {index}",
                f"    date: {day}",
                "    kind: achievement",
                f"    impact: {dice.randrange(100)} people use it",
            ]
            lines.append(
                f"      - {{date: {day}, value: {dice.randrange(1, 9)},"
                f" evidence: [evidence-{number}-{index}]}}"
            )
        else:
            lines += [
                f"      - date: {day}",
                f"        value: {dice.randrange(1, 9)}",
                f"        note: Went as planned the {index}th time",
            ]
    return "\n".join(lines + (evidence if len(evidence) > 1 else [])) + "\n"


def _goal(number: int) -> str:
    return f"""goals:
  goal-{number}:
    title: Do {number} more things
    category: {CATEGORIES[number % 6]}
    start: 2024-01-01
    due: 2026-12-31
    targets:
      - {{metric: metric-{number}, baseline: 0, target: {100 + number}}}
"""


if __name__ == "__main__":
    generate(Path(sys.argv[1]), files=int(sys.argv[2]), facts=int(sys.argv[3]))
