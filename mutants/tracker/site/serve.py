"""A preview on this machine only, which follows every edit."""

import threading
import webbrowser
from collections.abc import Callable, Iterable

from tracker.faults import EnvironmentFault
from tracker.site.preview import LOOPBACK, Server
from tracker.site.showing import Showing


def serve(
    showing: Showing,
    changes: Iterable[None],
    follow: Callable[[], None],
    *,
    port: int,
    say: Callable[[str], None],
    show: bool = False,
) -> None:
    """Serves what is shown until interrupted; calls `follow` first, and at each of `changes`.

    Raises EnvironmentFault when the port is taken.
    """
    server = _server(showing, port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(f"The preview is at {server.address} (end it with Ctrl-C)")
    try:
        follow()
        if show:
            webbrowser.open(server.address)
        for _ in changes:
            follow()
    except KeyboardInterrupt:
        say("The preview has ended")
    finally:
        server.shutdown()
        server.server_close()


def _server(showing: Showing, port: int) -> Server:
    try:
        return Server(showing, port)
    except OSError as error:
        raise EnvironmentFault(
            f"port {port} on {LOOPBACK} cannot be used: {error.strerror};"
            " `--port 0` takes one that is free"
        ) from None
