from datetime import date
from decimal import Decimal

import pytest

from tests.text.said import placed, source
from tracker.text.csv_rows import Row, rows


def read(text: str | bytes, *columns: str) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    found, findings = rows(source(text, "goals/a.csv"), *columns)
    return found, placed(findings)


def row(line: int, day: str, value: str) -> Row:
    return Row(date=date.fromisoformat(day), value=Decimal(value), line=line)


def test_a_heading_then_an_observation_a_line() -> None:
    text = "date,value\n2026-01-05,1.50\n2026-01-06,-2e1\n"
    assert read(text) == ((row(2, "2026-01-05", "1.50"), row(3, "2026-01-06", "-2e1")), ())
    assert str(read(text)[0][0].value) == "1.50"


@pytest.mark.parametrize(
    "text",
    [
        b"\xef\xbb\xbfdate,value\r\n2026-01-05,1\r\n",
        'value,note,date\n1,"a, b",2026-01-05\n',
        " date , value \n 2026-01-05 , 1 \n",
        "date,value\n\n  \n2026-01-05,1\n\n",
        '"date","value"\n"2026-01-05","1"',
    ],
)
def test_columns_are_found_by_their_headings(text: str | bytes) -> None:
    found, findings = read(text)
    assert findings == ()
    assert [(r.date, r.value) for r in found] == [(date(2026, 1, 5), Decimal(1))]


def test_headings_may_have_other_names() -> None:
    assert read("day,deploys,date\n2026-01-05,3,x\n", "day", "deploys") == (
        (row(2, "2026-01-05", "3"),),
        (),
    )


def test_lines_are_counted_though_a_text_takes_several() -> None:
    found, findings = read('date,value,note\n2026-01-05,1,"a\nb"\n2026-01-06,2,c\n2026-13-01,1,d\n')
    assert ([r.line for r in found], findings) == ([2, 4], ("not-a-date 5:1",))


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("2026-02-30,1", "not-a-date", 1),
        ("2026-2-3,1", "not-a-date", 1),
        ("1899-01-01,1", "not-a-date", 1),
        ("soon,1", "not-a-date", 1),
        (",1", "not-a-date", 1),
        ("2026-01-05,", "not-a-number", 1),
        ("2026-01-05,x", "not-a-number", 12),
        ("2026-01-05,.5", "not-a-number", 12),
        ("2026-01-05,1_000", "not-a-number", 12),
        ("2026-01-05,nan", "not-a-number", 12),
        ("2026-01-05,1e999", "number-out-of-range", 12),
        ("2026-01-05,9007199254740992", "number-out-of-range", 12),
        ("2026-01-05", "bad-row", 1),
        ("2026-01-05,1,2", "bad-row", 1),
        ("2026-01-05,1,5", "bad-row", 1),
        ('2026-01-05,"a"b', "bad-row", 1),
        ("soon,x", "not-a-date", 1),
        ("2026-01-05,\x00", "control-character", 12),
        ("2026-01-05,1\u2028", "control-character", 13),
    ],
)
def test_a_bad_row_in_the_middle_is_one_finding_at_its_line(
    line: str, code: str, column: int
) -> None:
    found, findings = read(f"date,value\n2026-01-01,1\n{line}\n2026-01-02,2\n")
    assert findings == (f"{code} 3:{column}",)
    assert [r.line for r in found] == [2, 4]


def test_a_quote_that_is_never_closed_is_found_where_it_opens() -> None:
    found, findings = read('date,value\n2026-01-01,1\n2026-01-02,"2\n2026-01-03,3\n')
    assert ([r.line for r in found], findings) == ([2], ("bad-row 3:1",))


def test_a_byte_that_is_not_utf8_spoils_its_row_only() -> None:
    found, findings = read(b"date,value\n2026-01-01,\xe9\n2026-01-02,2\n")
    assert ([r.line for r in found], findings) == ([3], ("not-utf-8 2:12",))


@pytest.mark.parametrize(
    ("text", "expected", "cure"),
    [
        ("", "empty-file 1:1", "write"),
        ("\n \n", "empty-file 1:1", "write"),
        ("day,value\n", "missing-column 1:1", "the columns here are `day`, `value`"),
        ("dates,value\n", "missing-column 1:1", "did you mean `dates`?"),
        ("date,value,value\n", "missing-column 1:6", "rename all but one"),
        ("date;value\n2026-01-01;1\n", "missing-column 1:1", "put commas between the columns"),
        ('"date,value\n', "bad-row 1:1", "close each"),
        ("version https://git-lfs.github.com/spec/v1\n", "lfs-pointer 1:1", "fetch the file"),
        ("<html>", "html-page 1:1", "download the file itself"),
    ],
)
def test_a_file_without_its_columns_is_one_finding(text: str, expected: str, cure: str) -> None:
    found, findings = rows(source(text, "goals/a.csv"))
    assert (found, placed(findings)) == ((), (expected,))
    assert (findings[0].help or "").startswith(cure)
    assert findings[0].path == "goals/a.csv"


@pytest.mark.parametrize(
    ("written", "cure"),
    [
        ("4,5", "decimals have a point: write `4.5`"),
        ("-0,25", "decimals have a point: write `-0.25`"),
        ("4,500", "write numbers as in `12` or `0.5`"),
    ],
)
def test_a_comma_in_a_number_is_a_point(written: str, cure: str) -> None:
    _, (finding,) = rows(source(f'date,value\n2026-01-05,"{written}"\n', "goals/a.csv"))
    assert (finding.code, (finding.help or "").startswith(cure)) == ("not-a-number", True)


def test_a_hundred_thousand_rows_are_fine() -> None:
    assert len(read("date,value\n" + "2026-01-05,1\n" * 100_000)[0]) == 100_000


def test_no_more_is_read_once_there_are_more_findings_than_are_shown() -> None:
    text = "date,value\n2026-01-05,1\n" + "x\n" * 1_001 + "2026-01-06,2\n"
    found, findings = rows(source(text, "goals/a.csv"))
    assert [row.value for row in found] == [1]
    assert [finding.code for finding in findings[-2:]] == ["bad-row", "too-many-findings"]
    assert len(findings) == 1_001
