"""What the texts of the format look like: ids, dates, lines, addresses, paths, digests."""

import time

import pytest

from tests.schema.schemas import accepting, explaining


def accepted(reference: str, value: str | dict[str, str]) -> bool:
    """Whether the value is valid, on which both validators must agree."""
    valid = explaining(reference).is_valid(value)
    assert valid == accepting(reference).is_valid(value)
    return valid


ACCEPTED = {
    "id": ["a", "1", "staff-promotion", "2026-q1", "con-tract", "indexes", "com10", "a" * 64],
    "requirementReference": ["staff/design", "con-1/a"],
    "date": ["1900-01-01", "2024-02-29", "2199-12-31"],
    "line": ["Fix #42", "  padded  ", "NO", "日本", "🙂", "<b>", "=1+1", "{{ 7*7 }}", "a|b"],
    "text": ["one", "one\ntwo\n", "\n  indented"],
    "markdown": ["", "\ttabbed", "one\n\n- two\n"],
    "portfolioFile": ["a.pdf", "goals/files/a b.pdf", "./a.pdf", "..a/b", "a..b", "é.png"],
    "url": [
        "https://example.org",
        "http://example.org:8080/a?b=c&d#e",
        "https://example.org/@me",
        "https://example.org?to=a@b",
        "https://[2001:db8::1]/",
        "https://de.example.org/Käse_(Lebensmittel)",
        "mailto:hello@example.org",
        "mailto:hello@example.org?subject=Hello",
    ],
    "currency": ["EUR", "USD"],
    "audienceName": ["public", "manager", "owners"],
}
REFUSED = {
    "id": [
        "", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "аbc", "../x", "index", "con", "nul",
        "com1", "lpt9", "a" * 65, "a\n", "\na", "con\n", "a\u200b", "a\u202e",
    ],
    "requirementReference": ["design", "staff/", "/design", "a/b/c", "index/a", "a/con", "a/b\n"],
    "date": [
        "2026-02-30", "2026-2-3", "20260203", "2026-02-03T10:00", "2026-02-03 ", "2025-02-29",
        "0000-01-01", "1899-12-31", "2200-01-01", "2026-13-01", "2026-01-01\n", "२०२६-०१-०१",
        "yesterday", "", "2026-W01-1", "-2026-01-01",
    ],
    "line": ["", " ", "\u00a0", "\u3000\u2003", "\ufeff", "\u200b", "a\nb", "a\n", "\n", "a\tb", "a\r"],
    "text": ["", "  \n ", "\u00a0\n", "a\tb"],
    "portfolioFile": [
        "", "/etc/passwd", "../secret", "a/../../b", "a/..", "..", "C:\\x", "C:x", "~/x", "~", "a\\b",
        "a\nb",
    ],
    "url": [
        "", "example.org", "//example.org", " http://example.org", "https://", "https:///path",
        "https://:80", "https://user:pw@example.org", "https://user@example.org", "https://a@b@c/",
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "file:///etc/passwd",
        "ftp://example.org", "https:example.org", "https:\\\\example.org", "https://good.org\\@evil.org",
        "https://example.org/a b", "https://example.org/\n", 'https://example.org/"onload=x',
        "https://example.org/<script>", "mailto:", "mailto:nobody", "mailto:a@b@c", "mailto:u:p@x",
        "https://example.org/\u202e", "http\u200bs://example.org", "https://exa\tmple.org",
    ],
    "currency": ["", "eur", "EURO", "€", "EU", "EUR\n"],
    "audienceName": ["owner", "Public", "my manager"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "value"), [(kind, value) for kind, values in ACCEPTED.items() for value in values]
)
def test_text_of_its_kind_is_accepted(kind: str, value: str) -> None:
    assert accepted(f"common.schema.json#/$defs/{kind}", value)


@pytest.mark.parametrize(
    ("kind", "value"), [(kind, value) for kind, values in REFUSED.items() for value in values]
)
def test_text_of_another_kind_is_refused(kind: str, value: str) -> None:
    assert not accepted(f"common.schema.json#/$defs/{kind}", value)


@pytest.mark.parametrize(
    ("digits", "valid"),
    [("3f2a9c", False), ("3f2a9c1", True), ("A" * 40, True), ("0" * 64, True), ("0" * 65, False)],
)
def test_a_commit_is_named_by_7_to_64_hex_digits(digits: str, *, valid: bool) -> None:
    assert valid == accepted("evidence.schema.json#/$defs/commit", {"sha": digits})


@pytest.mark.parametrize(
    "path", ["a.csv", "../series/a.csv", "./a.csv", "series/2026/deploys per day.csv"]
)
def test_a_csv_is_found_from_its_yaml_file(path: str) -> None:
    assert accepted("metrics.schema.json#/$defs/csv", {"file": path})


@pytest.mark.parametrize("path", ["", "/a.csv", "~/a.csv", "C:/a.csv", "series\\a.csv", "a\n.csv"])
def test_a_csv_has_a_relative_path_with_slashes(path: str) -> None:
    assert not accepted("metrics.schema.json#/$defs/csv", {"file": path})


@pytest.mark.parametrize("impact", ["Saves 40 hours a month", "3x", "12 colleagues, 2 teams"])
def test_an_impact_has_a_number_in_it(impact: str) -> None:
    assert accepted("evidence.schema.json#/properties/impact", impact)


@pytest.mark.parametrize("impact", ["Saves much", "", "4\n", "Saves\n40 hours"])
def test_an_impact_without_a_number_or_over_lines_is_refused(impact: str) -> None:
    assert not accepted("evidence.schema.json#/properties/impact", impact)


@pytest.mark.parametrize("kind", ACCEPTED)
@pytest.mark.parametrize(
    "text",
    [
        "a" * 65_000 + "\n", " " * 65_000 + "\t", "a-" * 32_000, "a/" * 32_000 + "..\\",
        "https://" + "a:" * 32_000 + " ", "../" * 20_000, "1" * 65_000 + "\t",
    ],
    ids=["letters", "blanks", "hyphens", "folders", "colons", "upwards", "digits"],
)  # fmt: skip
def test_no_pattern_is_slow_on_a_long_text(kind: str, text: str) -> None:
    before = time.process_time()
    accepted(f"common.schema.json#/$defs/{kind}", text)
    assert time.process_time() - before < 0.5
