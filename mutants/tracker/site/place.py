"""Putting a finished site where it belongs, as a whole."""

import shutil
from pathlib import Path

from tracker.faults import Refusal


def fresh_folder(folder: Path, root: Path) -> None:
    """An empty `folder` below `root`. Raises Refusal where a link would lead out of it."""
    refuse_links(folder, root)
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)


def put_in_place(finished: Path, target: Path, root: Path) -> None:
    """Replaces `target` by `finished`; a folder that is no site of ours is not touched.

    Raises Refusal for such a folder, and where a link would lead out of `root`.
    """
    refuse_links(target, root)
    if target.exists() and not _is_a_site(target):
        raise Refusal(f"`{target}` is no site this program made; move it away first")
    old = target.with_name(f".{target.name}.old")
    if old.exists():
        shutil.rmtree(old)
    if target.exists():
        target.rename(old)
    try:
        finished.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    if old.exists():
        shutil.rmtree(old)


def _is_a_site(folder: Path) -> bool:
    return folder.is_dir() and (not any(folder.iterdir()) or (folder / "404.html").is_file())


def refuse_links(folder: Path, root: Path) -> None:
    """Raises Refusal where `folder`, or one between it and `root`, is a link."""
    for part in (folder, *folder.parents):
        if part == root:
            return
        if part.is_symlink():
            raise Refusal(f"`{part}` is a link; nothing is written through it")
