"""The list of codes, the constructors of findings and the pages are one and the same set."""

import re

from tests.diagnostics.constructors import said
from tests.example import ROOT
from tracker.data.codes import CODES, pages

ROOMS = ("text", "records", "load", "kpis", "site", "editing", "cli")
FILES = [path for room in ROOMS for path in sorted((ROOT / "tracker" / room).rglob("*.py"))]


def test_no_code_is_listed_twice() -> None:
    assert len(set(CODES)) == len(CODES)


def test_codes_are_words_in_small_letters_with_hyphens_between() -> None:
    assert [code for code in CODES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)] == []


def test_every_code_of_a_finding_is_written_out() -> None:
    assert said(FILES).unclear == set()


def test_every_code_that_a_finding_can_have_is_listed_and_no_other() -> None:
    assert said(FILES).codes == set(CODES)


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    folder = ROOT / "tracker" / "data" / "diagnostics"
    assert {path.stem for path in folder.iterdir()} == set(CODES)


def test_no_two_pages_have_one_title() -> None:
    titles = {page.partition("\n")[0] for page in pages().values()}
    assert len(titles) == len(CODES)


def test_every_page_says_what_why_and_how() -> None:
    incomplete = {
        code
        for code, page in pages().items()
        if not re.match(r"# .+\n\n(?!```|#).{40,}\n\n", page) or "**The cure" not in page
    }
    assert incomplete == set()
