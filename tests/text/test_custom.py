import json
from pathlib import Path

import pytest

from tests.text.said import GOAL, document, placed
from tracker.text.custom import custom_findings, custom_schema, customs
from tracker.text.source import Source

SCHEMA = {
    "type": "object",
    "properties": {
        "team-size": {"type": "integer", "minimum": 1},
        "ladder": {"pattern": "^E[0-9]$"},
        "names": {"items": {"type": "string"}},
    },
    "additionalProperties": False,
}


def write(root: Path, text: str) -> Path:
    (root / "schema").mkdir(exist_ok=True)
    (root / "schema" / "custom.schema.json").write_text(text, encoding="utf-8")
    return root


def found(root: Path, text: str) -> tuple[str, ...]:
    schema, findings = custom_schema(root)
    assert (schema is not None, findings) == (True, ())
    assert schema is not None
    source = Source(path="goals/a.yaml", data=text.encode())
    return placed(custom_findings(source, customs(document(text).root), schema))


def test_a_portfolio_without_a_schema_has_none(tmp_path: Path) -> None:
    assert custom_schema(tmp_path) == (None, ())


def test_what_stands_under_custom_is_checked_by_the_portfolios_own_schema(tmp_path: Path) -> None:
    root = write(tmp_path, json.dumps(SCHEMA))
    text = GOAL + "    custom: {}\n"
    assert found(root, text.format("{team-size: 7, ladder: E6}")) == ()
    assert found(root, GOAL + "    custom: {team-size: 7, ladder: E6, names: [a]}\n") == ()
    assert found(root, GOAL + "    custom: {team-size: 0, ladder: x, names: [a, 1]}\n") == (
        "unfit-custom 7:25",
        "unfit-custom 7:36",
        "unfit-custom 7:50",
    )
    assert found(root, GOAL + "    custom: {other: 1}\n") == ("unfit-custom 7:13",)


def test_the_profile_and_every_section_may_have_custom_keys(tmp_path: Path) -> None:
    root = write(tmp_path, json.dumps(SCHEMA))
    assert found(
        root, "profile: {name: a, custom: {x: 1}}\nroles: {r: {custom: {y: 1}}, s: 3}\n"
    ) == (
        "unfit-custom 1:28",
        "unfit-custom 2:21",
    )
    assert found(root, "share: [public]\nroles: 3\ngoals: {g: {title: x}}\n") == ()


def test_a_schema_may_say_yes_or_no_to_all(tmp_path: Path) -> None:
    assert found(write(tmp_path, "true"), GOAL + "    custom: {x: 1}\n") == ()
    assert found(write(tmp_path, "false"), GOAL + "    custom: {x: 1}\n") == ("unfit-custom 7:13",)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{\n  "type": nope\n}', "2:11"),
        ('{"type": "nope"}', "1:10"),
        ('{"properties": {"a": {"minimum": "x"}}}', "1:34"),
        ('{"pattern": "("}', "1:13"),
        ('{"pattern": "(?=a)"}', "1:13"),
        ('{"$ref": "other.json"}', "1:1"),
        ('{"$ref": "https://example.org/schema"}', "1:1"),
        ('{"$ref": "file:///etc/passwd"}', "1:1"),
        ('{"$ref": "#/$defs/nowhere"}', "1:1"),
        ('{"minimum": NaN}', "1:1"),
        ("[]", "1:1"),
        ("3", "1:1"),
        ("", "1:1"),
        ("[" * 100_000, "1:1"),
        ('{"a": "\udce9"}', "1:1"),
    ],
)
def test_a_faulty_schema_is_a_finding_at_its_own_path(
    tmp_path: Path, text: str, place: str
) -> None:
    write(tmp_path, "")
    file = tmp_path / "schema" / "custom.schema.json"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    schema, findings = custom_schema(tmp_path)
    assert schema is None
    assert placed(findings) == (f"faulty-schema {place}",)
    assert findings[0].path == "schema/custom.schema.json"


def test_a_schema_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.json").write_text("{}")
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "custom.schema.json").symlink_to("../elsewhere.json")
    schema, findings = custom_schema(tmp_path)
    assert (schema, placed(findings)) == (None, ("symlink 1:1",))


def test_references_inside_the_schema_are_followed_and_may_go_round(tmp_path: Path) -> None:
    schema = {"$defs": {"n": {"type": "number"}}, "additionalProperties": {"$ref": "#/$defs/n"}}
    root = write(tmp_path, json.dumps(schema))
    assert found(root, GOAL + "    custom: {x: 1, y: z}\n") == ("unfit-custom 7:23",)
    assert found(write(tmp_path, '{"$ref": "#"}'), GOAL + "    custom: {x: 1}\n") == ()


def test_a_pattern_takes_no_longer_than_the_text_is_long(tmp_path: Path) -> None:
    root = write(tmp_path, '{"properties": {"a": {"pattern": "^(a+)+$"}}}')
    assert found(root, GOAL + f"    custom: {{a: {'a' * 10_000}b}}\n") == ("unfit-custom 7:17",)
