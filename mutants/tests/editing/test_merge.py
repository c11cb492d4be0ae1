"""Two versions of a file as one."""

from textwrap import dedent

import pytest

from tracker.editing.merge import merged

BASE = """
    # Talks
    metrics:
      talks:
        title: Talks  # given
        observations:
          - {date: 2026-01-05, value: 1}
          - {date: 2026-02-05, value: 1}
      pages:
        observations: [{date: 2026-01-01, value: 9}]
    goals:
      speak:
        title: Speak
        milestones:
          - {title: Submit, due: 2026-03-01}
          - {title: Practise, due: 2026-04-01}
        tags: [a]
    """


def text(written: str) -> bytes:
    return dedent(written).removeprefix("\n").encode()


def both(
    ours: tuple[tuple[str, str], ...], theirs: tuple[tuple[str, str], ...], base: str = BASE
) -> tuple[str, bool]:
    """What becomes of `base` when each side replaces texts in it, and whether it is disputed."""
    versions = []
    for edits in (ours, theirs):
        version = base
        for old, new in edits:
            assert old in version
            version = version.replace(old, new)
        versions.append(text(version))
    found = merged("goals/a.yaml", text(base), *versions)
    return found.data.decode(), found.is_disputed


LAST = "- {date: 2026-02-05, value: 1}\n"


def logged(value: str) -> tuple[tuple[str, str], ...]:
    return ((LAST, f"{LAST}          - {{date: 2026-03-05, value: {value}}}\n"),)


def test_two_numbers_logged_on_one_day_are_both_there() -> None:
    commented = ((LAST, logged("3")[0][1].replace("3}", "3}  # counted twice")),)
    found, is_disputed = both(logged("2"), commented)
    assert not is_disputed
    more = "      - {date: 2026-03-05, value: 2}\n      - {date: 2026-03-05, value: 3}  # counted twice\n"
    assert found == text(BASE).decode().replace(LAST, f"{LAST}{more}")


def test_a_list_in_one_line_takes_the_items_of_both() -> None:
    ours = (("value: 9}]", "value: 9}, {date: 2026-02-01, value: 8}]"),)
    theirs = (("value: 9}]", "value: 9}, {date: 2026-03-01, value: 7}]"),)
    found, is_disputed = both(ours, theirs)
    assert not is_disputed
    assert (
        "observations: [{date: 2026-01-01, value: 9}, {date: 2026-02-01, value: 8},"
        " {date: 2026-03-01, value: 7}]\n"
    ) in found
    assert found.startswith("# Talks\n")


def test_different_fields_of_one_record_go_together() -> None:
    ours = (("title: Speak", "title: Speak up"),)
    theirs = (("due: 2026-04-01}", "due: 2026-05-01, first_due: 2026-04-01}"),)
    found, is_disputed = both(ours, theirs)
    assert not is_disputed
    assert "title: Speak up\n" in found
    assert "first_due: 2026-04-01" in found


def test_neighbouring_milestones_are_done_by_either() -> None:
    ours = (("due: 2026-03-01}", "due: 2026-03-01, done: 2026-02-27}"),)
    theirs = (("due: 2026-04-01}", "due: 2026-04-01, done: 2026-03-27}"),)
    found, is_disputed = both(ours, theirs)
    assert not is_disputed
    assert "done: 2026-02-27}" in found
    assert "done: 2026-03-27}" in found


def test_records_and_sections_added_at_one_place_are_all_there() -> None:
    ours = (("    tags: [a]\n", "    tags: [a]\n      teach:\n        title: Teach\n"),)
    theirs = (("    tags: [a]\n", "    tags: [a]\n    evidence:\n      film: {title: Film}\n"),)
    for one, other in ((ours, theirs), (theirs, ours)):
        found, is_disputed = both(one, other)
        assert not is_disputed
        assert "  teach:\n    title: Teach\n" in found
        assert "evidence:\n  film: {title: Film}\n" in found


def test_the_same_edit_on_both_sides_is_one() -> None:
    found, is_disputed = both((*logged("2"), ("Talks\n", "Talk\n")), logged("2"))
    assert (found.count("value: 2"), is_disputed) == (1, False)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ((("title: Speak", "title: Talk"),), (("title: Speak", "title: Shout"),)),
        ((("value: 9", "value: 8"),), (("value: 9", "value: 7"),)),
        (((LAST, ""),), ((LAST, "- {date: 2026-02-05, value: 2}\n"),)),
        ((("title: Submit", "title: Send"),), (("due: 2026-03-01", "due: 2026-03-02"),)),
        ((("tags: [a]", "tags: [a]\n      teach: {title: Teach}"),),
         (("goals:\n", "goals:\n      teach: {title: Train}\n"),)),
    ],
)  # fmt: skip
def test_where_people_disagree_there_are_marks_and_nothing_is_lost(
    ours: tuple[tuple[str, str], ...], theirs: tuple[tuple[str, str], ...]
) -> None:
    found, is_disputed = both(ours, theirs)
    assert is_disputed
    lines = found.splitlines()
    marks = [line[:7] for line in lines if line[:7] in {"<<<<<<<", "|||||||", "=======", ">>>>>>>"}]
    assert marks[:4] == ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
    for old, new in (*ours, *theirs):
        for line in set(new.split("\n")) - set(old.split("\n")):
            assert line.strip() in found


def test_new_comments_of_both_sides_stay_or_it_is_a_conflict() -> None:
    line = "observations: [{date: 2026-01-01, value: 9}]"
    ours = ((line, "observations: [{date: 2026-01-01, value: 9}, {date: 2026-02-01, value: 8}]"),)
    theirs = (
        (line, "observations: [{date: 2026-01-01, value: 9}, {date: 2026-03-01, value: 7}]  # low"),
    )
    found, is_disputed = both(ours, theirs)
    assert "# low" in found
    assert "value: 8" in found
    assert "value: 7" in found
    assert not is_disputed


def test_what_cannot_be_read_is_merged_line_by_line() -> None:
    found = merged("goals/a.yaml", b"a: [\nb\nc\n", b"a: [\nb2\nc\n", b"a: [\nb\nc\nd\n")
    assert found.data == b"a: [\nb2\nc\nd\n"
    assert not found.is_disputed
    assert merged("goals/a.yaml", b"\xff\n", b"\xfe\n", b"\xfd\n").is_disputed


def test_files_that_both_have_begun_hold_the_records_of_both() -> None:
    found = merged("goals/a.yaml", b"", b"goals:\n  a: {title: A}\n", b"goals:\n  b: {title: B}\n")
    assert b"a: {title: A}" in found.data
    assert b"b: {title: B}" in found.data
    assert not found.is_disputed
    assert merged(
        "a.yaml", b"", b"goals:\n  a: {title: A}\n", b"goals:\n  a: {title: B}\n"
    ).is_disputed


def test_rows_of_both_sides_go_one_after_the_other() -> None:
    base = b"date,value\n2026-01-01,1"
    found = merged("goals/a.csv", base, base + b"\n2026-01-02,2", base + b"\n2026-01-03,3\n")
    assert found.data == b"date,value\n2026-01-01,1\n2026-01-02,2\n2026-01-03,3\n"
    assert not found.is_disputed
    row = merged("goals/a.csv", base, base.replace(b",1", b",2"), base.replace(b",1", b",3"))
    assert row.is_disputed
    assert b"<<<<<<< ours\n2026-01-01,2\n||||||| base\n2026-01-01,1\n=======" in row.data


def test_line_ends_stay_as_they_are() -> None:
    base, ours, theirs = (t.replace(b"\n", b"\r\n") for t in (
        text(BASE), text(BASE.replace(*logged("2")[0])), text(BASE.replace(*logged("3")[0]))
    ))  # fmt: skip
    found = merged("goals/a.yaml", base, ours, theirs)
    assert not found.is_disputed
    assert found.data.count(b"\r\n") == found.data.count(b"\n")


@pytest.mark.parametrize("side", [0, 1, 2])
def test_what_one_side_leaves_alone_is_the_others(side: int) -> None:
    base, other = text(BASE), text(BASE.replace("Speak", "Talk"))
    versions = [(base, other, base), (base, base, other), (base, other, other)][side]
    found = merged("goals/a.yaml", *versions)
    assert (found.data, found.is_disputed) == (other, False)


FLOW = "observations: [{date: 2026-01-01, value: 9}]"


@pytest.mark.parametrize(
    ("ours", "theirs", "wanted"),
    [
        # Either side's text takes what the other has done in the same line.
        (FLOW.replace("9}]", "9}, {date: 2026-02-01, value: 8}]"),
         FLOW.replace("value: 9", "value: 7"), ("value: 7", "value: 8")),
        (FLOW.replace("9}]", "9}, {date: 2026-02-01, value: 8}]"),
         f"title: Pages\n        {FLOW}", ("title: Pages", "value: 8")),
        (FLOW.replace("9}]", "9}, {date: 2026-02-01, value: 8, evidence: [a, b]}]"),
         FLOW.replace("9}]", "9}, {date: 2026-03-01, value: 7, note: x}]"),
         ("evidence: [a, b]", "note: x")),
    ],
)  # fmt: skip
def test_one_line_that_both_changed_has_what_both_did(
    ours: str, theirs: str, wanted: tuple[str, ...]
) -> None:
    for one, other in ((ours, theirs), (theirs, ours)):
        found, is_disputed = both(((FLOW, one),), ((FLOW, other),))
        assert not is_disputed
        assert [text for text in wanted if text not in found] == []


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        # What cannot be said by adding to either text is for people to settle.
        ("tags: [a, b]", "tags: [a, c]"),
        ("tags: []", "tags: [a, c]"),
        ("draft: true\n        tags: [a]", "draft: false\n        tags: [a]"),
        ("tags: [a, b]\n        draft: true", "weight: 2\n        tags: [a, c]"),
    ],
)
def test_what_cannot_be_added_is_disputed_and_kept(ours: str, theirs: str) -> None:
    found, is_disputed = both((("tags: [a]", ours),), (("tags: [a]", theirs),))
    assert is_disputed
    for written in (ours, theirs):
        assert [line.strip() for line in written.split("\n") if line.strip() not in found] == []


def test_a_record_taken_out_on_one_side_goes_unless_the_other_changed_it() -> None:
    gone = (("      pages:\n        observations: [{date: 2026-01-01, value: 9}]\n", ""),)
    found, is_disputed = both(gone, logged("2"))
    assert not is_disputed
    assert "pages" not in found
    assert "value: 2" in found
    assert both(gone, (("value: 9", "value: 8"),))[1]


def test_steps_of_one_name_are_merged_in_their_order() -> None:
    twice = BASE.replace("Practise", "Submit")
    ours = (("due: 2026-03-01", "due: 2026-03-02"),)
    theirs = (("due: 2026-04-01", "due: 2026-04-02"),)
    found, is_disputed = both(ours, theirs, twice)
    assert not is_disputed
    assert "due: 2026-03-02" in found
    assert "due: 2026-04-02" in found


def test_a_text_that_must_not_be_empty_cannot_be_made_of_two_that_are() -> None:
    found = merged("goals/a.yaml", text(BASE), text(BASE.replace("title: Speak", "title: ~")), b"")
    assert found.is_disputed


ONE_LINE = """
    contacts:
      c: {met: 2026-01-01, note: x, draft: true, interactions: [{date: 2026-01-02}, {date: 2026-01-03}]}
    """


@pytest.mark.parametrize(
    ("ours", "gone"),
    [
        ((" note: x,", ""), "note"),
        (("draft: true", "draft: false"), "draft: true"),
        (("{date: 2026-01-02}, ", ""), "2026-01-02"),
        (("note: x", "note: null"), "note: x"),
        (("met: 2026-01-01", "met: 2026-01-01, note2: null"), "nothing"),
    ],
)
def test_what_one_side_takes_out_of_a_line_the_others_addition_survives(
    ours: tuple[str, str], gone: str
) -> None:
    theirs = ("{date: 2026-01-03}", "{date: 2026-01-03}, {date: 2026-02-04}")
    for one, other in ((ours, theirs), (theirs, ours)):
        found, is_disputed = both((one,), (other,), ONE_LINE)
        assert not is_disputed
        assert "{date: 2026-02-04}" in found
        assert gone not in found


def test_marks_stand_between_lines_that_end_as_the_others_do() -> None:
    base, ours, theirs = (f"goals:\r\n  a: {{title: {t}}}".encode() for t in "xyz")
    found = merged("goals/a.yaml", base, ours, theirs)
    assert found.is_disputed
    assert found.data.count(b"\n") == found.data.count(b"\r\n") == 8
