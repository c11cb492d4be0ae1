"""Serving: follows each edit, and ends when told to."""

import http.client
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tracker.faults import EnvironmentFault
from tracker.site.preview import LOOPBACK, Server
from tracker.site.serve import serve
from tracker.site.showing import Showing


def number(address: str) -> str:
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
    connection.request("GET", "/__preview__/number?")
    return connection.getresponse().read().decode()


def test_what_is_new_is_told_until_it_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    shown: list[str] = []
    seen: list[str] = []
    monkeypatch.setattr(webbrowser, "open", shown.append)
    showing = Showing(tmp_path)

    def edits() -> Iterator[None]:
        for _ in range(3):
            seen.append(number(shown[0]))
            yield
        raise KeyboardInterrupt

    serve(showing, edits(), lambda: showing.show(None), port=0, say=said.append, show=True)
    assert seen == ["1", "2", "3"]
    assert said == [f"The preview is at {shown[0]} (end it with Ctrl-C)", "The preview has ended"]
    with pytest.raises(ConnectionRefusedError):
        number(shown[0])


def test_a_port_that_is_taken_is_told_before_anything_is_read(tmp_path: Path) -> None:
    with Server(Showing(tmp_path), 0) as other:
        taken = other.server_port
        read: list[None] = []
        with pytest.raises(EnvironmentFault, match=rf"port {taken} on {LOOPBACK} cannot be used"):
            serve(Showing(tmp_path), (), lambda: read.append(None), port=taken, say=print)
        assert read == []
