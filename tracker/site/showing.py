"""What a preview shows at the moment: the newest pages, over the last good site."""

import threading
from html import escape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tracker.site.press import Edition

WAIT = 20.0  # seconds after which a waiting browser is answered anyway
_END = b"</body>"
_STYLE = '<link rel="stylesheet" href="/__preview__/preview.css">'
_FOOT = b'<script src="/__preview__/preview.js"></script>'


class Showing:
    """The site built last in the folder `site`, pages newer than it, and what is wrong now."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self._edition: Edition | None = None
        self._trouble = ""
        self._number = 0
        self._changed = threading.Condition()

    def show(self, edition: Edition | None) -> None:
        """Shows these pages (or those built last), without any trouble; tells the browsers."""
        self._announce(edition, "")

    def trouble(self, text: str) -> None:
        """Shows what is wrong above the last good pages; tells the browsers."""
        self._announce(self._edition, text)

    def mend(self, trouble: str) -> None:
        """Takes back what was wrong, if it is still this."""
        if trouble and trouble == self._trouble:
            self._announce(self._edition, "")

    def next_after(self, seen: str) -> str:
        """The number of what is shown, as soon as it is not `seen` (or after a while)."""
        with self._changed:
            self._changed.wait_for(lambda: str(self._number) != seen, timeout=WAIT)
            return str(self._number)

    def page(self, address: str) -> bytes | None:
        """The page at an address (`/goals/a.html?q`), ready for a browser; None where there is none.

        While there is no site at all, every address is a page that says so.
        """
        place = unquote(urlsplit(address).path).lstrip("/")
        place = f"{place}index.html" if not place or place.endswith("/") else place
        if not self.site.is_dir():
            return self._prepared(_bare("" if self._trouble else "The site is being built …"))
        printed = self._edition.page(place) if self._edition else None
        return self._prepared(printed or self._built(place))

    def missing(self) -> bytes:
        """The page for addresses at which there is nothing."""
        return self._prepared(self._built("404.html")) or _FOOT

    def _announce(self, edition: Edition | None, trouble: str) -> None:
        with self._changed:
            self._edition, self._trouble = edition, trouble
            self._number += 1
            self._changed.notify_all()

    def _built(self, place: str) -> bytes | None:
        if not place.endswith(".html") or "\0" in place:
            return None
        file = (self.site / place).resolve()
        inside = file.is_relative_to(self.site.resolve())
        return file.read_bytes() if inside and file.is_file() else None

    def _prepared(self, page: bytes | None) -> bytes | None:
        """The page with what is wrong at its top, and what loads it anew at its end."""
        if page is None:
            return None
        foot = _said(self._trouble).encode() + _FOOT
        return page.replace(_END, foot + _END, 1)


def _said(trouble: str) -> str:
    if not trouble:
        return ""
    return (
        f'{_STYLE}<aside id="preview_trouble" role="alert"><details open>'
        "<summary>This is the last good site. Since then:</summary>"
        f'<pre tabindex="0">{escape(trouble)}</pre></details></aside>'
    )


def _bare(words: str) -> bytes:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title>'
        f'<meta name="viewport" content="width=device-width">{_STYLE}'
        f'<body><main id="preview_wait"><p>{words}</p></main></body></html>'
    ).encode()
