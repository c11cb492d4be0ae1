"""A built site over loopback, as a plain file server gives it out."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the inherited name
        """Says nothing: the test looks at the requests in the browser."""


class _Server(ThreadingHTTPServer):
    # A browser asks for a page's files all at once. Who is not let into the queue asks again after
    # a second, then three, then seven: on a busy machine until nobody waits any more.
    request_queue_size = 128


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address (without a slash at its end) under which the folder is served meanwhile."""
    server = _Server(("127.0.0.1", 0), partial(_Silent, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
