"""The pages of a built site, as paths below its folder."""

from itertools import groupby
from pathlib import Path

_OF_EACH_KIND = 3


def all_pages(site: Path) -> tuple[str, ...]:
    """Every page, `/` between, sorted."""
    found = (path.relative_to(site) for path in site.rglob("*.html"))
    return tuple(sorted(path.as_posix() for path in found))


def page_kinds(site: Path, *, of_each: int = _OF_EACH_KIND) -> tuple[str, ...]:
    """Some pages of every kind: all at the top, and of each folder that many, its index first."""
    pages = sorted(all_pages(site), key=_kind)
    return tuple(
        page
        for folder, those in groupby(pages, key=_folder)
        for page in (tuple(those) if folder == "." else tuple(those)[:of_each])
    )


def _folder(page: str) -> str:
    return Path(page).parent.as_posix()


def _kind(page: str) -> tuple[str, bool, str]:
    return (_folder(page), Path(page).name != "index.html", page)
