"""A build is refused that shows what is private, whichever step lets it through."""

import os
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter
from tests.site.portfolios import PROFILE, files
from tests.site.test_build import DAY, build
from tracker.faults import Refusal
from tracker.records import privacy, sight
from tracker.records.evidence import Evidence
from tracker.records.passing import kept

# Not the real builder: it would take most of the time, and its pages are another test's affair.
QUICK = """
import pathlib
site = pathlib.Path("site")
for page in pathlib.Path("docs").rglob("*.md"):
    file = site / page.relative_to("docs").with_suffix(".html")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<meta charset="utf-8">{page.read_text()}{ADDED}')
(site / "404.html").write_text('<meta charset="utf-8">')
"""
SECRET = "They asked me to lead the Utrecht office"
EVIDENCE = f"""
    evidence:
      a-talk: {{title: A talk, date: 2026-02-10, kind: talk, share: [public], private_note: {SECRET}}}
      offer-letter: {{title: The letter, date: 2026-02-11, kind: award}}
"""
PORTFOLIO = {
    "goals/a.yaml": PROFILE,
    "goals/e.yaml": EVIDENCE,
    "site/index.html": "last",
    "site/404.html": "last",
}


@pytest.fixture
def quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A builder that adds nothing to the pages."""
    return builder(tmp_path, monkeypatch, "")


def builder(folder: Path, monkeypatch: pytest.MonkeyPatch, added: str) -> Path:
    """The folder of a builder that adds a text to each page."""
    place = folder / "quick"
    place.mkdir()
    (place / "mkdocs.py").write_text(f"ADDED = {added!r}\n{QUICK}")
    monkeypatch.setenv("PYTHONPATH", f"{place}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
    return place


def refusal(root: Path) -> str:
    """What a refused build says; the last site still stands."""
    with pytest.raises(Refusal) as refused:
        build(root)
    assert refused.value.exit_code == 4
    assert files(root / "site") == {"index.html": b"last", "404.html": b"last"}
    return str(refused.value)


def test_a_sound_build_is_let_through(portfolio: PortfolioWriter, quick: Path) -> None:
    del quick
    assert "A talk" in (build(portfolio(PORTFOLIO)) / "evidence.html").read_text()


def test_a_builder_that_adds_a_private_note_is_refused(
    portfolio: PortfolioWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder(tmp_path, monkeypatch, f"<p>{SECRET}</p>")
    root = portfolio(PORTFOLIO)
    assert "goals/e.yaml:2: `private_note` of evidence/a-talk is in `categories.html`" in refusal(root)
    ended = tracker("-C", root, "site", "build", "--as-of", str(DAY))
    assert (ended.code, ended.out) == (4, "")
    assert "`private_note` of evidence/a-talk" in ended.err


def test_a_private_record_that_is_let_through_is_named(
    portfolio: PortfolioWriter, quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del quick
    monkeypatch.setattr(sight, "is_visible", lambda _share, _audience: True)
    assert "goals/e.yaml:3: `title` of evidence/offer-letter is in `evidence.html`" in refusal(portfolio(PORTFOLIO))


def test_a_private_name_that_is_let_through_is_named(
    portfolio: PortfolioWriter, quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del quick
    witness = "witness: {name: Priya Raman, group: peer}"
    text = EVIDENCE.replace("kind: talk,", f"kind: talk, {witness},")
    fields = privacy.FIELDS[Evidence]
    monkeypatch.setitem(fields, "witness", kept)
    assert "`witness.name` of evidence/a-talk" in refusal(portfolio({**PORTFOLIO, "goals/e.yaml": text}))


def test_a_private_record_that_changes_a_figure_alone_is_noticed(
    portfolio: PortfolioWriter, quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del quick
    text = EVIDENCE.replace("offer-letter: {title: The letter,", "ab: {title: Oh,")
    monkeypatch.setattr(sight, "is_visible", lambda _share, _audience: True)
    said = refusal(portfolio({**PORTFOLIO, "goals/e.yaml": text}))
    assert said.startswith("nothing is published, since the private records change ")
    assert "`evidence.md`" in said


def test_a_private_page_that_is_let_through_is_noticed(
    portfolio: PortfolioWriter, quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page is no record: what it says is the author's own affair, but a private one stays out."""
    del quick, monkeypatch
    root = portfolio({**PORTFOLIO, "site_src/own.md": f"# Mine\n\n{SECRET}\n"})
    assert SECRET.encode() not in b"".join(files(build(root)).values())


def test_a_title_that_is_the_programs_own_word_is_no_leak(
    portfolio: PortfolioWriter, quick: Path
) -> None:
    del quick
    common = "Evidence", "Skip to content", "goals", "Reference"
    records = "".join(
        f"\n      private-{n}: {{title: {title}, date: 2026-02-1{n}, kind: award}}" for n, title in enumerate(common)
    )
    assert build(portfolio({**PORTFOLIO, "goals/more.yaml": f"    evidence:{records}\n"})).is_dir()


def test_the_folder_of_a_shared_file_is_private_and_its_name_is_not(
    portfolio: PortfolioWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = EVIDENCE.replace("kind: talk,", "kind: talk, file: goals/for-the-lawyer/slides.pdf,")
    root = portfolio(
        {**PORTFOLIO, "goals/e.yaml": text, "goals/for-the-lawyer/slides.pdf": "%PDF"}
    )
    builder(tmp_path, monkeypatch, "goals/for-the-lawyer/slides.pdf")
    assert "`file` of evidence/a-talk" in refusal(root)


def test_a_file_of_a_private_record_that_is_copied_is_noticed(
    portfolio: PortfolioWriter, quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del quick
    text = EVIDENCE.replace("offer-letter: {title: The letter,", "ab: {title: Oh, file: goals/x.pdf,")
    monkeypatch.setattr(sight, "is_visible", lambda _share, _audience: True)
    root = portfolio({**PORTFOLIO, "goals/e.yaml": text, "goals/x.pdf": "%PDF"})
    assert "the private records change" in refusal(root)


def test_the_owners_own_site_is_put_in_place_with_everything(
    portfolio: PortfolioWriter, quick: Path
) -> None:
    del quick
    ended = tracker("-C", portfolio(PORTFOLIO), "site", "build", "--audience", "owner")
    assert ended.code == 0, ended.err
    assert SECRET in (Path(ended.out.strip()) / "evidence.html").read_text()


def test_a_private_title_that_a_shared_record_has_too_is_no_leak(
    portfolio: PortfolioWriter, quick: Path
) -> None:
    """However pages write it, and although a picture is among what they are made with."""
    del quick
    both = EVIDENCE.replace("The letter", "Zoë & Søren's ‹day›").replace(
        "A talk", "Zoë & Søren's ‹day›"
    )
    assert build(portfolio({**PORTFOLIO, "goals/e.yaml": both})).is_dir()
