"""The owner as data: what is known, and nothing that ends a script."""

import json

from tests.views.pages.books import book
from tracker.views.outward.person import person

TEXT = """
    share: [public]
    profile:
      name: Ada
      headline: Engineer of engines </script><script>alert(1)</script> &amp;
      links: [{url: https://ada.example/}, {url: "mailto:ada@example.org"}]
    positions:
      first: {title: Clerk, start: 2019-01-01, end: 2020-12-31, organisation: Old}
      now: {title: Engineer, start: 2021-01-01, organisation: Engines Ltd}
      later: {title: Chief, start: 2030-01-01}
    evidence:
      prize: {title: Prize, date: 2025-01-01, kind: award}
      paper: {title: Paper, date: 2025-01-02, kind: article}
      valid: {title: Valid, date: 2025-01-03, kind: certification, expires: 2029-01-01}
      expired: {title: Expired, date: 2020-01-03, kind: certification, expires: 2021-01-01}
      secret: {title: Secret, date: 2025-01-01, kind: award, share: []}
"""


def test_it_says_what_is_shared_and_holds_today() -> None:
    assert json.loads(person(book(TEXT, "public"), "https://ada.example/me/")) == {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": "Ada",
        "description": "Engineer of engines </script><script>alert(1)</script> &amp;",
        "url": "https://ada.example/me/",
        "sameAs": ["https://ada.example/"],
        "jobTitle": "Engineer",
        "worksFor": {"@type": "Organization", "name": "Engines Ltd"},
        "award": ["Prize"],
        "hasCredential": [{"@type": "EducationalOccupationalCredential", "name": "Valid"}],
    }


def test_nothing_in_it_can_end_a_script() -> None:
    assert not {*"<>&"} & {*person(book(TEXT), None)}


def test_nothing_is_said_of_what_is_not_known() -> None:
    alone = {"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
    assert (
        json.loads(person(book("profile: {name: Ada, headline: Hidden}", "public"), None)) == alone
    )
    assert json.loads(person(book("goals: {}"), None))["name"] == "A career portfolio"
