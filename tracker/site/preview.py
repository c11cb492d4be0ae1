"""What answers a browser while a site is being written."""

import sys
import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LOOPBACK = "127.0.0.1"
WAIT = 20.0  # seconds after which a waiting browser is answered anyway
CHANGES = "/__changes__"
SCRIPT = "/__reload__.js"
# A script of its own, since pages run none that stands in them.
RELOAD = f'<script src="{SCRIPT}"></script>'.encode()
RELOADING = (
    b'(async()=>{for(let v="";;){try{'
    b'const t=await(await fetch("/__changes__?"+v)).text();if(v&&t!==v)location.reload();v=t'
    b"}catch(e){await new Promise(r=>setTimeout(r,1000))}}})()"
)


class Preview:
    """How often the site was built, for browsers that wait for the next time."""

    def __init__(self) -> None:
        self.builds = 0
        self._changed = threading.Condition()

    def announce(self) -> None:
        """Tells the waiting browsers that the site is new."""
        with self._changed:
            self.builds += 1
            self._changed.notify_all()

    def next_after(self, seen: str) -> str:
        """The number of the newest build, as soon as it is not `seen` (or after a while)."""
        with self._changed:
            self._changed.wait_for(lambda: str(self.builds) != seen, timeout=WAIT)
            return str(self.builds)


class Server(ThreadingHTTPServer):
    """Serves the folder `site` on this machine only; a browser that goes away is no fault.

    Raises OSError where the port is taken.
    """

    daemon_threads = True

    def __init__(self, site: Path, port: int, preview: Preview) -> None:
        handler = partial(Handler, directory=str(site), preview=preview)
        super().__init__((LOOPBACK, port), handler)

    @property
    def address(self) -> str:
        """Where the site is."""
        return f"http://{LOOPBACK}:{self.server_port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """Tells of bugs, with their traceback."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class Handler(SimpleHTTPRequestHandler):
    """The site's files; pages get a line of script that reloads them after a rebuild."""

    def __init__(self, *args: object, preview: Preview, **kwargs: object) -> None:
        self.preview = preview
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """A file, or the answer to a page that waits for changes."""
        if not self._is_local():
            self.send_error(HTTPStatus.FORBIDDEN)
        elif self.path.startswith(CHANGES):
            seen = self.path.partition("?")[2]
            self._answer(HTTPStatus.OK, self.preview.next_after(seen).encode(), "text/plain")
        elif self.path == SCRIPT:
            self._answer(HTTPStatus.OK, RELOADING, "text/javascript")
        elif (file := self._file()) is None:
            self._page(HTTPStatus.NOT_FOUND, Path(self.directory) / "404.html")
        elif file.suffix == ".html":
            self._page(HTTPStatus.OK, file)
        else:
            super().do_GET()

    def do_HEAD(self) -> None:
        """What a GET would be answered with, without the answer."""
        if not self._is_local():
            self.send_error(HTTPStatus.FORBIDDEN)
        elif self._file() is None:
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            super().do_HEAD()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
        """Says nothing: requests are no news."""

    def _is_local(self) -> bool:
        """Whether the browser believes to be on this machine.

        Another site that has its name resolved to this machine must not read the preview.
        """
        return self.headers.get("Host", "").rsplit(":", 1)[0] in (LOOPBACK, "localhost")

    def _file(self) -> Path | None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if self.path.partition("?")[0].endswith("/") else path
        return file if file.is_file() else None

    def _page(self, status: HTTPStatus, file: Path) -> None:
        page = file.read_bytes() if file.is_file() else b"</body>"
        self._answer(status, page.replace(b"</body>", RELOAD + b"</body>", 1), "text/html")

    def _answer(self, status: HTTPStatus, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)
