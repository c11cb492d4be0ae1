from tests.text.said import parsed
from tracker.text.document import Block
from tracker.text.tree import grow


def test_a_record_that_cannot_be_read_still_defines_its_id() -> None:
    document, findings = parsed("goals:\n  a:\n    title: x: y\n  b:\n    title: z\n")
    assert findings == ("colon-in-text 3:13",)
    assert document is not None
    assert document.root == {"goals": {"a": {}, "b": {"title": "z"}}}
    assert document.flaws == {("goals", "a")}


def test_a_section_that_cannot_be_read_leaves_the_others() -> None:
    document, findings = parsed("goals: {a: {\nmetrics:\n  m: {}\n")
    assert findings == ("unclosed-bracket 1:12",)
    assert document is not None
    assert document.root == {"goals": {}, "metrics": {"m": {}}}
    assert document.flaws == {("goals",)}


def test_quotes_around_the_key_of_a_lost_record_are_no_part_of_it() -> None:
    document, _ = parsed("goals:\n  \"a\": b: c\n  'd': e: f\n  g : h: i\n")
    assert document is not None
    assert document.root == {"goals": {"a": {}, "d": {}, "g": {}}}


def test_comments_and_blank_lines_cut_nothing() -> None:
    document, findings = parsed(
        "# top\ngoals: # heading\n  # a comment\n\n  a: {}\n# at the margin\n  b:\n    x: y: z\n\n  c: {}\n"
    )
    assert findings == ("colon-in-text 8:9",)
    assert document is not None
    assert document.root == {"goals": {"a": {}, "b": {}, "c": {}}}


def test_a_heading_with_nothing_readable_below_it_is_lost_as_a_whole() -> None:
    document, findings = parsed("tags:\n  - a\n - b\nkpis: {}\n")
    assert findings == ("bad-indentation 3:2",)
    assert document is not None
    assert document.root == {"tags": {}, "kpis": {}}


def test_what_has_no_key_at_all_is_only_found_fault_with() -> None:
    document, findings = parsed("kpis: {}\n@x\n")
    assert len(findings) == 1
    assert document is not None
    assert document.root == {"kpis": {}}


def test_an_indentation_that_parts_do_not_show_is_the_fault_of_the_whole() -> None:
    document, findings = parsed("goals:\n  a: {}\n b: {}\n")
    assert findings == ("bad-indentation 3:2",)
    assert document is not None
    assert document.root == {"goals": {"a": {}, "b": {}}}


def test_marks_of_documents_are_no_parts() -> None:
    document, findings = parsed("---\na: b: c\nd: e\n...\n")
    assert findings == ("colon-in-text 2:5",)
    assert document is not None
    assert document.root == {"a": {}, "d": "e"}


def test_nothing_grows_from_nothing() -> None:
    assert grow("# only a comment\n").root is None


def test_the_lines_of_what_was_read_in_parts_are_those_of_the_file() -> None:
    document, _ = parsed("goals:\n  a: x: y\n  b:\n    c: 1\n")
    assert document is not None
    goals = document.root["goals"]
    assert isinstance(goals, Block)
    records = [record for record in goals.values() if isinstance(record, Block)]
    assert [goals.line, *(record.line for record in records)] == [1, 2, 3]
