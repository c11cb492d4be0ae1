"""The preview answers browsers on this machine, and no one else."""

import http.client
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from tracker.site import preview as preview_module
from tracker.site.preview import LOOPBACK, Preview, Server


@pytest.fixture
def preview() -> Preview:
    return Preview()


@pytest.fixture
def server(tmp_path: Path, preview: Preview) -> Iterator[Server]:
    """A server of a small site."""
    (tmp_path / "goals").mkdir()
    (tmp_path / "index.html").write_text("<body>Home</body>")
    (tmp_path / "goals" / "index.html").write_text("<body>Goals</body>")
    (tmp_path / "404.html").write_text("<body>Not here</body>")
    (tmp_path / "a.css").write_text("a{}")
    server = Server(tmp_path, 0, preview)
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


@pytest.mark.parametrize(
    ("path", "word"),
    [("/", "Home"), ("/index.html?x=/", "Home"), ("/goals/", "Goals"), ("/goals/?q", "Goals")],
)
def test_pages_get_the_script_that_reloads_them(server: Server, path: str, word: str) -> None:
    status, body = ask(server, path)
    assert (status, body) == (200, f"<body>{word}{preview_module.RELOAD.decode()}</body>")


def test_that_script_is_a_file_since_pages_run_none_that_stands_in_them(server: Server) -> None:
    assert preview_module.RELOAD == b'<script src="/__reload__.js"></script>'
    assert ask(server, "/__reload__.js") == (200, preview_module.RELOADING.decode())


def test_other_files_are_given_as_they_are(server: Server) -> None:
    assert ask(server, "/a.css") == (200, "a{}")


@pytest.mark.parametrize("path", ["/none.html", "/goals", "/../../etc/passwd", "/%2e%2e/secret"])
def test_what_is_not_there_is_answered_with_the_sites_own_page(server: Server, path: str) -> None:
    status, body = ask(server, path)
    assert (status, "Not here" in body) == (404, True)


def test_while_a_site_is_moved_into_place_a_page_waits_for_it(
    server: Server, tmp_path: Path
) -> None:
    (tmp_path / "404.html").unlink()
    (tmp_path / "index.html").unlink()
    assert ask(server, "/") == (404, f"{preview_module.RELOAD.decode()}</body>")


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


def test_a_waiting_browser_is_told_of_the_next_build(server: Server, preview: Preview) -> None:
    assert ask(server, "/__changes__?") == (200, "0")
    answers: list[tuple[int, str]] = []
    waiting = threading.Thread(target=lambda: answers.append(ask(server, "/__changes__?0")))
    waiting.start()
    preview.announce()
    waiting.join(10)
    assert answers == [(200, "1")]


def test_a_browser_does_not_wait_for_ever(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview_module, "WAIT", 0.05)
    assert ask(server, "/__changes__?0") == (200, "0")


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
