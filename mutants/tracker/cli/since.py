"""`--since ENGAGEMENT`: what is different since it began, as text or JSON."""

from datetime import date

from tracker.cli.named import listed
from tracker.cli.setting import output_coloured
from tracker.faults import UsageFault
from tracker.kpis.since import since
from tracker.records.portfolio import Portfolio
from tracker.text.near import nearest
from tracker.text.signs import visible


def changes_since(portfolio: Portfolio, engagement: str, as_of: date, form: str) -> str:
    """What is different since the engagement began. Raises UsageFault where it has not."""
    known = portfolio.engagements
    if engagement not in known:
        near = nearest(engagement, known)
        hint = f"did you mean `{near}`?" if near else f"there are {listed(iter(known))}"
        raise UsageFault(f"no engagement is called `{visible(engagement)}`; {hint}")
    if known[engagement].start > as_of:
        raise UsageFault(f"`{engagement}` begins on {known[engagement].start}, after {as_of}")
    found = since(portfolio, engagement, as_of)
    if form == "json":
        from tracker.views.since_json import render as as_json  # noqa: PLC0415 (start-up time)

        return as_json(found)
    from tracker.views.since_table import render as as_table  # noqa: PLC0415 (as above)

    return as_table(found, colour=output_coloured())
