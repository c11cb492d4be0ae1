"""Calling the program: help, exit codes, where and when it works."""

import errno
import io
import os
import subprocess
import sys
from contextlib import redirect_stdout
from datetime import date
from pathlib import Path

import pytest

from tests.cli.program import process_environment, tracker, tracker_process
from tests.conftest import PortfolioWriter
from tracker.cli import main
from tracker.cli.setting import Day

HEAVY = {"jsonschema", "jsonschema_rs", "mkdocs", "vl_convert", "yaml", "jinja2", "PIL"}
GOAL = """
    goals:
      ship:
        title: Ship
        category: project-impact
        start: 2026-01-05
        due: 2026-12-18
"""


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_saying_who_it_is_imports_nothing_of_weight(option: str) -> None:
    code = (
        f"import sys; sys.argv = ['tracker', {option!r}]\n"
        "from tracker.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(' '.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert HEAVY & set(done.stderr.split()) == set()


def test_help_lists_the_commands_and_shows_an_example() -> None:
    ended = tracker("--help")
    assert ended.code == 0
    assert "check" in ended.out
    assert "Example: tracker check" in ended.out


@pytest.mark.parametrize("command", ["init", "check", "status", "kpi", "site build", "site serve"])
def test_each_command_shows_an_example(command: str) -> None:
    assert "Example: tracker " in tracker(*command.split(), "--help").out


def test_an_unknown_command_is_wrong_usage() -> None:
    assert tracker("zzzzz").code == 2


@pytest.mark.parametrize("name", ["statu", "stauts"])
def test_a_misspelt_command_leads_to_the_one_that_was_meant(name: str) -> None:
    ended = tracker(name)
    assert (ended.code, "Did you mean 'status'?" in ended.err) == (2, True)


def test_a_portfolio_is_found_upwards(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/2026/a.yaml": GOAL})
    assert tracker("status", folder=root / "goals" / "2026").code == 0


def test_where_there_is_none_the_way_to_one_is_told(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "below").mkdir()
    ended = tracker("check", folder=tmp_path / "below")
    assert ended.code == 2
    assert "`tracker init` makes one" in ended.err


def test_a_portfolio_above_the_git_top_is_not_taken(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL, "code/.git/HEAD": "", "code/x": ""})
    assert tracker("check", folder=root / "code").code == 2


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert tracker("-C", tmp_path / "nowhere", "check").code == 2


@pytest.mark.parametrize("day", ["yesterday", "2026-2-3", "20260203", "2026-02-30"])
def test_a_date_is_written_as_in_the_files(portfolio: PortfolioWriter, day: str) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": GOAL}), "kpi", "--as-of", day)
    assert ended.code == 2
    assert "write YYYY-MM-DD" in ended.err


@pytest.mark.parametrize("day", ["1899-12-31", "2200-01-01"])
def test_dates_out_of_range_are_told_the_range(portfolio: PortfolioWriter, day: str) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": GOAL}), "kpi", "--as-of", day)
    assert (ended.code, "dates run from 1900 to 2199" in ended.err) == (2, True)


def test_a_bad_source_date_epoch_is_wrong_usage(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    assert tracker("-C", root, "kpi", SOURCE_DATE_EPOCH="soon").code == 2


def test_today_is_source_date_epoch_where_it_is_set(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    ended = tracker("-C", root, "status", "--format", "json", SOURCE_DATE_EPOCH="1780000000")
    assert '"as_of": "2026-05-28"' in ended.out


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (("kpi", "networkin"), "did you mean `networking`?"),
        (("status", "shipp"), "did you mean `ship`?"),
        (("kpi", "--audience", "publik"), "did you mean `public`?"),
        (("site", "build", "--audience", "publik"), "did you mean `public`?"),
    ],
)
def test_an_unknown_name_is_wrong_usage_and_the_nearest_is_named(
    portfolio: PortfolioWriter, arguments: tuple[str, ...], near: str
) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": GOAL}), *arguments)
    assert (ended.code, near in ended.err) == (2, True)


def test_figures_over_half_the_data_are_refused(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL, "goals/b.yaml": "goals:\n  x: {title: 3.10}\n"})
    for command in (("kpi",), ("status",), ("site", "build")):
        ended = tracker("-C", root, *command)
        assert (ended.code, ended.out) == (1, "")
        assert "a figure over half the data is a wrong figure" in ended.err
    assert not (root / "site").exists()


def test_partial_figures_are_shown_and_called_so(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL, "goals/b.yaml": "goals:\n  x: {title: 3.10}\n"})
    ended = tracker("-C", root, "status", "--partial")
    assert ended.code == 0
    assert "Ship" in ended.out
    assert "figures over part of the data" in ended.err


def test_colour_is_a_matter_of_the_terminal_and_of_two_variables(
    portfolio: PortfolioWriter,
) -> None:
    root = portfolio({"goals/a.yaml": "goals: 3\n"})
    assert "\x1b[" not in tracker("-C", root, "check").out
    assert "\x1b[" in tracker("-C", root, "check", FORCE_COLOR="1").out
    assert "\x1b[" not in tracker("-C", root, "check", FORCE_COLOR="1", NO_COLOR="1").out


def test_it_runs_as_a_module_and_says_its_version() -> None:
    ended = tracker_process("--version")
    assert (ended.code, ended.out.partition(" ")[0]) == (0, "tracker")


def test_a_bug_of_ours_is_called_so(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("mislaid a semicolon")

    monkeypatch.setattr("tracker.cli.status.standing", broken)
    ended = tracker("-C", portfolio({"goals/a.yaml": GOAL}), "status")
    assert (ended.code, ended.out) == (70, "")
    assert "mislaid a semicolon" in ended.err
    assert "this is a bug of ours, not a mistake of yours." in ended.err


def test_a_reader_who_has_seen_enough_is_no_fault(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "tracker", "-C", str(root), "kpi"]
    done = subprocess.run(
        command, stdout=writing, stderr=subprocess.PIPE, env=process_environment(), check=False
    )
    os.close(writing)
    assert b"Traceback" not in done.stderr
    assert done.returncode != 70


class FullDisk(io.BytesIO):
    """A file on a disk without room."""

    def write(self, _data: object, /) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_is_the_environments_fault(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    monkeypatch.setattr("sys.argv", ["tracker", "-C", str(root), "status"])
    full = io.TextIOWrapper(FullDisk(), encoding="utf-8", write_through=True)
    with redirect_stdout(full), pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 3
    assert capsys.readouterr().err == "tracker: No space left on device\n"


@pytest.mark.parametrize(
    "surroundings", [{"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0", "LC_ALL": "POSIX"}]
)
def test_a_terminal_of_few_characters_is_written_to_all_the_same(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch, surroundings: dict[str, str]
) -> None:
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    root = portfolio({"goals/a.yaml": GOAL.replace("title: Ship", "title: Überall ⛵")})
    for command in (("status",), ("kpi",), ("check",)):
        ended = tracker_process("-C", root, *command)
        assert ended.code == 0
        assert "Traceback" not in ended.err


def test_a_folder_that_cannot_be_entered_is_the_environments_fault(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(_path: Path) -> bool:
        raise PermissionError(13, "Permission denied", "/closed/goals")

    root = portfolio({"goals/a.yaml": GOAL})
    monkeypatch.setattr(Path, "is_dir", closed)
    ended = tracker("check", folder=root)
    assert (ended.code, ended.err) == (3, "tracker: `/closed/goals`: Permission denied\n")


def test_a_user_without_a_home_has_a_portfolio_too(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> Path:
        raise RuntimeError("no home")

    monkeypatch.setattr(Path, "home", nobody)
    root = portfolio({"goals/a.yaml": GOAL})
    assert tracker("status", folder=root / "goals").code == 0


def test_verbose_names_the_portfolio(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOAL})
    assert tracker("-v", "-C", root, "status").err == f"the portfolio is `{root}`\n"


def test_shells_complete_the_commands() -> None:
    ended = tracker(_TRACKER_COMPLETE="bash_complete", COMP_WORDS="tracker ", COMP_CWORD="1")
    assert {"plain,init", "plain,check", "plain,site"} <= set(ended.out.splitlines())


def test_a_day_that_is_one_already_stays_so() -> None:
    assert Day().convert(date(2026, 1, 5), None, None) == date(2026, 1, 5)
