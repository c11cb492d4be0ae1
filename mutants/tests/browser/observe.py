"""What a browser notices while it shows a page."""

from dataclasses import dataclass, field
from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response

_FIRST_FAILURE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One page, seen once."""

    url: str
    title: str
    complaints: tuple[str, ...]
    """Console errors and warnings, and uncaught exceptions."""
    failed: tuple[str, ...]
    """Requests that were refused or not found."""
    foreign: tuple[str, ...]
    """Requests that left the site."""
    links: tuple[str, ...]
    """Addresses that the page points to, absolute, without fragments, each once."""
    ids: frozenset[str]
    """Names of places in the page, which fragments can point to."""
    fragments: tuple[str, ...]
    """Addresses with a fragment that the page points to."""

    @property
    def faults(self) -> tuple[str, ...]:
        """Everything that should not have happened."""
        return (
            *(f"console: {text}" for text in self.complaints),
            *(f"failed: {text}" for text in self.failed),
            *(f"foreign: {text}" for text in self.foreign),
        )


@dataclass(kw_only=True)
class _Record:
    """Fills while the page loads; without slots, since Playwright notes its listeners on it."""

    home: str
    complaints: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def on_error(self, error: Exception) -> None:
        self.complaints.append(str(error))

    def on_request(self, request: Request) -> None:
        if urlsplit(request.url).netloc not in {self.home, ""}:
            self.foreign.append(request.url)

    def on_failure(self, request: Request) -> None:
        self.failed.append(f"{request.url} ({request.failure})")

    def on_response(self, response: Response) -> None:
        if response.status >= _FIRST_FAILURE:
            self.failed.append(f"{response.url} ({response.status})")


def observe(page: Page, url: str) -> Visit:
    """The visit of that address, ended when the page has come to rest."""
    record = _Record(home=urlsplit(url).netloc)
    page.on("console", record.on_console)
    page.on("pageerror", record.on_error)
    page.on("request", record.on_request)
    page.on("requestfailed", record.on_failure)
    page.on("response", record.on_response)
    page.goto(url, wait_until="load")
    page.wait_for_load_state("networkidle")
    targets = _targets(page)
    visit = Visit(
        url=url,
        title=page.title(),
        complaints=tuple(record.complaints),
        failed=tuple(record.failed),
        foreign=tuple(record.foreign),
        links=tuple(dict.fromkeys(urldefrag(target).url for target in targets)),
        ids=frozenset(page.eval_on_selector_all("[id]", "all => all.map(each => each.id)")),
        fragments=tuple(dict.fromkeys(target for target in targets if urldefrag(target).fragment)),
    )
    page.remove_listener("console", record.on_console)
    page.remove_listener("pageerror", record.on_error)
    page.remove_listener("request", record.on_request)
    page.remove_listener("requestfailed", record.on_failure)
    page.remove_listener("response", record.on_response)
    return visit


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the window it is shown in."""
    return int(
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    )


def _targets(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all("a[href]", "all => all.map(each => each.href)")
    return found
