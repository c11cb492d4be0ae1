"""Whatever a file looks like and a record says, the one is added to the other and no more."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.editing.test_fmt_any import writer
from tracker.editing.change import Fields, Put, after, same
from tracker.editing.new import in_order, new_file, with_record
from tracker.faults import EnvironmentFault, UsageFault
from tracker.text.parse import parse
from tracker.text.source import Source

TEXTS = st.text(min_size=1, max_size=80) | st.sampled_from(
    [
        "yes",
        "null",
        "1.0",
        "# x",
        "a: b",
        "- x",
        "a\n\nb\n",
        " x\ny",
        "x\n ",
        "\t",
        "'",
        '"',
        "%",
        "é\n",
    ]
)


@st.composite
def records(draw: st.DrawFn) -> Fields:
    value = draw(st.decimals(-9, 9, places=2))
    target: Fields = {"metric": "a-metric", "baseline": value, "note": draw(TEXTS)}
    return {
        "title": draw(TEXTS),
        "why": draw(TEXTS),
        "draft": draw(st.booleans()),
        "tags": tuple(draw(st.lists(TEXTS, max_size=3))),
        "targets": (target,) if draw(st.booleans()) else (),
        "custom": {"a": draw(TEXTS)},
    }


@settings(max_examples=300)
@given(st.integers(0, 2**32), records(), st.booleans(), st.booleans())
def test_the_record_is_added_and_no_other_line_is_touched(
    seed: int, record: Fields, crlf: bool, ended: bool
) -> None:
    text = "goals: {}\n" if seed % 9 == 0 else writer(seed).file()
    if "goals:" not in text:
        return
    text = text if ended else text.rstrip("\n")
    data = (text.replace("\n", "\r\n") if crlf else text).encode()
    old, _ = parse(Source(path="a.yaml", data=data))
    assert old is not None
    try:
        new = with_record(Source(path="a.yaml", data=data), "goals", "new", record)
    except UsageFault:
        return  # a text that no portfolio may hold
    except EnvironmentFault:
        assert not ended  # a last line without an end may be one that cannot be gone on from
        return
    found, faults = parse(new)
    assert faults == ()
    assert found is not None
    put = Put(place=("goals",), key="new", value=record)
    assert same(found.root, after(old.root, (put,)))
    if seed % 9 and ended:
        lines = iter(new.data.splitlines())
        assert all(line in lines for line in data.splitlines())


@settings(max_examples=300)
@given(records())
def test_a_new_file_says_what_the_record_does(record: Fields) -> None:
    try:
        new = new_file("goals/goals.yaml", "goals", "new", record)
    except UsageFault:
        return
    found, faults = parse(new)
    assert faults == ()
    assert found is not None
    put = Put(place=(), key="goals", value={"new": in_order("goals", record)})
    empty, _ = parse(Source(path="", data=b"{}"))
    assert empty is not None
    assert same(found.root, after(empty.root, (put,)))
