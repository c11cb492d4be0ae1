"""What a command said last time, where all that it looked at is as it was then.

This comes before the command line, and before Click: what it imports is what every answer waits
for. Hence plain classes, and no module that is slow to import (dataclasses, pathlib, typing).
"""

# Commands whose answer depends on nothing but the question and the state of files.
REPEATABLE = frozenset({"check", "fit", "kpi", "status", "why"})
