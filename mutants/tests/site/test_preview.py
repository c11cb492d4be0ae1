"""The preview answers browsers on this machine, and no one else."""

import http.client
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from tests.site.test_showing import SCRIPT
from tracker.site.preview import LOOPBACK, Server
from tracker.site.showing import Showing


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server of a small site."""
    (tmp_path / "goals").mkdir()
    (tmp_path / "index.html").write_text("<body>Home</body>")
    (tmp_path / "404.html").write_text("<body>Not here</body>")
    (tmp_path / "a.css").write_text("a{}")
    server = Server(Showing(tmp_path), 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def ask(server: Server, path: str, method: str = "GET", host: str | None = None) -> tuple[int, str]:
    """Status and body of an answer."""
    connection = http.client.HTTPConnection(LOOPBACK, server.server_port, timeout=10)
    connection.request(method, path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, body


def test_pages_files_and_its_own_files_are_given(server: Server) -> None:
    assert ask(server, "/") == (200, f"<body>Home{SCRIPT.decode()}</body>")
    assert ask(server, "/a.css") == (200, "a{}")
    assert "location.reload()" in ask(server, "/__preview__/preview.js")[1]
    assert "#preview_trouble" in ask(server, "/__preview__/preview.css")[1]


@pytest.mark.parametrize(
    "path",
    ["/none.html", "/goals", "/../../etc/passwd", "/%2e%2e/secret", "/__preview__/x", "/a\0b.html"],
)
def test_what_is_not_there_is_answered_with_the_sites_own_page(server: Server, path: str) -> None:
    status, body = ask(server, path.replace("\0", "%00"))
    assert (status, "Not here" in body) == (404, True)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:80", "", "[::1]:80"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_names_of_others_are_refused(server: Server, host: str, method: str) -> None:
    assert ask(server, "/", method, host or " ")[0] == 403


def test_both_names_of_this_machine_are_fine(server: Server) -> None:
    assert ask(server, "/", host=f"localhost:{server.server_port}")[0] == 200
    assert ask(server, "/", "HEAD", host="127.0.0.1") == (200, "")
    assert ask(server, "/none", "HEAD")[0] == 404


def test_it_listens_on_loopback_only(server: Server) -> None:
    assert server.server_address[0] == LOOPBACK == "127.0.0.1"
    assert server.address == f"http://127.0.0.1:{server.server_port}/"


def test_a_waiting_browser_is_told_of_what_is_new(server: Server) -> None:
    assert ask(server, "/__preview__/number?") == (200, "0")


@pytest.mark.parametrize(
    ("fault", "told"),
    [(BrokenPipeError(), False), (ConnectionResetError(), False), (KeyError("a bug"), True)],
)
def test_a_browser_that_goes_away_is_no_news_and_a_bug_is(
    server: Server, capsys: pytest.CaptureFixture[str], fault: Exception, told: bool
) -> None:
    with suppress(type(fault)), ExitStack() as stack:
        stack.push(lambda *_: server.handle_error(None, (LOOPBACK, 1)))
        raise fault
    assert ("a bug" in capsys.readouterr().err) is told
