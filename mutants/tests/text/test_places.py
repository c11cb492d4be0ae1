import pytest

from tests.text.said import document, parsed
from tracker.text.document import Pointer
from tracker.text.nodes import Scalar
from tracker.text.places import places, places_in
from tracker.text.source import START, Position, Span

TEXT = """\
share: [public]
goals:
  日本: # wide
    title: "é x"
    targets:
      - {metric: talks, baseline: 0}
      - metric: posts
        target: 3
    note: |
      two
      lines
"""


def span(*numbers: int) -> Span:
    line, column, end_line, end_column = numbers
    return Span(Position(line, column), Position(end_line, end_column))


@pytest.mark.parametrize(
    ("pointer", "key", "value"),
    [
        (("share",), (1, 1, 1, 6), (1, 8, 1, 16)),
        (("share", 0), (1, 9, 1, 15), (1, 9, 1, 15)),
        (("goals", "日本"), (3, 3, 3, 5), (4, 5, 12, 1)),
        (("goals", "日本", "title"), (4, 5, 4, 10), (4, 12, 4, 17)),
        (("goals", "日本", "targets", 0), (6, 9, 6, 37), (6, 9, 6, 37)),
        (("goals", "日本", "targets", 0, "metric"), (6, 10, 6, 16), (6, 18, 6, 23)),
        (("goals", "日本", "targets", 1), (7, 9, 8, 18), (7, 9, 8, 18)),
        (("goals", "日本", "targets", 1, "target"), (8, 9, 8, 15), (8, 17, 8, 18)),
    ],
)
def test_keys_and_values_are_found_where_they_stand(
    pointer: Pointer, key: tuple[int, ...], value: tuple[int, ...]
) -> None:
    where = places(document(TEXT))
    assert where.span(pointer, "key") == span(*key)
    assert where.span(pointer) == span(*value)
    assert where.key_is_there(pointer)


@pytest.mark.parametrize(
    ("pointer", "nearest"),
    [
        (("goals", "日本", "due"), (3, 3, 3, 5)),
        (("goals", "日本", "title", "x"), (4, 5, 4, 10)),
        (("goals", "日本", "targets", 2), (5, 5, 5, 12)),
        (("goals", "日本", "targets", -1), (5, 5, 5, 12)),
        (("goals", "日本", "targets", 0, "x"), (6, 9, 6, 37)),
        (("goals", "日本", "targets", "x"), (5, 5, 5, 12)),
        (("goals", "x", "y"), (2, 1, 2, 6)),
    ],
)
def test_of_what_is_missing_the_nearest_parent_is_shown(
    pointer: Pointer, nearest: tuple[int, ...]
) -> None:
    where = places(document(TEXT))
    assert where.span(pointer) == span(*nearest)
    assert where.node(pointer) is None
    assert not where.key_is_there(pointer)


def test_what_is_missing_at_the_root_is_shown_at_the_start() -> None:
    assert places(document(TEXT)).span(("metrics",)) == START


def test_the_root_begins_where_its_first_key_does() -> None:
    assert places(document(TEXT)).span(()).start == Position(1, 1)


def test_an_empty_text_has_no_places() -> None:
    assert places_in("").span(("a",)) == START


def test_a_node_is_what_stands_there() -> None:
    node = places(document(TEXT)).node(("goals", "日本", "title"))
    assert isinstance(node, Scalar)
    assert (node.text, node.style) == ("é x", '"')


@pytest.mark.parametrize("text", ["\ufeffa: b\r\nc:  d\r\n", "a: b\nc:  d\n"])
def test_a_byte_order_mark_and_crlf_move_nothing(text: str) -> None:
    where = places(document(text))
    assert where.span(("a",)) == span(1, 4, 1, 5)
    assert where.span(("c",)) == span(2, 5, 2, 6)


def test_of_a_key_twice_the_one_is_found_that_has_the_rest() -> None:
    found, _ = parsed("goals:\n  a: {x: 1}\ngoals:\n  b: {y: 2}\n")
    assert found is not None
    where = places(found)
    assert where.span(("goals", "b", "y")) == span(4, 10, 4, 11)
    assert where.span(("goals", "a", "x")) == span(2, 10, 2, 11)
    assert where.span(("goals",), "key") == span(1, 1, 1, 6)


def test_in_a_document_read_in_parts_places_are_those_of_the_file() -> None:
    found, _ = parsed("goals:\n  a: x: y\n  b:\n    c: 1\n")
    assert found is not None
    assert places(found).span(("goals", "b", "c")) == span(4, 8, 4, 9)
    assert places(found).span(("goals", "a"), "key") == span(2, 3, 2, 4)


def test_keys_that_are_no_text_are_passed_over() -> None:
    found, _ = parsed("a: {? [b] : c, d: e}\n")
    assert found is not None
    assert places(found).span(("a", "d")) == span(1, 19, 1, 20)
