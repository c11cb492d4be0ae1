from importlib.resources import files

from tracker.data.instruments import instruments
from tracker.text.parse import parse
from tracker.text.schemas import validate
from tracker.text.source import Source


def test_the_shipped_instruments_are_those_of_the_specification() -> None:
    assert {i.id: i.construct for i in instruments()} == {
        "who-5": "wellbeing",
        "brs": "resilience",
        "job-satisfaction": "job-satisfaction",
        "workload": "job-satisfaction/workload",
        "work-life-balance": "job-satisfaction/work-life-balance",
        "fulfilment": "job-satisfaction/fulfilment",
        "self-confidence": "self-confidence",
        "productivity": "time-management",
        "inclusion": "inclusion",
    }


def test_they_are_written_as_the_owners_own_are() -> None:
    data = files("tracker.data").joinpath("instruments.yaml").read_bytes()
    document, findings = parse(Source(path="", data=data))
    assert findings == ()
    assert document is not None
    assert validate(document).diagnostics == ()


def test_each_names_its_source_and_licence_and_everybody_may_see_it() -> None:
    for instrument in instruments():
        assert instrument.source, instrument.id
        assert instrument.licence, instrument.id
        assert instrument.share == ("public",), instrument.id


def test_no_texts_of_others_are_copied() -> None:
    with_texts = {i.id for i in instruments() if any(item.text for item in i.items.values())}
    assert with_texts == {i.id for i in instruments()} - {"who-5", "brs"}


def test_the_second_fourth_and_sixth_items_of_brs_are_reversed() -> None:
    (brs,) = (i for i in instruments() if i.id == "brs")
    assert [id_ for id_, item in brs.items.items() if item.reverse] == ["2", "4", "6"]
