"""The search of pages opened from files."""

from pathlib import Path

import pytest

from tracker.site.offline import brought_along, add_offline_search, searches_offline, with_offline_search
from tracker.site.theme import templates

SCRIPTS = "assets/javascripts"


@pytest.mark.parametrize("name", ["search/search_index", "search"])
def test_the_index_is_there_as_a_script_too(tmp_path: Path, name: str) -> None:
    index = tmp_path / f"{name}.json"
    index.parent.mkdir(exist_ok=True)
    index.write_text('{"docs": []}', encoding="utf-8")
    add_offline_search(tmp_path)
    assert (tmp_path / f"{name}.js").read_text(encoding="utf-8") == 'var __index = {"docs": []}'


def test_the_worker_is_there_as_a_text_and_pages_load_what_starts_it(tmp_path: Path) -> None:
    workers = tmp_path / SCRIPTS / "workers"
    workers.mkdir(parents=True)
    (workers / "search.1.min.js").write_text('"é"', encoding="utf-8")
    assert not searches_offline(tmp_path)
    add_offline_search(tmp_path)
    text = (workers / "search.1.min.text.js").read_text(encoding="utf-8")
    assert text == 'var __worker = "\\"\\u00e9\\""\n'
    assert (tmp_path / SCRIPTS / "offline.js").read_text(encoding="utf-8").startswith('"use strict"')
    assert searches_offline(tmp_path)
    bundle = f'<script src="../{SCRIPTS}/bundle.1.min.js"></script>'
    assert with_offline_search(f"é{bundle}") == (
        f'é<script src="../{SCRIPTS}/offline.js"></script>{bundle}'
    )


def test_a_site_without_search_stays_as_it_is(tmp_path: Path) -> None:
    add_offline_search(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_is_brought_along_is_known_byte_for_byte(tmp_path: Path) -> None:
    (worker,) = (templates("mkdocs") / SCRIPTS / "workers").glob("search.*.min.js")
    place = tmp_path / SCRIPTS / "workers" / worker.name
    place.parent.mkdir(parents=True)
    place.write_bytes(worker.read_bytes())
    add_offline_search(tmp_path)
    for file in (place, place.with_suffix(".text.js"), tmp_path / SCRIPTS / "offline.js"):
        name, data = file.relative_to(tmp_path).as_posix(), file.read_bytes()
        assert brought_along(name, data, "mkdocs")
        assert not brought_along(name, data + b" ", "mkdocs")
    assert not brought_along("index.html", b"", "mkdocs")
