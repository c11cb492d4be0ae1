"""Serving: rebuilds at each edit, tells browsers of those that worked, ends when told to."""

import http.client
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tracker.faults import EnvironmentFault
from tracker.site.preview import LOOPBACK, Preview, Server
from tracker.site.serve import serve


def builds(address: str) -> str:
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
    connection.request("GET", "/__changes__?")
    return connection.getresponse().read().decode()


def test_builds_that_worked_are_announced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    shown: list[str] = []
    seen: list[str] = []
    results = iter([True, False, True])
    monkeypatch.setattr(webbrowser, "open", shown.append)

    def edits() -> Iterator[None]:
        for _ in range(3):
            yield
            seen.append(builds(shown[0]))
        raise KeyboardInterrupt

    serve(tmp_path, edits(), lambda: next(results), port=0, say=said.append, show=True)
    assert seen == ["1", "1", "2"]
    assert said == [f"The preview is at {shown[0]} (end it with Ctrl-C)", "The preview has ended"]
    with pytest.raises(ConnectionRefusedError):
        builds(shown[0])


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with Server(tmp_path, 0, Preview()) as other:
        taken = other.server_port
        with pytest.raises(EnvironmentFault, match=rf"port {taken} on {LOOPBACK} cannot be used"):
            serve(tmp_path, (), lambda: True, port=taken, say=print)
