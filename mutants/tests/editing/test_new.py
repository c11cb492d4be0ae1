"""A new record goes where its like live, and is written like them."""

from datetime import date
from decimal import Decimal
from textwrap import dedent

import pytest

from tests.editing.reading import read
from tracker.editing.change import Fields
from tracker.editing.home import home_of, new_home
from tracker.editing.new import new_file, with_record
from tracker.editing.new_id import free_id, is_allowed, proposed_id, slug_of
from tracker.editing.template import filled, template, templates
from tracker.faults import UsageFault
from tracker.text.source import Source

REVIEW: Fields = {"with": "peer", "date": "2026-02-01"}


def added(text: str, record: Fields = REVIEW, section: str = "reviews") -> str:
    """The text (dedented) with a record `new` in a section."""
    source = Source(path="goals/a.yaml", data=dedent(text).lstrip("\n").encode())
    return with_record(source, section, "new", record).data.decode()


# ---------------------------------------------------------------------------- where


def test_the_home_of_a_record_has_most_of_its_like() -> None:
    documents = read(
        {
            "goals/a.yaml": "reviews: {a: {date: 2026-01-01}}\n",
            "goals/b.yaml": "reviews: {b: {date: 2025-01-01}, c: {date: 2025-01-02}}\n",
            "goals/c.yaml": "goals: {}\n",
        }
    )
    assert home_of("reviews", documents) == "goals/b.yaml"
    assert home_of("surveys", documents) is None


def test_of_two_with_as_many_the_newest_is_home() -> None:
    documents = read(
        {
            "goals/a.yaml": "reviews: {a: {date: 2026-01-01}}\n",
            "goals/b.yaml": "reviews: {b: {date: 2025-01-01, actions: [{due: 2025-02-01}]}}\n",
        }
    )
    assert home_of("reviews", documents) == "goals/a.yaml"


def test_a_file_with_errors_is_nobodys_home() -> None:
    faulty = "reviews: {a: {date: 2026-01-01, date: 2026-02-02}, b: {date: 2026-03-03}}\n"
    documents = read({"goals/a.yaml": faulty})
    assert home_of("reviews", documents) is None
    documents = read({"goals/a.yaml": faulty, "goals/b.yaml": "reviews: {}\n"})
    assert home_of("reviews", documents) == "goals/b.yaml"


def test_a_new_file_is_called_after_the_section() -> None:
    assert new_home("reviews", ()) == "goals/reviews.yaml"
    taken = ("goals/Reviews.yaml", "goals/reviews-2.yaml")
    assert new_home("reviews", taken) == "goals/reviews-3.yaml"


def test_a_new_file_begins_with_the_line_for_editors() -> None:
    assert new_file("goals/reviews.yaml", "reviews", "new", REVIEW).data.decode() == dedent(
        """\
        # yaml-language-server: $schema=../schema/portfolio.schema.json
        reviews:
          new:
            date: 2026-02-01
            with: peer
        """
    )


# ---------------------------------------------------------------------------- how


def test_it_stands_last_after_a_blank_line_and_deeper_comments() -> None:
    assert added(
        """
        reviews:
          first:
            date: 2026-01-01
            # and so on
        # the goals
        goals: {}
        """
    ) == dedent(
        """\
        reviews:
          first:
            date: 2026-01-01
            # and so on

          new:
            date: 2026-02-01
            with: peer
        # the goals
        goals: {}
        """
    )


def test_records_without_blank_lines_between_stay_so() -> None:
    text = "reviews:\n  a:\n    date: 2026-01-01\n  b:\n    date: 2026-01-02\n"
    assert added(text) == text + "  new:\n    date: 2026-02-01\n    with: peer\n"


def test_blank_lines_between_records_go_on() -> None:
    text = "reviews:\n  a:\n    date: 2026-01-01\n    note: |\n      x\n\n  # two\n  b: {date: 2026-01-02}\n"
    assert added(text) == text + "\n  new: {date: 2026-02-01, with: peer}\n"


def test_records_in_one_line_each_stay_so() -> None:
    text = "reviews:\n    a: { date: 2026-01-01 }\n"
    assert added(text) == text + "    new: { date: 2026-02-01, with: peer }\n"
    long: Fields = {**REVIEW, "note": "x" * 100}
    assert added(text, long).endswith(
        "\n    new:\n      date: 2026-02-01\n      with: peer\n      note: " + "x" * 100 + "\n"
    )


def test_indentation_of_records_and_lists_is_kept() -> None:
    record: Fields = {"date": "2026-02-01", "actions": ({"title": "Ask", "due": "2026-03-01"},)}
    text = "reviews:\n   a:\n       date: 2026-01-01\n       actions:\n       - {title: x, due: 2026-02-01}\n"
    assert added(text, record) == text + (
        "\n   new:\n       date: 2026-02-01\n       actions:\n"
        "       - {title: Ask, due: 2026-03-01}\n"
    )


def test_an_empty_section_is_filled() -> None:
    assert added("reviews: {}  # none yet\ngoals: {}\n") == (
        "reviews:  # none yet\n  new:\n    date: 2026-02-01\n    with: peer\ngoals: {}\n"
    )
    assert added("reviews: {}") == "reviews:\n  new:\n    date: 2026-02-01\n    with: peer"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{reviews: {}}\n", "{reviews: {new: {date: 2026-02-01, with: peer}}}\n"),
        (
            "reviews: {a: {date: 2026-01-01}}\n",
            "reviews: {a: {date: 2026-01-01}, new: {date: 2026-02-01, with: peer}}\n",
        ),
    ],
)
def test_a_section_in_braces_stays_in_braces(before: str, after: str) -> None:
    assert added(before) == after


def test_line_ends_a_byte_order_mark_and_a_missing_last_line_end_stay() -> None:
    source = Source(path="a.yaml", data=b"\xef\xbb\xbfreviews:\r\n  a: {date: 2026-01-01}")
    assert with_record(source, "reviews", "new", REVIEW).data == (
        b"\xef\xbb\xbfreviews:\r\n  a: {date: 2026-01-01}\r\n  new: {date: 2026-02-01, with: peer}"
    )


def test_texts_of_several_lines_are_written_as_blocks() -> None:
    record: Fields = {"date": "2026-02-01", "note": "# One\n\n  two: three\n"}
    assert (
        new_file("a.yaml", "reviews", "new", record)
        .data.decode()
        .endswith("    date: 2026-02-01\n    note: |\n      # One\n\n        two: three\n")
    )
    without = new_file("a.yaml", "reviews", "new", {**record, "note": "a\nb"}).data.decode()
    assert without.endswith("    note: |-\n      a\n      b\n")


def test_a_text_that_cannot_be_a_block_is_quoted() -> None:
    record: Fields = {"date": "2026-02-01", "note": "  indented\nfirst", "tags": ("a\nb",)}
    assert (
        new_file("a.yaml", "reviews", "new", record)
        .data.decode()
        .endswith('    note: "  indented\\nfirst"\n    tags: ["a\\nb"]\n')
    )


def test_what_does_not_fit_in_a_line_is_written_line_by_line() -> None:
    record: Fields = {
        "title": "x",
        "date": "2026-02-01",
        "kind": "talk",
        "goals": tuple(f"a-goal-with-a-long-name-{n}" for n in range(5)),
        "witness": {"name": "n" * 100, "group": "peer"},
    }
    written = new_file("a.yaml", "evidence", "new", record).data.decode()
    assert written.partition("goals:")[2] == (
        "\n"
        + "".join(f"      - a-goal-with-a-long-name-{n}\n" for n in range(5))
        + "    witness:\n      name: "
        + "n" * 100
        + "\n      group: peer\n"
    )


def test_empty_lists_and_numbers_keep_their_look() -> None:
    record: Fields = {
        "observations": (),
        "share": (),
        "scale": {"min": Decimal(1), "max": Decimal("5.0")},
    }
    assert (
        new_file("a.yaml", "metrics", "new", record)
        .data.decode()
        .endswith("    scale: {min: 1, max: 5.0}\n    observations: []\n    share: []\n")
    )


# ---------------------------------------------------------------------------- ids


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Be promoted to Staff Engineer", "be-promoted-to-staff-engineer"),
        ("  Größe: «Ærø» — Łódź’s! ", "grosse-aero-lodzs"),
        ("C++ & C#", "c-c"),
        ("日本語", ""),
        ("a" * 70, "a" * 64),
        ("word " * 20, ("word-" * 13)[:-1]),
    ],
)
def test_titles_become_ids(text: str, slug: str) -> None:
    assert slug_of(text) == slug


def test_a_taken_or_reserved_id_gets_a_number() -> None:
    assert free_id("talk", ()) == "talk"
    assert free_id("talk", ("talk", "talk-2")) == "talk-3"
    assert free_id("index", ()) == "index-2"
    assert free_id("a" * 64, ("a" * 64,)) == "a" * 62 + "-2"


def test_what_has_no_title_is_called_by_who_and_when() -> None:
    today = date(2026, 11, 22)
    assert proposed_id("review", {"date": "2026-02-01"}, (), today) == "review-2026-02-01"
    assert proposed_id("feedback", {"from": "peer"}, (), today) == "peer-2026-11-22"
    assert proposed_id("contact", {"name": "Zoë"}, ("zoe",), today) == "zoe-2"
    assert proposed_id("goal", {"title": "日本"}, (), today) == "goal"


def test_ids_are_as_the_schemas_want_them() -> None:
    assert [is_allowed(name) for name in ("a-1", "A", "a--b", "con", "a" * 65, "")] == [
        *(True, False, False, False, False, False)
    ]


# ---------------------------------------------------------------------------- templates


def test_a_template_fills_what_it_knows() -> None:
    assert filled(template("metrics", "tool-mastery")) == {
        "title": "Mastery of a tool",
        "category": "skill-development",
        "unit": "level of 5",
        "direction": "increase",
        "aggregate": "last",
        "cadence": "quarter",
        "scale": {"min": Decimal(1), "max": Decimal(5)},
    }


def test_every_template_is_for_goals_or_metrics() -> None:
    assert len(templates("metrics")) + len(templates("goals")) == 25


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("revenu", "no template is called `revenu`; did you mean `revenue`?"),
        ("zzz", "no template is called `zzz`; `tracker new metric --list` shows them all"),
        ("promotion", "`promotion` is made into a goal: `tracker new goal --from promotion`"),
    ],
)
def test_a_wrong_template_is_said_to_be_so(name: str, message: str) -> None:
    with pytest.raises(UsageFault) as caught:
        template("metrics", name)
    assert str(caught.value) == message
