"""The folder a builder builds: pages, styles, attachments, and a plain `mkdocs.yml`."""

from collections.abc import Callable
from pathlib import Path

from tracker.site.attachments import copy_attachment
from tracker.site.manuscript import Manuscript
from tracker.site.own_files import FOLDER
from tracker.site.own_pages import OwnPages
from tracker.site.picture_store import picture_store
from tracker.site.plan import Plan


def stage_site(
    plan: Plan,
    whole: Manuscript,
    own: OwnPages,
    say: Callable[[str], None],
    store: Path | None,
) -> int:
    """Writes the whole stage into the empty folder of `plan`; the number of pages.

    Pictures need not be made twice where there is a `store`.
    """
    for page in own.pages:
        if not page.visible_to(plan.audience):
            say(f"left out: {FOLDER}/{page.uri} (not for `{plan.audience}`)")
    docs = plan.stage / "docs"
    for place, write in whole.pages.items():
        _write(docs / place, write().encode())
    for place, text in whole.styles.items():
        _write(docs / place, text.encode())
    for place, make in whole.extras.items():
        _write(docs / place, make())
    bare = picture_store(store)
    for place, file in whole.files.items():
        copy_attachment(plan.source, file, docs / place, say, bare)
    _write(plan.stage / "mkdocs.yml", whole.config.encode())
    return len(whole.pages)


def _write(file: Path, data: bytes) -> None:
    if not file.parent.is_dir():
        file.parent.mkdir(parents=True)
    file.write_bytes(data)
