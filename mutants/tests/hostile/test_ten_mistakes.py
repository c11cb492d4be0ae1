"""Ten different mistakes in a copy of the example portfolio are ten findings, each at its place."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.builds import copy_example
from tests.example import EPOCH
from tests.hostile.running import check as check_today
from tests.hostile.running import run


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """In `file` the first `right` becomes `wrong`; `at` is where in it the finding is."""

    file: str
    right: str
    wrong: str
    at: str
    code: str

    def make(self, root: Path) -> tuple[str, str]:
        """Writes it; the path and the finding that is then to be expected."""
        file = root / "goals" / self.file
        text = file.read_text(encoding="utf-8")
        before, found, after = text.partition(self.right)
        assert found, f"{self.file} does not say {self.right!r} any more"
        before += self.wrong[: self.wrong.index(self.at)]
        file.write_text(before + self.wrong[self.wrong.index(self.at) :] + after, encoding="utf-8")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return f"goals/{self.file}", f"{self.code} {line}:{column}"


MISTAKES = (
    Mistake(
        file="promotion/staff.yaml",
        right="due: 2027-03-31",
        wrong="due: 2027-03-32",
        at="2027-03-32",
        code="not-a-date",
    ),
    Mistake(
        file="voice/talks.yaml",
        right="metric: speaking-engagements",
        wrong="metric: speaking-engagement",
        at="speaking",
        code="unknown-metric",
    ),
    Mistake(
        file="people/team.yaml",
        right="share: [manager, coach]",
        wrong="share: [manger, coach]",
        at="manger",
        code="unknown-audience",
    ),
    Mistake(
        file="positions.yaml",
        right="level: 2",
        wrong="level: two",
        at="two",
        code="not-a-number",
    ),
    Mistake(
        file="positions.yaml",
        right="change: hire",
        wrong="change: hired",
        at="hired",
        code="unknown-word",
    ),
    Mistake(
        file="private/setbacks.yaml",
        right="recovered: 2025-01-17",
        wrong="recoverd: 2025-01-17",
        at="recoverd",
        code="unknown-key",
    ),
    Mistake(
        file="private/setbacks.yaml",
        right="title: Failed the",
        wrong="title: Failed: the",
        at=": the",
        code="colon-in-text",
    ),
    Mistake(
        file="settlement/money.yaml",
        right="url: https:",
        wrong="url: htps:",
        at="htps",
        code="bad-url",
    ),
    Mistake(
        file="drafts.yaml",
        right="draft: true",
        wrong="draft: yes",
        at="yes",
        code="not-a-boolean",
    ),
    Mistake(
        file="craft/certificates.yaml",
        right="goals/attachments/streaming-certificate.jpg",
        wrong="goals/attachments/streaming-certificate.jpeg",
        at="goals",
        code="missing-file",
    ),
)


def test_each_is_one_finding_and_none_hides_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.hostile.running.TODAY", str(EPOCH))
    root = copy_example(tmp_path)
    expected = [mistake.make(root) for mistake in MISTAKES]
    checked = check_today(root)
    found = [(path, finding) for path, those in checked.found.items() for finding in those]
    assert checked.code == 1
    assert sorted(found) == sorted(expected)


def test_as_text_each_shows_its_line_and_what_is_meant_in_it(tmp_path: Path) -> None:
    root = copy_example(tmp_path)
    expected = [mistake.make(root) for mistake in MISTAKES]
    ended = run("-C", root, "check", SOURCE_DATE_EPOCH=str(EPOCH))
    places = [f"{path}:{finding.split()[1]}\n" for path, finding in expected]
    assert [place for place in places if f"--> {place}" not in ended.out] == []
    assert ended.out.count("error[") == len(MISTAKES)
