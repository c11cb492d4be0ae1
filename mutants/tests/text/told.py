"""What is told of one line or one value that is wrong."""

from tests.text.said import GOAL, only
from tracker.text.diagnostics import Diagnostic

METRIC = """\
metrics:
  m:
    title: A metric
    category: project-impact
    unit: things
    direction: increase
    aggregate: sum
    observations:
      - date: 2026-02-03
        value: {}
"""


def about(line: str) -> Diagnostic:
    """The one finding about a goal with another line, which is line 7."""
    key = line.split(":", maxsplit=1)[0]
    kept = [kept for kept in GOAL.splitlines() if not kept.startswith(f"    {key}:")]
    filler = "    # filler\n" * (len(GOAL.splitlines()) - len(kept))
    return only("\n".join(kept) + "\n" + filler + f"    {line}\n")


def about_value(written: str) -> Diagnostic:
    """The one finding about an observation with this value."""
    return only(METRIC.format(written))


def said(finding: Diagnostic) -> tuple[str, str, str | None]:
    """Code, message and help."""
    return finding.code, finding.message, finding.help
