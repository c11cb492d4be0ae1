"""All pages together: their links, their safety, what each audience reads."""

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from posixpath import dirname, join, normpath

import html5lib
import pytest

from tests.views.pages.books import as_built, book, elements, example, links, words
from tracker.views.pages.pages import pages

AUDIENCES = ("owner", "public", "manager", "coach")
HOSTILE = """\
"><img src=x onerror=alert(1)></title><script>alert(1)</script> {{ 7*7 }} {% include 'x' %} [x](javascript:alert(1)) *a* `b` | c # d"""


@cache
def built(audience: str) -> dict[str, str]:
    """The example's pages as HTML, by the places of the built files."""
    return {
        page.uri.removesuffix(".md") + ".html": as_built(page.text)
        for page in pages(example(audience))
    }


def ids(html: str) -> Counter[str]:
    return Counter(re.findall(r'\sid="([^"]+)"', html))


def lost(audience: str) -> list[str]:
    """Links that lead to no page, or to no place in it."""
    site = built(audience)
    anchors = {place: ids(html) for place, html in site.items()}
    found = []
    for place, html in site.items():
        for address in links(html):
            if address.startswith(("https:", "http:", "mailto:")):
                continue
            file, _, fragment = address.partition("#")
            target = normpath(join(dirname(place), file)) if file else place
            if target not in site or (fragment and fragment not in anchors[target]):
                found.append(f"{place} -> {address}")
    return found


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_link_leads_somewhere(audience: str) -> None:
    assert lost(audience) == []


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_place_in_a_page_has_a_name_of_its_own(audience: str) -> None:
    twice = {
        place: [name for name, times in ids(html).items() if times > 1]
        for place, html in built(audience).items()
    }
    assert {place: names for place, names in twice.items() if names} == {}


@pytest.mark.parametrize("audience", ["owner", "public"])
def test_headings_skip_no_level(audience: str) -> None:
    jumps = []
    for place, html in built(audience).items():
        levels = [int(level) for level in re.findall(r"<h([1-6])[\s>]", html)]
        assert levels[0] == 1, place
        jumps += [place for one, two in pairwise(levels) if two > one + 1]
    assert jumps == []


@pytest.mark.parametrize("audience", ["owner", "public"])
def test_pages_are_well_formed_html(audience: str) -> None:
    for html in built(audience).values():
        html5lib.HTMLParser(strict=True).parseFragment(html)


def test_pages_come_once_each() -> None:
    uris = Counter(page.uri for page in pages(example("owner")))
    assert {uri for uri, times in uris.items() if times > 1} == set()


def test_equal_books_give_equal_pages() -> None:
    first, second = ([(page.uri, page.text) for page in pages(example("public"))] for _ in "ab")
    assert first == second


@pytest.mark.parametrize("audience", ["public", "manager", "coach"])
def test_for_others_every_figure_is_said_to_be_from_the_shared_records(audience: str) -> None:
    unsaid = [
        place
        for place, html in built(audience).items()
        if re.search(r'class="tk-(value|bar|facts|drawing|table|heat)\b', html)
        and "from the shared records" not in html
        and not place.startswith("reference/")
    ]
    assert unsaid == []


def test_for_the_owner_it_is_never_said() -> None:
    assert not any("from the shared records" in html for html in built("owner").values())


def test_only_the_owner_reads_where_records_are_written() -> None:
    assert any("goals/promotion/staff.yaml" in html for html in built("owner").values())
    for audience in ("public", "manager", "coach"):
        assert not any(".yaml" in html.replace("YAML", "") for html in built(audience).values())


def test_only_the_owner_reads_private_notes() -> None:
    text = """
        profile:
          name: Ada
          share: [public]
          private_note: secret-of-the-profile
        goals:
          lead:
            title: Lead
            category: career-advancement
            start: 2026-01-05
            due: 2026-12-18
            share: [public]
            private_note: secret-of-the-goal
    """
    for_owner = " ".join(page.text for page in pages(book(text)))
    for_public = " ".join(page.text for page in pages(book(text, "public")))
    assert "secret-of-the-goal" in for_owner
    assert "secret" not in for_public


def test_for_others_empty_pages_are_not_there_and_for_the_owner_say_what_to_write() -> None:
    text = "profile: {name: Ada, share: [public]}"
    others = [page.nav for page in pages(book(text, "public"))]
    assert others == [
        "Home",
        "Goals",
        "KPIs",
        "Categories",
        "Metrics",
        "Evidence",
        "Reference",
        "Definitions",
    ]
    own = {page.nav: words(as_built(page.text)) for page in pages(book(text))}
    assert "goals: staff-promotion: title:" in own["Goals"]
    assert "metrics: design-docs-led: title:" in own["Metrics"]
    assert "evidence: payments-design: title:" in own["Evidence"]
    assert "target_role: staff-engineer" in own["Role fit"]
    assert "feedback: 2026-06-peer-a:" in own["Feedback"]
    assert "reviews: 2026-06-one-to-one:" in own["Reviews"]
    assert "positions: senior-engineer:" in own["Career"]
    assert "engagements: coaching-2026:" in own["Learning"]
    assert "surveys: wellbeing-2026-06:" in own["Surveys"]
    assert "contacts: jo-from-the-meetup:" in own["Contacts"]


def test_without_a_profile_there_are_pages_all_the_same() -> None:
    assert pages(book("{goals: {}}"))[0].title == "A career portfolio"


def test_nothing_dated_after_the_day_is_shown() -> None:
    text = """
        evidence:
          early: {title: Early, date: 2026-06-30, kind: talk}
          late: {title: Late, date: 2026-07-01, kind: talk}
        reviews:
          soon: {date: 2026-07-01, title: Late}
        feedback:
          later: {from: peer, date: 2026-07-01, title: Late}
        positions:
          next: {title: Late, start: 2026-07-01}
        engagements:
          next: {title: Late, kind: course, start: 2026-07-01, planned_end: 2026-08-01}
    """
    shown = " ".join(words(as_built(page.text)) for page in pages(book(text)))
    assert "Early" in shown
    assert "Late" not in shown


def test_hostile_words_are_shown_as_written_wherever_they_stand() -> None:
    line = HOSTILE.replace("'", "''")
    text = f"""
        profile:
          name: '{line}'
          headline: '{line}'
          about: '{line}'
          share: [public]
          tags: ['{line}']
          links: [{{title: '{line}', url: https://example.org/?a=<b>}}]
          custom: {{ '{line}': '{line}' }}
        goals:
          lead:
            title: '{line}'
            category: career-advancement
            start: 2026-01-05
            due: 2026-12-18
            why: '{line}'
            supports: '{line}'
            share: [public]
            targets: [{{metric: docs, baseline: 0, target: 6}}]
            milestones: [{{title: '{line}', due: 2026-03-01}}]
        metrics:
          docs:
            title: '{line}'
            category: leadership-teamwork
            unit: '{line}'
            direction: increase
            aggregate: sum
            share: [public]
            observations: [{{date: 2026-02-10, value: 1, note: '{line}', evidence: [one]}}]
        evidence:
          one:
            title: '{line}'
            date: 2026-02-10
            kind: project
            impact: '{line}'
            commit: {{sha: abcdef1, repository: '{line}'}}
            note: '{line}'
            share: [public]
            witness: {{name: '{line}', group: peer, share: [public]}}
    """
    for page in pages(book(text, "public")):
        html = as_built(page.text)
        assert not elements(html) & {"script", "img", "@onerror"}, page.uri
        assert not any(address.startswith("javascript") for address in links(html)), page.uri
        html5lib.HTMLParser(strict=True).parseFragment(html)
    front = next(page for page in pages(book(text, "public")) if page.uri == "index.md")
    assert words(as_built(front.text)).startswith(" ".join(HOSTILE.split()))
