"""Attachments: where they stand in the site, and what of them goes there."""

import json
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import PortfolioWriter
from tests.site.test_pictures import CANARY, jpeg_with_gps
from tracker.faults import EnvironmentFault, Refusal
from tracker.load import load
from tracker.records.audience import restrict
from tracker.site.attachments import copy_attachment, published


def published_places(portfolio: PortfolioWriter, files: dict[str, str]) -> dict[str, str]:
    """Where the files of shared evidence stand, by evidence id."""
    evidence = {
        id_: {"title": "x", "date": "2026-01-05", "kind": "talk", "file": file, "share": ["public"]}
        for id_, file in files.items()
    }
    root = portfolio({**dict.fromkeys(files.values(), "x"), "goals/a.yaml": "profile: {name: A}"})
    (root / "goals" / "e.yaml").write_text(json.dumps({"evidence": evidence}))
    loaded = load(root, date(2026, 6, 1))
    assert loaded.diagnostics == ()
    places = published(restrict(loaded.portfolio, "public"))
    assert len({a.place.lower() for a in places.values()}) == len(places)
    return {id_: attachment.place for id_, attachment in places.items()}


def test_a_file_keeps_its_own_name(portfolio: PortfolioWriter) -> None:
    assert published_places(portfolio, {"one": "goals/deep/Talk.pdf"}) == {"one": "files/Talk.pdf"}


def test_two_of_one_name_are_prefixed_with_their_evidence(portfolio: PortfolioWriter) -> None:
    files = {"one": "a/talk.pdf", "two": "b/Talk.pdf", "three": "c/talk.pptx"}
    assert published_places(portfolio, files) == {
        "one": "files/one_talk.pdf",
        "two": "files/two_Talk.pdf",
        "three": "files/talk.pptx",
    }


def test_a_name_that_looks_prefixed_cannot_take_the_place_of_one_that_is(
    portfolio: PortfolioWriter,
) -> None:
    files = {"one": "a/talk.pdf", "two": "b/talk.pdf", "three": "c/one_talk.pdf"}
    assert published_places(portfolio, files)["three"] == "files/three_one_talk.pdf"


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("a/My talk (final).pdf", "files/My-talk-final-.pdf"),
        ("a/évidence.pdf", "files/vidence.pdf"),
        ("a/-x.pdf", "files/x.pdf"),
        ("a/page.html", "files/page.html.txt"),
        ("a/Notes.MD", "files/Notes.MD.txt"),
        ("a/notes.mkd", "files/notes.mkd.txt"),
        ("a/x.js", "files/x.js.txt"),
        ("a/picture.svg", "files/picture.svg"),
    ],
)
def test_names_are_fit_for_an_address_and_run_nothing(
    portfolio: PortfolioWriter, file: str, place: str
) -> None:
    assert published_places(portfolio, {"one": file}) == {"one": place}


def test_a_picture_can_be_shown_and_an_svg_cannot(portfolio: PortfolioWriter) -> None:
    evidence = "{title: x, date: 2026-01-05, kind: talk, file: a/x.%s, share: [public]}"
    root = portfolio(
        {
            "a/x.png": "",
            "a/x.svg": "",
            "goals/e.yaml": f"evidence:\n  p: {evidence % 'png'}\n  s: {evidence % 'svg'}\n",
        }
    )
    shared = restrict(load(root, date(2026, 6, 1)).portfolio, "public")
    assert {i: a.picture for i, a in published(shared).items()} == {"p": True, "s": False}


def test_a_document_is_copied_as_it_is_and_the_owner_is_told(tmp_path: Path) -> None:
    said: list[str] = []
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 by " + CANARY)
    copy_attachment(tmp_path, "letter.pdf", tmp_path / "files" / "letter.pdf", said.append)
    assert (tmp_path / "files" / "letter.pdf").read_bytes() == b"%PDF-1.7 by " + CANARY
    assert said == [
        "`letter.pdf` is published byte for byte: what it says of its author goes along"
    ]


def test_a_picture_is_copied_bare(tmp_path: Path) -> None:
    said: list[str] = []
    (tmp_path / "Photo.JPG").write_bytes(jpeg_with_gps())
    copy_attachment(tmp_path, "Photo.JPG", tmp_path / "files" / "Photo.JPG", said.append)
    assert CANARY not in (tmp_path / "files" / "Photo.JPG").read_bytes()
    assert said == []


@pytest.mark.parametrize("name", ["photo.heic", "scan.TIFF", "x.avif", "raw.dng"])
def test_a_picture_that_cannot_be_freed_of_its_metadata_is_refused(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(CANARY)
    with pytest.raises(Refusal, match="save it as JPEG or PNG"):
        copy_attachment(tmp_path, name, tmp_path / "files" / name, print)
    assert not (tmp_path / "files").exists()


def test_a_file_that_has_become_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    (tmp_path / "portfolio").mkdir()
    (tmp_path / "portfolio" / "x.pdf").symlink_to(tmp_path / "secret")
    with pytest.raises((EnvironmentFault, OSError)):
        copy_attachment(tmp_path / "portfolio", "x.pdf", tmp_path / "x.pdf", print)
    assert not (tmp_path / "x.pdf").exists()


def test_a_file_that_is_too_large_by_now_is_not_copied(tmp_path: Path) -> None:
    with (tmp_path / "x.pdf").open("wb") as file:
        file.truncate(26 * 1024 * 1024)
    with pytest.raises(EnvironmentFault, match="the file has"):
        copy_attachment(tmp_path, "x.pdf", tmp_path / "files" / "x.pdf", print)
