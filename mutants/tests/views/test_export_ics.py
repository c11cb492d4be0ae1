"""What lies ahead, as a calendar reads it."""

from datetime import date

from tests.records.written import portfolio
from tracker.kpis.progress import goal_reports
from tracker.records.audience import restrict
from tracker.views.ahead import Date, Kind, ahead
from tracker.views.export_ics import escaped, folded, render

DAY = date(2026, 6, 1)
GOAL = "category: project-impact, start: 2026-01-05"
TEXT = f"""\
    share: [public]
    profile: {{name: Ada, audiences: {{boss: {{title: B}}}}}}
    goals:
      ship:
        {{title: Ship it, {GOAL}, due: 2026-12-18, milestones: [{{title: Draft, due: 2026-05-01}},
          {{title: Review, due: 2026-07-01, share: [boss]}}, {{title: Plan, due: 2026-03-01, done: 2026-03-01}}]}}
      secret: {{title: Leave, {GOAL}, due: 2026-12-19, share: [], milestones: [{{title: Notice, due: 2026-11-01}}]}}
      late: {{title: Late, {GOAL}, due: 2026-05-31}}
      idea: {{title: Idea, {GOAL}, due: 2026-12-18, draft: true}}
      over: {{title: Over, {GOAL}, due: 2026-12-18, outcome: {{result: abandoned, date: 2026-02-01}}}}
    reviews:
      may: {{date: 2026-05-20, private_note: Ouch, note: Long, actions: [{{title: Call Bo, due: 2026-06-05}}]}}
    engagements:
      coach:
        title: Coaching
        kind: coaching
        start: 2026-01-05
        planned_end: 2026-12-01
        sessions:
          - {{date: 2026-02-01, share: [], actions: [{{title: Breathe, due: 2026-06-06}}]}}
          - {{date: 2026-02-02, actions: [{{title: Rest, due: 2026-06-07}}]}}
    evidence:
      valid: {{title: Cloud, date: 2025-01-05, kind: certification, expires: 2026-06-01, witness: {{group: peer, name: Cy}}}}
      gone: {{title: Old, date: 2024-01-05, kind: certification, expires: 2026-05-31}}
    """


def dates(audience: str = "owner", text: str = TEXT) -> tuple[Date, ...]:
    shared = restrict(portfolio(text), audience)
    return ahead(shared, goal_reports(shared, DAY), DAY)


def test_what_is_open_has_its_day_and_what_is_over_has_none() -> None:
    assert [(str(d.day), d.kind, d.title, d.of, d.private) for d in dates()] == [
        ("2026-05-01", Kind.MILESTONE, "Draft", "Ship it", False),
        ("2026-05-31", Kind.GOAL, "Late", None, False),
        ("2026-06-01", Kind.EXPIRY, "Cloud", None, False),
        ("2026-06-05", Kind.ACTION, "Call Bo", None, False),
        ("2026-06-06", Kind.ACTION, "Breathe", "Coaching", True),
        ("2026-06-07", Kind.ACTION, "Rest", "Coaching", False),
        ("2026-07-01", Kind.MILESTONE, "Review", "Ship it", True),
        ("2026-11-01", Kind.MILESTONE, "Notice", "Leave", True),
        ("2026-12-18", Kind.GOAL, "Ship it", None, False),
        ("2026-12-19", Kind.GOAL, "Leave", None, True),
    ]


def test_others_get_what_they_may_see() -> None:
    assert [d.title for d in dates("public")] == [
        "Draft", "Late", "Cloud", "Call Bo", "Rest", "Ship it",
    ]  # fmt: skip
    assert {d.title: d.private for d in dates("boss")}["Review"]


def test_an_event_is_a_whole_day_in_lines_that_end_as_the_format_wants() -> None:
    text = render("Ada: goals", dates()[:1], DAY)
    uid = text.split("UID:")[1].split("\r\n")[0]
    assert text.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//tracker//tracker//EN",
        "CALSCALE:GREGORIAN",
        "NAME:Ada: goals",
        "X-WR-CALNAME:Ada: goals",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20260601T000000Z",
        "DTSTART;VALUE=DATE:20260501",
        "DTEND;VALUE=DATE:20260502",
        "SUMMARY:Milestone: Draft (Ship it)",
        "CATEGORIES:Milestone",
        "CLASS:PRIVATE" if dates()[0].private else "CLASS:PUBLIC",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def _uids(text: str) -> dict[str, str]:
    events = render("x", dates(text=text), DAY).replace("\r\n ", "").split("BEGIN:VEVENT")[1:]
    lines = [dict(line.split(":", 1) for line in event.split("\r\n") if line) for event in events]
    return {event["SUMMARY"]: event["UID"] for event in lines}


def test_an_event_stays_the_same_when_its_day_is_moved_and_all_are_different() -> None:
    before, after = _uids(TEXT), _uids(TEXT.replace("2026-07-01", "2026-08-08"))
    assert before == after
    assert len(set(before.values())) == len(before)
    twice = TEXT.replace("title: Draft", "title: Review")
    assert len(render("x", dates(text=twice), DAY).split("UID:")) == len(dates(text=twice)) + 1


def test_neither_notes_nor_names_leave() -> None:
    text = render("x", dates(), DAY)
    assert not any(word in text for word in ("Ouch", "Long", "Cy"))
    assert text.count("CLASS:PRIVATE") == 4


def test_signs_of_the_format_are_escaped() -> None:
    assert escaped("a\\b; c, d\r\ne") == "a\\\\b\\; c\\, d\\ne"


def test_lines_are_folded_at_75_octets_and_no_character_is_broken() -> None:
    for line in ("x" * 75, "x" * 76, "SUMMARY:" + "ü€𝄞" * 60, ""):
        pieces = folded(line).split("\r\n")
        assert max(len(piece.encode()) for piece in pieces) <= 75
        assert pieces[0] + "".join(piece.removeprefix(" ") for piece in pieces[1:]) == line
        assert all(piece.startswith(" ") for piece in pieces[1:])
    assert folded("x" * 75) == "x" * 75


def test_the_last_day_of_dates_has_a_day_after_it() -> None:
    last = Date(day=date(2199, 12, 31), kind=Kind.GOAL, record="goals/g", title="G")
    assert "DTEND;VALUE=DATE:22000101\r\n" in render("x", (last,), DAY)
