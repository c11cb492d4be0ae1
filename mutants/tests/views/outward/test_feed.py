"""The feed of evidence: Atom that every reader takes, with ids that stay."""

from xml.etree import ElementTree as ET

from tests.views.pages.books import book
from tracker.views.outward.feed import MOST, feed

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = "https://ada.example/me/"
TEXT = """
    profile: {name: Ada & <Byron>, share: [public]}
    evidence:
      old: {title: Old, date: 2025-01-02, kind: talk, share: [public]}
      new:
        title: "<script>alert(1)</script> & more"
        date: 2026-05-01
        kind: article
        impact: 40 readers
        note: "It is *read* <b>bold</b> [here](https://x.example/)"
        private_note: never told
        share: [public]
      hidden: {title: Hidden, date: 2026-05-02, kind: talk}
      later: {title: Later, date: 2030-01-01, kind: talk, share: [public]}
"""


def read(text: str = TEXT, audience: str = "public", site: str | None = SITE) -> ET.Element:
    return ET.fromstring(feed(book(text, audience), site))  # noqa: S314 (our own)


def entries(root: ET.Element) -> list[dict[str, str]]:
    return [
        {child.tag.removeprefix(ATOM): child.text or "" for child in entry}
        for entry in root.iter(f"{ATOM}entry")
    ]


def test_it_tells_of_what_is_shared_and_has_happened_newest_first() -> None:
    assert [entry["title"] for entry in entries(read())] == [
        "<script>alert(1)</script> & more",
        "Old",
    ]
    assert entries(read(audience="owner"))[0]["title"] == "Hidden"


def test_an_entry_has_its_impact_its_note_as_html_and_its_place() -> None:
    root = read()
    newest = entries(root)[0]
    assert newest["summary"] == "40 readers"
    assert newest["content"] == (
        "<p>It is <em>read</em> &lt;b&gt;bold&lt;/b&gt; "
        '<a href="https://x.example/" rel="noopener noreferrer">here</a></p>'
    )
    links = [link.get("href") for link in root.iter(f"{ATOM}link")]
    assert links == [
        f"{SITE}feed.xml",
        f"{SITE}evidence.html",
        f"{SITE}evidence.html#new",
        f"{SITE}evidence.html#old",
    ]


def test_it_has_all_that_the_format_asks_for() -> None:
    root = read()
    told = {child.tag.removeprefix(ATOM): child.text for child in root}
    assert (told["title"], told["updated"]) == (
        "Ada & <Byron>: evidence",
        "2026-05-01T00:00:00Z",
    )
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Ada & <Byron>"
    ids = [element.text or "" for element in root.iter(f"{ATOM}id")]
    assert (len(ids), len({*ids}), all(id_.startswith("urn:uuid:") for id_ in ids)) == (3, 3, True)


def test_ids_stay_when_other_things_change() -> None:
    before = {e["title"]: e["id"] for e in entries(read())}
    other = TEXT.replace("title: Old", "title: Older").replace("new:", "newer:")
    after = {e["title"]: e["id"] for e in entries(read(other))}
    assert after["Older"] == before["Old"]
    assert after["<script>alert(1)</script> & more"] not in before.values()


def test_without_an_address_links_are_relative_to_the_feed() -> None:
    links = [link.get("href") for link in read(site=None).iter(f"{ATOM}link")]
    assert links == ["evidence.html", "evidence.html#new", "evidence.html#old"]


def test_an_empty_portfolio_has_a_feed_without_entries() -> None:
    root = read("profile: {name: Ada}")
    assert (entries(root), root.findtext(f"{ATOM}updated")) == ([], "1970-01-01T00:00:00Z")


def test_it_keeps_to_the_newest() -> None:
    many = "".join(
        f"\n      e{n}: {{title: T{n}, date: 2026-01-05, kind: talk, share: [public]}}"
        for n in range(MOST + 1)
    )
    assert len(entries(read(f"    evidence:{many}"))) == MOST
