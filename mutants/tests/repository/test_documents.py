"""What the documents point to is there."""

import re
from pathlib import Path

from tests.example import ROOT
from tests.repository.sources import documents

LINK = re.compile(r"(?<!`)!?\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)")
WORD = re.compile(r"`make ([a-z-]+)`|^make ([a-z-]+)", re.MULTILINE)
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)


def _without_code(text: str) -> str:
    return re.sub(r"^(```|~~~).*?^\1", "", text, flags=re.DOTALL | re.MULTILINE)


def _is_missing(document: Path, link: str) -> bool:
    if re.match(r"[a-z]+:|#", link):
        return False
    return not (document.parent / link.partition("#")[0]).exists()


def test_every_link_leads_to_a_file() -> None:
    missing = {
        f"{document.relative_to(ROOT)} -> {link}"
        for document in documents()
        for link in LINK.findall(_without_code(document.read_text(encoding="utf-8")))
        if _is_missing(document, link)
    }
    assert missing == set()


def test_every_make_word_exists() -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    told = {
        inline or alone
        for document in documents()
        for inline, alone in WORD.findall(document.read_text(encoding="utf-8"))
    }
    assert told - targets == set()


def test_every_decision_has_a_number_of_its_own() -> None:
    numbers = [path.name[:4] for path in sorted((ROOT / "docs" / "decisions").glob("*.md"))]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
