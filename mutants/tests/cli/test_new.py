"""`tracker new`: a valid record from options, from a template, or from answers."""

import pytest

from tests.cli.program import tracker
from tests.cli.terminal import GIVE_UP, at_terminal
from tests.conftest import PortfolioWriter

TODAY = "1795132800"  # 2026-11-20, in seconds

OWN = """
    share: [public]
    roles:
      staff:
        title: Staff engineer
        requirements:
          depth: {title: Depth}
          breadth: {title: Breadth}
    metrics:
      talks:
        title: Talks given
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        observations: []
      papers:
        title: Papers written
        category: thought-leadership
        unit: papers
        direction: increase
        aggregate: sum
        observations: []
"""
GOAL = ("--category", "thought-leadership", "--start", "2026-01-05", "--due", "2026-12-31")


def test_a_record_from_options_goes_into_a_new_file(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = tracker(
        *("-C", root, "new", "goal", "speak", "--title", "Speak: more", *GOAL),
        *("--targets", "{metric: talks, baseline: 0, target: 4}", "--weight", "2.50"),
        *("--advised-by", "manager", "--advised_by", "[peer, mentor]", "--draft", "true"),
        *("--why", "Because\n# it matters", "--share", "[]"),
        SOURCE_DATE_EPOCH=TODAY,
    )
    assert ended.err == (
        "goal `speak`, in the new file goals/goals.yaml\n"
        "goals/goals.yaml is written. “Speak: more” is new, and draft.\n"
    )
    assert ended.code == 0
    assert (root / "goals/goals.yaml").read_text() == (
        "# yaml-language-server: $schema=../schema/portfolio.schema.json\n"
        "goals:\n"
        "  speak:\n"
        '    title: "Speak: more"\n'
        "    category: thought-leadership\n"
        "    start: 2026-01-05\n"
        "    due: 2026-12-31\n"
        "    draft: true\n"
        "    why: |-\n"
        "      Because\n"
        "      # it matters\n"
        "    advised_by: [manager, peer, mentor]\n"
        "    weight: 2.50\n"
        "    targets:\n"
        "      - {metric: talks, baseline: 0, target: 4}\n"
        "    share: []\n"
    )
    assert tracker("-C", root, "check", "--strict", SOURCE_DATE_EPOCH=TODAY).code == 0


def test_it_goes_beside_its_like_and_it_is_said_who_sees_it(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = tracker("-C", root, "new", "metric", "--from", "revenue", SOURCE_DATE_EPOCH=TODAY)
    assert ended.code == 0
    assert ended.out == (
        "+  revenue:\n+    title: Revenue\n+    category: quantitative-performance\n+    unit: EUR\n"
        "+    direction: increase\n+    aggregate: sum\n+    cadence: month\n+    observations: []\n"
    )
    assert ended.err.startswith(
        "metric `revenue`, in goals/all.yaml, which shares it with public (--share [] keeps it to"
        " you)\n"
    )


def test_options_go_before_the_template(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = tracker(
        *("-C", root, "new", "metric", "mine", "--from", "revenue", "--unit", "USD"),
        *("--ratio", "{of: talks, over: papers}", "--dry-run"),
        SOURCE_DATE_EPOCH=TODAY,
    )
    assert ended.code == 0
    assert "+  mine:\n" in ended.out
    assert "+    unit: USD\n" in ended.out
    assert "observations" not in ended.out.partition("+  mine:")[2]


def test_a_dry_run_shows_the_change_and_writes_nothing(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    before = (root / "goals/all.yaml").read_bytes()
    ended = tracker(
        "-C", root, "new", "metric", "--from", "revenue", "--dry-run", SOURCE_DATE_EPOCH=TODAY
    )
    assert (ended.code, ended.out.partition("\n@@")[0]) == (
        0,
        "--- a/goals/all.yaml\n+++ b/goals/all.yaml",
    )
    assert (root / "goals/all.yaml").read_bytes() == before
    tracker(
        "-C", root, "new", "review", "--date", "2026-01-05", "--dry-run", SOURCE_DATE_EPOCH=TODAY
    )
    assert [f.name for f in (root / "goals").iterdir()] == ["all.yaml"]


def test_all_that_is_missing_is_named_at_once(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = tracker("-C", root, "new", "metric", "--title", "Talks")
    assert ended.code == 2
    assert ended.err == (
        "tracker: a new metric needs more: --category, --unit, --direction, --aggregate"
        " (`tracker new metric --help` explains them)\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("kpi", "talks-given"), "a new kpi needs more: --metric"),
        (("goal", "A b", "--title", "x", *GOAL), "`A b` cannot be an id"),
        (("role", "staff", "--title", "x"), "there is a role `staff` already; choose another id"),
        (("role", "--title", "x", "--level", "two"), "--level: `two` is no number; write a number"),
        (("role", "--title", "x", "--level", "1e99"), "--level: `1e99` is no number; write a"),
        (("review", "--date", "2026-02-30"), "'2026-02-30' is not a date; write YYYY-MM-DD"),
        (("goal", "--title", "x", *GOAL, "--draft", "yes"), "--draft: `yes` is no true or false"),
        (("goal", "--title", "x", *GOAL, "--targets", "talks"), "--targets: `talks` is no mapping"),
        (
            ("goal", "--title", "x", *GOAL, "--targets", "{a: b"),
            "--targets: `{a: b` cannot be read",
        ),
        (("goal", "--title", "x", *GOAL, "--scale", "{levels: }"), "leave out what has no value"),
        (("role", "--title", "x\x07"), "holds what cannot be written in a portfolio"),
        (("metric", "--from", "revenu"), "no template is called `revenu`; did you mean `revenue`?"),
        (("goat",), "No such command 'goat'"),
    ],
)
def test_wrong_usage_is_explained(
    portfolio: PortfolioWriter, arguments: tuple[str, ...], message: str
) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = tracker("-C", root, "new", *arguments, SOURCE_DATE_EPOCH=TODAY)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err
    assert (root / "goals/all.yaml").read_text().count("title: x") == 0


@pytest.mark.parametrize(
    ("arguments", "finding"),
    [
        (("--due", "2025-01-01"), "error["),
        (
            ("--due", "2026-12-31", "--targets", "{metric: talk, baseline: 0, target: 4}"),
            "did you mean `talks`?",
        ),
        (("--due", "2026-12-31", "--targets", "{metric: talks}"), "error["),
    ],
)
def test_what_would_be_an_error_is_not_written(
    portfolio: PortfolioWriter, arguments: tuple[str, ...], finding: str
) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    said = ("--title", "x", "--category", "thought-leadership", "--start", "2026-01-05")
    ended = tracker("-C", root, "new", "goal", *said, *arguments, SOURCE_DATE_EPOCH=TODAY)
    assert (ended.code, ended.out) == (1, "")
    assert finding in ended.err
    assert ended.err.endswith("tracker: nothing was written\n")
    assert [f.name for f in (root / "goals").iterdir()] == ["all.yaml"]


def test_the_templates_are_listed(portfolio: PortfolioWriter) -> None:
    listed = tracker("-C", portfolio({"goals/all.yaml": OWN}), "new", "metric", "--list")
    assert (listed.code, len(listed.out.splitlines())) == (0, 24)
    assert listed.out.splitlines()[0] == f"{'revenue':<32} Revenue (EUR)"


def test_ids_come_from_titles_and_are_free(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    for name in ("zoes-role", "zoes-role-2"):
        assert f"+  {name}:\n" in tracker("-C", root, "new", "role", "--title", "Zoë’s role").out


@pytest.mark.parametrize(
    ("kind", "arguments"),
    [
        ("evidence", ("--title", "x", "--date", "2026-01-05", "--kind", "talk")),
        ("feedback", ("--from", "peer", "--date", "2026-01-05", "--ratings", "{depth: 4}")),
        (
            "survey",
            ("--instrument", "job-satisfaction", "--date", "2026-01-05", "--answers", "{1: 4}"),
        ),
        (
            "position",
            ("--title", "x", "--start", "2026-01-05", "--pay", "{amount: 1, currency: EUR}"),
        ),
        (
            "engagement",
            (
                "--title",
                "x",
                "--kind",
                "course",
                "--start",
                "2026-01-05",
                "--planned-end",
                "2026-02-05",
            ),
        ),
        (
            "application",
            (
                "--title",
                "x",
                "--applied",
                "2026-01-05",
                "--stages",
                "{date: 2026-01-06, stage: offer}",
            ),
        ),
        (
            "contact",
            ("--met", "2026-01-05", "--interactions", "2026-01-06", "--interactions", "2026-01-07"),
        ),
        ("setback", ("--title", "x", "--date", "2026-01-05")),
        ("review", ("--date", "2026-01-05", "--with", "manager")),
        (
            "instrument",
            (
                "--title",
                "x",
                "--construct",
                "resilience",
                "--items",
                "{a: {}}",
                "--scale",
                "{min: 1, max: 5}",
                "--scoring",
                "mean",
            ),
        ),
        ("kpi", ("networking", "--target", "12")),
        ("kpi", ("--metric", "talks")),
    ],
)
def test_every_kind_of_record_can_be_made(
    portfolio: PortfolioWriter, kind: str, arguments: tuple[str, ...]
) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = tracker("-C", root, "new", kind, *arguments, SOURCE_DATE_EPOCH=TODAY)
    assert (ended.code, bool(ended.out)) == (0, True), ended.err
    assert tracker("-C", root, "check", SOURCE_DATE_EPOCH=TODAY).code == 0


# ---------------------------------------------------------------------------- on a terminal


def test_a_terminal_is_asked_for_what_is_missing(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = at_terminal(
        *("-C", root, "new", "goal", "--title", "Speak"),
        typed=(
            "6",  # category: the sixth
            "",  # start: today
            "tomorrow",  # not how days are written
            "2027-06-30",
            "",  # why: left out
            "2, 1",  # requirements
            *("1", "", "four", "4"),  # a target: papers, from 0 to 4
            "",  # no more targets
            "index",  # reserved
            "",  # the id proposed
        ),
        SOURCE_DATE_EPOCH=TODAY,
    )
    assert ended.code == 0, ended.out
    assert "  6  thought-leadership\n" in ended.out
    assert "start [2026-11-20]: " in ended.out
    assert "'tomorrow' is not a date; write YYYY-MM-DD" in ended.out
    assert "  2  staff/depth  Depth\n" in ended.out
    assert "`four` is no number" in ended.out
    assert "Id [speak]: " in ended.out
    assert (root / "goals/goals.yaml").read_text().partition("goals:\n")[2] == (
        "  speak:\n"
        "    title: Speak\n"
        "    category: thought-leadership\n"
        "    start: 2026-11-20\n"
        "    due: 2027-06-30\n"
        "    requirements: [staff/depth, staff/breadth]\n"
        "    targets:\n"
        "      - {metric: papers, baseline: 0, target: 4}\n"
    )


def test_the_items_of_a_questionnaire_are_asked_one_by_one(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    typed = ("nothing", "who-5", "", "3", "4", "2", "5", "3", "")
    ended = at_terminal("-C", root, "new", "survey", typed=typed, SOURCE_DATE_EPOCH=TODAY)
    assert ended.code == 0, ended.out
    assert "`nothing` is not among them" in ended.out
    assert "  who-5-2026-11-20:\n" in (root / "goals/surveys.yaml").read_text()
    assert (
        "    answers: {1: 3, 2: 4, 3: 2, 4: 5, 5: 3}\n" in (root / "goals/surveys.yaml").read_text()
    )


def test_what_is_needed_is_asked_again(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    typed = ("", "Reading", "4x", "course", "", "", "2027-01-31", "reading-1")
    ended = at_terminal("-C", root, "new", "engagement", typed=typed, SOURCE_DATE_EPOCH=TODAY)
    assert ended.code == 0, ended.out
    assert ended.out.count("this is needed") == 1
    assert "`4x` is not among them" in ended.out
    assert "(there is none yet)" in ended.out  # goals to choose from
    assert "  reading-1:\n" in (root / "goals/engagements.yaml").read_text()


def test_nothing_is_asked_where_nothing_is_missing(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = at_terminal(
        "-C", root, "new", "review", "--date", "2026-01-05", typed=(), SOURCE_DATE_EPOCH=TODAY
    )
    assert ended.code == 0
    assert "[" not in ended.out.partition("\n")[0]


def test_a_template_asks_for_what_only_its_owner_knows(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    typed = ("", "2027-06-30", "", "staff", "", "", "")
    ended = at_terminal(
        *("-C", root, "new", "goal", "--from", "promotion"), typed=typed, SOURCE_DATE_EPOCH=TODAY
    )
    assert ended.code == 0, ended.out
    assert "  promotion:\n" in (root / "goals/goals.yaml").read_text()
    assert "    target_role: staff\n" in (root / "goals/goals.yaml").read_text()


def test_giving_up_writes_nothing(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/all.yaml": OWN})
    ended = at_terminal(
        "-C", root, "new", "goal", typed=("Speak", GIVE_UP), SOURCE_DATE_EPOCH=TODAY
    )
    assert ended.code == 1
    assert "Aborted!" in ended.out
    assert [f.name for f in (root / "goals").iterdir()] == ["all.yaml"]
