"""The reference: the format from its schemas, and every definition."""

import json
from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from tests.example import ROOT
from tests.views.pages.books import as_built, book, words
from tracker.data.catalogue import Template, catalogue
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.explanation import Explanation
from tracker.kpis.goal import State
from tracker.kpis.kpi import Kpi
from tracker.kpis.register import KPIS
from tracker.kpis.result import Status
from tracker.views.pages.definition_pages import cross_linked
from tracker.views.pages.glossary import STATE_TERMS, STATUS_TERMS
from tracker.views.pages.links import Links
from tracker.views.pages.page import Page
from tracker.views.pages.reference import reference_pages
from tracker.views.pages.schema_rows import Row, schema_rows, shared_rows

NOTHING: Mapping[str, Mapping[str, str]] = {}
SCHEMAS = {file.name: json.loads(file.read_text("utf-8")) for file in ROOT.glob("schema/*.json")}


def pages(codes: Mapping[str, Mapping[str, str]] = NOTHING) -> dict[str, Page]:
    shown = replace(book("profile: {name: Ada}"), schemas=SCHEMAS, codes=codes)
    return {page.uri: page for page in reference_pages(shown)}


@pytest.mark.parametrize("audience", ["owner", "public"])
def test_every_definition_is_there(audience: str) -> None:
    shown = {page.uri: page for page in reference_pages(book("profile: {name: Ada}", audience))}
    text = words(as_built(shown["reference/definitions.md"].text))
    assert all(kpi.title in text and kpi.definition.tells.split("`")[0] in text for kpi in KPIS)
    assert all(rule.sentence.replace("`", "") in text for rule in Exclusion)
    assert all(it.title in text and it.tells in text for it in catalogue())
    assert "recency index A definition of our own" in text


def test_each_kpi_and_each_measure_has_a_page_of_the_owners_and_no_other() -> None:
    made = set(pages()) - {"reference/index.md", "reference/definitions.md", "reference/format.md"}
    assert made == {
        *(f"reference/kpis/{kpi.id}.md" for kpi in KPIS),
        *(f"reference/measures/{it.id}.md" for it in catalogue()),
    }


@pytest.mark.parametrize("kpi", KPIS, ids=lambda kpi: kpi.id)
def test_the_page_of_a_kpi_says_all_that_its_definition_says(kpi: Kpi) -> None:
    text = _plain(words(as_built(pages()[f"reference/kpis/{kpi.id}.md"].text)))
    said = [getattr(kpi.definition, name) for name in Explanation.__struct_fields__]
    assert [part for part in said if _plain(part) not in text] == []


@pytest.mark.parametrize("it", catalogue(), ids=lambda it: it.id)
def test_the_page_of_a_measure_says_all_that_its_definition_says(it: Template) -> None:
    text = _plain(words(as_built(pages()[f"reference/measures/{it.id}.md"].text)))
    said = [it.tells, it.formula, it.minimum, it.gaming, it.beside, it.source]
    assert [part for part in said if _plain(part) not in text] == []
    assert _plain(it.unit or "goal") in text


def test_no_sign_of_the_text_is_left_over() -> None:
    texts = {uri: words(as_built(page.text)) for uri, page in pages().items() if uri.count("/") > 1}
    assert len(texts) == 39
    assert [uri for uri, text in texts.items() if "`" in text] == []


def _plain(text: str) -> str:
    """Its letters and signs, without those that mark code."""
    return "".join(text.replace("`", "").split()).lower()


def test_names_of_other_definitions_lead_to_their_pages() -> None:
    page = pages()["reference/measures/revenue-growth.md"].text
    assert '<a href="revenue.html">revenue</a> itself' in page
    page = pages()["reference/kpis/colleague-feedback.md"].text
    assert '<a href="feedback-self-awareness.html">feedback-self-awareness</a>' in page
    linked = cross_linked("Role fit, `scope`, awards-x and awards.", Links("reference/a.md"), "x")
    assert linked == (
        'Role fit, <code>scope</code>, awards-x and <a href="measures/awards.html">awards</a>.'
    )
    assert cross_linked("awards", Links("reference/a.md"), "awards") == "awards"


def test_what_the_owner_has_is_linked_from_its_definition() -> None:
    shown = book(
        """
        metrics:
          revenue: {title: My sales, category: quantitative-performance, unit: EUR, direction: increase, aggregate: sum, observations: []}
        contacts: {c: {met: 2026-06-01}}
        """
    )
    made = {page.uri: page.text for page in reference_pages(shown)}
    assert "You keep it: My sales" in words(as_built(made["reference/measures/revenue.md"]))
    fresh = words(as_built(made["reference/measures/promotion.md"]))
    assert "tracker new goal --from promotion begins it." in fresh
    assert "Yours: 1" in words(as_built(made["reference/kpis/networking.md"]))


def test_every_state_and_status_is_defined() -> None:
    assert [term for term, _ in STATE_TERMS] == [state.replace("-", " ") for state in State]
    assert [term for term, _ in STATUS_TERMS] == [status.replace("-", " ") for status in Status]


def test_every_section_of_the_format_is_there() -> None:
    text = as_built(pages()["reference/format.md"].text)
    sections = set(SCHEMAS["portfolio.schema.json"]["properties"]) - {"share"}
    assert all(f'id="format_{section}"' in text for section in sections)


def test_every_key_of_a_record_is_told_with_what_stands_inside() -> None:
    rows = {row.key: row for row in schema_rows(SCHEMAS, "goals.schema.json")}
    assert rows["title"].required
    assert rows["start"] == Row(
        key="start",
        kind="day",
        required=True,
        text="The day work on the goal begins; only what is observed from then on counts towards it.",
        words=(),
    )
    assert rows["targets[].metric"].kind == "id"
    assert rows["outcome.result"].words == ("achieved", "missed", "abandoned", "withdrawn")
    assert "tags" not in rows


def test_maps_tell_what_stands_under_each_id() -> None:
    rows = {row.key: row for row in schema_rows(SCHEMAS, "roles.schema.json")}
    assert rows["requirements.<id>.title"].required


def test_what_all_records_share_is_told_once() -> None:
    assert [row.key for row in shared_rows(SCHEMAS, "goals.schema.json")] == [
        "share", "note", "private_note", "tags", "links", "custom",
    ]  # fmt: skip


def test_without_schemas_or_codes_there_is_no_page_of_them() -> None:
    shown = book("profile: {name: Ada}", "public")
    assert [page.uri for page in reference_pages(shown)] == [
        "reference/index.md",
        "reference/definitions.md",
    ]


def test_each_code_of_a_diagnostic_has_a_page_and_one_lists_them() -> None:
    found = pages(codes={"References": {"unknown-metric": "# No metric\n\nOf *that* name.\n"}})
    listed = words(as_built(found["reference/diagnostics.md"].text))
    assert "References unknown-metric No metric" in listed
    told = found["reference/diagnostics/unknown-metric.md"]
    assert told.title == "No metric"
    assert words(as_built(told.text)) == "No metric unknown-metric Of that name. All diagnostics"
    assert "Diagnostics" in words(as_built(found["reference/index.md"].text))
