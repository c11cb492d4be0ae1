"""Editors complete, explain and check by our schemas: the real language server, over stdio."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from textwrap import fill

import pytest

from tests.diagnostics.page import page
from tests.editors.server import Position, Server, running
from tests.example import ROOT
from tests.golden import may_update
from tracker.data.example import EXAMPLE_DAY
from tracker.editing.start import start_portfolio

MODELINE = "# yaml-language-server: $schema=../schema/portfolio.schema.json\n"
GOAL = """\
goals:
  staff:
    title: Be promoted to Staff Engineer
    category: career-advancement
    start: 2026-01-05
    due: 2026-12-18
"""
METRIC = """\
metrics:
  talks:
    title: Talks given
    category: thought-leadership
    unit: talks
    direction: increase
    aggregate: sum
    observations: []
"""

pytestmark = pytest.mark.skipif(
    shutil.which("npm") is None and os.environ.get("CI") != "true", reason="Node is not here"
)
WAYS = ("modeline", "settings")


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    """How the editor learns of the schema: by the first line of a file, or by its settings."""
    return str(request.param)


@pytest.fixture(scope="module")
def server(way: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server in a new portfolio."""
    folder = tmp_path_factory.mktemp("editors") / "portfolio"
    start_portfolio(folder, example=False, today=EXAMPLE_DAY)
    if way == "modeline":
        shutil.rmtree(folder / ".vscode")
    with running(folder) as started:
        yield started


def _opened(server: Server, way: str, name: str, text: str) -> tuple[str, list[str]]:
    """Opens `goals/<name>`; the text as it is then, and the messages about it."""
    whole = MODELINE + text if way == "modeline" else text
    wrong = server.opened(f"goals/{name}", whole)
    return whole, [finding["message"] for finding in wrong]


def _at(text: str, words: str) -> Position:
    """The place behind the first occurrence of `words`."""
    before = text[: text.index(words) + len(words)]
    return {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}


def test_a_sound_file_has_nothing_to_mend(server: Server, way: str) -> None:
    assert _opened(server, way, "sound.yaml", GOAL + METRIC)[1] == []


def test_the_keys_of_a_goal_are_offered_where_one_can_stand(server: Server, way: str) -> None:
    text, _ = _opened(server, way, "keys.yaml", f"{GOAL}    \n")
    offered = server.completed("goals/keys.yaml", _at(text, "12-18\n    "))
    assert offered >= {"targets", "milestones", "outcome", "evidence", "share", "why"}
    assert offered.isdisjoint({"title", "direction", "observations"})


def test_the_words_of_a_choice_are_offered(server: Server, way: str) -> None:
    text, _ = _opened(server, way, "words.yaml", METRIC.replace("increase", ""))
    offered = server.completed("goals/words.yaml", _at(text, "direction: "))
    assert offered >= {"increase", "decrease", "maintain"}


def test_the_sections_are_offered_at_the_left_edge(server: Server, way: str) -> None:
    text, _ = _opened(server, way, "sections.yaml", f"{METRIC}\n")
    offered = server.completed("goals/sections.yaml", _at(text, "[]\n"))
    assert offered >= {"goals", "evidence", "profile", "feedback"}


def test_a_key_is_explained_where_the_mouse_rests(server: Server, way: str) -> None:
    text, _ = _opened(server, way, "hover.yaml", METRIC)
    told = server.hovered("goals/hover.yaml", _at(text, "    direc"))
    # The server escapes what Markdown would take for markup.
    assert "Which way is better: `increase`, `decrease`, or `maintain`" in told.replace("\\", "")


def test_a_word_that_is_no_choice_is_underlined(server: Server, way: str) -> None:
    text, _ = _opened(server, way, "sound-word.yaml", METRIC)
    wrong = server.opened("goals/word.yaml", text.replace("increase", "up"))
    assert [finding["message"] for finding in wrong] == [
        'Value is not accepted. Valid values: "increase", "decrease", "maintain".'
    ]
    assert wrong[0]["range"]["end"] == _at(text.replace("increase", "up"), "direction: up")


def test_an_unknown_key_is_underlined(server: Server, way: str) -> None:
    assert _opened(server, way, "unknown.yaml", f"{GOAL}    wieght: 2\n")[1] == [
        "Property wieght is not allowed."
    ]


def test_what_the_documentation_shows_is_what_an_editor_gets(
    server: Server, way: str, request: pytest.FixtureRequest
) -> None:
    goals, _ = _opened(server, way, "shown-goals.yaml", f"{GOAL}    \n")
    offered = server.completed("goals/shown-goals.yaml", _at(goals, "12-18\n    "))
    metrics, wrong = _opened(server, way, "shown.yaml", METRIC.replace("increase", "up"))
    told = server.hovered("goals/shown.yaml", _at(metrics, "    direc")).split("\n\n")[1]
    answers = (
        fill(", ".join(sorted(offered)), 80),
        fill(told.replace("\\", ""), 80),
        "\n".join(wrong),
    )
    shown = page(ROOT / "docs" / "editors.md")
    said = [piece for piece in shown.pieces if piece.is_said]
    if may_update(asked=bool(request.config.getoption("--update"))):
        for piece, answer in reversed(list(zip(said, answers, strict=True))):
            shown = replace(shown, text=shown.with_text(piece, f"{answer}\n"))
        shown.path.write_text(shown.text, encoding="utf-8")
    else:
        assert tuple(piece.text.removesuffix("\n") for piece in said) == answers
