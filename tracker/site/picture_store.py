"""Pictures already freed of what they say beside their pixels, kept on disk by their bytes."""

import hashlib
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from tracker.site import pictures
from tracker.site.user_store import made_once

FOLDER = "pictures"
Bare = Callable[[bytes, str, str], bytes]


def picture_store(store: Path | None) -> Bare:
    """`bare_picture`, or the picture it made of these bytes before."""
    if store is None:
        return pictures.bare_picture
    folder = store / FOLDER

    def bare(data: bytes, kind: str, name: str) -> bytes:
        digest = hashlib.sha256(f"{_engine()}, {kind}\n".encode() + data).hexdigest()
        return made_once(folder / digest, lambda: pictures.bare_picture(data, kind, name))

    return bare


@cache
def _engine() -> str:
    """What else a bare picture depends on: the library, and the module that asks it."""
    asks = hashlib.sha256(Path(pictures.__file__).read_bytes()).hexdigest()
    return f"Pillow {version('Pillow')}, {asks}"
