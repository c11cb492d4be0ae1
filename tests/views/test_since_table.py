import json
from datetime import date
from fractions import Fraction

from msgspec.structs import replace

from tests.views.figures import AS_OF, goal, missing, plain
from tracker.kpis.difference import Pair
from tracker.kpis.result import Change, Judgement
from tracker.kpis.since import Since
from tracker.records.engagements import Engagement
from tracker.records.vocabulary import EngagementKind
from tracker.views.since_json import render as as_json
from tracker.views.since_table import render
from tracker.views.table import WIDTH
from tracker.views.terminal import width

COACH = Engagement(
    id="coach",
    path="",
    line=0,
    title="Coaching",
    kind=EngagementKind.COACHING,
    start=date(2026, 3, 1),
    planned_end=date(2026, 9, 1),
)
WORSE = replace(
    plain(5),
    change=Change(judgement=Judgement.WORSE, reason="it is counted", difference=Fraction(-2)),
)
FOUND = Since(
    engagement=COACH,
    as_of=AS_OF,
    goals=(Pair(before=goal(progress=Fraction(1, 2)), after=goal()),),
    kpis=(Pair(before=plain(7), after=WORSE), Pair(before=missing(), after=missing())),
)


def test_then_and_now_stand_side_by_side_labelled_since_not_because() -> None:
    assert render(FOUND, colour=False).splitlines() == [
        "Since “Coaching” began, 121 days ago (coach)",
        "Since, not because: whatever else happened in that time is in these figures too. A KPI looks back",
        "over a window of its own, so that at the start it tells of the time before.",
        "",
        "Goal        2026-03-01     2026-06-30  Difference",
        "Ship it  50 % on track  60 % on track  +10 points",
        "  ship",
        "",
        "KPI     2026-03-01  2026-06-30  Difference",
        "Points    7 points    5 points          -2",
        "  worse: it is counted",
    ]


def test_without_goals_and_values_it_says_so() -> None:
    text = render(replace(FOUND, goals=(), kpis=FOUND.kpis[1:]), colour=False)
    assert text.split("\n\n")[1:] == [
        "The engagement names no goal that it is for.",
        "No KPI has a value, then or now.",
    ]


def test_no_line_is_too_long_for_a_terminal() -> None:
    long = replace(FOUND, engagement=replace(COACH, title="Coaching with many words " * 9))
    assert max(width(line) for line in render(long, colour=False).splitlines()) <= WIDTH


def test_json_holds_all_kpis_then_and_now() -> None:
    said = json.loads(as_json(FOUND))
    assert {key: said[key] for key in ("schema_version", "claim", "since", "as_of")} == {
        "schema_version": 1,
        "claim": "since, not because",
        "since": "2026-03-01",
        "as_of": "2026-06-30",
    }
    assert said["engagement"] == {"id": "coach", "title": "Coaching", "kind": "coaching"}
    (ship,) = said["goals"]
    assert (ship["id"], ship["then"]["progress"], ship["now"]["progress"]) == ("ship", 0.5, 0.6)
    assert [
        (k["id"], k["difference"], k["then"]["value"], k["now"]["value"]) for k in said["kpis"]
    ] == [
        ("points", -2, 7, 5),
        ("feedback", None, None, None),
    ]
