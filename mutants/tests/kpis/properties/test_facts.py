"""A figure says all that it is made of: nothing else moves it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.kpis.properties.comparing import few, figures
from tests.kpis.properties.facts import AS_OF, ONE_MORE, Data, Fields, of, portfolios
from tracker.kpis.result import Result

# What each KPI is made of; whatever stands in other sections is nothing to it.
READ = {
    "goal-achievement-rate": {"goals", "metrics", "positions"},
    "career-progression": {"positions", "roles"},
    "skill-development": {"metrics", "goals", "roles", "evidence"},
    "job-satisfaction": {"surveys"},
    "networking": {"contacts"},
    "feedback-self-awareness": {"feedback"},
    "time-management": {"goals", "reviews", "engagements"},
    "career-resilience": {"surveys", "setbacks"},
    "colleague-feedback": {"feedback"},
    "return-on-investment": {"engagements"},
    "completion-retention": {"engagements"},
    "growth-wellbeing": {"surveys"},
    "job-search-success": {"applications"},
    "diversity-inclusion": {"evidence", "surveys"},
    "own": {"metrics"},
}
ALWAYS = {"profile", "kpis"}


@st.composite
def one_more(draw: st.DrawFn) -> tuple[str, Fields]:
    """A section, and one more record of it."""
    section = draw(st.sampled_from(sorted(ONE_MORE)))
    return section, draw(ONE_MORE[section][1]())


def with_one_more(data: Data, section: str, record: Fields) -> Data:
    """The data with the record; its id comes after all others."""
    return {**data, section: {**data.get(section, {}), "zz": record}}


def without_value(result: Result) -> tuple[object, ...]:
    """What must have changed where a value has."""
    return result.counted, result.excluded, result.n, result.status


@few
@given(portfolios(), one_more(), AS_OF)
def test_a_record_that_a_figure_does_not_read_changes_nothing_of_it(
    data: Data, more: tuple[str, Fields], as_of: date
) -> None:
    section, record = more
    before, after = (
        figures(of(data), as_of),
        figures(of(with_one_more(data, section, record)), as_of),
    )
    moved = {name for name in before if before[name] != after[name]}
    assert {name for name in moved if section not in READ[name]} == set()


@few
@given(portfolios(), AS_OF)
def test_a_figure_reads_only_its_own_sections(data: Data, as_of: date) -> None:
    whole = figures(of(data), as_of)
    for name, sections in READ.items():
        own = {s: records for s, records in data.items() if s in sections | ALWAYS | {"metrics"}}
        assert figures(of(own), as_of)[name] == whole[name]


@few
@given(portfolios(), one_more(), AS_OF)
def test_whatever_moves_a_value_is_seen_in_what_was_counted(
    data: Data, more: tuple[str, Fields], as_of: date
) -> None:
    before, after = figures(of(data), as_of), figures(of(with_one_more(data, *more)), as_of)
    silent = {
        name
        for name in before
        if before[name].value != after[name].value
        and without_value(before[name]) == without_value(after[name])
    }
    assert silent == set()


@few
@given(portfolios(), AS_OF)
def test_the_records_counted_and_what_they_refer_to_give_the_same_value(
    data: Data, as_of: date
) -> None:
    for name, result in figures(of(data), as_of).items():
        if result.value is not None:  # what has none can lack it for what was left out
            again = figures(of(counted_alone(data, result)), as_of)[name]
            assert (name, again.value, again.n) == (name, result.value, result.n)


def counted_alone(data: Data, result: Result) -> Data:
    """The records counted, what they refer to, and the definitions all figures rest on."""
    counted = {mention.record for mention in result.counted}
    kept: Data = {}
    for section, records in data.items():
        definitions = section in {"profile", "roles", "kpis"}
        for id_, record in records.items():
            if definitions or f"{section}/{id_}" in counted or _is_referred_to(section, result.id):
                kept.setdefault(section, {})[id_] = record
    return kept


def _is_referred_to(section: str, name: str) -> bool:
    """Whether what is counted is measured by records of the section, or has its level from them."""
    return section in {
        "goal-achievement-rate": {"metrics", "positions"},
        "skill-development": {"goals"},
        "own": {"metrics"},
    }.get(name, set())
