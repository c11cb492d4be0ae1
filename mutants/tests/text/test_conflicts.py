import pytest

from tests.text.said import found, parsed, root

CONFLICT = """\
goals:
<<<<<<< HEAD
  a: {}
=======
  b: {}
>>>>>>> other
metrics: {}
"""


def test_a_conflict_is_one_finding_at_its_first_marker() -> None:
    assert parsed(CONFLICT)[1] == ("conflict-marker 2:1",)


def test_our_side_is_read_so_that_the_rest_can_be_checked() -> None:
    document, _ = parsed(CONFLICT)
    assert document is not None
    assert document.root == {"goals": {"a": {}}, "metrics": {}}


def test_the_common_ancestor_is_left_out_too() -> None:
    document, findings = parsed(CONFLICT.replace("=======", "||||||| base\n  c: {}\n======="))
    assert document is not None
    assert (document.root["goals"], findings) == ({"a": {}}, ("conflict-marker 2:1",))


def test_each_conflict_is_a_finding() -> None:
    assert parsed(CONFLICT + CONFLICT.replace("goals", "roles").replace("metrics", "kpis"))[1] == (
        "conflict-marker 2:1",
        "conflict-marker 9:1",
    )


@pytest.mark.parametrize(
    "marker", ["<<<<<<< x", "=======", ">>>>>>> x", "||||||| x", "<<<<<<<", "=======\r"]
)
def test_one_marker_left_behind_is_enough(marker: str) -> None:
    assert parsed(f"kpis: {{}}\n{marker}\n")[1] == ("conflict-marker 2:1",)


def test_markers_inside_a_text_of_several_lines_are_found_at_column_one() -> None:
    text = "setbacks:\n  s:\n    lesson: |\n      a\n<<<<<<< HEAD\n      b\n=======\n      c\n>>>>>>> x\n"
    assert "conflict-marker 5:1" in found(text)


@pytest.mark.parametrize("line", [" <<<<<<< x", "  =======", "========", "<<<<<<<<", "# ======="])
def test_what_is_indented_or_longer_is_no_marker(line: str) -> None:
    assert root(
        f"a: |\n  x\n {line.strip()}\n" if line.startswith("#") else f"a: |\n  x\n  {line}\n"
    )
