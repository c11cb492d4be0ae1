"""`tracker site serve`, as a person has it running beside their editor."""

import http.client
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from tests.cli.program import process_environment, tracker
from tests.conftest import PortfolioWriter
from tracker.site.preview import LOOPBACK, Preview, Server

GOAL = """
    goals:
      ship: {title: Ship it, category: project-impact, start: 2026-01-05, due: 2026-12-18}
"""
# Not the real builder: it would take most of the time, and its pages are another test's affair.
QUICK = """
import pathlib
site = pathlib.Path("site")
site.mkdir()
for name in ("index.html", "404.html"):
    text = pathlib.Path("docs/goals/ship.md").read_text()
    (site / name).write_text(f'<meta charset="utf-8">{text}</body>')
"""


# A shell lets what it runs in the background ignore Ctrl-C, and so would the program.
LISTENING = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from tracker.cli import main
main()
"""


class Serving:
    """The running program and what it says, line by line."""

    def __init__(self, root: Path, **environment: str) -> None:
        options = ("site", "serve", "--audience", "owner", "--port", "0", "--no-open")
        self.process = subprocess.Popen(
            [sys.executable, "-c", LISTENING, "-C", str(root), *options],
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=process_environment(**environment),
        )
        self.lines: Queue[str] = Queue()
        self.listener = threading.Thread(target=self._listen)
        self.listener.start()

    def _listen(self) -> None:
        if self.process.stderr is not None:
            with self.process.stderr as stream:
                for line in stream:
                    self.lines.put(line)

    def until(self, words: str) -> str:
        """The next line that holds these words. Raises Empty after a while without one."""
        while words not in (line := self.lines.get(timeout=30)):
            pass
        return line


@pytest.fixture
def serving(portfolio: PortfolioWriter, tmp_path: Path) -> Iterator[Serving]:
    quick = tmp_path / "quick"
    quick.mkdir()
    (quick / "mkdocs.py").write_text(QUICK)
    root = portfolio({"goals/a.yaml": GOAL})
    path = process_environment()["PYTHONPATH"]
    running = Serving(root, PYTHONPATH=f"{quick}:{path}")
    yield running
    running.process.kill()
    running.process.wait()
    running.listener.join()


def ask(port: int, path: str) -> str:
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=30)
    connection.request("GET", path)
    try:
        return connection.getresponse().read().decode()
    finally:
        connection.close()


def test_an_edit_is_seen_a_mistake_keeps_the_last_good_site_and_ctrl_c_ends_it(
    serving: Serving, portfolio: PortfolioWriter
) -> None:
    match = re.search(
        r"http://127\.0\.0\.1:(\d+)/ \(end it with Ctrl-C\)", serving.until("preview")
    )
    assert match is not None
    port = int(match[1])
    assert "Ship it" in ask(port, "/")
    portfolio({"goals/a.yaml": GOAL.replace("Ship it", "Sail it")})
    assert ask(port, "/__changes__?0") == "1"
    assert "Sail it" in ask(port, "/")
    portfolio({"goals/a.yaml": GOAL.replace("title: Ship it", "title: 3.10")})
    serving.until("error[")
    serving.until("still shows the last good site")
    assert "Sail it" in ask(port, "/")
    serving.process.send_signal(signal.SIGINT)
    assert serving.process.wait(30) == 0
    serving.until("The preview has ended")


def test_a_port_that_is_taken_is_the_environments_fault(
    portfolio: PortfolioWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.py").write_text(QUICK)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    root = portfolio({"goals/a.yaml": GOAL})
    with Server(tmp_path, 0, Preview()) as other:
        taken = str(other.server_port)
        options = ("--audience", "owner", "--port", taken, "--no-open")
        ended = tracker("-C", root, "site", "serve", *options)
    assert (ended.code, f"port {taken} on 127.0.0.1 cannot be used" in ended.err) == (3, True)
    assert not (root / "site-owner").exists()
