"""A preview on this machine only, rebuilt whenever a file changes."""

import threading
import webbrowser
from collections.abc import Callable, Iterable
from pathlib import Path

from tracker.faults import EnvironmentFault
from tracker.site.preview import LOOPBACK, Preview, Server


def serve(
    site: Path,
    changes: Iterable[None],
    rebuild: Callable[[], bool],
    *,
    port: int,
    say: Callable[[str], None],
    show: bool = False,
) -> None:
    """Serves the folder `site` until interrupted, and calls `rebuild` at each of `changes`.

    A rebuild that fails (False) keeps the last good site. Raises EnvironmentFault when the port is
    taken.
    """
    preview = Preview()
    server = _server(site, port, preview)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(f"The preview is at {server.address} (end it with Ctrl-C)")
    if show:
        webbrowser.open(server.address)
    try:
        for _ in changes:
            if rebuild():
                preview.announce()
    except KeyboardInterrupt:
        say("The preview has ended")
    finally:
        server.shutdown()
        server.server_close()


def refuse_taken(port: int) -> None:
    """Raises EnvironmentFault when the port is taken: nobody need wait for a build to hear that."""
    _server(Path(), port, Preview()).server_close()


def _server(site: Path, port: int, preview: Preview) -> Server:
    try:
        return Server(site, port, preview)
    except OSError as error:
        raise EnvironmentFault(
            f"port {port} on {LOOPBACK} cannot be used: {error.strerror};"
            " `--port 0` takes one that is free"
        ) from None
