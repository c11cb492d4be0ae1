from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.mentions import in_order, mention
from tracker.kpis.result import Mention
from tracker.records.metrics import Observation
from tracker.records.setbacks import Setback

SETBACK = Setback(id="outage", path="goals/a.yaml", line=7, title="Outage", date=date(2026, 1, 1))
OBSERVATION = Observation(date=date(2026, 1, 1), value=Decimal(1), line=9)


def test_a_record_is_named_with_its_place() -> None:
    assert mention("setbacks", SETBACK) == Mention(
        record="setbacks/outage", path="goals/a.yaml", line=7
    )


def test_an_item_is_named_with_its_own_line_and_file() -> None:
    assert mention("metrics", SETBACK, OBSERVATION).line == 9
    in_csv = replace(OBSERVATION, path="goals/a.csv")
    assert mention("metrics", SETBACK, in_csv).path == "goals/a.csv"


def test_places_that_are_not_to_be_told_are_not() -> None:
    hidden = replace(SETBACK, path="", line=0)
    found = mention("setbacks", hidden, rule=Exclusion.DRAFT)
    assert found == Mention(record="setbacks/outage", path=None, line=None, rule="draft")


def test_mentions_stand_by_section_id_and_line() -> None:
    records = ("reviews/a", "goals/b", "goals/a-b", "goals/a", "goals/a")
    lines = (1, 1, 1, 10, 9)
    mentions = [Mention(record=r, path="p", line=n) for r, n in zip(records, lines, strict=True)]
    assert [(m.record, m.line) for m in in_order(mentions)] == [
        ("goals/a", 9),
        ("goals/a", 10),
        ("goals/a-b", 1),
        ("goals/b", 1),
        ("reviews/a", 1),
    ]


def test_every_rule_has_a_sentence() -> None:
    assert len({rule.sentence for rule in Exclusion}) == len(Exclusion)
