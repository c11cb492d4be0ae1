"""Only what had happened by the day counts."""

from datetime import date

from hypothesis import given

from tests.kpis.properties.comparing import everything, few
from tests.kpis.properties.facts import AS_OF, Data, of, portfolios
from tests.kpis.properties.later import known_on


@few
@given(portfolios(), AS_OF)
def test_facts_of_later_days_change_nothing(data: Data, as_of: date) -> None:
    known = known_on(data, as_of.isoformat())
    assert everything(of(known), as_of) == everything(of(data), as_of)
