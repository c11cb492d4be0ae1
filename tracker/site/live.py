"""A preview that follows edits: the pages at once, the whole site in the background.

A whole build takes seconds, most of them for pages that nobody is looking at. So after an edit the
new pages are printed when a browser asks for them; meanwhile the site is built as a whole, for what
is not a page (search, attachments) and for all the checks that publishing has.
"""

import threading
from collections.abc import Callable
from msgspec import Struct

from tracker.faults import TrackerError
from tracker.records.audience import restrict
from tracker.records.portfolio import Portfolio
from tracker.site.build import build_site
from tracker.site.finish import finisher
from tracker.site.generate import book_of
from tracker.site.manuscript import manuscript
from tracker.site.own_pages import OwnPages
from tracker.site.plan import Plan
from tracker.site.press import Press
from tracker.site.showing import Showing
from tracker.site.user_store import user_store


class Draft(Struct, frozen=True, kw_only=True):
    """What a site is made of, without errors."""

    portfolio: Portfolio
    own: OwnPages


class Live:
    """Keeps `showing` true to the files: `read` gives a draft of them, or what is wrong, in words."""

    def __init__(
        self,
        plan: Plan,
        showing: Showing,
        read: Callable[[], Draft | str],
        say: Callable[[str], None],
    ) -> None:
        self._plan, self._showing, self._read, self._say = plan, showing, read, say
        self._press = Press(plan.stage.with_name(f".{plan.audience}.press"))
        self._wanted: Draft | None = None
        self._ended = False
        self._asked = threading.Condition()
        self._builder = threading.Thread(target=self._build_what_is_wanted)
        self._builder.start()

    def follow(self) -> None:
        """Shows what the files say now, or what is wrong with them."""
        draft = self._read()
        if isinstance(draft, str):
            self._showing.trouble(draft)
            return
        try:
            self._show(draft)
        except TrackerError as fault:
            self._trouble(fault)
        else:
            self._want(draft)

    def end(self) -> None:
        """Ends after the build that is under way."""
        with self._asked:
            self._ended = True
            self._asked.notify()
        self._builder.join()

    @property
    def _prints(self) -> bool:
        """Whether pages are printed one by one: there must be styles and scripts around them."""
        return self._plan.builder == "mkdocs" and self._showing.site.is_dir()

    def _show(self, draft: Draft) -> None:
        """The pages of the draft at once; else they are seen when the whole site is built."""
        edition = None
        if self._prints:
            shared = restrict(draft.portfolio, self._plan.audience)
            book = book_of(shared, self._plan.as_of, user_store(self._plan.root))
            whole = manuscript(book, draft.own)
            finish = finisher(self._showing.site, self._plan.builder, whole.head)
            edition = self._press.edition(whole, finish)
        self._showing.show(edition)

    def _want(self, draft: Draft) -> None:
        with self._asked:
            self._wanted = draft
            self._asked.notify()

    def _build_what_is_wanted(self) -> None:
        """One build after the other, always of the newest draft."""
        trouble = ""
        while (draft := self._next()) is not None:
            prints = self._prints
            try:
                build_site(self._plan, draft.portfolio, draft.own, self._say)
            except (TrackerError, OSError) as fault:
                trouble = self._trouble(fault)
            else:
                self._showing.mend(trouble)
                if not prints:
                    self._showing.show(None)

    def _next(self) -> Draft | None:
        with self._asked:
            self._asked.wait_for(lambda: self._wanted is not None or self._ended)
            draft, self._wanted = self._wanted, None
            return None if self._ended else draft

    def _trouble(self, fault: Exception) -> str:
        self._say(f"tracker: {fault}")
        self._showing.trouble(str(fault))
        return str(fault)
