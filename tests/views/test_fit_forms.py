"""Role fit as a table, JSON, CSV and Markdown."""

import csv
import json
from datetime import date

from msgspec.structs import replace

from tests.views.fits import DIRECTION, VOICE, fit_of
from tracker.views import fit_csv, fit_json, fit_markdown, fit_table

BOTH = fit_of(DIRECTION, VOICE)


def test_a_terminal_sees_first_what_has_nothing_behind_it() -> None:
    assert fit_table.render(BOTH, audience="owner", colour=False).splitlines() == [
        "Evidence coverage of Staff as of 2026-06-30",
        "There is evidence behind 1 of 2 requirements.",
        "",
        "Nothing behind",
        "  =Is heard",
        "    name it in what shows it: requirements: [staff/voice]",
        "",
        "Requirement       Needed  Now  Evidence  Newest      Witnesses  Self  Others",
        "Sets <direction>       4  3.5         2  2026-05-10          1  75 %  58 % (n 3)",
        "=Is heard                             0                      0",
        "",
        "Evidence by quarter  2026 Q1  2026 Q2",
        "Sets <direction>           ·        2",
        "=Is heard                  ·        ·",
        "",
        "Evidence coverage: what the role asks for, and what can be shown for each of it. It says nothing",
        "about a decision.",
    ]


def test_others_are_told_from_what_and_not_what_to_write() -> None:
    text = fit_table.render(BOTH, audience="manager", colour=False)
    assert "as of 2026-06-30, from the shared records (manager)" in text
    assert "name it in" not in text


def test_older_quarters_are_one_column() -> None:
    many = tuple(date(2024 + n // 4, n % 4 * 3 + 1, 1) for n in range(10))
    old = replace(DIRECTION, quarters=(1, 2, 0, 1, 0, 0, 0, 0, 0, 3))
    text = fit_table.render(fit_of(old, quarters=many), audience="owner", colour=False)
    assert "Evidence by quarter  Before  2025 Q1  2025 Q2" in text
    assert "Sets <direction>          4        ·" in text
    assert "There is evidence behind each of the 1 requirement." in text


def test_a_role_that_asks_for_nothing_says_what_to_write() -> None:
    said = "The role names no requirements yet; write them under `requirements`."
    assert said in fit_table.render(fit_of(), audience="owner", colour=False)
    assert said in fit_markdown.render(fit_of(), audience="owner")


def test_json_has_a_key_for_each_thing_asked() -> None:
    document = json.loads(fit_json.render(BOTH, audience="owner"))
    assert document == {
        "schema_version": 1,
        "audience": "owner",
        "as_of": "2026-06-30",
        "role": "staff",
        "title": "Staff",
        "nothing_behind": ["voice"],
        "quarters": ["2026-01-01", "2026-04-01"],
        "requirements": [
            {
                "id": "direction",
                "title": "Sets <direction>",
                "category": "project-impact",
                "skill": "design",
                "needed": 4,
                "now": 3.5,
                "evidence": ["talk", "ledger"],
                "newest": "2026-05-10",
                "witnesses": 1,
                "ratings": {
                    "self": 75,
                    "others": 58.333333,
                    "n": 3,
                    "groups": {"peer": {"n": 3, "mean": 58.333333}},
                },
                "quarters": [0, 2],
            },
            {
                "id": "voice",
                "title": "=Is heard",
                "category": None,
                "skill": None,
                "needed": None,
                "now": None,
                "evidence": [],
                "newest": None,
                "witnesses": 0,
                "ratings": {
                    "self": None,
                    "others": None,
                    "n": 0,
                    "groups": {"client": {"n": 1, "mean": None}},
                },
                "quarters": [0, 0],
            },
        ],
    }


def test_csv_has_a_row_for_each_requirement_and_a_column_for_each_quarter() -> None:
    first, second = csv.DictReader(fit_csv.render(BOTH).splitlines())
    assert (first["requirement"], first["now"], first["2026 Q2"]) == ("direction", "3.5", "2")
    assert (second["title"], second["newest"], second["rating_others"]) == ("'=Is heard", "", "")


def test_markdown_is_tables_in_which_data_is_no_markup() -> None:
    assert fit_markdown.render(BOTH, audience="owner").splitlines()[:13] == [
        "# Evidence coverage of Staff",
        "",
        "As of 2026-06-30. There is evidence behind 1 of 2 requirements.",
        "",
        "Nothing behind:",
        "",
        "- \\=Is heard",
        "",
        "| Requirement | Needed | Now | Evidence | Newest | Witnesses | Self | Others |",
        "| :-- | --: | --: | --: | --: | --: | --: | --: |",
        "| Sets \\<direction\\> | 4 | 3.5 | 2 | 2026-05-10 | 1 | 75 % | 58 % (n 3) |",
        "| =Is heard |  |  | 0 |  | 0 |  |  |",
        "",
    ]
    shared = fit_markdown.render(fit_of(DIRECTION), audience="manager")
    assert "from the shared records (manager)" in shared
    assert "Nothing behind" not in shared
