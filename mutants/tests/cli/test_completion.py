"""Shells complete commands, options and the ids of the portfolio."""

from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

FILE = """\
goals:
  speak: {title: Speak more, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
    targets: [{metric: talks, baseline: 0, target: 4}, 3, {metric: [1]}, {metric: tips, min: 1}],
    milestones: [{title: Sent, done: 2026-02-01}, {title: Talk given}, slides]}
  write: {title: 1, targets: 4}
metrics:
  talks: 3
evidence:
  talk: {title: A talk}
"""


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    return portfolio({"goals/a.yaml": FILE, "goals/b.yaml": "- no mapping\n"})


def completed(root: Path, *words: str, word: str = "") -> list[str]:
    """What bash would propose for a word behind others."""
    line = ("tracker", "-C", str(root), *words)
    ended = tracker(
        _TRACKER_COMPLETE="bash_complete",
        COMP_WORDS=" ".join((*line, word)),
        COMP_CWORD=str(len(line)),
    )
    return ended.out.split()


@pytest.mark.parametrize(
    ("words", "word", "expected"),
    [
        (("log",), "", ["plain,talks"]),
        (("log",), "x", []),
        (("log", "talks", "1", "--evidence"), "t", ["plain,talk"]),
        (("done",), "", ["plain,speak", "plain,write"]),
        (("amend",), "s", ["plain,speak"]),
        (("close",), "w", ["plain,write"]),
        (("close", "write"), "a", ["plain,achieved", "plain,abandoned"]),
        (("done", "speak"), "", ["plain,2", "plain,3"]),
        (("done", "spe"), "3", ["plain,3"]),
        (("done", "write"), "", []),
        (("done", "nobody"), "", []),
        (("amend", "speak", "--metric"), "", ["plain,talks", "plain,tips"]),
        (("amend", "speak", "--metric"), "ta", ["plain,talks"]),
        (("amend", "write", "--metric"), "", []),
        (("status",), "s", ["plain,speak"]),
        (("why",), "", ["plain,speak", "plain,write", "plain,talks"]),
    ],
)
def test_ids_are_proposed_whatever_else_is_wrong(
    root: Path, words: tuple[str, ...], word: str, expected: list[str]
) -> None:
    assert completed(root, *words, word=word) == expected


def test_where_there_is_no_portfolio_nothing_is_proposed(tmp_path: Path) -> None:
    assert completed(tmp_path / "nowhere", "log") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_each_shell_gets_a_script_that_asks_the_program(shell: str) -> None:
    ended = tracker("completion", shell)
    assert ended.code == 0
    assert f"{shell}_complete" in ended.out
    assert "_TRACKER_COMPLETE" in ended.out


def powershell(words: str, word: str = "") -> list[str]:
    """What PowerShell would propose for a word behind others, each on a line."""
    asked = tracker(_TRACKER_COMPLETE="powershell_complete", COMP_WORDS=words, COMP_WORD=word)
    return asked.out.split("\n")[:-1]


def test_powershell_gets_a_word_and_its_meaning_on_each_line(root: Path) -> None:
    assert powershell(f"tracker\n-C\n'{root}'\ndone\nsp", "sp") == ["speak\tSpeak more"]
    done = powershell(f"tracker\n-C\n'{root}'\ndone\nspeak\n2", "2")
    assert done == ["2\tTalk given"]
    proposed = [line.split("\t")[0] for line in powershell("tracker\nsite")]
    assert {"build", "serve"} <= set(proposed)


def test_powershell_completes_paths_by_itself() -> None:
    assert powershell("tracker\ncheck") == [""]
