"""Row 29: references to nothing, circles, and dates and targets that contradict each other."""

from pathlib import Path

import pytest

from tests.hostile.inputs import GOAL, METRIC, path_of, write
from tests.hostile.running import Checked, check


def goal(line: str) -> str:
    return GOAL.replace("{line}", line)


def linked(section: str, key: str, *links: str) -> str:
    """Records `one`, `two` … each with that key, which leads to the next of `links`."""
    needed = {
        "goals": "category: project-impact, start: 2026-01-05, due: 2026-12-18",
        "engagements": "kind: course, start: 2026-01-05, planned_end: 2026-02-01",
        "metrics": "category: project-impact, unit: x, direction: increase",
    }[section]
    lines = (
        f"  {{id}}-{n}: {{title: A, {needed}, {key.replace('@', f'{{id}}-{link}')}}}\n"
        for n, link in enumerate(links)
    )
    return f"{section}:\n{''.join(lines)}"


TARGET = "targets: [{metric: the-metric, baseline: %s, target: %s}]"
AMENDED = "amendments: [{date: 2026-02-01, change: due, from: 2026-06-01, to: %s, reason: x}%s]"
CASES: dict[str, tuple[str, tuple[str, ...]]] = {
    "the metric": (METRIC.replace("{id}", "the-metric").replace("{value}", "1"), ()),
    "a target on no metric": (
        goal("targets: [{metric: nope, baseline: 0, target: 1}]"),
        ("unknown-metric 7:24",),
    ),
    "evidence that is not there": (goal("evidence: [nope]"), ("unknown-evidence 7:16",)),
    "a parent that is not there": (goal("parent: nope"), ("unknown-goal 7:13",)),
    "a role that is not there": (goal("target_role: nope"), ("unknown-role 7:18",)),
    "a requirement that is not there": (
        goal("requirements: [nope/x]"),
        ("unknown-requirement 7:20",),
    ),
    "its own parent": (goal("parent: {id}"), ("parent-cycle 7:13",)),
    "a circle of parents": (linked("goals", "parent: @", "1", "2", "0"), ("parent-cycle 2:97",)),
    "a circle of engagements": (
        linked("engagements", "continues: @", "1", "0"),
        ("continues-cycle 2:96",),
    ),
    "a circle of growths": (
        linked("metrics", "growth: {of: @}", "1", "0"),
        ("metric-cycle 2:96",),
    ),
    "due before the start": (
        goal("weight: 1").replace("due: 2026-12-18", "due: 2026-01-04"),
        ("due-before-start 6:10",),
    ),
    "due at the start": (goal("weight: 1").replace("due: 2026-12-18", "due: 2026-01-05"), ()),
    "a target that is the baseline": (goal(TARGET % (1, "1.0")), ("target-equals-baseline 7:57",)),
    "a target against the direction": (goal(TARGET % (2, 1)), ("against-direction 7:57",)),
    "amendments with a gap": (
        goal(
            AMENDED
            % (
                "2026-09-01",
                ", {date: 2026-03-01, change: due, from: 2026-10-01, to: 2026-12-18, reason: x}",
            )
        ),
        ("amendments-do-not-join 7:134",),
    ),
    "amendments that end elsewhere": (
        goal(AMENDED % ("2026-09-01", "")),
        ("amendments-do-not-join 7:72",),
    ),
    "an error and a reference to nothing": (
        goal("draft: maybe\n    parent: nope"),
        ("not-a-boolean 7:12", "unknown-goal 8:13"),
    ),
    "a reference to a record with an error": (
        goal("draft: maybe") + "reviews:\n  {id}: {date: 2026-02-03, goals: [{id}]}\n",
        ("not-a-boolean 7:12",),
    ),
    "a fact of the year 2199": (
        METRIC.replace("{value}", "1").replace("2026-02-03", "2199-12-31"),
        ("future-fact 9:15",),
    ),
    "a goal of eighty years": (
        goal("weight: 1").replace("due: 2026-12-18", "due: 2105-12-18"),
        (),
    ),
}
INPUTS = {name: text for name, (text, _) in CASES.items()}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return check(write(tmp_path_factory.mktemp("references"), INPUTS))


@pytest.mark.parametrize("name", CASES)
def test_one_mistake_is_one_finding_at_its_place(checked: Checked, name: str) -> None:
    assert checked.found.get(path_of(name, INPUTS), ()) == CASES[name][1]


def test_they_are_errors(checked: Checked) -> None:
    assert checked.code == 1


def test_what_lies_ahead_is_an_error_only_where_strictness_is_asked_for(tmp_path: Path) -> None:
    root = write(tmp_path, {"a fact": CASES["a fact of the year 2199"][0]})
    assert (check(root).code, check(root, "--strict").code) == (0, 1)


def test_a_circle_is_named_link_by_link(checked: Checked) -> None:
    path = path_of("a circle of engagements", INPUTS)
    id_ = path.removeprefix("goals/").removesuffix(".yaml")
    assert checked.messages[path] == (
        f"`{id_}-0` leads back to itself: `{id_}-0` → `{id_}-1` → `{id_}-0`",
    )
