"""`--with FACT`: what would change if a fact were there that is not."""

import json
from collections.abc import Callable

import pytest

from tests.cli.program import Ended, tracker
from tests.conftest import PortfolioWriter

DATA = """
    profile: {name: Ada, audiences: {coach: {title: My coach}}}
    roles: {staff: {title: Staff, requirements: {plans: {title: Plans}}}}
    goals:
      ship:
        title: Ship it
        category: project-impact
        start: 2026-01-05
        due: 2026-12-18
        targets: [{metric: talks, baseline: 0, target: 4}]
        milestones:
          - {title: The outline, due: 2026-05-01, done: 2026-04-30}
          - {title: "Read it @ home", due: 2026-06-01}
      over:
        title: Over
        category: project-impact
        start: 2026-01-05
        due: 2026-03-01
        outcome: {result: missed, date: 2026-03-02}
      both: {title: Both, category: project-impact, start: 2026-07-01, due: 2026-12-18}
    metrics:
      talks:
        title: Talks
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        observations: [{date: 2026-02-05, value: 1}]
      calls:
        {title: Calls, category: thought-leadership, unit: calls, direction: increase,
        aggregate: count, kpis: [], observations: [{date: 2026-02-05, value: 9}]}
      pulse:
        {title: Pulse, category: leadership-teamwork, unit: of 5, direction: increase,
        aggregate: last, scale: {min: 1, max: 5}, observations: [{date: 2026-02-05, value: 3}]}
      rate:
        {title: Rate, category: thought-leadership, unit: per call, direction: increase,
        ratio: {of: talks, over: calls}}
      both:
        {title: Both, category: thought-leadership, unit: steps, direction: increase,
        aggregate: last, observations: [{date: 2026-02-05, value: 3}]}
    kpis:
      talks-a-year: {metric: talks}
      calls-a-year: {metric: calls}
      pulse-now: {metric: pulse}
"""


Ask = Callable[..., Ended]


@pytest.fixture
def asked(portfolio: PortfolioWriter) -> Ask:
    root = portfolio({"goals/a.yaml": DATA})

    def ask(*arguments: str) -> Ended:
        return tracker("-C", root, *arguments, "--as-of", "2026-06-10")

    return ask


def values(ended: Ended) -> dict[str, tuple[object, object]]:
    """The value of each KPI that changes, before and after."""
    assert ended.code == 0, ended.err
    return {
        it["id"]: (it["before"]["value"], it["after"]["value"])
        for it in json.loads(ended.out)["kpis"]
    }


@pytest.mark.parametrize(
    ("facts", "changes"),
    [
        (("talks+2",), {"talks-a-year": (1, 3)}),
        (("talks+2", "talks+0.5"), {"talks-a-year": (1, 3.5)}),
        (("talks+-1",), {"talks-a-year": (1, 0)}),
        (("calls+3",), {"calls-a-year": (1, 4)}),
        (("pulse=4.5",), {"pulse-now": (3, 4.5)}),
        (("pulse=4.5@2026-01-01",), {"pulse-now": (3, 3)}),
        (("+inclusion",), {"diversity-inclusion": (None, 1)}),
        (("talks+inclusion",), {"diversity-inclusion": (None, 1)}),
        (("staff/plans+inclusion",), {"diversity-inclusion": (None, 1)}),
    ],
)
def test_a_fact_changes_the_figures_it_speaks_to(
    asked: Ask, facts: tuple[str, ...], changes: dict[str, tuple[object, object]]
) -> None:
    options = [option for fact in facts for option in ("--with", fact)]
    assert values(asked("kpi", "--format", "json", *options)) == changes


@pytest.mark.parametrize(
    ("fact", "says"),
    [
        ("ship:2", "Ship it: “Read it @ home” done"),
        ("ship:home@2026-06-01", "Ship it: “Read it @ home” done"),
        ("ship:Read it @ home", "Ship it: “Read it @ home” done"),
        ("ship=achieved", "Ship it: achieved"),
        ("both=withdrawn", "Both: withdrawn"),
        ("both=4", "Both: 4 observed"),
        ("both+talk", "evidence of `both`: talk"),
    ],
)
def test_a_fact_is_told_as_it_was_understood(asked: Ask, fact: str, says: str) -> None:
    ended = asked("status", "--with", fact, "--format", "json")
    assert ended.code == 0, ended.err
    assert [it["says"] for it in json.loads(ended.out)["supposed"]] == [says]


@pytest.mark.parametrize(
    ("fact", "message"),
    [
        ("talks", "`talks` is no fact to suppose; write one as in talks+2@2027-03-01"),
        ("Talks+2", "`Talks+2` is no fact to suppose"),
        ("talk+2", "no metric is called `talk`; did you mean `talks`?"),
        ("zzzzzz+2", "no metric is called `zzzzzz`; write one as in"),
        ("shop:1", "no goal is called `shop`; did you mean `ship`?"),
        ("talks+2@tomorrow", "`tomorrow` is not a day; write YYYY-MM-DD after the @"),
        ("talks+2@", "`` is not a day"),
        ("talks=2", "`talks` adds up: suppose what is added, as in talks+2"),
        ("pulse+2", "`pulse` is a level: suppose what is observed, as in pulse=2"),
        ("pulse=9", "`pulse` runs from 1 to 5, and 9 lies outside"),
        ("pulse=high", "`high` is not a number; write one as in pulse=4.2"),
        ("talks+9e200", "`9e200` is out of range"),
        ("calls+1.5", "what is counted is added in whole numbers from 1 to 1000"),
        ("calls+0", "what is counted is added in whole numbers from 1 to 1000"),
        ("rate=2", "`rate` is worked out from `talks`, `calls`: suppose something of those"),
        ("ship:1", "“The outline” is done already, since 2026-04-30"),
        ("ship:9", "`ship` has no milestone `9`"),
        ("ship=won", "`won` is no end of a goal; there are `achieved`, `missed`"),
        ("over=achieved", "`over` has ended already: missed on 2026-03-02"),
        ("both=achieved", "`both` begins on 2026-07-01: it cannot be achieved before"),
        ("talks+artikel", "neither a number nor a kind of evidence; did you mean `article`?"),
        ("talks+zzzzzz", "neither a number nor a kind of evidence; write one as in"),
        (
            "staff/plan+talk",
            "goal or requirement is called `staff/plan`; did you mean `staff/plans`?",
        ),
    ],
)
def test_what_cannot_be_supposed_says_why(asked: Ask, fact: str, message: str) -> None:
    ended = asked("kpi", "--with", fact)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err


def test_a_milestone_is_done_and_a_goal_closed_once(asked: Ask) -> None:
    assert "is done already" in asked("kpi", "--with", "ship:2", "--with", "ship:2").err
    twice = asked("kpi", "--with", "ship=missed", "--with", "ship=achieved")
    assert "`ship` has ended already: missed on 2026-06-10" in twice.err


def test_figures_move_to_the_day_that_is_supposed(asked: Ask) -> None:
    text = asked("kpi", "--with", "talks+2@2027-03-01").out
    assert text.startswith("WHAT IF: 1 supposition, not a fact. Nothing is written.\n")
    assert "as of 2027-03-01, the latest day supposed, not 2026-06-10." in text


def test_of_the_kpis_and_goals_named_only_their_changes_are_shown(asked: Ask) -> None:
    text = asked("kpi", "talks-a-year", "--with", "talks+2", "--with", "calls+1").out
    assert "Talks " in text
    assert not any(other in text.split("\n\n", 1)[1] for other in ("Calls", "Ship it"))
    assert "None of these figures would change." in asked("status", "over", "--with", "talks+1").out
    assert asked("kpi", "nothing", "--with", "talks+1").code == 2
    assert asked("status", "nothing", "--with", "talks+1").code == 2


def test_an_audience_can_suppose_only_what_it_sees(asked: Ask) -> None:
    ended = asked("kpi", "--audience", "coach", "--with", "talks+2")
    assert (ended.code, "no metric is called `talks`" in ended.err) == (2, True)


def test_other_forms_are_refused(asked: Ask) -> None:
    ended = asked("kpi", "--with", "talks+2", "--format", "csv")
    assert (ended.code, ended.err) == (
        2,
        "tracker: what would change is shown as table or json, not as csv\n",
    )


def test_nothing_is_written(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": DATA})
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert tracker("-C", root, "kpi", "--with", "talks+2").code == 0
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
