"""A promotion packet: what it says, for whom, and that nothing in it can do harm."""

import re
from datetime import date
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.example import ROOT
from tests.golden import Golden
from tests.hostile.canaries import OWNERS, PRIVATE, write_secrets
from tests.hostile.fullest import profile, sections, write_section
from tests.hostile.payload import markup_dangers, say
from tests.records.written import portfolio
from tests.views.pages.books import words
from tracker.data.example import EXAMPLE_DAY as AS_OF
from tracker.kpis.fit import fit
from tracker.kpis.known import known
from tracker.kpis.summary import summarise
from tracker.load import load
from tracker.records.audience import restrict
from tracker.records.portfolio import Portfolio
from tracker.views import packet_html, packet_markdown
from tracker.views.packet import Packet, packet

DAY = date(2026, 11, 20)
TEXT = """\
    share: [public]
    profile: {name: Ada Example, target_role: staff, headline: On the way, share: [public]}
    roles:
      staff:
        title: Staff Engineer
        requirements:
          scope: {title: Owns much, category: project-impact, skill: teams, level: 4}
          voice: {title: Is heard}
          calm: {title: Keeps calm, skill: nerves, level: 2}
    positions:
      lead: {title: Lead Engineer, start: 2025-04-01}
      senior: {title: Senior Engineer, start: 2021-09-01, end: 2025-03-31}
    goals:
      wide:
        {title: Own more, category: project-impact, start: 2026-01-05, due: 2026-12-18,
         requirements: [staff/scope], milestones: [{title: M, due: 2026-05-01, done: 2026-05-01}]}
      idea: {title: An idea, category: project-impact, start: 2026-01-05, due: 2026-12-18, draft: true, requirements: [staff/scope]}
    metrics:
      teams:
        {title: Teams that build on it, category: project-impact, unit: teams, direction: increase, aggregate: last,
         observations: [{date: 2026-02-10, value: 3, evidence: [adopted]}]}
    evidence:
      ledger:
        {title: The ledger, date: 2026-08-10, kind: project, url: "https://example.org/ledger", requirements: [staff/scope],
         impact: 3 teams use it, witness: {group: manager, name: Bo Lind}}
      adopted: {title: Adopted by cards, date: 2026-02-10, kind: achievement, file: goals/a/mail.pdf, witness: {group: self}}
      fix: {title: The fix, date: 2026-01-10, kind: project, commit: {sha: 0123456789abcdef, repository: core}, requirements: [staff/calm]}
      patch: {title: The patch, date: 2026-01-11, kind: project, commit: {sha: 0123456}, requirements: [staff/calm]}
    feedback:
      a: {from: peer, date: 2026-03-01, ratings: {scope: 4}, share: [public]}
      b: {from: peer, date: 2026-03-02, ratings: {scope: 4}, share: [public]}
      c: {from: peer, date: 2026-03-03, ratings: {scope: 5}, share: [public]}
      d: {from: client, date: 2026-03-04, ratings: {scope: 1, voice: 2}, share: [public]}
      me: {from: self, date: 2026-03-05, ratings: {scope: 5}, share: [public]}
    """

SOLID = """\
    profile: {name: Ada, target_role: r}
    roles: {r: {title: R, requirements: {q: {title: Q}}}}
    evidence: {e: {title: E, date: 2026-08-10, kind: project, requirements: [r/q], witness: {group: peer}}}
    feedback: {f: {from: manager, date: 2026-03-01, ratings: {q: 4}}}
    """


def made(whole: Portfolio, audience: str = "owner", as_of: date = DAY) -> Packet:
    shared = known(restrict(whole, audience), as_of)
    found = fit(shared, as_of)
    assert found is not None
    return packet(shared, summarise(shared, as_of), found)


def test_each_requirement_shows_what_is_asked_and_what_there_is(golden: Golden) -> None:
    golden.check("packet.md", packet_markdown.render(made(portfolio(TEXT))))


def test_the_page_says_what_the_text_says(golden: Golden) -> None:
    golden.check("packet.html", packet_html.render(made(portfolio(TEXT))))


def test_others_see_no_name_and_no_place() -> None:
    for render in (packet_markdown.render, packet_html.render):
        text = render(made(portfolio(TEXT), "public"))
        assert "Bo Lind" not in text
        assert "goals/a.yaml" not in text
        assert "from the shared records" in text
        assert "Gaps in the shared records" in text


def test_a_group_of_too_few_raters_is_told_by_its_number_alone() -> None:
    text = packet_markdown.render(made(portfolio(TEXT)))
    assert "- Peer: 83\u00a0% (n 3)\n- Client: too few to be told (n 1)\n" in text
    assert "Of each group of others too few have rated it for a mean (1 from a client)." in text


def test_a_requirement_without_gaps_has_no_word_of_them() -> None:
    (claim,) = made(portfolio(SOLID)).claims
    assert claim.gaps == ()
    assert "Gaps\n" not in packet_markdown.render(made(portfolio(SOLID)))


def test_a_role_without_requirements_and_doubts_is_a_short_packet() -> None:
    bare = made(portfolio("profile: {name: Ada, target_role: r}\nroles: {r: {title: R}}"))
    assert (bare.position, bare.claims, bare.doubts) == (None, (), ())
    for render in (packet_markdown.render, packet_html.render):
        assert "Nothing was found" in render(bare)


def test_without_a_profile_the_portfolio_has_no_name() -> None:
    shared = restrict(portfolio("roles: {r: {title: R}}"), "owner")
    found = fit(shared, DAY, role_id="r")
    assert found is not None
    assert packet(shared, summarise(shared, DAY), found).name == "A career portfolio"


@pytest.fixture
def hostile(tmp_path: Path) -> Packet:
    """A packet in which every text would be markup if it could."""
    write_section(tmp_path / "goals/profile.yaml", "profile", profile(say, ["public"], "a"))
    for section, records in sections(say, ["public"], "a", open_items=True).items():
        write_section(tmp_path / f"goals/{section}.yaml", section, records)
    return made(load(tmp_path, DAY).portfolio)


def test_data_is_no_markup_on_the_page(hostile: Packet) -> None:
    page = packet_html.render(hostile)
    assert list(markup_dangers(page)) == []
    assert "requirement title <script>alert(1)</script>" in words(page)


def test_data_is_no_markup_in_the_text_either(hostile: Packet) -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    page = reader.render(packet_markdown.render(hostile))
    assert list(markup_dangers(page)) == []
    assert not re.search(r"<(img|svg|script|hr|code|del)\b", page)
    assert "evidence title <script>alert(1)</script>" in words(page)


def test_a_packet_for_the_public_says_nothing_private(tmp_path: Path) -> None:
    whole = load(write_secrets(tmp_path, private=True).root, DAY).portfolio
    for render in (packet_markdown.render, packet_html.render):
        assert not re.search(f"{PRIVATE}|{OWNERS}", render(made(whole, "public")))


def test_the_packet_never_shows_what_is_only_for_oneself() -> None:
    whole = load(ROOT, AS_OF).portfolio
    notes = [r.private_note for s in whole.sections.values() for r in s.values() if r.private_note]
    text = packet_html.render(made(whole, "owner", AS_OF))
    assert notes
    assert [note for note in notes if words(note)[:40] in words(text)] == []
