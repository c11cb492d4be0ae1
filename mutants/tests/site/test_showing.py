"""What a browser is shown: the newest pages, over the last good site, under what is wrong."""

import threading
from pathlib import Path

import pytest

from tests.site.test_press import manuscript, plain
from tracker.site import showing as showing_module
from tracker.site.press import Press
from tracker.site.showing import Showing

SCRIPT = b'<script src="/__preview__/preview.js"></script>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small site, as it was built last."""
    folder = tmp_path / "site"
    (folder / "goals").mkdir(parents=True)
    (folder / "index.html").write_text("<body>Home</body>")
    (folder / "goals" / "index.html").write_text("<body>Goals</body>")
    (folder / "goals" / "a b.html").write_text("<body>A</body>")
    (folder / "404.html").write_text("<body>Not here</body>")
    (tmp_path / "secret.html").write_text("<body>secret</body>")
    return folder


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("/", b"Home"),
        ("/index.html?x=/", b"Home"),
        ("/goals/?q", b"Goals"),
        ("/goals/a%20b.html", b"A"),
    ],
)
def test_pages_get_the_script_that_reloads_them(site: Path, address: str, word: bytes) -> None:
    assert Showing(site).page(address) == b"<body>" + word + SCRIPT + b"</body>"


@pytest.mark.parametrize("address", ["/b.html", "/../secret.html", "/%2e%2e/secret.html", "/a.css"])
def test_what_is_no_page_of_the_site_is_none(site: Path, address: str) -> None:
    assert Showing(site).page(address) is None


def test_new_pages_stand_over_those_built_last(site: Path, tmp_path: Path) -> None:
    showing = Showing(site)
    showing.show(Press(tmp_path / "stage").edition(manuscript("New")[0], plain))
    assert b"New of index.md" in (showing.page("/") or b"")
    assert b"Goals" in (showing.page("/goals/") or b"")
    showing.show(None)
    assert b"Home" in (showing.page("/") or b"")


def test_what_is_wrong_is_said_over_the_last_good_page_as_text(site: Path) -> None:
    showing = Showing(site)
    showing.trouble("error: <script> in `a.yaml`")
    page = (showing.page("/") or b"").decode()
    assert "Home" in page
    assert "error: &lt;script&gt; in `a.yaml`" in page
    showing.mend("something else")
    assert showing.page("/") == page.encode()
    showing.mend("error: <script> in `a.yaml`")
    assert showing.page("/") == b"<body>Home" + SCRIPT + b"</body>"


def test_while_there_is_no_site_every_address_says_so(tmp_path: Path) -> None:
    showing = Showing(tmp_path / "none")
    assert b"being built" in (showing.page("/goals/a.html") or b"")
    showing.trouble("error: no")
    page = showing.page("/") or b""
    assert (b"being built" in page, b"error: no" in page) == (False, True)


def test_what_is_not_there_is_answered_with_the_sites_own_page(site: Path) -> None:
    assert Showing(site).missing() == b"<body>Not here" + SCRIPT + b"</body>"
    (site / "404.html").unlink()
    assert Showing(site).missing() == SCRIPT


def test_whoever_waits_is_told_of_what_is_new(site: Path) -> None:
    showing = Showing(site)
    assert showing.next_after("") == "0"
    told: list[str] = []
    waiting = threading.Thread(target=lambda: told.append(showing.next_after("0")))
    waiting.start()
    showing.show(None)
    waiting.join(10)
    assert told == ["1"]


def test_nobody_waits_for_ever(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(showing_module, "WAIT", 0.05)
    assert Showing(site).next_after("0") == "0"
