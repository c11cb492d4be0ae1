"""Evidence along the years, and what it shows."""

from msgspec.structs import replace

from tests.views.pages.books import as_built, book, links, words
from tracker.views.pages.book import Attachment
from tracker.views.pages.evidence import evidence_page
from tracker.views.pages.fit import fit_page

TEXT = """
    profile: {name: Ada, target_role: staff}
    roles:
      staff:
        title: Staff
        note: No checklist.
        requirements:
          direction: {title: Sets direction, category: project-impact, skill: design, level: 4}
          voice: {title: Is heard}
    goals:
      lead: {title: Lead, category: project-impact, start: 2026-01-01, due: 2026-12-31, evidence: [paper], requirements: [staff/direction]}
    metrics:
      design:
        title: System design
        category: skill-development
        unit: level
        direction: increase
        aggregate: last
        observations: [{date: 2026-01-10, value: 2}, {date: 2026-05-10, value: 3, evidence: [paper]}]
    evidence:
      paper:
        title: The paper
        date: 2026-05-10
        kind: article
        url: https://example.org/paper/
        impact: Read by 40 people
        note: It **was** long.
        witness: {group: manager, name: Saskia}
        requirements: [staff/direction]
      change:
        title: The change
        date: 2026-05-02
        kind: project
        commit: {sha: 0123456789abcdef, repository: https://example.org/repo}
      patch: {title: The patch, date: 2025-11-02, kind: project, commit: {sha: abcdef1, repository: "git@x:y"}}
      photo: {title: The photo, date: 2025-10-02, kind: talk, file: goals/photo.jpg, witness: {group: self}}
      letter: {title: The letter, date: 2025-10-01, kind: talk, file: goals/letter.pdf}
      soon: {title: Soon out, date: 2024-01-01, kind: certification, expires: 2026-08-01}
      long: {title: Long valid, date: 2024-01-02, kind: certification, expires: 2028-08-01}
      gone: {title: Long gone, date: 2022-01-03, kind: certification, expires: 2025-08-01}
    feedback:
      peer-a: {from: manager, date: 2026-02-01, ratings: {direction: 4}}
      me: {from: self, date: 2026-02-01, ratings: {direction: 5}}
"""
ATTACHMENTS = {
    "photo": Attachment(place="files/photo.jpg", picture=True),
    "letter": Attachment(place="files/letter.pdf", picture=False),
}


def evidence(text: str = TEXT, audience: str = "owner") -> str:
    shown = replace(book(text, audience), attachments=ATTACHMENTS)
    return as_built(evidence_page(shown).text)


def test_it_is_counted_by_kind_and_requirement() -> None:
    text = words(evidence())
    assert "8 pieces of evidence: 1 with a witness, 1 with an impact in numbers." in text
    assert (
        "By kind Certification 3 Long valid Soon out Long gone Project 2 The change The patch"
        in text
    )
    assert "By requirement of Staff Sets direction 1 Is heard 0" in text


def test_a_piece_tells_what_it_is_who_saw_it_and_what_it_shows() -> None:
    assert (
        "The paper Article 10 May 2026 seen by a manager, Saskia Read by 40 people It was long."
        " example.org/paper shows Lead , System design , Sets direction"
    ) in words(evidence())


def test_it_runs_along_years_and_months_the_newest_first() -> None:
    text = words(evidence())
    places = [text.index(f"{month} {title}") for month, title in (
        ("May 2026", "The paper"), ("Nov 2025", "The patch"), ("Oct 2025", "The photo"),
    )]  # fmt: skip
    assert places == sorted(places)


def test_commits_are_named_and_linked_where_they_can_be() -> None:
    text = words(evidence())
    assert "commit 0123456789ab of example.org/repo" in text
    assert "commit abcdef1 of git@x:y" in text
    assert "git@x:y" not in links(evidence())


def test_files_are_linked_and_pictures_shown() -> None:
    html = evidence()
    assert '<img class="tk-thumb" src="files/photo.jpg" alt="The photo" loading="lazy">' in html
    assert {"files/photo.jpg", "files/letter.pdf"} <= set(links(html))
    assert "letter.pdf</a>" in html


def test_what_is_valid_for_a_time_says_so() -> None:
    text = words(evidence())
    assert "Long gone expired 1 Aug 2025" in text
    assert "Soon out valid until 1 Aug 2026 , 4 weeks from now" in text
    assert "Long valid valid until 1 Aug 2028 , 2 years 1 month from now" in text


def test_role_fit_is_evidence_coverage_and_no_readiness() -> None:
    text = words(as_built(fit_page(book(TEXT)).text))
    assert "For 1 of 2 requirements of Staff there is something to show." in text
    assert "This is evidence coverage" in text
    assert "readiness" not in text
    assert "Sets direction 4 3 1 10 May 2026 1 75 % self 100 %" in text
    assert "Is heard – – 0 – 0 –" in text


def test_the_heat_map_counts_evidence_by_requirement_and_quarter() -> None:
    text = words(as_built(fit_page(book(TEXT)).text))
    assert (
        "Pieces of evidence in each quarter. Older ones are to the left. 2026 Requirement Q2 all Sets direction 1 1"
        in text
    )


def test_each_requirement_lists_its_goals_and_its_evidence() -> None:
    text = words(as_built(fit_page(book(TEXT)).text))
    assert "Sets direction Project impact Goals: Lead The paper Article" in text
    assert "Is heard Nothing to show for it yet: name it under requirements" in text


def test_quarters_long_ago_are_summed_up() -> None:
    old = TEXT.replace("date: 2026-05-10\n", "date: 2020-05-10\n")
    text = words(as_built(fit_page(book(old)).text))
    assert "Requirement before Q3 Q4 Q1" in text
    assert "Sets direction 1 · · ·" in text


def test_a_column_that_nothing_stands_in_is_left_out() -> None:
    text = """
        profile: {name: Ada, target_role: staff}
        roles:
          staff: {title: Staff, requirements: {voice: {title: Is heard}}}
    """
    shown = words(as_built(fit_page(book(text)).text))
    assert "Requirement Evidence Witnesses Is heard 0 0" in shown
