"""How a portfolio is laid out over files, keys and records is no matter to any figure."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.kpis.properties.comparing import everything, few
from tests.kpis.properties.facts import AS_OF, Data, of, of_files, portfolios


@st.composite
def turned(draw: st.DrawFn, data: Data) -> Data:
    """The same records, sections and keys in another order; lists stay as they are."""
    return {
        section: {
            id_: dict(draw(st.permutations(list(records[id_].items()))))
            if isinstance(records[id_], dict)
            else records[id_]
            for id_ in draw(st.permutations(list(records)))
        }
        for section, records in draw(st.permutations(list(data.items())))
    }


@st.composite
def split(draw: st.DrawFn, data: Data) -> list[Data]:
    """The same records in three files."""
    files: list[Data] = [{}, {}, {}]
    for section, records in data.items():
        if section == "profile":
            files[draw(st.integers(0, 2))][section] = records
            continue
        for id_, record in records.items():
            files[draw(st.integers(0, 2))].setdefault(section, {})[id_] = record
    return files


@few
@given(st.data(), portfolios(), AS_OF)
def test_the_order_of_sections_records_and_keys_is_no_matter(
    drawn: st.DataObject, data: Data, as_of: date
) -> None:
    other = drawn.draw(turned(data))
    assert everything(of(other), as_of) == everything(of(data), as_of)


@few
@given(st.data(), portfolios(), AS_OF)
def test_splitting_and_merging_files_is_no_matter(
    drawn: st.DataObject, data: Data, as_of: date
) -> None:
    files = drawn.draw(split(data))
    whole = everything(of(data), as_of)
    assert everything(of_files(files), as_of) == whole
    assert everything(of_files(files[::-1]), as_of) == whole
