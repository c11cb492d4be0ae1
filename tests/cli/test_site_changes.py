"""The page of what has changed since the last review, for audiences that asked for it."""

from pathlib import Path

import pytest

from tests.cli.program import Ended, tracker
from tests.history.repositories import begin, commit

DAY = "1780315200"  # 2026-06-01
FIRST = """
    share: [manager]
    profile: {name: Ada, audiences: {manager: {title: Boss}, coach: {title: Coach}}}
    metrics:
      talks: {title: Talks, category: thought-leadership, unit: talks, direction: increase,
        aggregate: sum, cadence: month, observations: [{date: 2026-02-01, value: 1}]}
      secrets: {title: Hidden count, category: thought-leadership, unit: x, direction: increase,
        aggregate: sum, cadence: month, observations: [{date: 2026-02-01, value: 1}]}
    goals:
      speak: {title: Speak, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
        committed: 2026-01-01, targets: [{metric: talks, baseline: 0, target: 6},
        {metric: secrets, baseline: 0, target: 6}],
        milestones: [{title: Ask for leave, due: 2026-05-01}]}
    evidence:
      film: {title: Film, kind: talk, date: 2026-02-01}
    reviews:
      april: {date: 2026-04-01}
    """
SECOND = (
    FIRST.replace("due: 2026-12-31", "due: 2027-12-31")
    .replace("{title: Hidden count", "{share: [], title: Hidden count")
    .replace("{title: Film", "{share: [], title: Film")
    .replace("{title: Ask for leave", "{share: [], title: Ask for leave")
    .replace("evidence:", "evidence:\n      book: {title: A book, kind: talk, date: 2026-05-20}")
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = begin(tmp_path / "portfolio")
    asked = "extra: {changes: [manager, coach]}\n"
    first = commit(folder, {"goals/a.yaml": FIRST, "mkdocs.yml": asked}, "2026-03-15")
    assert first
    commit(folder, {"goals/a.yaml": SECOND}, "2026-05-25")
    return folder


def build(root: Path, audience: str) -> Ended:
    return tracker("site", "build", "--audience", audience, folder=root, SOURCE_DATE_EPOCH=DAY)


def test_who_asked_is_told_what_happened_and_nothing_that_is_private_by_now(root: Path) -> None:
    ended = build(root, "manager")
    assert (ended.code, ended.out) == (0, f"{root / 'site-manager'}\n")
    plain = (root / "site-manager/changes.html").read_text().replace("\u00a0", " ")
    assert "Due 31 Dec 2027 (31 Dec 2026 before): moved without an amendment" in plain
    assert '<a href="evidence.html#book">A book</a> <span>20 May 2026</span>' in plain
    everything = "".join(f.read_text("utf-8", "replace") for f in _texts(root / "site-manager"))
    head = (root / ".git/refs/heads/main").read_text().strip()
    for private in (
        "Hidden count",
        "secrets",
        "Film",
        "Ask for leave",
        "ada@example.org",
        head[:10],
    ):
        assert private not in everything


def test_who_did_not_ask_has_no_such_page(root: Path) -> None:
    assert build(root, "public").code == 0
    assert not (root / "site/changes.html").exists()
    config = (root / "build/public/mkdocs.yml").read_text()
    assert "manager" not in config
    assert "coach" not in config


SAID = "observations: [{date: 2026-02-01, value: 1}, {date: 2026-05-02, value: 2}]}"
OWN = """
    kpis:
      said:
        title: Said in public
        metric: talks
        share: [manager]
    """


def test_figures_are_told_with_their_grounds(root: Path) -> None:
    commit(root, {"goals/a.yaml": FIRST, "goals/kpis.yaml": OWN}, "2026-03-20")
    second = SECOND.replace("observations: [{date: 2026-02-01, value: 1}]}", SAID, 1)
    commit(root, {"goals/a.yaml": second}, "2026-05-26")
    assert build(root, "manager").code == 0
    plain = (root / "site-manager/changes.html").read_text()
    row = plain[plain.index('<a href="kpis.html#said">Said in public</a>') :].partition("</tr>")[0]
    assert '<td data-label="before">1 talks (n 1)</td>' in row
    assert "<strong>3 talks (n 2)</strong>" in row
    assert '<p>Recorded: <a href="metrics/talks.html">Talks</a></p>' in row


def test_without_a_review_or_a_history_it_is_said_why_there_is_no_page(root: Path) -> None:
    text = (root / "goals/a.yaml").read_text()
    (root / "goals/a.yaml").write_text(text.replace("2026-04-01", "2025-04-01"))
    ended = build(root, "manager")
    assert ended.code == 0
    assert "no page of changes: no commit is as old as 2025-04-01" in ended.err
    assert not (root / "site-manager/changes.html").exists()


def _texts(folder: Path) -> list[Path]:
    kinds = {".html", ".json", ".js", ".xml", ".txt"}
    return [
        file for file in folder.rglob("*") if file.suffix in kinds and "assets" not in file.parts
    ]
