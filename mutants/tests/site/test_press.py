"""Pages printed one at a time are those of a whole build."""

from pathlib import Path

import pytest

from tests.example import EPOCH, ROOT
from tests.site.drafts import drafted, whole
from tracker.data.example import EXAMPLE_DAY
from tracker.faults import EnvironmentFault
from tracker.site.finish import finisher
from tracker.site.manuscript import Manuscript
from tracker.site.press import Press
from tracker.views.outward.head import Head


def test_a_page_is_the_same_to_the_byte_as_in_a_whole_build(
    owner_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    monkeypatch.setenv("TZ", "UTC")
    example = whole(drafted(ROOT, EXAMPLE_DAY), "owner", EXAMPLE_DAY)
    edition = Press(tmp_path / "stage").edition(example, finisher(owner_site, "mkdocs", example.head))
    places = [f"{uri.removesuffix('.md')}.html" for uri in example.pages]
    differ = [p for p in places if edition.page(p) != (owner_site / p).read_bytes()]
    assert (len(places) > 200, differ) == (True, [])


def plain(text: str, _place: str) -> str:
    """No finish at all."""
    return text


def manuscript(title: str, config: str = "") -> tuple[Manuscript, list[str]]:
    """Two pages and the list of those that were written."""
    written: list[str] = []

    def write(uri: str) -> str:
        written.append(uri)
        return f"---\ntitle: {title}\n---\n\n# {title} of {uri}\n"

    pages = {uri: (lambda uri=uri: write(uri)) for uri in ("index.md", "goals/a.md")}
    text = f'site_name: Ada\nuse_directory_urls: false\ntheme: {{name: material, font: false}}\nplugins: []\nnav: [{{Home: index.md}}, {{"{title}": goals/a.md}}]\n{config}'
    head = Head(name="Ada", site=None, person="{}")
    return Manuscript(
        pages=pages, extras={}, head=head, styles={}, files={}, config=text
    ), written


def test_a_page_is_written_when_it_is_asked_for_and_once(tmp_path: Path) -> None:
    two, written = manuscript("Now")
    edition = Press(tmp_path).edition(two, plain)
    assert written == []
    first = edition.page("goals/a.html") or b""
    assert (b"Now of goals/a.md" in first, edition.page("goals/a.html")) == (True, first)
    assert written == ["goals/a.md"]


def test_a_place_without_a_page_has_none(tmp_path: Path) -> None:
    edition = Press(tmp_path).edition(manuscript("Now")[0], plain)
    assert [edition.page(place) for place in ("b.html", "goals/a.md", "", "../a.html")] == [None] * 4


def test_the_next_edition_has_its_own_navigation_and_pages(tmp_path: Path) -> None:
    press = Press(tmp_path)
    old, new = press.edition(manuscript("Old")[0], plain), press.edition(manuscript("New")[0], plain)
    assert [b"New" in (edition.page("index.html") or b"") for edition in (old, new)] == [
        False,
        True,
    ]


def test_settings_that_are_refused_are_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="MkDocs does not take the settings"):
        Press(tmp_path).edition(manuscript("Now", "strict: perhaps\n")[0], plain)
