from msgspec.structs import replace

from tests.views.figures import missing, plain
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Mention
from tracker.views.kpis_sources import render
from tracker.views.table import WIDTH
from tracker.views.terminal import width


def test_items_of_a_record_share_its_row() -> None:
    talks = (Mention(record="metrics/talks", path="goals/a.yaml", line=line) for line in (3, 4))
    text = render((replace(plain(1), counted=tuple(talks)),), colour=False)
    assert text == "Points\n  Counted\n    talks goals/a.yaml:3, 4"


def test_what_is_left_out_stands_below_the_rule_that_did_it() -> None:
    draft = Mention(record="goals/b", path="goals/a.yaml", line=9, rule=Exclusion.DRAFT)
    text = render((replace(plain(1), excluded=(draft,)),), colour=False)
    assert text.splitlines() == [
        "Points",
        "  Left out: its goal is a draft, not yet a commitment",
        "    b goals/a.yaml:9",
    ]


def test_without_a_place_the_record_is_named_alone() -> None:
    one = Mention(record="goals/b", path=None, line=None)
    assert render((replace(plain(1), counted=(one,)),), colour=False).endswith("\n    b")


def test_figures_that_looked_at_nothing_say_nothing() -> None:
    assert render((missing(),), colour=False) == ""


def test_no_line_is_too_long_for_a_terminal() -> None:
    many = (Mention(record="metrics/m", path="goals/a.csv", line=line) for line in range(1, 90))
    text = render((replace(plain(1), counted=tuple(many)),), colour=False)
    assert max(width(line) for line in text.splitlines()) <= WIDTH
