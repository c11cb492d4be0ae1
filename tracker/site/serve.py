"""A preview on this machine only, rebuilt whenever a file changes."""

import threading
import webbrowser
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from tracker.faults import EnvironmentFault

LOOPBACK = "127.0.0.1"
SETTLE = 0.1  # seconds without a change before a rebuild: editors write in several steps
WAIT = 20.0  # seconds after which a waiting browser is answered anyway
CHANGES = "/__changes__"
RELOAD = b"""<script>(async()=>{for(let v="";;){try{const t=await(await fetch("/__changes__?"+v)).text();\
if(v&&t!==v)location.reload();v=t}catch(e){await new Promise(r=>setTimeout(r,1000))}}})()</script>"""


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


class Handler(SimpleHTTPRequestHandler):
    """The site's files; pages get a line of script that reloads them after a rebuild."""

    def __init__(self, *args: object, preview: Preview, **kwargs: object) -> None:
        self.preview = preview
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """A file, or the answer to a page that waits for changes."""
        # Another site that resolves its name to this machine must not read the preview.
        if self.headers.get("Host", "").rsplit(":", 1)[0] not in (LOOPBACK, "localhost"):
            self.send_error(HTTPStatus.FORBIDDEN)
        elif self.path.startswith(CHANGES):
            self._answer(self.preview.next_after(self.path.partition("?")[2]).encode(), "text/plain")
        elif (page := self._page()) is not None:
            self._answer(page.read_bytes().replace(b"</body>", RELOAD + b"</body>", 1), "text/html")
        else:
            super().do_GET()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
        """Says nothing: requests are no news."""

    def _page(self) -> Path | None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        return file if file.suffix == ".html" and file.is_file() else None

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)


class Changes(FileSystemEventHandler):
    """Sets `happened` when a file is written, moved or removed."""

    def __init__(self) -> None:
        self.happened = threading.Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Notes a change; merely reading a file is none."""
        if event.event_type not in ("opened", "closed_no_write"):
            self.happened.set()


def serve(
    target: Path,
    watched: tuple[Path, ...],
    rebuild: Callable[[], bool],
    *,
    port: int,
    say: Callable[[str], None],
    show: bool = False,
) -> None:
    """Serves `target` on loopback until interrupted; a failed `rebuild` keeps the last good site.

    Raises EnvironmentFault when the port is taken.
    """
    preview = Preview()
    try:
        server = ThreadingHTTPServer(
            (LOOPBACK, port), partial(Handler, directory=str(target), preview=preview)
        )
    except OSError as error:
        raise EnvironmentFault(f"port {port} on {LOOPBACK} cannot be used: {error}") from None
    server.daemon_threads = True
    address = f"http://{LOOPBACK}:{server.server_port}/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(f"The preview is at {address} (end it with Ctrl-C)")
    if show:
        webbrowser.open(address)
    try:
        _rebuild_on_change(watched, rebuild, preview)
    except KeyboardInterrupt:
        say("The preview has ended")
    finally:
        server.shutdown()
        server.server_close()


def _rebuild_on_change(
    watched: tuple[Path, ...], rebuild: Callable[[], bool], preview: Preview
) -> None:
    changes = Changes()
    observer = Observer()
    for folder in watched:
        observer.schedule(changes, str(folder), recursive=True)
    observer.start()
    try:
        while True:
            changes.happened.wait()
            _settle(changes.happened)
            if rebuild():
                preview.announce()
    finally:
        observer.stop()
        observer.join()


def _settle(happened: threading.Event) -> None:
    """Waits until nothing has changed for a moment."""
    while happened.is_set():
        happened.clear()
        happened.wait(SETTLE)
