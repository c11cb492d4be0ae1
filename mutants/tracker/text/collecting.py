"""Python's search for circles of dead objects, and doing without it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Iterator[None]:
    """Without the search for circles of dead objects: here all live on, and none are in circles.

    What was made stays out of later searches too, until the next time.

    Why: it takes a quarter of the time of a large portfolio, and most of that of a large file;
    once it is on again, the first search goes through all that was made meanwhile.
    """
    was_on = gc.isenabled()
    gc.disable()
    gc.unfreeze()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
