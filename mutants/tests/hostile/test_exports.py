"""Rows 24 and 25: what is exported, and privacy: nothing private leaves, and nothing tells of it."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.program import Ended, tracker
from tests.hostile.canaries import SECRETS, Secrets, write_secrets
from tests.hostile.fullest import profile, sections, write_section
from tests.hostile.payload import markup_dangers, say
from tests.hostile.running import TODAY

FORMS = {
    "json": ("export", "json"),
    "csv": ("export", "csv"),
    "ics": ("export", "ics"),
    "json-resume": ("export", "json-resume"),
    "packet": ("export", "packet"),
    "page": ("export", "packet", "--format", "html"),
    "fit": ("fit", "--format", "json"),
    "fit for reading": ("fit", "--format", "markdown"),
}


def run(*arguments: str | Path) -> Ended:
    return tracker(*arguments, SOURCE_DATE_EPOCH=TODAY)


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Secrets:
    return write_secrets(tmp_path_factory.mktemp("secrets"), private=True)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Secrets:
    return write_secrets(tmp_path_factory.mktemp("bare"), private=False)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("hostile")
    write_section(root / "goals/profile.yaml", "profile", profile(say, ["public"], "a"))
    for section, records in sections(say, ["public"], "a", open_items=True).items():
        write_section(root / f"goals/{section}.yaml", section, records)
    return root


@pytest.mark.parametrize("form", FORMS)
def test_nothing_private_is_exported_and_no_byte_tells_that_there_is_any(
    secrets: Secrets, bare: Secrets, form: str
) -> None:
    ended = run("-C", secrets.root, *FORMS[form], "--audience", "public")
    assert ended.code == 0, ended.err
    assert [secret for secret in SECRETS if secret in ended.out.lower()] == []
    assert ended.out == run("-C", bare.root, *FORMS[form], "--audience", "public").out


def test_the_owner_is_given_what_is_private(secrets: Secrets) -> None:
    said = run("-C", secrets.root, "export", "json").out
    texts = secrets.private.texts.values()
    assert [text for text in texts if text not in said] == []


def test_no_cell_of_the_table_of_facts_is_a_formula(hostile: Path) -> None:
    text = run("-C", hostile, "export", "csv").out
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert [c for c in cells if c.startswith(("=", "+", "-", "@")) and not _is_number(c)] == []
    assert any("=1+1" in cell for cell in cells)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def test_no_text_ends_a_line_of_the_calendar(hostile: Path, tmp_path: Path) -> None:
    file = tmp_path / "goals.ics"
    assert run("-C", hostile, "export", "ics", "--output", file).code == 0
    lines = file.read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    names = {line.partition(b":")[0].partition(b";")[0] for line in lines if line[:1] != b" "}
    assert names == {
        b"BEGIN", b"VERSION", b"PRODID", b"CALSCALE", b"NAME", b"X-WR-CALNAME", b"UID", b"DTSTAMP",
        b"DTSTART", b"DTEND", b"SUMMARY", b"CATEGORIES", b"CLASS", b"TRANSP", b"END", b"",
    }  # fmt: skip


@pytest.mark.parametrize("form", ["json", "json-resume"])
def test_json_is_json_whatever_the_texts(hostile: Path, form: str) -> None:
    assert json.loads(run("-C", hostile, *FORMS[form]).out)


def test_data_is_no_markup_in_the_packet(hostile: Path) -> None:
    assert list(markup_dangers(run("-C", hostile, *FORMS["page"]).out)) == []
