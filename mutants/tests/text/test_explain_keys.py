import pytest

from tests.text.said import GOAL, document, findings, found, only
from tests.text.told import METRIC, about, said
from tracker.text.refusal import Refusal
from tracker.text.sentences import sentences

# ---------------------------------------------------------------------------- keys


@pytest.mark.parametrize(
    ("key", "cure"),
    [
        ("shared", "did you mean `share`?"),
        ("Share", "did you mean `share`?"),
        ("private-note", "did you mean `private_note`?"),
        ("sh\u0430re", "did you mean `share`?"),
        ("'due:2026-12-18'", "a space is missing after the colon: `due: 2026-12-18`"),
    ],
)
def test_an_unknown_key_has_a_suggestion(key: str, cure: str) -> None:
    finding = about(f"{key}: x")
    assert (finding.code, finding.help) == ("unknown-key", cure)


def test_a_strange_sign_in_a_key_is_named() -> None:
    assert about("sh\u0430re: x").message == (
        "there is no key `sh\u0430re` here; it holds U+0430 (cyrillic small letter a)"
    )


def test_a_key_like_no_other_is_told_what_is_known() -> None:
    assert "`milestones`" in (about("xyzzy: x").help or "")


def test_keys_that_are_words_elsewhere_are_unknown_texts_here() -> None:
    assert [about(f"{key}: x").message for key in ("1", "true", "null")] == [
        f"there is no key `{key}` here" for key in ("1", "true", "null")
    ]


def test_an_unknown_section_is_one_finding() -> None:
    finding = only("goal:\n  a: {}\n  b: {}\n")
    assert said(finding) == (
        "unknown-section",
        "there is no section `goal` here",
        "did you mean `goals`?",
    )


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("{title: Tom, my manager, due: 2026-02-03}", '`{title: "Tom, my manager"}`'),
        ("{due: 2026-02-03, title: a, b, c}", '`{title: "a, b, c"}`'),
        ("{due: 2026-02-03, title: a,\n         b}", '`{title: "a, b"}`'),
    ],
)
def test_a_comma_in_a_text_in_braces_is_one_finding(item: str, text: str) -> None:
    finding = about(f"milestones: [{item}]")
    assert (finding.code, finding.help) == ("comma-in-text", f"quote the text: {text}")


@pytest.mark.parametrize(
    ("item", "cure"),
    [
        ("{metric: a, baseline: 0, target: 4,5}", "decimals have a point: `{target: 4.5}`"),
        ("{metric: a, baseline: -0,25, target: 4}", "decimals have a point: `{baseline: -0.25}`"),
        ("{metric: a, baseline: 0, target: 4,500}", "leave the comma out: `{target: 4500}`"),
    ],
)
def test_a_comma_in_a_number_in_braces_is_a_point(item: str, cure: str) -> None:
    finding = about(f"targets: [{item}]")
    assert (finding.code, finding.help) == ("comma-in-text", cure)


@pytest.mark.parametrize(
    "item", ["{a, title: b, due: 2026-02-03}", "{title: 'b', a, due: 2026-02-03}"]
)
def test_a_key_without_a_value_elsewhere_is_just_unknown(item: str) -> None:
    assert about(f"milestones: [{item}]").code == "unknown-key"


def test_two_unknown_keys_are_two_findings_but_those_a_comma_cut_are_one() -> None:
    assert found(GOAL + "    milestones: [{title: a, b, c, due: 2026-02-03, x: 1, y: 2}]\n") == (
        "comma-in-text 7:26",
        "unknown-key 7:52",
        "unknown-key 7:58",
    )


# ---------------------------------------------------------------------------- what is missing


def test_each_missing_key_is_a_finding_with_an_example() -> None:
    said_of_all = [f.message + " | " + (f.help or "") for f in findings("goals:\n  g: {}\n")]
    assert said_of_all == [
        "`category` is missing | write it, as in `category: leadership-teamwork`",
        "`due` is missing | write it, as in `due: 2026-12-18`",
        "`start` is missing | write it, as in `start: 2026-01-05`",
        "`title` is missing | write it, as in `title: Be promoted to Staff Engineer`",
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("targets: [{metric: m}]", "`baseline` and `target` are missing"),
        ("targets: [{metric: m, target: 1}]", "`baseline` is missing"),
        ("outcome: {result: withdrawn, date: 2026-01-06}", "`reason` is missing"),
    ],
)
def test_what_is_missing_only_under_a_condition_is_one_finding(line: str, message: str) -> None:
    finding = about(line)
    assert said(finding)[:2] == ("missing-key", message)
    assert finding.help


def test_a_key_that_is_hardly_like_another_leads_to_those_there_are() -> None:
    assert (about("stretch: 4").help or "").startswith("known here: ")


def test_a_misspelt_key_is_not_missing_too() -> None:
    assert found(GOAL.replace("title:", "titel:")) == ("unknown-key 3:5",)
    assert found(GOAL + "    targets: [{metric: m, mim: 1}]\n") == ("unknown-key 7:27",)
    assert found(METRIC.format(1).replace("observations:", "observation:")) == ("unknown-key 8:5",)


def test_a_choice_that_is_not_made_is_one_finding() -> None:
    assert said(only("feedback:\n  f: {from: peer}\n"))[:2] == (
        "missing-choice",
        "the feedback has neither a `date` nor a day it was `requested`",
    )


def test_what_does_not_go_together_is_shown_at_the_key_too_many() -> None:
    text = (
        "evidence:\n  e: {title: a, date: 2026-01-05, kind: other, url: 'https://x.org', file: a}\n"
    )
    finding = only(text)
    assert said(finding)[:2] == (
        "not-here",
        "evidence lies in one place, and this has `file` beside another",
    )
    assert finding.span.start.column == 70
    assert about("share: [owner]").message == "`owner` is not an audience to share with"


def test_what_needs_another_key_says_so() -> None:
    sha = "a" * 64
    text = f"evidence:\n  e: {{title: a, date: 2026-01-05, kind: other, sha256: {sha}}}\n"
    assert only(text).code == "not-alone"


def test_a_keyword_nobody_has_words_for_still_makes_a_finding() -> None:
    refusal = Refusal(
        document=document(GOAL),
        place=("goals", "g", "due"),
        keyword="multipleOf",
        wanted=2,
        schema={"x-hint": "Try another."},
        value=None,
    )
    assert [said(finding) for finding in sentences(refusal)] == [
        ("bad-value", "`due` cannot be empty", "Try another.")
    ]


@pytest.mark.parametrize("key", ["0", "7", "007", "+5", '""', "0755", "1" * 30, "0" * 30 + "1"])
def test_what_is_wrong_below_a_key_of_digits_or_none_is_found_there(key: str) -> None:
    text = f"feedback:\n  f:\n    from: peer\n    date: 2026-01-05\n    ratings:\n      1: 2\n      {key}: x\n"
    codes = [f for f in found(text) if not f.startswith("bad-id")]
    assert codes == [f"not-a-number 7:{9 + len(key)}"]


def test_what_ends_without_a_line_break_may_lack_its_last_value() -> None:
    assert found("goals:\n  ? g") == ("no-value 2:5",)


def test_a_broken_record_hides_nothing_of_its_neighbours() -> None:
    text = GOAL + GOAL.replace("goals:\n", "").replace("  g:", "  h:").replace("2026-12-18", "soon")
    assert found(text + "    draft: yes\n") == ("not-a-date 11:10", "not-a-boolean 12:12")
