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
from tracker.site.preview import LOOPBACK, Server
from tracker.site.showing import Showing

GOAL = """
    share: [public]
    profile: {name: Ada}
    goals:
      ship: {title: Ship it, category: project-impact, start: 2026-01-05, due: 2026-12-18}
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

    def __init__(self, root: Path) -> None:
        options = ("site", "serve", "--port", "0", "--no-open")
        self.process = subprocess.Popen(
            [sys.executable, "-c", LISTENING, "-C", str(root), *options],
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=process_environment(),
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
def serving(portfolio: PortfolioWriter) -> Iterator[Serving]:
    running = Serving(portfolio({"goals/a.yaml": GOAL}))
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


def until(port: int, words: str) -> str:
    """The goal's page as soon as it holds the words."""
    seen = ""
    while words not in (page := ask(port, "/goals/ship.html")):
        seen = ask(port, f"/__preview__/number?{seen}")
    return page


def test_an_edit_is_seen_a_mistake_keeps_the_last_good_site_and_ctrl_c_ends_it(
    serving: Serving, portfolio: PortfolioWriter
) -> None:
    match = re.search(
        r"http://127\.0\.0\.1:(\d+)/ \(end it with Ctrl-C\)", serving.until("preview is")
    )
    assert match is not None
    port = int(match[1])
    until(port, "Ship it")
    portfolio({"goals/a.yaml": GOAL.replace("Ship it", "Sail it")})
    until(port, "Sail it")
    portfolio({"goals/a.yaml": GOAL.replace("title: Ship it", "title: 3.10")})
    serving.until("error[")
    serving.until("still shows the last good site")
    assert [word in until(port, "error[") for word in ("Sail it", "3.10")] == [True, True]
    portfolio({"goals/a.yaml": GOAL})
    assert "error[" not in until(port, "Ship it")
    serving.process.send_signal(signal.SIGINT)
    assert serving.process.wait(30) == 0
    serving.until("The preview has ended")


def test_errors_from_the_start_are_shown_instead_of_a_site(portfolio: PortfolioWriter) -> None:
    running = Serving(portfolio({"goals/a.yaml": GOAL.replace("title: Ship it", "titel: Ship it")}))
    try:
        match = re.search(r":(\d+)/ ", running.until("preview is"))
        assert match is not None
        assert "did you mean `title`?" in until(int(match[1]), "error[unknown-key]")
    finally:
        running.process.kill()
        running.process.wait()
        running.listener.join()


def test_a_port_that_is_taken_is_the_environments_fault(
    portfolio: PortfolioWriter, tmp_path: Path
) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    with Server(Showing(tmp_path), 0) as other:
        taken = str(other.server_port)
        ended = tracker("-C", root, "site", "serve", "--port", taken, "--no-open")
    assert (ended.code, f"port {taken} on 127.0.0.1 cannot be used" in ended.err) == (3, True)
    assert not (root / "site").exists()
