"""`tracker schema`: the schemas for editors, with the portfolio's own ids if wanted."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter
from tracker.text.parse import parse
from tracker.text.schemas import schemas
from tracker.text.source import Source

OWN = """
    profile:
      name: Ada
      audiences:
        manager: {title: My manager}
    roles:
      staff:
        title: Staff engineer
        requirements:
          depth: {title: Depth, skill: talks, level: 3}
    goals:
      speak:
        title: Speak
        category: thought-leadership
        start: 2026-01-05
        due: 2026-12-31
        requirements: [staff/depth]
        share: [manager]
        targets: [{metric: talks, baseline: 0, target: 4}]
        amendments:
          - {date: 2026-02-01, change: due, from: 2026-11-30, to: 2026-12-31, reason: later}
    metrics:
      talks:
        title: Talks given
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        kpis: [skill-development, mine]
        observations: []
    kpis:
      mine: {title: My talks, metric: talks}
    surveys:
      spring: {instrument: who-5, date: 2026-03-01, answers: {1: 3, 2: 4, 3: 2, 4: 5, 5: 3}}
    feedback:
      spring: {from: peer, date: 2026-03-01, ratings: {depth: 4}}
"""


def validator(folder: Path) -> jsonschema_rs.Draft202012Validator:
    """The validator of whole files that the schemas in a folder make."""

    def retrieve(address: str) -> dict[str, object]:
        return dict(json.loads((folder / address.rpartition("/")[2]).read_text()))

    return jsonschema_rs.Draft202012Validator(
        json.loads((folder / "portfolio.schema.json").read_text()), retriever=retrieve
    )


def data(text: str) -> Mapping[str, object]:
    """A file as JSON has it."""
    document, findings = parse(Source(path="", data=text.encode()))
    assert findings == ()
    assert document is not None
    return dict(json.loads(json.dumps(document.root, default=float)))


def at(schema: Any, *steps: str) -> Any:  # noqa: ANN401 (JSON)
    """What stands in JSON, so many steps down."""
    for step in steps:
        schema = schema[step]
    return schema


def test_the_schemas_are_written_as_they_come_with_the_program(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": OWN})
    ended = tracker("-C", root, "schema")
    assert (ended.code, ended.out) == (0, "")
    written = {f.name: json.loads(f.read_text()) for f in (root / "schema").iterdir()}
    assert written == schemas()


def test_what_is_there_already_is_not_written_again(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": OWN})
    tracker("-C", root, "schema")
    (root / "schema/goals.schema.json").write_text("{}")
    (root / "schema/custom.schema.json").write_text('{"mine": true}')
    ended = tracker("-C", root, "schema")
    assert ended.err.startswith(f"1 of {len(schemas())} schemas written to ")
    assert (root / "schema/custom.schema.json").read_text() == '{"mine": true}'


def test_another_folder_can_be_named_and_needs_no_portfolio(tmp_path: Path) -> None:
    assert tracker("schema", "--output", "here", folder=tmp_path).code == 0
    assert validator(tmp_path / "here").is_valid({"reviews": {"a": {"date": "2026-01-05"}}})


def test_local_schemas_know_the_ids_of_the_portfolio(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": OWN})
    assert tracker("-C", root, "schema", "--local").code == 0
    goals = json.loads((root / "schema/goals.schema.json").read_text())
    metric = at(goals, "$defs", "target", "properties", "metric")
    assert (at(metric, "enum"), at(metric, "enumDescriptions")) == (["talks"], ["Talks given"])
    change = at(goals, "$defs", "amendment", "properties", "change", "enum")
    assert change == ["due", "talks"]
    common = json.loads((root / "schema/common.schema.json").read_text())
    assert at(common, "$defs", "requirementReference", "enum") == ["staff/depth"]
    assert at(common, "$defs", "audienceName", "enum") == ["manager", "public"]
    kpis = at(common, "$defs", "kpiId")
    assert (
        dict(zip(at(kpis, "enum"), at(kpis, "enumDescriptions"), strict=True))["mine"] == "My talks"
    )
    surveys = json.loads((root / "schema/surveys.schema.json").read_text())
    assert "who-5" in at(surveys, "properties", "instrument", "enum")
    assert list(at(surveys, "properties", "answers", "properties"))[:3] == ["1", "2", "3"]


def test_the_portfolio_is_valid_by_its_local_schemas(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": OWN})
    assert tracker("-C", root, "check").code == 0
    tracker("-C", root, "schema", "--local")
    assert (
        list(validator(root / "schema").iter_errors(data((root / "goals/a.yaml").read_text())))
        == []
    )


def test_a_dangling_reference_is_not(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": OWN})
    tracker("-C", root, "schema", "--local")
    text = (root / "goals/a.yaml").read_text()
    assert not validator(root / "schema").is_valid(
        data(text.replace("{metric: talks,", "{metric: talk,"))
    )


def test_the_example_is_valid_by_its_local_schemas(tmp_path: Path) -> None:
    assert tracker("init", tmp_path / "p", "--example").code == 0
    root = tmp_path / "p"
    assert tracker("-C", root, "schema", "--local").code == 0
    whole = validator(root / "schema")
    files = sorted((root / "goals").rglob("*.yaml"))
    wrong = [
        (f.name, error.message) for f in files for error in whole.iter_errors(data(f.read_text()))
    ]
    assert wrong == []


def test_a_portfolio_with_nothing_in_it_gets_no_empty_lists(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": "profile: {name: Ada}\n"})
    tracker("-C", root, "schema", "--local")
    goals = json.loads((root / "schema/goals.schema.json").read_text())
    assert "enum" not in at(goals, "$defs", "target", "properties", "metric")


def test_the_programs_own_schemas_are_not_written_over() -> None:
    ended = tracker("schema", "--local", folder=Path(__file__).parents[2])
    assert ended.code == 2
    assert "holds the program's own schemas; say --output DIR" in ended.err


@pytest.mark.parametrize("link", ["schema", "schema/goals.schema.json"])
def test_nothing_is_written_through_a_link(
    portfolio: PortfolioWriter, tmp_path: Path, link: str
) -> None:
    root = portfolio({"goals/a.yaml": OWN})
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    if link != "schema":
        (root / "schema").mkdir()
        (elsewhere / "x").write_text("mine")
    (root / link).symlink_to(elsewhere if link == "schema" else elsewhere / "x")
    ended = tracker("-C", root, "schema")
    assert ended.code == (3 if link == "schema" else 0)
    assert [f.read_text() for f in elsewhere.iterdir()] == ([] if link == "schema" else ["mine"])
