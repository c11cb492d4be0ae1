import pytest

from tests.text.said import GOAL, found, only
from tests.text.told import METRIC, about, about_value, said


def test_a_sound_goal_has_no_finding() -> None:
    assert found(GOAL) == ()


# ---------------------------------------------------------------------------- kinds of values


@pytest.mark.parametrize(
    ("line", "message", "cure"),
    [
        ("draft: yes", "the text `yes`", "write `draft: true`"),
        ("draft: y", "the text `y`", "write `draft: true`"),
        ("draft: On", "the text `On`", "write `draft: true`"),
        ("draft: True", "the text `True`", "write `draft: true`"),
        ("draft: off", "the text `off`", "write `draft: false`"),
        ("draft: 0", "the number 0", "write `draft: false`"),
        ('draft: "true"', "the text `true`", "write `draft: true` without quotes"),
        ("draft: maybe", "the text `maybe`", "write `draft: true` or `draft: false`"),
        ("draft: [true]", "a list", "write `draft: true` or `draft: false`"),
    ],
)
def test_what_is_not_true_or_false_is_told_how_to_be(line: str, message: str, cure: str) -> None:
    assert said(about(line)) == (
        "not-a-boolean",
        f"`draft` is {message}, not true or false",
        cure,
    )


@pytest.mark.parametrize(
    ("written", "cure"),
    [
        ("12:30", "write minutes, `value: 750`, or hours, `value: 12.5`"),
        ("0755", "numbers are written as in JSON: `value: 755`"),
        ("007", "numbers are written as in JSON: `value: 7`"),
        ("000", "numbers are written as in JSON: `value: 0`"),
        ("1_000", "numbers are written as in JSON: `value: 1000`"),
        ("1,000,000", "numbers are written as in JSON: `value: 1000000`"),
        ("1 000", "numbers are written as in JSON: `value: 1000`"),
        ("+5", "numbers are written as in JSON: `value: 5`"),
        ("-05", "numbers are written as in JSON: `value: -5`"),
        (".5", "numbers are written as in JSON: `value: 0.5`"),
        ("-.5", "numbers are written as in JSON: `value: -0.5`"),
        ("1.", "numbers are written as in JSON: `value: 1`"),
        ("0x1F", "write it in decimal digits: `value: 31`"),
        ("0o17", "write it in decimal digits: `value: 15`"),
        ("1,5", "decimals have a point: `value: 1.5`"),
        ("5%", "write the number alone: `value: 5`"),
        ("€ 1200.50", "write the number alone: `value: 1200.50`"),
        ("3 talks", "write the number alone: `value: 3`"),
        ("'5'", "write it without quotes: `value: 5`"),
        ('"1e3"', "write it without quotes: `value: 1e3`"),
        ("1 2", "write a number such as `12` or `0.5`"),
        ("five", "write a number such as `12` or `0.5`"),
        ("1/3", "write a number such as `12` or `0.5`"),
        ("true", "write a number such as `12` or `0.5`"),
        ("2026-02-03", "write a number such as `12` or `0.5`"),
        ("x" * 60, "write a number such as `12` or `0.5`"),
    ],
)
def test_what_is_not_a_number_as_written_is_told_how_to_be(written: str, cure: str) -> None:
    finding = about_value(written)
    assert (finding.code, finding.help) == ("not-a-number", cure)
    assert (finding.span.start.line, finding.span.start.column) == (10, 16)


@pytest.mark.parametrize("written", ["1e3", "-0", "1.10", "0", "-12.5e-2"])
def test_numbers_as_json_writes_them_are_sound(written: str) -> None:
    assert found(METRIC.format(written)) == ()


@pytest.mark.parametrize(
    ("line", "message", "cure"),
    [
        ("title: 3.10", "the number 3.10", 'quote it: `title: "3.10"`'),
        ("title: true", "`true`", 'quote it: `title: "true"`'),
        ("title: 1e3", "the number 1e3", 'quote it: `title: "1e3"`'),
    ],
)
def test_what_is_not_text_is_to_be_quoted(line: str, message: str, cure: str) -> None:
    assert said(about(line)) == ("not-text", f"`title` is {message}, not text", cure)


@pytest.mark.parametrize("line", ["title: on", "title: 2026-01-01", "title: NO", "title: 12:30"])
def test_other_scalars_are_text(line: str) -> None:
    assert found(GOAL.replace("title: A goal", line)) == ()


def test_a_list_or_mapping_is_no_text() -> None:
    assert said(about("title: [a]"))[:2] == ("not-text", "`title` is a list, not text")
    assert said(about("why: {a: b}"))[:2] == ("not-text", "`why` is a mapping, not text")


@pytest.mark.parametrize(
    ("line", "message", "cure"),
    [
        ("share: public", "`share` is the text `public`, not a list", "write `share: [public]`"),
        ("tags: 5", "`tags` is the number 5, not a list", "write `tags: [5]`"),
        ("tags: '[a]'", "`tags` is the text `[a]`, not a list", "write `tags: [a]`"),
        ("tags: a, b", "`tags` is the text `a, b`, not a list", "write `tags: [a, b]`"),
        (
            "targets: {metric: m}",
            "`targets` is a mapping, not a list",
            "put `- ` before each of its mappings",
        ),
    ],
)
def test_a_word_where_a_list_belongs_is_put_in_brackets(line: str, message: str, cure: str) -> None:
    assert said(about(line)) == ("not-a-list", message, cure)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("goals: [a]\n", "`goals` is a list, not a mapping"),
        ("goals: x\n", "`goals` is the text `x`, not a mapping"),
        ("goals: {g: x}\n", "`g` is the text `x`, not a mapping"),
        ("profile: 3\n", "`profile` is the number 3, not a mapping"),
        (GOAL + "    targets: [m]\n", "entry 1 of `targets` is the text `m`, not a mapping"),
    ],
)
def test_what_is_no_mapping_is_said_to_be_none(text: str, message: str) -> None:
    assert said(only(text))[:2] == ("not-a-mapping", message)


def test_of_several_kinds_the_first_is_asked_for() -> None:
    position = "positions:\n  p: {{title: a, start: 2026-01-05, pay: {}}}\n"
    assert said(only(position.format(3)))[:2] == (
        "not-a-mapping",
        "`pay` is the number 3, not a mapping",
    )


def test_a_number_with_a_part_is_not_whole() -> None:
    text = "kpis:\n  networking: {{months: {}}}\n"
    assert found(text.format("12.0")) == ()
    assert said(only(text.format("1.5")))[:2] == (
        "not-a-whole-number",
        "`months` is the number 1.5, not a whole number",
    )
    assert said(only(text.format("'12'")))[2] == "write it without quotes: `months: 12`"


def test_an_entry_of_a_list_is_counted_and_written_as_one() -> None:
    assert said(about("tags: [a, 3.10]")) == (
        "not-text",
        "entry 2 of `tags` is the number 3.10, not text",
        'quote it: `- "3.10"`',
    )


# ---------------------------------------------------------------------------- nothing


@pytest.mark.parametrize(
    "line", ["note:", "note: ~", "share: null", "outcome:", "due: ", "draft: ~"]
)
def test_null_is_not_absence(line: str) -> None:
    finding = about(line)
    assert said(finding) == (
        "no-value",
        f"`{line.split(':', maxsplit=1)[0]}` has no value",
        "write one, or leave the key out: null is not absence",
    )
    assert (finding.span.start.line, finding.span.start.column) == (7, 5)


def test_a_text_that_is_all_comment_is_told_to_be_quoted() -> None:
    assert about("note: #general").help == (
        'after a space, `#` begins a comment; to keep it, quote it: `note: "#general"`'
    )


def test_an_empty_section_or_record_has_no_value() -> None:
    assert found("goals:\n") == ("no-value 1:1",)
    assert found("goals:\n  g:\n") == ("no-value 2:3",)
    assert found("goals: {}\n") == ()


# ---------------------------------------------------------------------------- forms


@pytest.mark.parametrize(
    ("written", "message", "cure"),
    [
        ("2026-02-30", "2026-02 has no day 30", "its last day is 2026-02-28"),
        ("2026-13-01", "there is no month 13", "write year, month and day: YYYY-MM-DD"),
        ("0000-01-01", "the year 0 is not between 1900 and 2199", "see whether the year is right"),
        (
            "1899-12-31",
            "the year 1899 is not between 1900 and 2199",
            "see whether the year is right",
        ),
        ("2026-2-3", "`2026-2-3` is not written as days are", "write `committed: 2026-02-03`"),
        ("20260203", "`20260203` is not written as days are", "write `committed: 2026-02-03`"),
        ("2026/02/03", "`2026/02/03` is not written as days are", "write `committed: 2026-02-03`"),
        (
            "2026-02-03T10:00",
            "`2026-02-03T10:00` is not written as days are",
            "write `committed: 2026-02-03`",
        ),
    ],
)
def test_what_is_nearly_a_day_is_told_how_to_be_one(written: str, message: str, cure: str) -> None:
    assert said(about(f"committed: {written}")) == ("not-a-date", message, cure)


@pytest.mark.parametrize("written", ["soon", "true", "'2026'", "03.02.2026", "٢٠٢٦-01-01"])
def test_what_is_no_day_is_told_how_days_are_written(written: str) -> None:
    finding = about(f"committed: {written}")
    assert finding.code == "not-a-date"
    assert "YYYY-MM-DD" in (finding.help or "")


@pytest.mark.parametrize("written", ["1900-01-01", "2199-12-31", "2024-02-29", '"2026-02-03"'])
def test_days_of_the_calendar_are_sound(written: str) -> None:
    assert found(GOAL + f"    committed: {written}\n") == ()


@pytest.mark.parametrize(
    ("written", "message", "cure"),
    [
        (
            "A-Goal",
            "`A-Goal` is not an id",
            "write it with a-z, 0-9 and single hyphens between: `a-goal`",
        ),
        ("a--b", "`a--b` is not an id", "write it with a-z, 0-9 and single hyphens between: `a-b`"),
        ("-a", "`-a` is not an id", "write it with a-z, 0-9 and single hyphens between: `a`"),
        ("../x", "`../x` is not an id", "write it with a-z, 0-9 and single hyphens between: `x`"),
        ("CON", "`CON` cannot be an id: the name is taken", "choose another, such as `my-con`"),
        (
            "index",
            "`index` cannot be an id: the name is taken",
            "choose another, such as `my-index`",
        ),
    ],
)
def test_what_is_not_an_id_is_told_how_to_be(written: str, message: str, cure: str) -> None:
    assert said(about(f"parent: {written}")) == ("bad-id", message, cure)
    assert said(only(GOAL.replace("  g:", f"  {written}:"))) == ("bad-id", message, cure)


def test_an_id_has_at_most_64_characters() -> None:
    assert found(GOAL + f"    parent: {'a' * 64}\n") == ()
    assert said(about(f"parent: {'a' * 65}"))[:2] == (
        "bad-id",
        "the id has 65 characters, and at most 64 are allowed",
    )


@pytest.mark.parametrize(
    ("written", "sign"),
    [
        ("g\u0430", "U+0430 (cyrillic small letter a)"),
        ('"g\u200b"', "U+200B (zero width space)"),
        ("g\u202eh", "U+202E (right-to-left override)"),
        ("größe", "U+00F6 (latin small letter o with diaeresis)"),
    ],
)
def test_a_strange_sign_in_an_id_is_named(written: str, sign: str) -> None:
    finding = about(f"parent: {written}")
    assert finding.code == "bad-id"
    assert finding.message.endswith(f"is not an id: it holds {sign}")


def test_a_requirement_is_a_role_and_an_id() -> None:
    assert about("requirements: [staff]").code == "bad-id"
    assert about("requirements: [Staff/x]").code == "bad-id"
    assert found(GOAL + "    requirements: [staff/x]\n") == ()


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("''", "`title` is blank"),
        ("' '", "`title` is blank"),
        ('"\u00a0"', "`title` is blank"),
        ('"a\\nb"', "`title` has more than one line"),
        ('"a\\tb"', "`title` holds a tab"),
        ("'\u200b'", "`title` cannot be the text `\\u200b`"),
    ],
)
def test_a_title_is_one_line_that_is_not_blank(written: str, message: str) -> None:
    assert said(about(f"title: {written}"))[:2] == ("not-a-line", message)


def test_a_block_text_is_no_title_but_a_note_and_tabs_are_welcome_there() -> None:
    assert about("title: |\n      a\n      b").code == "not-a-line"
    assert found(GOAL + "    note: |\n      a\tb\n      c\n") == ()


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("javascript:alert(1)", "addresses with `javascript:` are not allowed"),
        ("data:text/html,x", "addresses with `data:` are not allowed"),
        ("file:///etc/passwd", "addresses with `file:` are not allowed"),
        ("//host/x", "`//host/x` is not a whole address"),
        ("example.org", "`example.org` is not a whole address"),
        ("' http://x'", "there is a space in this address"),
        ("http://a b", "there is a space in this address"),
        (
            "https://user:pw@x",
            "there is an `@` in this address, as if with a user name or password",
        ),
        ("https://user@x", "there is an `@` in this address, as if with a user name or password"),
        ("https://", "`https://` is not an address"),
        ("mailto:x", "`mailto:x` is not an address"),
    ],
)
def test_addresses_are_whole_and_harmless(written: str, message: str) -> None:
    text = f"evidence:\n  e: {{title: a, date: 2026-01-05, kind: other, url: {written}}}\n"
    if "," in written:
        text = text.replace(written, f'"{written}"')
    assert said(only(text))[:2] == ("bad-url", message)


def test_paths_and_currencies_have_findings_of_their_own() -> None:
    text = "evidence:\n  e: {{title: a, date: 2026-01-05, kind: other, file: {}}}\n"
    assert only(text.format("../../etc/passwd")).code == "bad-path"
    assert only(text.format("/etc/passwd")).code == "bad-path"
    assert only("profile: {name: a, currency: euro}\n").code == "bad-currency"


def test_other_forms_are_told_by_their_schema() -> None:
    text = "evidence:\n  e: {title: a, date: 2026-01-05, kind: other, impact: a lot}\n"
    assert said(only(text))[:2] == ("bad-value", "`impact` cannot be the text `a lot`")


# ---------------------------------------------------------------------------- words and numbers


def test_a_misspelt_word_has_a_suggestion_and_a_strange_one_the_list() -> None:
    assert about("category: leadership").help == "did you mean `leadership-teamwork`?"
    assert "`thought-leadership`" in (about("category: xyzzy").help or "")
    assert about("category: 3").code == "not-text"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("weight: 0", "`weight` is 0, and it should be above 0"),
        ("weight: -0", "`weight` is -0, and it should be above 0"),
        (
            "confidence: [{date: 2026-01-05, value: 11}]",
            "`value` is 11, and it should be at most 10",
        ),
        ("confidence: [{date: 2026-01-05, value: 0}]", "`value` is 0, and it should be at least 1"),
    ],
)
def test_numbers_have_a_range(line: str, message: str) -> None:
    assert said(about(line))[:2] == ("out-of-range", message)


def test_what_is_twice_in_a_list_is_shown_where_it_is_again() -> None:
    finding = about("tags: [a, b, a]")
    assert said(finding)[:2] == ("repeated-entry", "`a` is in `tags` already")
    assert finding.span.start.column == 18


def test_lists_and_maps_that_need_entries_say_so() -> None:
    text = "surveys:\n  s: {instrument: who-5, date: 2026-01-05, answers: {}}\n"
    assert said(only(text))[:2] == ("too-few", "`answers` needs at least 1 entry")
