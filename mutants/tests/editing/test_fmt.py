"""Keys are put in order by moving text: what a file says, and every comment, stays."""

from textwrap import dedent

import pytest

from tracker.editing.fmt import Formatted, formatted
from tracker.text.source import Source


def in_order(text: str) -> str:
    """The text (dedented) with its keys in order."""
    done = formatted(Source(path="goals/a.yaml", data=dedent(text).lstrip("\n").encode()))
    assert done.problem is None
    return done.data.decode()


def test_keys_follow_the_schema() -> None:
    assert in_order(
        """
        goals:
          speak:
            due: 2026-12-31
            category: thought-leadership
            start: 2026-01-05
            title: Speak
        """
    ) == dedent(
        """\
        goals:
          speak:
            title: Speak
            category: thought-leadership
            start: 2026-01-05
            due: 2026-12-31
        """
    )


def test_ids_keep_the_order_their_owner_gave_them() -> None:
    text = "kpis:\n  time-management: {target: 3}\n  career-progression: {target: 1}\n"
    assert in_order(text) == text
    answers = (
        "surveys:\n  x:\n    instrument: who-5\n    date: 2026-01-01\n    answers: {2: 1, 1: 4}\n"
    )
    assert in_order(answers) == answers


def test_keys_of_the_owners_own_are_left_alone() -> None:
    text = (
        "reviews:\n  x:\n    date: 2026-01-01\n    custom: {z: 1, title: x, a: {due: 1, date: 2}}\n"
    )
    assert in_order(text) == text


def test_a_key_nobody_knows_comes_last() -> None:
    assert in_order("reviews:\n  x:\n    feeling: good\n    date: 2026-01-01\n") == (
        "reviews:\n  x:\n    date: 2026-01-01\n    feeling: good\n"
    )


def test_what_stands_in_braces_is_ordered_within_its_line() -> None:
    assert in_order(
        """
        goals:
          a:
            targets:
              - { target: 6,baseline: 1 , metric: "x, y" }  # why
              - {baseline: 1}
        """
    ) == dedent(
        """\
        goals:
          a:
            targets:
              - { metric: "x, y",baseline: 1 , target: 6 }  # why
              - {baseline: 1}
        """
    )


def test_braces_over_several_lines_keep_their_layout() -> None:
    assert in_order("goals: {\n  a: {due: 2026-01-01,\n    title: x},\n}\n") == (
        "goals: {\n  a: {title: x,\n    due: 2026-01-01},\n}\n"
    )


def test_braces_with_a_comment_inside_are_left_alone() -> None:
    text = "goals:\n  a: {\n    due: 2026-01-01, # the end\n    title: x\n    }\n"
    assert in_order(text) == text


def test_a_comment_moves_with_the_key_below_it() -> None:
    assert in_order(
        """
        goals:
          a:
            # when
            # it ends
            due: 2026-01-01  # a Thursday
            # what
            title: x
        """
    ) == dedent(
        """\
        goals:
          a:
            # what
            title: x
            # when
            # it ends
            due: 2026-01-01  # a Thursday
        """
    )


def test_a_deeper_comment_moves_with_the_key_above_it() -> None:
    assert in_order(
        """
        goals:
          a:
            milestones:
              - {title: y, due: 2026-01-01}
              # - {title: z, due: 2026-02-01}

            title: x
            due: 2026-01-01
              # or later
            # at the end
        """
    ) == dedent(
        """\
        goals:
          a:
            title: x

            due: 2026-01-01
              # or later
            milestones:
              - {title: y, due: 2026-01-01}
              # - {title: z, due: 2026-02-01}
            # at the end
        """
    )


def test_the_first_comments_are_the_files() -> None:
    assert in_order(
        """
        # yaml-language-server: $schema=../schema/portfolio.schema.json
        # Mine.
        goals: {}

        # nobody
        share: []
        """
    ) == dedent(
        """\
        # yaml-language-server: $schema=../schema/portfolio.schema.json
        # Mine.
        # nobody
        share: []

        goals: {}
        """
    )


def test_a_comment_apart_from_the_first_key_stays_at_the_head() -> None:
    assert in_order(
        """
        goals:
          a:
            # about all of it

            # about the end
            due: 2026-01-01
            title: x
        """
    ) == dedent(
        """\
        goals:
          a:
            # about all of it

            title: x
            # about the end
            due: 2026-01-01
        """
    )


def test_the_mark_of_a_list_item_stays_in_its_place() -> None:
    assert in_order(
        """
        goals:
          a:
            milestones:
            # the first
            - due: 2026-01-01
              # what
              title: x
            -
              due: 2026-01-01
              title: y
        """
    ) == dedent(
        """\
        goals:
          a:
            milestones:
            # the first
              # what
            - title: x
              due: 2026-01-01
            -
              title: y
              due: 2026-01-01
        """
    )


def test_texts_of_several_lines_move_whole() -> None:
    assert in_order(
        """
        goals:
          a:
            note: |
              # not a comment

              due: 2026

            why: >-
              folded
              text
            title: "quoted
              over lines"
        """
    ) == dedent(
        """\
        goals:
          a:
            title: "quoted
              over lines"

            why: >-
              folded
              text
            note: |
              # not a comment

              due: 2026
        """
    )


def test_line_ends_a_byte_order_mark_and_a_missing_last_line_end_stay() -> None:
    before = b"\xef\xbb\xbfgoals:\r\n  a:\r\n    due: 2026-01-01\r\n    title: x"
    after = b"\xef\xbb\xbfgoals:\r\n  a:\r\n    title: x\r\n    due: 2026-01-01"
    assert formatted(Source(path="a.yaml", data=before)) == Formatted(data=after)


@pytest.mark.parametrize("text", ["goals: {\n", "goals:\n  a: {due: 1, due: 2}\n"])
def test_a_faulty_file_is_left_as_it_is(text: str) -> None:
    done = formatted(Source(path="a.yaml", data=text.encode()))
    problem = "it has errors; `tracker check` shows them"
    assert done == Formatted(data=text.encode(), problem=problem, is_faulty=True)


def test_what_cannot_be_moved_safely_is_left_as_it_is() -> None:
    data = b"goals:\n  a:\n    note: |+\n      x\n\n    title: y\n"
    done = formatted(Source(path="a.yaml", data=data))
    problem = "its keys cannot be moved without changing what it says"
    assert done == Formatted(data=data, problem=problem)


@pytest.mark.parametrize(
    "text",
    [
        "? goals\n: {}\n? share\n: []\n",
        "--- {}\n",
        "goals:\n  a: {? due : 1, ? title : x}\n",
        "goals:\n  a:\n    ? due\n    : 1\n    ? title\n    : x\n",
    ],
)
def test_unusual_ways_to_write_a_mapping_are_left_alone(text: str) -> None:
    assert in_order(text) == text
