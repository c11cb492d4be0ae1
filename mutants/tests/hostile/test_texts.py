"""Rows 8 to 11, 13 to 20: what YAML allows and a portfolio does not, and files that are no text."""

from pathlib import Path
from tempfile import gettempdir

import pytest

from tests.hostile.inputs import GOAL, path_of, write
from tests.hostile.running import Checked, check


def goal(line: str) -> str:
    return GOAL.replace("{line}", line)


def raw(line: bytes) -> bytes:
    return GOAL.encode().replace(b"{line}", line)


MARK = Path(gettempdir()) / "run-by-a-tag"
RECORD = "{title: A, category: project-impact, start: 2026-01-05, due: 2026-12-18}"
LAUGHS = "a: &a [lol, lol]\n" + "".join(
    f"      {name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
TWO_SIDES = "<<<<<<< HEAD\n    weight: 1\n=======\n    weight: 2\n>>>>>>> theirs"

# The input, and its one finding ("" for none).
CASES: dict[str, tuple[str | bytes, str]] = {
    # ------------------------------------------------------------------ keys
    "a key twice": (goal("title: Another"), "duplicate-key 7:5"),
    "a key twice, once in quotes": (goal('"title": Another'), "duplicate-key 7:5"),
    "a key twice in braces": (goal("custom: {a: 1, a: 2}"), "duplicate-key 7:20"),
    "a number and its text as keys": (goal('custom: {1: a, "1": b}'), "duplicate-key 7:20"),
    "a section twice": ("goals: {}\ngoals: {}\n", "duplicate-key 2:1"),
    "an id twice in a file": (f"goals:\n  x: {RECORD}\n  x: {RECORD}\n", "duplicate-key 3:3"),
    "an id in one file": (f"goals:\n  the-same: {RECORD}\n", ""),
    "the id in another": (f"goals:\n  the-same: {RECORD}\n", "duplicate-id 2:3"),
    "keys like values": (goal("custom: {1: a, true: b, null: c, 1.50: d, 2026-01-01: e}"), ""),
    "a number as an unknown key": (goal("1: a"), "unknown-key 7:5"),
    "true as an unknown key": (goal("true: a"), "unknown-key 7:5"),
    "null as an unknown key": (goal("null: a"), "unknown-key 7:5"),
    "a list as a key": (goal("? [a]\n    : b"), "key-not-text 7:7"),
    "a mapping as a key": (goal("{a: b}: c"), "key-not-text 7:5"),
    # ------------------------------------------------------------------ anchors and tags
    "a merge of an alias": (goal("<<: *x"), "alias 7:9"),
    "a merge": (goal("<<: {weight: 2}"), "merge-key 7:5"),
    "an anchor": (goal("why: &a x"), "anchor 7:10"),
    "an anchor and its alias": (goal("why: &a x\n    supports: *a"), "anchor 7:10"),
    "an alias of nothing": (goal("why: *a"), "alias 7:10"),
    "a list that holds itself": (goal("tags: &a [*a]"), "anchor 7:11"),
    "an anchor of the root": (f"&r\n{goal('weight: 1')}", "anchor 1:1"),
    "a billion laughs": (goal(f"custom:\n      {LAUGHS}"), "anchor 8:10"),
    "a Python object": (
        goal(f'why: !!python/object/apply:os.system ["touch {MARK}"]'),
        "tag 7:10",
    ),
    "a tag of a boolean": (goal("draft: !!bool x"), "tag 7:12"),
    "a tag of bytes": (goal("why: !!binary aGVsbG8="), "tag 7:10"),
    "a tag of a set": (goal("tags: !!set {a, b}"), "tag 7:11"),
    "a tag of the environment": (goal("why: !ENV HOME"), "tag 7:10"),
    "a tag that changes nothing": (goal("why: !!str 3.10"), "tag 7:10"),
    "a bare tag": (goal("why: ! x"), "tag 7:10"),
    "a tag of a key": (goal("!!str why: x"), "tag 7:5"),
    # ------------------------------------------------------------------ depth
    "many brackets": (goal(f"tags: {'[' * 70}{']' * 70}"), "too-deep 7:73"),
    # ------------------------------------------------------------------ documents
    "two documents": (goal("weight: 1") + "---\ngoals: {}\n", "several-documents 8:1"),
    "one document with marks": (f"---\n{goal('weight: 1')}...\n", ""),
    "an empty file": ("", "empty-file 1:1"),
    "only a mark of byte order": (b"\xef\xbb\xbf", "empty-file 1:1"),
    "only comments": ("# nothing\n", "empty-file 1:1"),
    "only a mark of a document": ("---\n", "empty-file 1:1"),
    "a list": ("- a\n", "root-not-mapping 1:1"),
    "a scalar": ("hello\n", "root-not-mapping 1:1"),
    "null": ("null\n", "root-not-mapping 1:1"),
    "an HTML page": ("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n", "html-page 1:1"),
    "an LFS pointer": (
        "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
        "lfs-pointer 1:1",
    ),
    "JSON": ('{"goals": {}}', ""),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "not-utf-8 1:1"),
    "an archive": (b"\x1f\x8b\x08\0\0\0\0\0\xff\n", "not-utf-8 1:1"),
    # ------------------------------------------------------------------ conflicts
    "a conflict": (goal(f"why: x\n{TWO_SIDES}"), "conflict-marker 8:1"),
    "a conflict in a text": (
        goal("why: |\n      a\n<<<<<<< HEAD\n      b\n=======\n      c\n>>>>>>> theirs\n      d"),
        "conflict-marker 9:1",
    ),
    "a conflict with CRLF": (
        goal(f"why: x\n{TWO_SIDES}").replace("\n", "\r\n"),
        "conflict-marker 8:1",
    ),
    "a text about conflicts": (goal("why: |\n      =======\n      <<<<<<< HEAD"), ""),
    # ------------------------------------------------------------------ encodings
    "Latin-1": (raw("why: café".encode("latin-1")), "not-utf-8 7:13"),
    "UTF-16": (goal("why: x").encode("utf-16"), "not-utf-8 1:1"),
    "UTF-16 without a mark": (goal("why: x").encode("utf-16-le"), "not-utf-8 1:1"),
    "UTF-32": (goal("why: x").encode("utf-32"), "not-utf-8 1:1"),
    "a lone surrogate": (raw(b"why: \xed\xa0\x80"), "not-utf-8 7:10"),
    "an escaped lone surrogate": (goal('why: "\\ud800"'), "unknown-escape 7:11"),
    "an overlong form": (raw(b"why: \xc0\xaf"), "not-utf-8 7:10"),
    "a mark of byte order": (b"\xef\xbb\xbf" + raw(b"weight: 1"), ""),
    "two marks of byte order": (b"\xef\xbb\xbf" * 2 + raw(b"weight: 1"), "control-character 1:1"),
    # ------------------------------------------------------------------ control characters
    "NUL": (raw(b"why: a\0b"), "control-character 7:11"),
    "NUL early in the file": (b"goals:\0\n", "control-character 1:7"),
    "NUL in a comment": (raw(b"why: a # \0"), "control-character 7:14"),
    "ESC": (raw(b"why: a\x1b[31mb"), "control-character 7:11"),
    "NEL": (goal("why: a\u0085b"), "control-character 7:11"),
    "a line separator": (goal("why: a\u2028b"), "control-character 7:11"),
    "a lone CR": (raw(b"why: a\rb"), "control-character 7:11"),
    "CR for all line ends": (goal("why: x").replace("\n", "\r"), "control-character 1:7"),
    "an escaped NUL": (goal('why: "a\\0b"'), "control-character 7:10"),
    "an escaped ESC": (goal('why: "\\e[31m"'), "control-character 7:10"),
    "CRLF": (goal("why: x").replace("\n", "\r\n"), ""),
    "a tab in a title": (goal('supports: "a\tb"'), "not-a-line 7:15"),
    "a tab in a note": (goal("note: |\n      a\tb"), ""),
    "a right-to-left override in a key": (goal("custom: {a\u202eb: x}"), "character-in-key 7:14"),
    "a zero-width space in a key": (goal("wh\u200by: x"), "character-in-key 7:5"),
    "a zero-width space in a reference": (goal("parent: a\u200b"), "bad-id 7:13"),
    "a Cyrillic letter in a key": (goal("titlе: x"), "unknown-key 7:5"),
    "a zero-width space in an id": (f"goals:\n  a\u200b: {RECORD}\n", "character-in-key 2:3"),
    "a right-to-left override in an id": (
        f"goals:\n  a\u202eb: {RECORD}\n",
        "character-in-key 2:3",
    ),
    "a Cyrillic a in a key": (goal("tаgs: [x]"), "unknown-key 7:5"),
    "a Cyrillic letter in an id": (f"goals:\n  а: {RECORD}\n", "bad-id 2:3"),
    "a joined emoji in a text": (goal("why: 👩\u200d💻"), ""),
    # ------------------------------------------------------------------ slips
    "a tab as indentation": (goal("why: x\n\tweight: 2"), "tab-indentation 8:1"),
    "a colon in a text": (goal("why: Goal: ship"), "colon-in-text 7:14"),
    "a text that begins with @": (goal("note: @mentor"), "reserved-sign 7:11"),
    "a text that begins with %": (goal("note: %x"), "reserved-sign 7:11"),
    "a text that begins with a backtick": (goal("note: `x`"), "reserved-sign 7:11"),
    "a comma in a text": (
        goal("milestones: [{title: Tom, my manager, due: 2026-03-01}]"),
        "comma-in-text 7:26",
    ),
    "a colon in a title": ("goals:\n  {id}:\n    title: Goal: ship\n", "colon-in-text 3:16"),
    "a number sign in a title": (
        goal("why: x").replace("A goal", "Fix #42"),
        "glued-comment 3:12",
    ),
    "a number sign in a text": (goal("why: Fix #42"), "glued-comment 7:10"),
    "a text that begins with a number sign": (goal("why: #42"), "no-value 7:5"),
    "a number sign behind a quote": (goal('why: "x"#42'), "comment-without-space 7:13"),
    "a number sign behind a bar": (goal("why: |#42\n      x"), "comment-without-space 7:11"),
    "a dash alone in brackets": (goal("tags: [-]"), "reserved-sign 7:12"),
    "a question mark glued in brackets": (goal("tags: [?a]"), "reserved-sign 7:12"),
    "a comment": (goal("why: Fix # 42"), ""),
    "a quote that is not closed": (goal('why: "abc'), "unclosed-quote 7:10"),
    "a bracket that is not closed": (goal("tags: [a, b"), "unclosed-bracket 7:11"),
    "no space after a colon": (goal("why:x"), "missing-space 7:8"),
    "an apostrophe in single quotes": (goal("why: 'it's'"), "text-after-quote 7:14"),
}
INPUTS = {name: text for name, (text, _) in CASES.items()}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return check(write(tmp_path_factory.mktemp("texts"), INPUTS))


@pytest.mark.parametrize("name", CASES)
def test_one_mistake_is_one_finding_at_its_place(checked: Checked, name: str) -> None:
    expected = tuple(filter(None, (CASES[name][1],)))
    found = checked.found.get(path_of(name, INPUTS), ())
    # Every line of the laughs has an anchor of its own.
    assert found[:1] == expected if "laughs" in name else found == expected


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("a colon in a text", 'quote it: `why: "Goal: ship"`'),
        ("a colon in a title", 'quote it: `title: "Goal: ship"`'),
        ("a text that begins with @", 'quote it: `note: "@mentor"`'),
        ("a text that begins with %", 'quote it: `note: "%x"`'),
        ("a comma in a text", 'quote the text: `{title: "Tom, my manager"}`'),
        ("a Cyrillic letter in a key", "did you mean `title`?"),
    ],
)
def test_a_slip_gets_the_line_as_it_should_be(checked: Checked, name: str, cure: str) -> None:
    assert checked.helps[path_of(name, INPUTS)] == (cure,)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a right-to-left override in a key", "U+202E (right-to-left override)"),
        ("a Cyrillic letter in a key", "U+0435 (cyrillic small letter ie)"),
        ("a zero-width space in an id", "U+200B (zero width space)"),
        ("a Cyrillic a in a key", "U+0430 (cyrillic small letter a)"),
        ("a Cyrillic letter in an id", "U+0430 (cyrillic small letter a)"),
        ("Latin-1", "byte 13 of line 7, 0xE9"),
        ("a tab as indentation", "tab"),
    ],
)
def test_its_message_names_what_cannot_be_seen(checked: Checked, name: str, said: str) -> None:
    assert said in checked.messages[path_of(name, INPUTS)][0]


@pytest.mark.parametrize(
    ("name", "other", "place"),
    [
        ("a key twice", "a key twice", "3:5"),
        ("an id twice in a file", "an id twice in a file", "2:3"),
        ("the id in another", "an id in one file", "2:3"),
    ],
)
def test_what_is_there_twice_shows_both_places(
    checked: Checked, name: str, other: str, place: str
) -> None:
    assert checked.related[path_of(name, INPUTS)] == (f"{path_of(other, INPUTS)} {place}",)


def test_a_glued_comment_is_an_error_only_where_strictness_is_asked_for(
    tmp_path: Path,
) -> None:
    root = write(tmp_path, {"glued": goal("why: Fix #42")})
    assert (check(root).code, check(root, "--strict").code) == (0, 1)


def test_no_tag_runs_anything(checked: Checked) -> None:
    assert checked.code == 1
    assert not MARK.exists()
