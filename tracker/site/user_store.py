"""The user's own folder of what need not be made twice; safe to delete at any time."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import get_ident


def user_store(root: Path) -> Path | None:
    """The folder; None for a user without a home, or where it came along with the portfolio.

    A portfolio that came from somebody else, or a repository around it, could bring things along
    that say something else, or that run.
    """
    caches = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if not caches.is_absolute():
        try:
            caches = Path.home() / ".cache"
        except RuntimeError:
            return None
    store, real = (caches / "tracker").resolve(), root.resolve()
    tops = (place for place in real.parents if (place / ".git").exists())
    return None if any(store.is_relative_to(strange) for strange in (real, *tops)) else store


def made_once(file: Path, make: Callable[[], bytes]) -> bytes:
    """What is kept in the file, or is made and kept there now."""
    try:
        return file.read_bytes()
    except OSError:
        made = make()
    keep(file, made)
    return made


def keep(file: Path, data: bytes) -> None:
    """Writes beside and renames; a store that cannot be written is no store."""
    part = file.with_suffix(f".{os.getpid()}-{get_ident()}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.write_bytes(data)
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
