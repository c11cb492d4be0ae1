"""The store is the user's own folder, and never one that came along with a portfolio."""

from pathlib import Path

import pytest

from tracker.site.user_store import made_once, user_store


def test_the_store_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert user_store(tmp_path) == Path("/home/ada/.cache/tracker")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert user_store(tmp_path) == Path("/home/ada/.cache/tracker")
    monkeypatch.setenv("XDG_CACHE_HOME", "/var/cache/ada")
    assert user_store(tmp_path) == Path("/var/cache/ada/tracker")


def test_a_user_without_a_home_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def nobody(_id: int) -> None:
        raise KeyError(_id)

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    assert user_store(tmp_path) is None


def test_what_came_along_with_a_portfolio_is_no_store(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = tmp_path / "repository" / "career"
    root.mkdir(parents=True)
    (root.parent / ".git").mkdir()
    for inside in (root, root.parent):
        monkeypatch.setenv("XDG_CACHE_HOME", str(inside / "caches"))
        assert user_store(root) is None
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    assert user_store(root) == tmp_path / "caches" / "tracker"
    (tmp_path / "link").symlink_to(root)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "link"))
    assert user_store(root) is None


def test_what_is_kept_is_made_once(tmp_path: Path) -> None:
    file = tmp_path / "new" / "thing"
    assert made_once(file, lambda: b"first") == b"first"
    assert made_once(file, lambda: b"second") == b"first"
    assert [*file.parent.iterdir()] == [file]
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_store_that_cannot_be_written_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file")
    assert made_once(tmp_path / "file" / "thing", lambda: b"made") == b"made"
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "thing").mkdir()
    assert made_once(tmp_path / "folder" / "thing", lambda: b"made") == b"made"
    assert [*(tmp_path / "folder").iterdir()] == [tmp_path / "folder" / "thing"]
