"""What has become of a figure since the window before, in a word."""

from fractions import Fraction

import pytest
from msgspec.structs import replace

from tests.views.figures import missing, plain, proportion
from tracker.kpis.result import Change, Judgement, Status
from tracker.views.change_words import shortfall, since


def changed(judgement: Judgement, difference: int) -> str:
    change = Change(judgement=judgement, reason="", difference=Fraction(difference))
    return since(replace(proportion(), change=change))


@pytest.mark.parametrize(
    ("judgement", "difference", "expected"),
    [
        (Judgement.BETTER, 3, "↑ better"),
        (Judgement.BETTER, -3, "↓ better"),
        (Judgement.WORSE, -3, "↓ worse"),
        (Judgement.LEVEL, 0, "level"),
        (Judgement.UNCLEAR, 3, "unclear"),
    ],
)
def test_an_arrow_stands_only_where_the_change_is_clear(
    judgement: Judgement, difference: int, expected: str
) -> None:
    assert changed(judgement, difference) == expected


def test_without_a_value_before_or_now_there_is_nothing_to_say() -> None:
    assert since(plain(3)) == ""
    assert since(missing()) == ""
    unclear = Change(judgement=Judgement.UNCLEAR, reason="there is no value now")
    assert since(replace(proportion(), value=None, change=unclear)) == ""


def test_what_is_missing_for_a_value_is_said_with_the_reason() -> None:
    assert shortfall(missing()) == "needs 3 answers, has 2: 1 more answer"
    assert shortfall(replace(missing(), lacking=None)) == "needs 3 answers, has 2"
    nothing = replace(missing(reason="needs 3 answers, has 0"), status=Status.NO_DATA)
    assert shortfall(nothing) == "needs 3 answers, has 0"
