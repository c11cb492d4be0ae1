"""Edits are written as what stands beside them, and where a person would put them."""

from decimal import Decimal
from textwrap import dedent

import pytest

from tracker.editing.change import Append, Change, New, Put, Replace, same
from tracker.editing.edit import WrongEditError, edit
from tracker.faults import EnvironmentFault, Unsound
from tracker.text.document import Block
from tracker.text.limits import FILE_BYTES
from tracker.text.source import Source

METRIC = ("metrics", "talks")
GOAL = ("goals", "ship")
SEEN: dict[str, New] = {"date": "2026-02-03", "value": Decimal("1.50")}
NOTED: dict[str, New] = SEEN | {"note": "Ledgers, at: the autumn #meetup", "evidence": ("deck",)}
LOGGED = Append(place=METRIC, key="observations", item=SEEN)
DONE = Put(place=(*GOAL, "milestones", 0), key="done", value="2026-02-03")
CLOSED = Put(place=GOAL, key="outcome", value={"result": "missed", "date": "2026-02-03"})
AMENDED = Append(place=GOAL, key="amendments", item={"date": "2026-02-03", "reason": "It grew"})


def edited(text: str, *changes: Change) -> str:
    source = Source(path="goals/a.yaml", data=text.encode())
    return edit(source, *changes).data.decode()


def added(text: str, *changes: Change) -> list[str]:
    """The lines that are new; all the others must be there as they were."""
    old, new = dedent(text).splitlines(), edited(dedent(text), *changes).splitlines()
    rest = iter(new)
    more: list[str] = []
    for line in old:
        for other in rest:
            if other == line:
                break
            more.append(other)
        else:
            pytest.fail(f"{line!r} is gone from {new}")
    return [*more, *rest]


# ------------------------------------------------------------------------ lists of items


def test_an_item_is_written_like_its_neighbour_in_braces() -> None:
    text = """\
        metrics:
          talks:
            observations:
              - {date: 2026-01-05, value: 1}
            note: x
        """
    assert added(text, LOGGED) == ["      - {date: 2026-02-03, value: 1.50}"]


def test_an_item_is_written_like_its_neighbour_in_lines() -> None:
    text = """\
        metrics:
            talks:
                observations:
                -   date: "2026-01-05"
                    value: 1

        goals: {}
        """
    assert added(text, LOGGED) == ['        -   date: "2026-02-03"', "            value: 1.50"]


def test_an_item_below_its_dash_has_a_neighbour_that_is_not() -> None:
    text = "metrics:\n  talks:\n    observations:\n      -\n        date: 2026-01-05\n"
    assert edited(text, LOGGED) == text + "      - date: 2026-02-03\n        value: 1.50\n"


def test_blanks_in_braces_and_quotes_around_texts_are_kept_up() -> None:
    text = """\
        metrics:
          talks:
            observations:
              - { "date": '2026-01-05', "value": 1 }  # the first
        """
    assert added(text, LOGGED) == ["""      - { "date": '2026-02-03', "value": 1.50 }"""]


def test_comments_of_the_last_item_stay_with_it_and_others_below() -> None:
    text = """\
        metrics:
          talks:
            observations:
              - {date: 2026-01-05, value: 1}
              # between
              - {date: 2026-01-06, value: 1}
                # about the one above

              # below
        """
    assert edited(dedent(text), LOGGED).splitlines()[6:] == [
        "        # about the one above",
        "      - {date: 2026-02-03, value: 1.50}",
        "",
        "      # below",
    ]


def test_a_list_in_brackets_gets_its_item_there() -> None:
    text = "metrics: {talks: {observations: [{date: 2026-01-05, value: 1}], title: T}}\n"
    assert edited(text, LOGGED) == (
        "metrics: {talks: {observations: [{date: 2026-01-05, value: 1},"
        " {date: 2026-02-03, value: 1.50}], title: T}}\n"
    )


def test_json_stays_json() -> None:
    text = dedent("""\
        {
          "metrics": {
            "talks": {
              "observations": [
                {"date": "2026-01-05", "value": 1}
              ]
            }
          }
        }
        """)
    assert edited(text, LOGGED) == text.replace(
        '"value": 1}\n', '"value": 1},\n        {"date": "2026-02-03", "value": 1.50}\n'
    )


def test_a_comma_at_the_end_stays_one_at_the_end() -> None:
    text = "metrics:\n  talks:\n    observations: [\n      {value: 1}, # first\n    ]\n"
    assert edited(text, LOGGED) == text.replace(
        "# first\n", "# first\n      {date: 2026-02-03, value: 1.50},\n"
    )
    assert "[{value: 1}, {date: 2026-02-03, value: 1.50},]" in edited(
        "metrics: {talks: {observations: [{value: 1},]}}\n", LOGGED
    )


def test_an_empty_list_gets_its_first_item_below_it() -> None:
    text = "metrics:\n  talks:\n    observations: []  # none yet\n    note: x\n"
    assert edited(text, LOGGED) == (
        "metrics:\n  talks:\n    observations:  # none yet\n"
        "      - {date: 2026-02-03, value: 1.50}\n    note: x\n"
    )


def test_a_first_item_is_written_like_those_of_other_records() -> None:
    text = (
        "metrics:\n  talks:\n    observations: []\n"
        "  posts:\n    observations:\n    - date: 2026-01-05\n      value: 1\n"
    )
    assert edited(text, LOGGED) == text.replace(
        "observations: []\n", "observations:\n    - date: 2026-02-03\n      value: 1.50\n"
    )


def test_an_empty_list_inside_braces_or_with_a_comment_is_filled_where_it_is() -> None:
    text = "metrics: {talks: {observations: [ ]}}\n"
    assert edited(text, LOGGED) == text.replace("[ ]", "[{date: 2026-02-03, value: 1.50}]")
    text = "metrics:\n  talks:\n    observations: [ # none\n      ]\n"
    assert edited(text, LOGGED) == text.replace("]", "{date: 2026-02-03, value: 1.50}]")


def test_a_list_of_something_else_gives_no_example() -> None:
    text = "metrics:\n  talks:\n    observations:\n      - x\n"
    assert added(text, LOGGED) == ["      - {date: 2026-02-03, value: 1.50}"]


def test_what_is_too_wide_for_a_line_is_written_in_several() -> None:
    long = SEEN | {"note": "word " * 20 + "end"}
    text = "metrics:\n  talks:\n    observations: []\n"
    assert edited(text, Append(place=METRIC, key="observations", item=long)) == (
        "metrics:\n  talks:\n    observations:\n      - date: 2026-02-03\n        value: 1.50\n"
        f"        note: {'word ' * 20}end\n"
    )


# ------------------------------------------------------------------------ new keys


def test_a_milestone_is_done_in_its_own_line() -> None:
    text = "goals:\n  ship:\n    milestones:\n      - {title: Ship, due: 2026-03-01, weight: 2}\n"
    assert edited(text, DONE) == text.replace("01, w", "01, done: 2026-02-03, w")


def test_a_milestone_in_lines_gets_one_more() -> None:
    text = """\
        goals:
          ship:
            milestones:
              - title: Ship
                due: 2026-03-01  # hard
                # not to be moved
              - title: Rest
        """
    assert added(text, DONE) == ["        done: 2026-02-03"]


def test_a_new_key_goes_where_the_schema_has_it() -> None:
    text = """\
        goals:
          ship:
            title: Ship
            milestones:
              - {title: Ship, due: 2026-03-01}
              # - {title: Celebrate}

            # who may see it
            share: [public]
        """
    lines = edited(dedent(text), CLOSED).splitlines()
    assert lines[5:8] == [
        "      # - {title: Celebrate}",
        "    outcome: {result: missed, date: 2026-02-03}",
        "",
    ]


def test_a_key_that_nothing_precedes_comes_last() -> None:
    text = "goals:\n  ship:\n    share: [public]\n    note: x\n"
    assert edited(text, CLOSED) == text + "    outcome: {result: missed, date: 2026-02-03}\n"


def test_an_outcome_is_written_like_that_of_another_goal() -> None:
    text = """\
        goals:
          ship:
            title: Ship
          rest:
            outcome:
              result: missed
        """
    assert added(text, CLOSED) == [
        "    outcome:",
        "      result: missed",
        "      date: 2026-02-03",
    ]


def test_a_list_that_is_not_there_yet_is_begun() -> None:
    text = "goals:\n  ship:\n    title: Ship\n    targets:\n    - {metric: x, max: 2}\n"
    assert added(text, AMENDED) == [
        "    amendments:",
        "    - {date: 2026-02-03, reason: It grew}",
    ]


def test_a_list_that_is_not_there_yet_is_begun_in_braces() -> None:
    text = "goals:\n  ship: {title: Ship, share: []}\n"
    assert edited(text, AMENDED) == text.replace(
        "Ship,", "Ship, amendments: [{date: 2026-02-03, reason: It grew}],"
    )


# ------------------------------------------------------------------------ other values


@pytest.mark.parametrize("style", ["{0}", "'{0}'", '"{0}"', "|-\n      {0}", ">-\n      {0}"])
def test_a_value_changes_inside_its_quotes(style: str) -> None:
    text = f"goals:\n  ship:\n    due: {style}  \n    title: Ship\n".replace("}  ", "}")
    text = text.format("2026-12-18")
    new = edited(text, Replace(place=(*GOAL, "due"), value="2027-03-31"))
    if "-\n" in style:
        assert new == "goals:\n  ship:\n    due: 2027-03-31  \n    title: Ship\n".replace(
            "1  ", "1"
        )
    else:
        assert new == text.replace("2026-12-18", "2027-03-31")


def test_a_value_and_a_list_change_in_one_go() -> None:
    text = "goals:\n  ship:\n    due: 2026-12-18 # soon\n    title: Ship\n"
    changes = (AMENDED, Replace(place=(*GOAL, "due"), value="2027-03-31"))
    assert edited(text, *changes) == (
        "goals:\n  ship:\n    due: 2027-03-31 # soon\n"
        "    amendments:\n      - {date: 2026-02-03, reason: It grew}\n    title: Ship\n"
    )


# ------------------------------------------------------------------------ line ends


@pytest.mark.parametrize("end", ["", "\n", "\n\n\n", "\n# the end", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_stay(mark: str, end: str) -> None:
    breaks = "\r\n" if "\r" in end else "\n"
    text = "metrics:\n  talks:\n    observations:\n      - {value: 1}".replace("\n", breaks)
    assert edited(mark + text + end, LOGGED) == (
        f"{mark}{text}{breaks}      - {{date: 2026-02-03, value: 1.50}}{end}"
    )


NOTE = "metrics:\n  talks:\n    observations:\n    - value: 1\n      note: "
BELOW = "    - date: 2026-02-03\n      value: 1.50\n"


@pytest.mark.parametrize(
    ("note", "rest"),
    [
        ("|\n        one\n        # no comment\n", "\n  # comment\n"),
        ("|-\n        one\n", "\n   \n"),
        (">\n        one\n", ""),
        ("|+\n        one\n\n\n", ""),
        ("|2+ # said\n        one\n\n", "  # comment\n"),
        ("|\n", ""),
    ],
)
def test_a_block_of_text_ends_before_the_new_line(note: str, rest: str) -> None:
    assert edited(f"{NOTE}{note}{rest}", LOGGED) == f"{NOTE}{note}{BELOW}{rest}"


def test_a_block_of_text_that_the_file_breaks_off_in_leaves_no_room() -> None:
    with pytest.raises(EnvironmentFault, match="put a line break at its end"):
        edited(f"{NOTE}|\n        one", LOGGED)
    assert edited(f"{NOTE}|-\n        one", LOGGED) == f"{NOTE}|-\n        one\n{BELOW}"[:-1]


# ------------------------------------------------------------------------ what cannot be


def test_data_is_the_same_to_the_last_digit_only() -> None:
    assert same([Decimal("1.10"), "x", True, None], [Decimal("1.10"), "x", True, None])
    assert not same(Decimal("1.10"), Decimal("1.1"))
    assert not same(True, Decimal(1))  # noqa: FBT003 (values)
    assert not same(["x"], ["x", "x"])
    assert same(Block(a="x", b="y"), Block(b="y", a="x"))
    assert not same(Block(a="x"), Block(b="x"))


@pytest.mark.parametrize(
    "change",
    [
        Append(place=("metrics", "none"), key="observations", item=SEEN),
        Append(place=METRIC, key="title", item=SEEN),
        Put(place=(*METRIC, "title"), key="done", value="x"),
        Replace(place=METRIC, value="x"),
    ],
)
def test_what_nobody_can_mean_is_a_bug(change: Change) -> None:
    with pytest.raises(TypeError):
        edited("metrics:\n  talks:\n    title: T\n", change)


def test_a_key_that_is_there_is_not_put_again() -> None:
    with pytest.raises(WrongEditError):
        edited(
            "goals:\n  ship:\n    milestones: []\n    draft: true\n",
            Put(place=GOAL, key="draft", value=False),
        )


def test_a_file_that_would_be_too_large_is_not_written() -> None:
    text = "metrics:\n  talks:\n    observations: []\n"
    full = text + "#" * (FILE_BYTES - len(text) - 1) + "\n"
    with pytest.raises(Unsound, match="would not be read any more: the file has 1,048,6"):
        edited(full, LOGGED)


def test_a_text_that_is_no_document_is_not_edited() -> None:
    with pytest.raises(WrongEditError):
        edited("# nothing\n", LOGGED)
