from tracker.records.names import Suggestions


def test_a_name_that_is_like_a_known_one_is_suggested() -> None:
    suggestions = Suggestions()
    known = {"design-docs-led", "talks"}
    assert suggestions.nearest("design-doc-led", known) == "design-docs-led"
    assert suggestions.nearest("design-doc-led", known) == "design-docs-led"
    assert suggestions.nearest("revenue", known) is None


def test_the_same_word_among_other_names_is_another_question() -> None:
    suggestions = Suggestions()
    goals, metrics = {"talks-held"}, {"talks"}
    assert suggestions.nearest("talk", goals) is None
    assert suggestions.nearest("talk", metrics) == "talks"


def test_no_suggestions_are_looked_for_without_end() -> None:
    suggestions = Suggestions(_left=3)
    known = {"a-name", "b-name"}
    assert suggestions.nearest("a-nme", known) == "a-name"
    assert suggestions.nearest("b-nme", known) is None
