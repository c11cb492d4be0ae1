"""Pages printed one at a time, by a MkDocs that stays awake: what a preview shows.

MkDocs builds all pages each time. A reader looks at one. So its parts (settings, navigation, theme)
are kept, and a page goes through them when somebody asks for it; it comes out as in a whole build,
to the byte. Source: `mkdocs.commands.build` of MkDocs 1.6.
"""

import io
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page

from tracker.faults import EnvironmentFault
from tracker.site.finish import Finish
from tracker.site.manuscript import Manuscript


class Press:
    """Prints editions of a site, staged in the folder `stage`; what does not change is kept.

    Pages are printed one after the other: MkDocs shares its settings between them.
    """

    def __init__(self, stage: Path) -> None:
        self._stage = stage
        self._turn = threading.Lock()
        self._settings = ""
        self._config: MkDocsConfig | None = None

    def edition(self, whole: Manuscript, finish: Finish) -> "Edition":
        """The site of `whole`, of which nothing is printed yet.

        Raises EnvironmentFault for settings that MkDocs refuses.
        """
        with self._turn:
            if self._config is None or self._settings != whole.config:
                self._config, self._settings = self._read(whole.config), whole.config
            return Edition(whole.pages, finish, self._config, self._turn)

    def _read(self, text: str) -> MkDocsConfig:
        """The settings, with all that depends on them alone."""
        (self._stage / "docs").mkdir(parents=True, exist_ok=True)
        place = str(self._stage / "mkdocs.yml")
        try:
            config = load_config(io.BytesIO(text.encode()), config_file_path=place)
            config.plugins.on_startup(command="serve", dirty=False)
            return config.plugins.on_config(config)
        except MkDocsException as refused:
            raise EnvironmentFault(f"MkDocs does not take the settings: {refused}") from None


class Edition:
    """A site whose pages are printed when they are asked for, each once."""

    def __init__(
        self,
        pages: Mapping[str, Callable[[], str]],
        finish: Finish,
        config: MkDocsConfig,
        turn: threading.Lock,
    ) -> None:
        self._config, self._turn, self._finish = config, turn, finish
        self._sheets = [_Sheet(uri, write, config) for uri, write in pages.items()]
        self._by_place = {sheet.dest_uri: sheet for sheet in self._sheets}
        files = Files([*self._sheets])
        self._files = files
        self._nav: Navigation = get_navigation(files, config)
        self._theme: Environment = config.theme.get_env()
        self._printed: dict[str, bytes] = {}

    def page(self, place: str) -> bytes | None:
        """The page at `place` (`goals/a.html`); None where there is none."""
        if place not in self._by_place:
            return None
        with self._turn:
            if place not in self._printed:
                self._printed[place] = self._print(self._by_place[place])
            return self._printed[place]

    def _print(self, sheet: "_Sheet") -> bytes:
        page = sheet.page or Page(None, sheet, self._config)
        page.read_source(self._config)
        page.render(self._config, self._files)
        page.active = True
        try:
            context = get_context(self._nav, self._sheets, self._config, page)
            text = self._theme.get_template("main.html").render(context)
        finally:
            page.active = False
        return self._finish(text, sheet.dest_uri).encode()


class _Sheet(File):
    """A page that is written when MkDocs reads it."""

    def __init__(self, uri: str, write: Callable[[], str], config: MkDocsConfig) -> None:
        super().__init__(
            uri,
            src_dir=None,
            dest_dir=config.site_dir,
            use_directory_urls=config.use_directory_urls,
            inclusion=InclusionLevel.INCLUDED,
        )
        self.abs_src_path = None
        self._write = write

    @property  # type: ignore[misc]  # nobody sets it
    def content_string(self) -> str:
        """The page's Markdown."""
        return self._write()
