"""A text that is read from where it differs has the values that it has when it is read whole."""

from hypothesis import example, given
from hypothesis import strategies as st

from tracker.text.again import LINES, Rereading
from tracker.text.by_line import by_line
from tracker.text.document import Block

HEAD = "metrics:\n  talks:\n    title: Talks\n    observations:\n"
FACT = "      - {date: 2026-01-05, value: 1}\n"
# Of each the lines may be cut off, come twice, or be followed by those of another.
BEGINNINGS = (
    HEAD + FACT * (LINES + 3),
    HEAD + "      - date: 2026-01-05\n        value: 1\n" * LINES,
    "a:\n  b:\n    - c\n" + "    - d\n" * (LINES - 3) + "e:\n  f: g\n",
    "".join(f"k{number}:\n  a: {number}\n" for number in range(LINES)),
    "a: b\n" * 3,
    "\n" * (LINES - 1) + "a:\n  b: c\n",
    "# c\n" * (LINES - 1) + "a:\n",
)
LINE = st.sampled_from(
    (
        "a: b",
        "  a: b",
        "    a: c",
        "  - a",
        "      - {date: 2026-01-05, value: 2}",
        "",
        "x:",
        "a: 'b'",
    )
)
MORE = st.lists(LINE, max_size=4).map("\n".join)
CUTS = st.tuples(st.sampled_from(BEGINNINGS), st.integers(0, 40), MORE)
TEXTS = st.lists(CUTS.map(lambda cut: "\n".join(cut[0].split("\n")[: cut[1]]) + "\n" + cut[2]))


def written(value: object) -> object:
    """A value with the lines of all mappings in it."""
    if isinstance(value, Block):
        return value.line, [(key, written(inner)) for key, inner in value.items()]
    return [written(inner) for inner in value] if isinstance(value, list) else repr(value)


@given(TEXTS)
@example([BEGINNINGS[-1] + "  b: c\n", BEGINNINGS[-1], BEGINNINGS[-1] + "b: c\n"])
@example([BEGINNINGS[0], "a:\tb\n", BEGINNINGS[0] + FACT])
@example([BEGINNINGS[1], BEGINNINGS[1] + "        note: a\n" + FACT])
@example(["\n".join(HEAD.split("\n") * LINES), HEAD, HEAD + FACT * LINES, HEAD])
def test_texts_read_one_after_the_other_are_read_alike(texts: list[str]) -> None:
    rereading = Rereading()
    read = [rereading.by_line(text) for text in texts]
    assert list(map(written, read)) == [written(by_line(text)) for text in texts]


def test_what_does_not_differ_is_the_very_same() -> None:
    rereading = Rereading()
    whole = FACT * 100
    read = [rereading.by_line(HEAD + text) for text in (whole, whole + FACT)]
    first, second = (_observations(found) for found in read)
    assert [one is other for one, other in zip(first, second, strict=False)].count(False) < LINES
    assert len(second) == len(first) + 1


def _observations(found: Block | None) -> list[object]:
    value: object = found
    for key in ("metrics", "talks", "observations"):
        assert isinstance(value, Block)
        value = value[key]
    assert isinstance(value, list)
    return value
