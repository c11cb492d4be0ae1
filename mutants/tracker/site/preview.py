"""What answers a browser while a site is being written."""

import sys
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path

from tracker.site.showing import Showing

LOOPBACK = "127.0.0.1"
OWN = "/__preview__"  # below it stands what is the preview's, not the site's
KINDS = {"preview.js": "text/javascript", "preview.css": "text/css"}


class Server(ThreadingHTTPServer):
    """Serves what is shown on this machine only; a browser that goes away is no fault.

    Raises OSError where the port is taken.
    """

    daemon_threads = True

    def __init__(self, showing: Showing, port: int) -> None:
        handler = partial(Handler, directory=str(showing.site), showing=showing)
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
    """The pages that are shown, and the other files of the site built last."""

    def __init__(self, *args: object, showing: Showing, **kwargs: object) -> None:
        self.showing = showing
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """A file, or the answer to a page that waits for changes."""
        path, _, query = self.path.partition("?")
        if not self._is_local():
            self.send_error(HTTPStatus.FORBIDDEN)
        elif path == f"{OWN}/number":
            self._answer(HTTPStatus.OK, self.showing.next_after(query).encode(), "text/plain")
        elif (name := path.removeprefix(f"{OWN}/")) in KINDS:
            self._answer(HTTPStatus.OK, (files("tracker.site") / "assets" / name).read_bytes(), KINDS[name])
        elif page := self.showing.page(self.path):
            self._answer(HTTPStatus.OK, page, "text/html")
        elif self._is_file():
            super().do_GET()
        else:
            self._answer(HTTPStatus.NOT_FOUND, self.showing.missing(), "text/html")

    def do_HEAD(self) -> None:
        """What a GET would be answered with, without the answer."""
        if not self._is_local():
            self.send_error(HTTPStatus.FORBIDDEN)
        elif self.showing.page(self.path) or self._is_file():
            self.send_response(HTTPStatus.OK)
            self.end_headers()
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
        """Says nothing: requests are no news."""

    def _is_local(self) -> bool:
        """Whether the browser believes to be on this machine.

        Another site that has its name resolved to this machine must not read the preview.
        """
        return self.headers.get("Host", "").rsplit(":", 1)[0] in (LOOPBACK, "localhost")

    def _is_file(self) -> bool:
        return Path(self.translate_path(self.path)).is_file()

    def _answer(self, status: HTTPStatus, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)
