"""Builds of one site take turns."""

import threading
from pathlib import Path

import pytest

from tracker.site.turn import turn


def test_the_second_waits_for_the_first_and_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "build" / "public"
    done: list[str] = []
    waiting = threading.Event()

    def said(message: str) -> None:
        assert message == f"another build is at work in `{folder}`; waiting for it"
        waiting.set()

    def second() -> None:
        with turn(folder, said):
            done.append("second")

    with turn(folder, done.append):
        thread = threading.Thread(target=second)
        thread.start()
        assert waiting.wait(10)
        done.append("first")
    thread.join(10)
    assert done == ["first", "second"]


def test_two_audiences_do_not_wait_for_each_other(tmp_path: Path) -> None:
    said: list[str] = []
    with turn(tmp_path / "public", said.append), turn(tmp_path / "manager", said.append):
        assert said == []


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / ".public.lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic links"), turn(tmp_path / "public", print):
        pass
    assert not (tmp_path / "elsewhere").exists()
