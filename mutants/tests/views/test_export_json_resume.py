"""A résumé as the JSON Resume schema wants it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from tests.example import ROOT
from tests.hostile.canaries import OWNERS, PRIVATE, write_secrets
from tests.records.written import portfolio
from tracker.data.example import EXAMPLE_DAY as AS_OF
from tracker.load import load
from tracker.records.audience import restrict
from tracker.records.portfolio import Portfolio
from tracker.views.export_json_resume import render, resume

SCHEMA = json.loads((Path(__file__).parent / "jsonresume" / "schema.json").read_text("utf-8"))
DAY = date(2026, 6, 1)


def exported(whole: Portfolio, audience: str = "owner") -> Any:  # noqa: ANN401 (JSON)
    return json.loads(render(restrict(whole, audience), DAY))


def faults(document: object) -> list[str]:
    validator = jsonschema_rs.Draft7Validator(SCHEMA, validate_formats=True)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(document)]


@pytest.mark.parametrize("audience", ["owner", "public", "manager"])
def test_the_example_is_a_valid_resume(audience: str) -> None:
    document = exported(load(ROOT, AS_OF).portfolio, audience)
    assert faults(document) == []
    assert {"basics", "work", "awards", "certificates", "publications", "projects", "skills"} < set(
        document
    )


def test_the_schema_would_tell() -> None:
    assert faults({"work": [{"startDate": "soon"}], "basics": {"email": "no"}}) != []


def test_each_kind_of_evidence_has_its_place() -> None:
    document = exported(
        portfolio(
            """
            profile:
              name: Ada
              headline: On the way
              about: "I build *ledgers*.\\n"
              links: [{url: "mailto:ada@example.org?subject=Hi"}, {url: https://ada.example.org}, {title: Code, url: https://code.example.org}]
            positions:
              lead: {title: Lead, organisation: Meridew, start: 2025-04-01, note: "Three teams.\\n"}
              senior: {title: Senior, organisation: Meridew, start: 2021-09-01, end: 2025-03-31}
            engagements:
              course:
                {title: Storytelling, provider: School, kind: course, start: 2025-01-05, planned_end: 2025-03-01,
                 outcome: {result: completed, date: 2025-03-02}}
              left: {title: Left, kind: course, start: 2025-01-05, planned_end: 2025-03-01, outcome: {result: withdrawn, date: 2025-02-02}}
              coach: {title: Coach, kind: coaching, start: 2025-01-05, planned_end: 2025-03-01, outcome: {result: completed, date: 2025-03-02}}
            metrics:
              design:
                {title: Design, category: skill-development, unit: of 5, direction: increase, aggregate: last, tags: [ledgers],
                 observations: [{date: 2026-02-10, value: 3.5}, {date: 2026-07-10, value: 4}]}
              new: {title: New, category: skill-development, unit: of 5, direction: increase, aggregate: last, observations: []}
            evidence:
              won: {title: Won, date: 2026-01-10, kind: award, impact: 1 of 9}
              passed: {title: Passed, date: 2026-01-11, kind: certification, url: https://example.org/c}
              wrote: {title: Wrote, date: 2026-01-12, kind: article, url: https://example.org/a, impact: 900 readers}
              spoke: {title: Spoke, date: 2026-01-13, kind: talk, tags: [money]}
              led: {title: Led, date: 2024-01-14, kind: responsibility}
              saved: {title: Saved, date: 2026-01-14, kind: achievement, impact: 9 hours}
              member: {title: Member, date: 2026-01-15, kind: membership}
            """
        )
    )
    assert document.pop("$schema").startswith("https://raw.githubusercontent.com/jsonresume/")
    assert document == {
        "basics": {
            "name": "Ada",
            "label": "On the way",
            "email": "ada@example.org",
            "url": "https://ada.example.org",
            "summary": "I build *ledgers*.",
            "profiles": [{"network": "Code", "url": "https://code.example.org"}],
        },
        "work": [
            {
                "name": "Meridew",
                "position": "Lead",
                "startDate": "2025-04-01",
                "summary": "Three teams.",
                "highlights": ["Saved: 9 hours"],
            },
            {
                "name": "Meridew",
                "position": "Senior",
                "startDate": "2021-09-01",
                "endDate": "2025-03-31",
                "highlights": ["Led"],
            },
        ],
        "education": [
            {
                "institution": "School",
                "area": "Storytelling",
                "studyType": "Course",
                "startDate": "2025-01-05",
                "endDate": "2025-03-02",
            }
        ],
        "awards": [{"title": "Won", "date": "2026-01-10", "summary": "1 of 9"}],
        "certificates": [{"name": "Passed", "date": "2026-01-11", "url": "https://example.org/c"}],
        "publications": [
            {
                "name": "Wrote",
                "releaseDate": "2026-01-12",
                "url": "https://example.org/a",
                "summary": "900 readers",
            }
        ],
        "projects": [
            {
                "name": "Spoke",
                "startDate": "2026-01-13",
                "endDate": "2026-01-13",
                "keywords": ["money"],
                "type": "talk",
            }
        ],
        "skills": [
            {"name": "Design", "level": "3.5 of 5", "keywords": ["ledgers"]},
            {"name": "New"},
        ],
        "meta": {"version": "v1.0.0", "lastModified": "2026-06-01T00:00:00"},
    }


def test_a_portfolio_of_nothing_is_a_resume_of_nothing() -> None:
    assert set(resume(restrict(Portfolio(), "owner"), DAY)) == {"$schema", "meta"}
    assert faults(exported(Portfolio())) == []


def test_a_resume_for_the_public_says_nothing_private(tmp_path: Path) -> None:
    whole = load(write_secrets(tmp_path, private=True).root, DAY).portfolio
    text = json.dumps(exported(whole, "public"))
    assert PRIVATE not in text
    assert OWNERS not in text
    assert faults(exported(whole)) == []


def test_addresses_are_in_the_signs_that_the_format_wants() -> None:
    document = exported(
        portfolio(
            """
            profile: {name: Ada, links: [{url: "mailto:ädä@example.org"}, {url: "https://example.org/ü|{x}?q=a%20b%"}]}
            evidence:
              e: {title: E, date: 2026-01-05, kind: article, url: "https://exämple.org/a[1]"}
            """
        )
    )
    assert faults(document) == []
    assert document["basics"] == {
        "name": "Ada",
        "url": "https://example.org/%C3%BC%7C%7Bx%7D?q=a%20b%25",
    }
    assert document["publications"][0]["url"] == "https://ex%C3%A4mple.org/a%5B1%5D"
