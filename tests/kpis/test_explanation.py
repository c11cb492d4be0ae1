import pytest

from tracker.kpis.explanation import Explanation, explained
from tracker.kpis.kpi import Kpi
from tracker.kpis.register import KPIS


def test_a_docstring_is_read_part_by_part() -> None:
    text = """What it tells,
on two lines.

And more.

Left out: nothing:
nothing at all.

Source: Wilson (1927)
"""
    assert explained(text) == Explanation(
        tells="What it tells, on two lines.\n\nAnd more.",
        left_out="nothing: nothing at all.",
        source="Wilson (1927)",
    )


def test_signs_of_arithmetic_are_printed_as_such() -> None:
    assert explained("(a - b) x 100: a well-made x.").tells == "(a \u2212 b) × 100: a well-made x."


def test_a_label_nobody_knows_is_no_part() -> None:
    text = "Ties that live: people\nmet.\n\nColour: blue."
    assert explained(text) == Explanation(tells="Ties that live: people met.\n\nColour: blue.")


def test_without_docstrings_there_is_nothing_to_read() -> None:
    assert explained(None) == Explanation()


@pytest.mark.parametrize("kpi", KPIS, ids=lambda kpi: kpi.id)
def test_every_kpi_says_all_there_is_to_say(kpi: Kpi) -> None:
    missing = [n for n in Explanation.__struct_fields__ if not getattr(kpi.definition, n)]
    assert missing == []
    assert kpi.source == kpi.definition.source
