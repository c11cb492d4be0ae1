"""What axe-core finds in a page, as different readers see it."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as NeverError

from tests.browser.observe import overflow

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
STANDARDS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# Beyond the first view only the rules whose answer another scheme, or another width, can change.
COLOURS = ("color-contrast",)
SIZES = ("scrollable-region-focusable", "target-size")
# Faults of the theme that no style sheet can mend: its search is a dialog without a name.
FOREIGN = frozenset({("aria-dialog-name", ".md-search")})

# The theme's script lets the keyboard into boxes that scroll as soon as it has measured them.
MEASURED = """() => [...document.querySelectorAll("pre > code")].every(
    each => each.scrollWidth <= each.clientWidth || each.tabIndex === 0)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A way in which a page is looked at: window, scheme and medium; `rules`, else all."""

    name: str
    width: int
    height: int
    rules: tuple[str, ...] = ()
    scheme: Literal["light", "dark"] = "light"
    medium: Literal["screen", "print"] = "screen"


VIEWS = (
    View(name="light", width=1280, height=900),
    View(name="dark", width=1280, height=900, scheme="dark", rules=COLOURS),
    View(name="print", width=1280, height=900, medium="print", rules=COLOURS),
    View(name="phone", width=360, height=740, rules=SIZES),
    # A window of 1280 by 900 at 200 %.
    View(name="200 %", width=640, height=450, rules=SIZES),
)


def look(page: Page, view: View) -> None:
    """Shows the page in that way."""
    page.set_viewport_size({"width": view.width, "height": view.height})
    page.emulate_media(color_scheme=view.scheme, media=view.medium, reduced_motion="reduce")
    with suppress(NeverError):
        page.wait_for_function(MEASURED, timeout=5_000)


def findings(page: Page) -> Iterator[str]:
    """All findings of the open page in each view, every fold open: `dark: color-contrast at …`.

    A page that scrolls sideways is one. Needs `.md-content`, in which the builders put a page.
    """
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    page.evaluate(AXE)
    for view in VIEWS:
        look(page, view)
        if view.medium == "screen" and overflow(page) > 0:
            yield f"{view.name}: {overflow(page)} pixels too wide"
        for rule, target, summary in _run(page, view.rules):
            if (rule, target) not in FOREIGN:
                yield f"{view.name}: {rule} at {target}: {summary}"


def _run(page: Page, rules: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """The rule, the element and the reason of each violation; by some rules in the content only."""
    chosen = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": STANDARDS}
    found: list[list[str]] = page.evaluate(
        """([where, chosen]) => axe.run(
            where || document, {runOnly: chosen, resultTypes: ["violations"]}
        ).then(all => all.violations.flatMap(
            rule => rule.nodes.map(it => [rule.id, it.target.join(" "), it.failureSummary])))""",
        [".md-content" if rules else None, chosen],
    )
    for rule, target, summary in found:
        yield rule, target, " ".join(summary.split())
