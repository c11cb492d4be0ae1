"""The search index for pages opened from files."""

from pathlib import Path

import pytest

from tracker.site.offline import add_offline_index


@pytest.mark.parametrize("name", ["search/search_index", "search"])
def test_the_index_is_there_as_a_script_too(tmp_path: Path, name: str) -> None:
    index = tmp_path / f"{name}.json"
    index.parent.mkdir(exist_ok=True)
    index.write_text('{"docs": []}', encoding="utf-8")
    add_offline_index(tmp_path)
    assert (tmp_path / f"{name}.js").read_text(encoding="utf-8") == 'var __index = {"docs": []}'


def test_a_site_without_search_stays_as_it_is(tmp_path: Path) -> None:
    add_offline_index(tmp_path)
    assert list(tmp_path.iterdir()) == []
