"""What is put into every page after its builder."""

from collections.abc import Callable
from pathlib import Path

from tracker.site.not_found import helpful
from tracker.site.offline import SCRIPTS, searches_offline, with_offline_search
from tracker.site.policy import guarded
from tracker.site.theme import script_styles
from tracker.views.outward.head import NOT_FOUND, Head

_END = "</head>"

Finish = Callable[[str, str], str]


def finish_pages(site: Path, builder: str, head: Head) -> None:
    """Finishes every page of a built site in its place. Raises Refusal as `guarded` does."""
    finish = finisher(site, builder, head)
    for page in sorted(site.rglob("*.html")):
        text = finish(page.read_text("utf-8"), page.relative_to(site).as_posix())
        page.write_text(text, encoding="utf-8", newline="\n")


def finisher(site: Path, builder: str, head: Head) -> Finish:
    """What makes a finished page of the text of a built one and its place in the folder `site`."""
    bundles = sorted((site / SCRIPTS).glob("bundle.*.js"))
    styles = [style for file in bundles for style in script_styles(file.read_text("utf-8"))]
    offline = searches_offline(site)

    def finish(text: str, place: str) -> str:
        whole = with_offline_search(text) if offline else text
        whole = helpful(whole, head.site) if place == NOT_FOUND else whole
        whole = whole.replace(_END, head.of(whole, place) + _END, 1)
        return guarded(whole, place, builder, styles)

    return finish
