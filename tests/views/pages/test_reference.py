"""The reference: the format from its schemas, and every definition."""

import json
from collections.abc import Mapping
from dataclasses import replace

from tests.example import ROOT
from tests.views.pages.books import as_built, book, words
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.goal import State
from tracker.kpis.register import KPIS
from tracker.kpis.result import Status
from tracker.views.pages.glossary import STATE_TERMS, STATUS_TERMS
from tracker.views.pages.page import Page
from tracker.views.pages.reference import reference_pages
from tracker.views.pages.schema_rows import Row, schema_rows, shared_rows

NOTHING: Mapping[str, Mapping[str, str]] = {}
SCHEMAS = {file.name: json.loads(file.read_text("utf-8")) for file in ROOT.glob("schema/*.json")}


def pages(codes: Mapping[str, Mapping[str, str]] = NOTHING) -> dict[str, Page]:
    shown = replace(book("profile: {name: Ada}"), schemas=SCHEMAS, codes=codes)
    return {page.uri: page for page in reference_pages(shown)}


def test_every_definition_is_there() -> None:
    text = words(as_built(pages()["reference/definitions.md"].text))
    assert all(kpi.title in text for kpi in KPIS)
    assert all(rule.sentence.replace("`", "") in text for rule in Exclusion)
    assert "Revenue revenue" in text


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
    shown = book("profile: {name: Ada}")
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
