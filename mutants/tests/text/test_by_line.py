"""Read by lines, a text has the values that the careful way finds, on the same lines; or none."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.mutants import mutant
from tests.fuzz.seeds import seeds
from tracker.text.by_line import by_line
from tracker.text.document import Block
from tracker.text.guard import Guarded, guard
from tracker.text.limits import NODES
from tracker.text.reading import read
from tracker.text.source import Source
from tracker.text.tree import grow

READ = [
    "a: b\n",
    "a: b",
    "# c\n\na: 1\n  # d\nb: -2.50\n",
    "a:\n  b: c\n  d:\n    - e\n    - f: g\n      h: true\n    - i: j\nk: null\n",
    "a:\n    - b:\n        - c\n    - d: e\n",
    'a: {b: c, d: [e, 1], f: [], g: "h: {i}, [j]"}\nk: [2026-01-05, l m]\n',
    'a:\n  - {b: 1}\n  - [c]\n  - "d: #e"\n',
    "url: https://example.org/x#y?z=1\ntime: 12:30\ntext: é, ü — (a) & *b* [c] {d} | > % @ `\n",
    "yes: no\n1: 0x1F\n_a: 1e3\n2026-01-01: 1_000\n",
    "a: it's\nb: x << y\n",
]
LEFT = [
    "",
    "# nothing\n",
    "a\n",
    "- a\n",
    "a:\n",
    "a:\nb: c\n",
    "a:\n- b\n",
    "a: b\n  c\n",
    "a: b\n c: d\n",
    "  a: b\n",
    "a: b\na: c\n",
    "a: {b: c, b: d}\n",
    "a: {}\n",
    "a: { b: c }\n",
    "a: {b: c,}\n",
    "a: {b: {c: d}}\n",
    "a: [[b]]\n",
    "a: ['b']\n",
    "a: {b?: c}\n",
    "a: 'b'\n",
    'a: "\\n"\n',
    'a: "b" c\n',
    "a: b: c\n",
    "a: b #c\n",
    "a: b # c\n",
    "a: # c\n",
    "a: b \n",
    "a:  b\n",
    "a: b:\n",
    "a: |\n  b\n",
    "a: >-\n  b\n",
    "a: &b c\n",
    "a: *b\n",
    "a: !!str b\n",
    "a: ~\n",
    "<<: b\n",
    "? a\n",
    "--- \na: b\n",
    "---\na: b\n",
    "a: b\n...\n",
    "%YAML 1.2\n---\na: b\n",
    "a:\n  - b\n  c: d\n",
    "a:\n  b: c\n  - d\n",
    "a:\n  - b: c\n     d: e\n",
    "a:\n  - b: c\n   d: e\n",
    "a:\n    b: c\n  d: e\n",
    "a:\n  - - b\n",
    "a:\n  - \n",
    "a:\n  -\n",
    "a:\n  text\n",
    '"a": b\n',
    "a: 9007199254740992\n",
    "a:\tb\n",
    "a: b\r\n",
    f"a: {'x' * 20_000}\n",
    f'a: "{"x" * 20_000}"\n',
    "".join(f"{'  ' * depth}a:\n" for depth in range(40)) + "  " * 40 + "b: c\n",
    "a: b\n" + "#" * NODES,
]


def lines(value: object) -> list[int]:
    """The lines of all mappings in a value, in order."""
    if isinstance(value, Block):
        return [value.line, *(line for inner in value.values() for line in lines(inner))]
    return [line for inner in value for line in lines(inner)] if isinstance(value, list) else []


def agrees(text: str) -> bool:
    """Whether it was read by lines; the careful way must have found the same, and no fault."""
    fast = by_line(text)
    if fast is None:
        return False
    slow, findings = read("goals/a.yaml", Guarded(text=text), grow(text))
    assert findings == ()
    assert slow is not None
    assert slow.flaws == frozenset()
    assert (fast, lines(fast)) == (slow.root, lines(slow.root))
    assert repr(fast) == repr(slow.root)  # 1.0 and 1.00 are equal, and not the same
    return True


@pytest.mark.parametrize("text", READ)
def test_the_plainest_texts_are_read_by_lines(text: str) -> None:
    assert agrees(text)


@pytest.mark.parametrize("text", LEFT, ids=lambda text: repr(text[:20]))
def test_all_others_are_left_to_the_parser(text: str) -> None:
    assert by_line(text) is None


PIECES = st.sampled_from(
    (
        *("a", "b", "c:", "d: ", "1", "-1", "1.50", "true", "x y", "é", "2026-01-05", "0x1", "_"),
        *(": ", ":", " #", "#", "- ", "-", ", ", ",", "[", "]", "{", "}", '"', "'", "?", "? "),
        *("\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\n    - ", " ", "  ", "|", ">", "&", "*", "!"),
        *("a: b", "\na: ", "\nb:", "\n  c: d", "\n  - e: f", "\n    g: h", "{a: b}", "[a, b]", "%"),
    )
)


@given(st.lists(PIECES, max_size=25))
def test_whatever_is_read_by_lines_is_read_alike(pieces: list[str]) -> None:
    agrees("a: b\n" + "".join(pieces))


INDENT = st.sampled_from(("", "  ", "    ", "      ", " "))
FORM = st.sampled_from(
    ("{}: x", "{}:", "- {}: 1", "- {}", "- {}:", "# {}", "{}: [a, b]", "{}: {{a: b}}", "{}: -x")
)
LINE = st.builds(
    lambda indent, form, key: indent + form.format(key), INDENT, FORM, st.sampled_from("abcdefgh")
)


@given(st.lists(LINE, min_size=1, max_size=12))
def test_whatever_is_indented_is_read_alike(written: list[str]) -> None:
    agrees("\n".join(written) + "\n")


def test_spoilt_files_are_read_alike() -> None:
    chance, files, read_by_lines = random.Random(0), seeds(), 0  # noqa: S311 (not a secret)
    for _ in range(3_000):
        guarded, findings = guard(Source(path="goals/a.yaml", data=mutant(files, chance)))
        if guarded is not None and not findings:
            read_by_lines += agrees(guarded.text)
    assert read_by_lines > 100
