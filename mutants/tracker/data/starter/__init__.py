"""What `tracker init` writes: one live goal, and the files around it."""

from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable

# The day on which the starter's story stands; all its dates move with it.
STARTER_DAY = date(2026, 1, 5)


def starter() -> Traversable:
    """The folder of the starter's files."""
    return files(__name__)
