"""Files to records and findings, through every room on the way."""

import gc
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.portfolios import write_portfolio
from tracker.load import Loaded, load
from tracker.text.diagnostics import Severity

TODAY = date(2026, 11, 20)

METRIC = "title: M, category: project-impact, unit: u, direction: increase, aggregate: sum"
GOAL = "title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18"


def loaded(folder: Path, **files: str) -> Loaded:
    """The portfolio of files, given by their names without folder and suffix."""
    named = {f"goals/{name}.yaml": text for name, text in files.items()}
    return load(write_portfolio(folder, named), TODAY)


def said(found: Loaded) -> list[str]:
    """The findings as `path:line:column code`."""
    return [
        f"{d.path}:{d.span.start.line}:{d.span.start.column} {d.code}" for d in found.diagnostics
    ]


def test_records_of_all_files_make_one_portfolio(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        a=f"goals: {{g: {{{GOAL}, targets: [{{metric: m, baseline: 0, target: 1}}]}}}}",
        b=f"metrics: {{m: {{{METRIC}, observations: []}}}}",
        c="profile: {name: Ada}",
    )
    assert said(found) == []
    assert (list(found.portfolio.goals), list(found.portfolio.metrics)) == (["g"], ["m"])
    assert found.portfolio.profile is not None
    assert (found.files, found.records) == (3, 3)


def test_files_carry_no_meaning(tmp_path: Path) -> None:
    one = loaded(tmp_path / "one", all="setbacks: {a: {title: A, date: 2026-02-10}}")
    other = load(
        write_portfolio(
            tmp_path / "other",
            {"goals/x.yaml/deep/y.yml": "setbacks: {a: {title: A, date: 2026-02-10}}"},
        ),
        TODAY,
    )
    assert one.portfolio.setbacks["a"].title == other.portfolio.setbacks["a"].title
    assert said(other) == []


def test_shipped_instruments_are_there_for_surveys(tmp_path: Path) -> None:
    found = loaded(
        tmp_path, a="surveys: {s: {instrument: who-5, date: 2026-02-01, answers: {1: 3}}}"
    )
    assert said(found) == []
    assert found.portfolio.instruments["brs"].title == "Brief Resilience Scale"


def test_a_shipped_instrument_cannot_be_defined_again(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        a="instruments: {brs: {title: Mine, construct: c, items: {x: {}},"
        " scale: {min: 1, max: 9}, scoring: sum}}",
        b="surveys: {s: {instrument: brs, date: 2026-02-01, answers: {x: 9}}}",
    )
    assert said(found) == ["goals/a.yaml:1:15 shipped-instrument"]


TEN_MISTAKES = {
    "goals/a.yaml": f"""\
        share: [pubic]
        goals:
          late: {{title: L, category: project-impact, start: 2026-02-01, due: 2026-01-01}}
          slip: {{{GOAL}, targets: [{{metric: tlaks, baseline: 0, target: 1}}]}}
          same: {{{GOAL}, targets: [{{metric: talks, baseline: 1, target: 1}}]}}
          mine: {{{GOAL}, draft: yes}}
        metrics:
          talks: {{{METRIC}, observations: [{{date: 2026-02-30, value: 1}}]}}
        """,
    "goals/b.yaml": """\
        setbacks:
        \ts: {title: S}
        """,
    "goals/c.yaml": f"""\
        goals:
          late: {{{GOAL}}}
        evidence:
          e: {{title: E, date: 2026-02-01, kind: talk, file: gone.pdf}}
          f: {{title: F, date: 2027-02-01, kind: talk}}
        """,
}


def test_all_findings_of_all_files_come_at_once_each_at_its_place(tmp_path: Path) -> None:
    found = load(write_portfolio(tmp_path, TEN_MISTAKES), TODAY)
    assert said(found) == [
        "goals/a.yaml:1:9 unknown-audience",
        "goals/a.yaml:3:70 due-before-start",
        "goals/a.yaml:4:101 unknown-metric",
        "goals/a.yaml:5:129 target-equals-baseline",
        "goals/a.yaml:6:89 not-a-boolean",
        "goals/a.yaml:8:115 not-a-date",
        "goals/b.yaml:2:1 tab-indentation",
        "goals/c.yaml:2:3 duplicate-id",
        "goals/c.yaml:4:53 missing-file",
        "goals/c.yaml:5:23 future-fact",
    ]


def test_what_builds_is_there_beside_what_does_not(tmp_path: Path) -> None:
    found = load(write_portfolio(tmp_path, TEN_MISTAKES), TODAY)
    assert list(found.portfolio.goals) == ["late", "same", "slip"]
    assert list(found.portfolio.evidence) == ["e", "f"]
    assert found.files == 3
    assert found.records == 8


def test_a_duplicate_shows_both_places(tmp_path: Path) -> None:
    found = loaded(
        tmp_path, a="reviews: {r: {date: 2026-02-01}}", b="reviews: {r: {date: 2026-02-02}}"
    )
    (finding,) = found.diagnostics
    (related,) = finding.related
    assert (finding.path, related.path, related.span.start.column) == (
        "goals/b.yaml",
        "goals/a.yaml",
        11,
    )
    assert found.portfolio.reviews["r"].date == date(2026, 2, 1)


# -------------------------------------------------------------------- one mistake, one finding


def test_a_file_that_does_not_parse_hides_what_it_may_define(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        a=f"goals: {{g: {{{GOAL}, targets: [{{metric: talks, baseline: 0, target: 1}}], parent: lost}}}}",
        b="metrics:\n  talks: {unit: [}\nprofile: {currency: EUR}\n",
        c="positions: {p: {title: P, start: 2026-01-05, pay: {amount: 1}}}",
    )
    assert [line.split()[1] for line in said(found) if "/b.yaml" not in line] == ["unknown-goal"]


def test_a_file_that_is_no_portfolio_file_at_all_leaves_the_rest_as_it_is(tmp_path: Path) -> None:
    found = loaded(tmp_path, a="just a line", b="reviews: {r: {date: 2026-02-01}}")
    assert [finding.path for finding in found.diagnostics] == ["goals/a.yaml"]
    assert (list(found.portfolio.reviews), found.files, found.records) == (["r"], 2, 1)


def test_a_profile_with_a_mistake_still_names_the_audiences_and_may_name_the_currency(
    tmp_path: Path,
) -> None:
    found = loaded(
        tmp_path,
        a="profile: {name: 3, currency: EUR, audiences: {coach: {title: C}}}",
        b="share: [coach]\npositions: {p: {title: P, start: 2026-01-05, pay: {amount: 1}}}",
    )
    assert [finding.path for finding in found.diagnostics] == ["goals/a.yaml"]


def test_a_file_that_cannot_be_opened_hides_what_it_may_define(tmp_path: Path) -> None:
    folder = write_portfolio(
        tmp_path,
        {"goals/a.yaml": f"goals: {{g: {{{GOAL}, parent: lost}}, h: {{{GOAL}, due: 2026-01-01}}}}"},
    )
    (folder / "goals" / "b.yaml").symlink_to("nowhere")
    assert [d.code for d in load(folder, TODAY).diagnostics] == ["duplicate-key", "symlink"]


def test_a_broken_series_is_unsound(tmp_path: Path) -> None:
    found = load(
        write_portfolio(
            tmp_path,
            {
                "goals/a.yaml": f"""\
                    metrics:
                      good: {{{METRIC}, csv: {{file: good.csv}}}}
                      half: {{{METRIC}, csv: {{file: half.csv, date: day, value: n}}}}
                      gone: {{{METRIC}, csv: {{file: ../gone.csv}}}}
                    """,
                "goals/good.csv": "date,value\n2026-02-01,1\n2026-02-02,2.50\n",
                "goals/half.csv": "day,n\n2026-02-01,1\n2026-02-30,2\n2026-02-03,3\n",
            },
        ),
        TODAY,
    )
    assert found.unsound == {"half", "gone"}
    assert [line.split()[0] for line in said(found)] == ["goals/a.yaml:4:104", "goals/half.csv:3:1"]
    metrics = found.portfolio.metrics
    assert [(o.line, o.path, str(o.value)) for o in metrics["good"].observations] == [
        (2, "goals/good.csv", "1"),
        (3, "goals/good.csv", "2.50"),
    ]
    assert [o.value for o in metrics["half"].observations] == [Decimal(1), Decimal(3)]
    assert metrics["gone"].observations == ()
    assert [source.path for source in found.sources] == [
        "goals/a.yaml", "goals/good.csv", "goals/half.csv",
    ]  # fmt: skip
    assert found.files == 1


def test_a_row_of_a_series_is_judged_in_its_own_file(tmp_path: Path) -> None:
    found = load(
        write_portfolio(
            tmp_path,
            {
                "goals/a.yaml": f"metrics: {{m: {{{METRIC}, csv: {{file: m.csv}}}}}}",
                "goals/m.csv": "date,value\n2026-02-01,1\n2199-01-01,2\n",
            },
        ),
        TODAY,
    )
    assert said(found) == ["goals/m.csv:3:1 future-fact"]
    assert found.diagnostics[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    "file", ["../../etc/passwd", "/etc/passwd", "~/x", "C:/x", "goals", ".git/config", "gone.pdf"]
)
def test_files_of_evidence_and_signatures_are_inside_the_portfolio(
    tmp_path: Path, file: str
) -> None:
    found = loaded(
        tmp_path,
        a=f"evidence: {{e: {{title: E, date: 2026-02-01, kind: talk, file: '{file}'}}}}",
        b=f"feedback: {{f: {{from: peer, date: 2026-02-01, signature: '{file}'}}}}",
    )
    assert [finding.path for finding in found.diagnostics] == ["goals/a.yaml", "goals/b.yaml"]


def test_attachments_that_are_there_are_fine(tmp_path: Path) -> None:
    found = load(
        write_portfolio(
            tmp_path,
            {
                "goals/a.yaml": "evidence: {e: {title: E, date: 2026-02-01, kind: talk, file: goals/a.pdf}}",
                "goals/a.pdf": "%PDF",
            },
        ),
        TODAY,
    )
    assert said(found) == []


# -------------------------------------------------------------------- keys of one's own

CUSTOM = "setbacks: {s: {title: S, date: 2026-02-01, custom: {ladder: E6}}}"


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ('{"properties": {"ladder": {"type": "string"}}}', []),
        ('{"properties": {"ladder": {"type": "number"}}}', ["goals/a.yaml:1:61 unfit-custom"]),
        ('{"type": 3}', ["schema/custom.schema.json:1:10 faulty-schema"]),
    ],
)
def test_custom_keys_are_judged_by_the_portfolios_own_schema(
    tmp_path: Path, schema: str, expected: list[str]
) -> None:
    files = {"goals/a.yaml": CUSTOM, "schema/custom.schema.json": schema}
    found = load(write_portfolio(tmp_path, files), TODAY)
    assert said(found) == expected
    assert found.portfolio.setbacks["s"].custom == {"ladder": "E6"}


def test_without_a_schema_any_custom_key_is_fine(tmp_path: Path) -> None:
    assert said(loaded(tmp_path, a=CUSTOM)) == []


# -------------------------------------------------------------------- hostile.md, rows 29 and 30


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"goals: {{g: {{{GOAL}, parent: h}}}}", "unknown-goal"),
        (f"goals: {{g: {{{GOAL}, parent: h}}, h: {{{GOAL}, parent: g}}}}", "parent-cycle"),
        (
            ("engagements: {e: {title: E, kind: course, start: 2026-01-05, planned_end: 2026-02-05,"
            " continues: e}}"),
            "continues-cycle",
        ),
        (
            (f"goals: {{g: {{{GOAL}, targets: [{{metric: m, baseline: 2, target: 2}}]}}}}\n"
            f"metrics: {{m: {{{METRIC}, observations: []}}}}"),
            "target-equals-baseline",
        ),
        (
            "goals: {g: {title: G, category: project-impact, start: 2026-01-05, due: 2025-12-18}}",
            "due-before-start",
        ),
        (
            (f"goals: {{g: {{{GOAL}, amendments: [{{date: 2026-03-01, change: due, from: 2026-06-30,"
            " to: 2026-09-30, reason: R}]}}"),
            "amendments-do-not-join",
        ),
        (
            f"metrics: {{m: {{{METRIC}, observations: [{{date: 2199-12-31, value: 1}}]}}}}",
            "future-fact",
        ),
    ],
)  # fmt: skip
def test_hostile_rows_get_one_finding_that_names_them(tmp_path: Path, text: str, code: str) -> None:
    assert [finding.code for finding in loaded(tmp_path, a=text).diagnostics] == [code]


def test_a_goal_of_eighty_years_is_fine(tmp_path: Path) -> None:
    text = "goals: {g: {title: G, category: project-impact, start: 2026-01-05, due: 2106-12-18}}"
    assert said(loaded(tmp_path, a=text)) == []


def test_a_hundred_thousand_rows_are_fine_and_a_bad_one_among_them_is_found(
    tmp_path: Path,
) -> None:
    rows = [f"2026-02-{1 + i % 28:02},{i}" for i in range(100_000)]
    rows[50_000] = "2026-02-30,7"
    found = load(
        write_portfolio(
            tmp_path,
            {
                "goals/a.yaml": f"metrics: {{m: {{{METRIC}, csv: {{file: m.csv}}}}}}",
                "goals/m.csv": "date,value\n" + "\n".join(rows) + "\n",
            },
        ),
        TODAY,
    )
    assert [(d.path, d.span.start.line) for d in found.diagnostics] == [("goals/m.csv", 50_002)]
    assert len(found.portfolio.metrics["m"].observations) == 99_999


def test_no_error_is_left_out_for_a_warning(tmp_path: Path) -> None:
    days = ", ".join("{date: 2199-01-05, value: 1}" for _ in range(1_001))
    metric = f"  m: {{{METRIC}, observations: [{days}]}}"
    found = loaded(tmp_path, a=f"metrics:\n{metric}\ngoals: {{g: {{{GOAL}, parent: nobody}}}}\n")
    codes = [finding.code for finding in found.diagnostics]
    assert codes.count("unknown-goal") == 1
    (more,) = (f for f in found.diagnostics if f.code == "too-many-findings")
    assert more.severity is Severity.WARNING


def test_an_empty_portfolio_is_fine(tmp_path: Path) -> None:
    found = load(write_portfolio(tmp_path, {}), TODAY)
    assert (said(found), found.files, found.records) == ([], 0, 0)
    assert len(found.portfolio.instruments) == 9


def test_loading_leaves_the_collector_as_it_was(tmp_path: Path) -> None:
    write_portfolio(tmp_path, {})
    gc.disable()
    try:
        load(tmp_path, TODAY)
        assert not gc.isenabled()
    finally:
        gc.enable()
    load(tmp_path, TODAY)
    assert gc.isenabled()
