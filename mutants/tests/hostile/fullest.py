"""The fullest portfolio there can be: every section, and something said in every field of text."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool"
Sections: TypeAlias = "dict[str, dict[str, Json]]"

Say: TypeAlias = Callable[[str], str]
"""What a field says, by its place; for `note` and its like, which are Markdown, too."""


def common(say: Say, where: str, share: Json) -> dict[str, Json]:
    """What every record may have."""
    return {
        "share": share,
        "note": say(f"{where} note"),
        "private_note": say(f"{where} private_note"),
        "tags": [say(f"{where} tag")],
        "links": [{"title": say(f"{where} link"), "url": "https://example.org/a?b=c&d='e'"}],
        "custom": {say(f"{where} custom-key"): {say(f"{where} inner"): [say(f"{where} value")]}},
    }


def profile(say: Say, share: Json, id_: str) -> Json:
    """The one profile."""
    return {
        "name": say("profile name"),
        "headline": say("profile headline"),
        "about": say("profile about"),
        "role": f"{id_}-role",
        "target_role": f"{id_}-role",
        "target_date": "2026-12-18",
        "currency": "EUR",
        "audiences": {
            "manager": {"title": say("audience title"), "note": say("audience note")},
        },
        **common(say, "profile", share),
    }


def sections(say: Say, share: Json, id_: str, *, open_items: bool) -> Sections:
    """All sections but the profile; ids begin with `id_`, as do references.

    `open_items` opens the names and sums that are the owner's unless they are shared themselves.
    """
    opened: dict[str, Json] = {"share": share} if open_items else {}
    goal, metric, role = f"{id_}-goal", f"{id_}-metric", f"{id_}-role"
    evidence, instrument = f"{id_}-evidence", f"{id_}-instrument"
    requirement = f"{id_}-requirement"
    action = {"title": say("action title"), "due": "2026-03-01", "done": "2026-02-20"}
    return {
        "roles": {
            role: {
                "title": say("role title"),
                "level": 6,
                "requirements": {
                    requirement: {
                        "title": say("requirement title"),
                        "category": "skill-development",
                        "skill": metric,
                        "level": 4,
                    },
                    f"{id_}-other": {
                        "title": say("other requirement title"),
                        "category": "leadership-teamwork",
                    },
                },
                **common(say, "role", share),
            }
        },
        "goals": {
            goal: {
                "title": say("goal title"),
                "category": "project-impact",
                "start": "2026-01-05",
                "due": "2026-12-18",
                "why": say("goal why"),
                "supports": say("goal supports"),
                "advised_by": ["manager"],
                "requirements": [f"{role}/{requirement}"],
                "evidence": [evidence],
                "confidence": [{"date": "2026-02-02", "value": 6, "by": "manager"}],
                "targets": [{"metric": metric, "baseline": 1, "target": 6}],
                "milestones": [
                    {"title": say("milestone title"), "due": "2026-06-30", "done": "2026-06-24"},
                    {"title": say("late milestone title"), "due": "2026-07-30"},
                ],
                "scale": {
                    "levels": {n: say(f"level {n}") for n in ("-2", "-1", "0", "1", "2")},
                    "attained": 1,
                },
                "amendments": [
                    {
                        "date": "2026-05-04",
                        "change": "due",
                        "from": "2026-09-30",
                        "to": "2026-12-18",
                        "reason": say("amendment reason"),
                    }
                ],
                **common(say, "goal", share),
            },
            f"{id_}-ended": {
                "title": say("ended goal title"),
                "category": "career-advancement",
                "start": "2026-01-05",
                "due": "2026-06-18",
                "parent": goal,
                "outcome": {
                    "result": "withdrawn",
                    "date": "2026-05-01",
                    "reason": say("outcome reason"),
                },
                "share": share,
            },
        },
        "metrics": {
            metric: {
                "title": say("metric title"),
                "category": "leadership-teamwork",
                "unit": say("metric unit"),
                "direction": "increase",
                "aggregate": "last",
                "kpis": ["skill-development", f"{id_}-kpi"],
                "cadence": "month",
                "scale": {"min": 0, "max": 10},
                "requirements": [f"{role}/{requirement}"],
                "observations": [
                    {
                        "date": f"2026-0{month}-10",
                        "value": month,
                        "note": say(f"observation {month} note"),
                        "evidence": [evidence],
                    }
                    for month in range(1, 8)
                ],
                **common(say, "metric", share),
            }
        },
        "evidence": {
            evidence: {
                "title": say("evidence title"),
                "date": "2026-02-10",
                "kind": "project",
                "url": "https://example.org/designs/payments",
                "expires": "2027-02-10",
                "goals": [goal],
                "impact": f"1 {say('evidence impact')}",
                "witness": {"name": say("witness name"), "group": "peer", **opened},
                **common(say, "evidence", share),
            },
            f"{id_}-commit": {
                "title": say("commit title"),
                "date": "2026-03-10",
                "kind": "achievement",
                "commit": {"repository": "https://example.org/a.git", "sha": "3f2a9c1"},
                "share": share,
            },
        },
        "feedback": {
            f"{id_}-feedback": {
                "title": say("feedback title"),
                "from": "peer",
                "date": "2026-04-09",
                "name": say("rater name"),
                "ratings": {requirement: 4, metric: 3},
                "comment": say("feedback comment"),
                "favourable": True,
                "acted": {"date": "2026-04-20", "note": say("acted note")},
                "goals": [goal],
                **common(say, "feedback", share),
            },
            f"{id_}-self": {
                "from": "self",
                "date": "2026-04-10",
                "ratings": {requirement: 5, metric: 3},
                "share": share,
            },
        },
        "instruments": {
            instrument: {
                "title": say("instrument title"),
                "construct": "wellbeing",
                "items": {"one": {"text": say("item text")}, "two": {"reverse": True}},
                "scale": {"min": 0, "max": 5},
                "scoring": "sum",
                "bands": [{"below": 5, "title": say("band title")}, {"title": say("last band")}],
                "source": say("instrument source"),
                "licence": say("instrument licence"),
                **common(say, "instrument", share),
            }
        },
        "surveys": {
            f"{id_}-survey-{month}": {
                "title": say(f"survey {month} title"),
                "instrument": instrument,
                "date": f"2026-0{month}-02",
                "answers": {"one": 3, "two": 2},
                **common(say, f"survey {month}", share),
            }
            for month in (2, 5)
        },
        "positions": {
            f"{id_}-position": {
                "title": say("position title"),
                "start": "2024-07-01",
                "organisation": say("position organisation"),
                "role": role,
                "level": 5,
                "change": "promotion",
                "pay": {"amount": 86501.25, "currency": "EUR", **opened},
                "scope": {say("scope name"): 7},
                "verified_by": say("verified by"),
                **common(say, "position", share),
            }
        },
        "engagements": {
            f"{id_}-engagement": {
                "title": say("engagement title"),
                "kind": "coaching",
                "provider": say("provider"),
                "start": "2025-09-01",
                "planned_end": "2026-02-27",
                "outcome": {"result": "completed", "date": "2026-03-06"},
                "goals": [goal],
                "sessions": [
                    {"date": "2025-09-08", "note": say("session note"), "actions": [action]}
                ],
                "costs": [
                    {"date": "2025-09-01", "amount": 1801.75, "kind": say("cost kind"), **opened}
                ],
                "benefits": [
                    {
                        "date": "2026-01-15",
                        "amount": 12003.5,
                        "attribution": 0.6,
                        "confidence": 0.8,
                        "source": say("benefit source"),
                        **opened,
                    }
                ],
                **common(say, "engagement", share),
            }
        },
        "applications": {
            f"{id_}-application": {
                "title": say("application title"),
                "applied": "2026-01-19",
                "organisation": say("application organisation"),
                "kind": "external",
                "stages": [{"date": "2026-01-27", "stage": "screening"}],
                **common(say, "application", share),
            }
        },
        "contacts": {
            f"{id_}-contact": {
                "name": say("contact name"),
                "organisation": say("contact organisation"),
                "sector": say("contact sector"),
                "met": "2025-10-14",
                "quality": 4,
                "interactions": ["2025-11-20"],
                **common(say, "contact", []),
            }
        },
        "setbacks": {
            f"{id_}-setback": {
                "title": say("setback title"),
                "date": "2025-06-12",
                "recovered": "2025-07-21",
                "lesson": say("lesson"),
                **common(say, "setback", share),
            }
        },
        "reviews": {
            f"{id_}-review": {
                "title": say("review title"),
                "date": "2026-04-06",
                "with": "manager",
                "period": say("review period"),
                "goals": [goal],
                "actions": [action],
                **common(say, "review", share),
            }
        },
        "kpis": {
            f"{id_}-kpi": {
                "title": say("kpi title"),
                "metric": metric,
                "target": 8,
                "pinned": True,
                **common(say, "kpi", share),
            }
        },
    }


def write_section(file: Path, section: str, records: Json, comment: str = "") -> None:
    """One section as a file; JSON is YAML."""
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({section: records}, ensure_ascii=False, indent=1)
    file.write_text(f"{comment}{text}\n", encoding="utf-8")
