from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.said import found, only, parsed, root, source
from tracker.text.document import Block, Document
from tracker.text.guard import Guarded
from tracker.text.limits import FINDINGS
from tracker.text.parse import parse
from tracker.text.quick import quick
from tracker.text.reading import read
from tracker.text.tree import grow


def slowly(text: str) -> Document | None:
    """The document as the tree that knows all places gives it."""
    document, _ = read("goals/a.yaml", Guarded(text=text), grow(text))
    return document


def lines(value: object) -> list[int]:
    """The lines of all mappings in a value, in order."""
    if isinstance(value, Block):
        return [value.line, *(line for inner in value.values() for line in lines(inner))]
    return [line for inner in value for line in lines(inner)] if isinstance(value, list) else []


TEXTS = [
    "a: {}\n",
    "a:\n  b:\n    c: 1\n    d: [x, 2, {e: f}]\n  g:\n  - h\n  - i: j\n    k: l\n",
    "? a\n: b\n",
    "---\na: |\n  x\n   y\n\nb: >-\n  folded\n  text\nc: 'it''s'\nd: \"\\u00e9\\n\"\n...\n",
    '{"a": {"b": [true, null, 1.10]}, "c": "d"}',
    "a: b   # a comment\nc: d #another\n",
    "a: https://example.org/x#y\nb: c:d\n# x: &y *z !t\n",
    "a: a & b * c ! d\nb: '&x'\nc: \"*x\"\nd: |\n  &x\n  *y\n  !z\n  <<: w\n",
    "%YAML 1.2\n---\na: b\n",
    "a: {b: , c}\nd:\ne: ~\n",
    "é: ü\n日本: 語\n",
    "a: \U0001f600\nb: \u200bx\n",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_quick_way_and_the_careful_one_read_the_same(text: str) -> None:
    fast, slow = quick(text), slowly(text)
    assert slow is not None
    assert fast in (slow.root, None)
    assert lines(fast or slow.root) == lines(slow.root)


SCALARS = st.one_of(
    st.sampled_from(
        ["", "x", "1", "1.50", "true", "a b", "'q'", '"\\t"', "~", "2026-01-05", "0x1"]
    ),
    st.text(st.characters(categories=["L", "N", "Zs"], max_codepoint=0x2FFF), max_size=5),
    st.sampled_from(
        ["a #b", "a #", "#c", "'", '"', "*a", "&a b", "!t x", ": ", "- ", "[", "{", "|"]
    ),
)


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["a", "b", "<<", "1"]), SCALARS)))
def test_whatever_is_written_both_ways_agree(entries: list[tuple[int, str, str]]) -> None:
    text = "".join(f"{'  ' * depth}{key}: {scalar}\n" for depth, key, scalar in entries)
    fast = quick(text)
    if fast is not None:
        document, findings = parse(source(text))
        slow = slowly(text)
        assert slow is not None
        assert (fast, findings) == (slow.root, ())
        assert document is not None


@given(st.binary(max_size=60))
def test_any_bytes_are_a_document_or_a_finding(data: bytes) -> None:
    document, findings = parse(source(data))
    assert document is not None or findings


@given(st.text("ab:-#'\"[]{}&*!|>?%@`, \n\t\\\r", max_size=40))
def test_any_text_of_indicators_is_a_document_or_a_finding(text: str) -> None:
    document, findings = parse(source(text))
    assert document is not None or findings


# ---------------------------------------------------------------------------- mappings


def test_a_mapping_knows_the_line_of_its_key() -> None:
    read_root = root("goals:\n  # why\n  g:\n\n    title: x\n    targets:\n      - metric: m\n")
    goals = read_root["goals"]
    assert isinstance(goals, Block)
    goal = goals["g"]
    assert isinstance(goal, Block)
    targets = goal["targets"]
    assert isinstance(targets, list)
    assert lines(targets[0]) == [7]
    assert (goals.line, goal.line) == (1, 3)


def test_a_key_twice_is_found_with_the_first() -> None:
    finding = only("kpis:\n  networking: {target: 1, order: 2, target: 3}\n")
    assert (finding.code, finding.span.start.column) == ("duplicate-key", 37)
    (first,) = finding.related
    assert (first.path, first.span.start.line, first.span.start.column) == ("goals/a.yaml", 2, 16)


def test_a_section_twice_is_one_finding_and_both_define_their_ids() -> None:
    document, findings = parsed("goals:\n  a: {}\ngoals:\n  b: {}\n")
    assert findings == ("duplicate-key 3:1",)
    assert document is not None
    assert document.root == {"goals": {"a": {}, "b": {}}}


def test_of_a_value_twice_the_first_counts() -> None:
    document, _ = parsed("a: 1\na: 2\n")
    assert document is not None
    assert document.root == {"a": Decimal(1)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("? [a]\n: b\n", "key-not-text 1:3"),
        ("[a]: b\n", "key-not-text 1:1"),
        ("{a: b}: c\n", "key-not-text 1:1"),
        ("a: {{b}: c}\n", "key-not-text 1:5"),
        ("<<: {a: b}\n", "merge-key 1:1"),
        ("a:\n  <<: {}\n", "merge-key 2:3"),
        ("a: !!bool x\n", "tag 1:4"),
        ("a: !!python/object/apply:os.system ['x']\n", "tag 1:4"),
        ("a: !!binary eA==\n", "tag 1:4"),
        ("a: !!set {b}\n", "tag 1:4"),
        ("a: !ENV x\n", "tag 1:4"),
        ("a: ! x\n", "tag 1:4"),
        ("a: [!t x]\n", "tag 1:5"),
        ("!t a: b\n", "tag 1:1"),
        ("! a: b\n", "tag 1:1"),
        ("a: ! 'x'\n", "tag 1:4"),
        ('a: "\\e"\n', "control-character 1:4"),
        ('a: "\\0"\n', "control-character 1:4"),
        ('a: "\\N"\n', "control-character 1:4"),
        ('a: "\\r"\n', "control-character 1:4"),
        ('"\\e": a\n', "character-in-key 1:1"),
        ('"a\\tb": a\n', "character-in-key 1:1"),
        ("\u202ea: b\n", "character-in-key 1:1"),
        ("a:\n  b\u200bc: d\n", "character-in-key 2:3"),
        ("- a\n", "root-not-mapping 1:1"),
        ("a\n", "root-not-mapping 1:1"),
        ("[a, b]\n", "root-not-mapping 1:1"),
        ("!!set {a}\n", "root-not-mapping 1:1"),
        ("a: b\n---\nc: d\n", "several-documents 2:1"),
        ("a: b\n---\n", "several-documents 2:1"),
        ("a: &x b\n", "anchor 1:4"),
        ("a: &x [*x]\n", "anchor 1:4"),
        ("a: [&x]\n", "anchor 1:5"),
        ("&x a: b\n", "anchor 1:1"),
        ("a: *x\n", "alias 1:4"),
        ("*x : a\n", "alias 1:1"),
        ("a: {b: *x}\n", "alias 1:8"),
    ],
)
def test_what_is_yaml_but_not_ours_is_refused_with_a_name(text: str, expected: str) -> None:
    assert parsed(text)[1] == (expected,)


def test_a_lone_surrogate_is_no_escape() -> None:
    assert parsed('a: "\\ud800"\n')[1] == ("unknown-escape 1:5",)


def test_a_key_that_cannot_be_is_missed_by_nobody() -> None:
    assert found("contacts:\n  c:\n    <<: {met: 2026-01-05}\n") == ("merge-key 3:5",)
    assert found("contacts:\n  c:\n    ? [met]\n    : 2026-01-05\n") == ("key-not-text 3:7",)


def test_lines_and_tabs_may_be_written_as_escapes() -> None:
    assert root('a: "x\\ty\\n"\n') == {"a": "x\ty\n"}


# ---------------------------------------------------------------------------- limits


def test_sixty_four_levels_are_read_and_one_more_is_not() -> None:
    assert parsed("a: " + "[" * 63 + "]" * 63 + "\n")[1] == ()
    assert parsed("a: " + "[" * 64 + "]" * 64 + "\n")[1] == ("too-deep 1:67",)
    assert parsed("a: " + "{b: " * 64 + "}" * 64 + "\n")[1] == ("too-deep 1:256",)


@pytest.mark.parametrize("text", ["[" * 1_000_000, "{" * 500_000, "- " * 2_000, "? " * 2_000])
def test_depth_ends_the_reading_at_once(text: str) -> None:
    (finding,) = parsed(text)[1]
    assert finding.startswith("too-deep 1:")


def test_two_thousand_nested_blocks_are_too_deep() -> None:
    text = "\n".join(f"{' ' * depth}a:" for depth in range(1_000))
    assert parsed(text)[1] == ("too-deep 66:66",)


def test_two_hundred_thousand_nodes_are_read_and_more_are_not() -> None:
    half = "".join(f"k{number}:\n" for number in range(99_999))
    assert parsed(half)[1] == ()
    assert parsed(half + "x: [1]\n")[1] == ("too-many-nodes 100000:4",)


@pytest.mark.parametrize("text", ["x" * 65_536, "é" * 32_768, "'" + "x" * 65_536 + "'"])
def test_a_text_has_at_most_sixty_four_kibibytes(text: str) -> None:
    assert parsed(f"a: {text}\n")[1] == ()
    assert parsed(f"a: x{text}\n" if text[0] != "'" else f"a: 'x{text[1:]}\n")[1] == (
        "text-too-long 1:4",
    )


def test_a_text_of_900_kibibytes_is_found_fault_with_once() -> None:
    text = "x" * 900_000
    assert found(f"setbacks:\n  s: {{title: a, date: 2026-01-05, lesson: {text}}}\n") == (
        "text-too-long 2:43",
    )


def test_many_different_values_are_read_as_they_are() -> None:
    numbers = ", ".join(map(str, range(30_000)))
    assert root(f"a: [{numbers}]\n") == {"a": [Decimal(number) for number in range(30_000)]}


@pytest.mark.parametrize(
    "text", ["a: [" + "!t x, " * 1_100 + "]\n", "kpis: {" + "a, " * 1_100 + "}\n"]
)
def test_a_thousand_findings_of_a_file_are_enough(text: str) -> None:
    findings = parsed(text)[1]
    assert len(findings) == FINDINGS + 1
    assert findings[-1] == "too-many-findings 1:1"


# ---------------------------------------------------------------------------- flaws


def test_a_flaw_is_the_place_of_what_the_author_did_not_write() -> None:
    document, _ = parsed("a: {b: 1e999, c: [x, !t y], ? [d] : e}\n")
    assert document is not None
    assert document.flaws == {("a", "b"), ("a", "c", 1), ("a", "?")}
