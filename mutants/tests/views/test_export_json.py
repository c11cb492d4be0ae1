"""The exported portfolio: what its schema says, and the same portfolio again when read."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from tests.builds import copy_example
from tests.example import ROOT
from tests.hostile.canaries import write_secrets
from tests.records.written import portfolio
from tracker.data.example import EXAMPLE_DAY as AS_OF
from tracker.kpis.summary import summarise
from tracker.load import load
from tracker.records.audience import restrict
from tracker.records.portfolio import Portfolio
from tracker.text.schemas import schemas
from tracker.views.export_json import render
from tracker.views.records_json import written

SCHEMA = json.loads((ROOT / "schema/export/portfolio.schema.json").read_text("utf-8"))


@cache
def accepting() -> jsonschema_rs.Draft202012Validator:
    """The validator of exports; they refer to the schemas of what is written."""
    others = {name: dict(schema) for name, schema in schemas().items()}
    return jsonschema_rs.Draft202012Validator(
        {"$id": "https://schema.invalid/export/portfolio.schema.json", **SCHEMA},
        validate_formats=True,
        retriever=lambda address: others[address.rpartition("/")[2]],
    )


def exported(whole: Portfolio, audience: str, as_of: date = AS_OF) -> Any:  # noqa: ANN401 (JSON)
    shared = restrict(whole, audience)
    return json.loads(render(shared, summarise(shared, as_of)))


@cache
def example() -> Portfolio:
    return load(ROOT, AS_OF).portfolio


def without_places(value: object) -> object:
    """The same without where records stand."""
    if isinstance(value, dict):
        return {k: without_places(v) for k, v in value.items() if k not in {"path", "line"}}
    return [without_places(v) for v in value] if isinstance(value, list) else value


@pytest.mark.parametrize("audience", ["owner", "public", "manager", "coach"])
@pytest.mark.parametrize("as_of", [AS_OF, date(2025, 9, 1)])
def test_an_export_is_as_its_schema_says(audience: str, as_of: date) -> None:
    document = exported(example(), audience, as_of)
    assert [(e.instance_path, e.message) for e in accepting().iter_errors(document)] == []
    assert (document["audience"], document["as_of"]) == (audience, as_of.isoformat())


def test_the_schema_refuses_what_is_not_told_so() -> None:
    document = exported(example(), "public")
    assert not accepting().is_valid({**document, "more": 1})
    assert not accepting().is_valid({**document, "portfolio": {"goals": {"g": {}}}})
    assert not accepting().is_valid({key: v for key, v in document.items() if key != "fit"})


def test_the_owners_export_of_the_example_is_the_example_again(tmp_path: Path) -> None:
    document = exported(example(), "owner")
    copy_example(tmp_path)
    for file in (tmp_path / "goals").rglob("*.yaml"):
        file.unlink()
    (tmp_path / "goals/all.yaml").write_text(json.dumps(document["portfolio"]), encoding="utf-8")
    read = load(tmp_path, AS_OF)
    assert read.diagnostics == ()
    assert without_places(exported(read.portfolio, "owner")) == without_places(document)


@pytest.mark.parametrize("audience", ["owner", "public", "manager"])
def test_every_field_that_can_be_written_is_exported_as_written(
    tmp_path: Path, audience: str
) -> None:
    root = write_secrets(tmp_path / "secrets", private=True).root
    document = exported(load(root, AS_OF).portfolio, audience)
    assert [(e.instance_path, e.message) for e in accepting().iter_errors(document)] == []


def test_an_export_for_others_says_nothing_private(tmp_path: Path) -> None:
    root = write_secrets(tmp_path / "secrets", private=True).root
    bare = write_secrets(tmp_path / "bare", private=False).root
    assert exported(load(root, AS_OF).portfolio, "public") == exported(
        load(bare, AS_OF).portfolio, "public"
    )


def test_what_is_shared_and_where_it_stands_is_told_to_the_owner_alone() -> None:
    whole = portfolio(
        """
        share: [public]
        profile: {name: Ada, audiences: {boss: {title: My boss}}}
        goals:
          g:
            {title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18,
             milestones: [{title: M, due: 2026-03-01, share: [boss]}, {title: N, due: 2026-03-02, share: []}]}
        contacts: {c: {met: 2026-01-05}}
        """
    )
    owners = written(restrict(whole, "owner"))
    assert owners["goals"] == {
        "g": {
            "share": ["public"],
            "title": "G",
            "category": "project-impact",
            "start": "2026-01-05",
            "due": "2026-12-18",
            "draft": False,
            "weight": 1,
            "milestones": [
                {"share": ["boss"], "title": "M", "due": "2026-03-01", "weight": 1},
                {"share": [], "title": "N", "due": "2026-03-02", "weight": 1},
            ],
        }
    }
    assert owners["contacts"] == {"c": {"met": "2026-01-05"}}
    others = written(restrict(whole, "boss"))
    assert "share" not in json.dumps(others)
    assert "contacts" not in others


def test_metrics_keep_the_one_source_they_have() -> None:
    common = "title: M, category: project-impact, unit: u, direction: increase"
    whole = portfolio(
        f"""
        metrics:
          none: {{{common}, aggregate: sum, observations: []}}
          one: {{{common}, aggregate: sum, observations: [{{date: 2026-01-05, value: 0.10}}]}}
          rate: {{{common}, ratio: {{of: one, over: none}}}}
          grown: {{{common}, growth: {{of: one}}}}
        """
    )
    metrics = written(restrict(whole, "owner"))["metrics"]
    assert isinstance(metrics, dict)
    sources = ("observations", "ratio", "growth")
    assert {id_: {key: it[key] for key in sources if key in it} for id_, it in metrics.items()} == {
        "none": {"observations": []},
        "one": {"observations": [{"date": "2026-01-05", "value": 0.1, "by": "self"}]},
        "rate": {"ratio": {"of": "one", "over": "none"}},
        "grown": {"growth": {"of": "one", "months": 12}},
    }


def test_a_portfolio_of_nothing_has_no_fit_and_no_records() -> None:
    document = exported(Portfolio(), "owner")
    assert (document["fit"], document["portfolio"], document["goals"]) == (None, {}, [])
    assert [(e.instance_path, e.message) for e in accepting().iter_errors(document)] == []


def test_nothing_that_came_later_is_exported() -> None:
    whole = portfolio(
        """
        setbacks: {old: {title: Old, date: 2026-01-05}, new: {title: New, date: 2026-03-05}}
        """
    )
    document = exported(whole, "owner", date(2026, 2, 1))
    assert list(document["portfolio"]["setbacks"]) == ["old"]


def test_the_folder_of_a_file_is_told_to_the_owner_alone() -> None:
    whole = portfolio("""\
        evidence:
          e: {title: T, date: 2026-02-10, kind: talk, share: [public], file: goals/for-the-lawyer/a.pdf}
        """)
    told = {
        a: exported(whole, a)["portfolio"]["evidence"]["e"]["file"] for a in ("public", "owner")
    }
    assert told == {"public": "a.pdf", "owner": "goals/for-the-lawyer/a.pdf"}
