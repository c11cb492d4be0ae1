"""Translated templates are taken from the store only where they are whole and the user's own."""

import os
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, nodes

from tracker.site.template_store import TemplateStore
from tracker.views.pages import templates

FORGED = "{{ 6 * 8 }}"


def rendered(store: Path, text: str = "{{ 6 * 7 }}") -> str:
    """The template as another process would see it."""
    environment = Environment(
        loader=DictLoader({"page.html": text}), bytecode_cache=TemplateStore(store), autoescape=True
    )
    return environment.get_template("page.html").render()


def kept(store: Path) -> list[Path]:
    return sorted((store / "templates").iterdir())


def forge(store: Path) -> Path:
    """Puts the translation of another template in the place of the one that is kept."""
    rendered(store)
    (mine,) = kept(store)
    rendered(store, FORGED)
    (other,) = (file for file in kept(store) if file != mine)
    mine.write_bytes(other.read_bytes().replace(b"48", b"49"))
    return mine


def test_a_template_is_translated_once(tmp_path: Path) -> None:
    assert [rendered(tmp_path) for _ in range(2)] == ["42", "42"]
    (file,) = kept(tmp_path)
    before = file.stat()
    assert rendered(tmp_path) == "42"
    assert file.stat().st_mtime_ns == before.st_mtime_ns


def test_a_changed_template_is_translated_anew(tmp_path: Path) -> None:
    assert (rendered(tmp_path), rendered(tmp_path, FORGED)) == ("42", "48")
    assert len(kept(tmp_path)) == 2


def test_what_is_not_whole_is_translated_anew(tmp_path: Path) -> None:
    file = forge(tmp_path)
    assert rendered(tmp_path) == "42"
    file.write_bytes(b"")
    assert rendered(tmp_path) == "42"


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_others_can_write_to_is_not_believed(tmp_path: Path, what: str) -> None:
    rendered(tmp_path)
    (file,) = kept(tmp_path)
    place = file if what == "file" else file.parent
    place.chmod(0o777)
    before = file.stat().st_mtime_ns
    os.utime(file, ns=(1, 1))
    assert rendered(tmp_path) == "42"
    assert file.stat().st_mtime_ns not in (1, before)


def test_a_link_is_not_believed(tmp_path: Path) -> None:
    rendered(tmp_path)
    (file,) = kept(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    assert rendered(tmp_path) == "42"
    assert not file.is_symlink()


def test_what_a_template_says_depends_on_no_filter_of_ours_before_it_is_filled_in() -> None:
    environment = templates._environment()
    for name in environment.list_templates():
        assert environment.loader is not None
        source, _, _ = environment.loader.get_source(environment, name)
        for filtered in environment.parse(source).find_all((nodes.Filter, nodes.Test)):
            with pytest.raises(nodes.Impossible):
                filtered.as_const(nodes.EvalContext(environment, name))
