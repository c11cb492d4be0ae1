"""A figure over the commits as JSON."""

import json

from tracker.history.facts import Fact
from tracker.history.past import Moment, Past
from tracker.views.kpis_json import SCHEMA_VERSION, Json
from tracker.views.numbers import known


def render(past: Past) -> str:
    """One JSON document; values half-even to 6 decimals, of a goal its progress from 0 to 1."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "kind": past.name.kind.value,
        "id": past.name.id,
        "title": past.title,
        "unit": past.unit,
        "history": [_moment(moment) for moment in past.moments],
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def _moment(moment: Moment) -> dict[str, Json]:
    then = moment.then
    return {
        "commit": moment.commit.id,
        "known_on": moment.commit.day.isoformat(),
        "value": known(then.value) if then else None,
        "state": then.state if then else None,
        "n": then.n if then else None,
        "known_now": known(moment.now),
        "recorded": [_fact(fact) for fact in moment.recorded],
        "backfilled": [_fact(fact) for fact in moment.backfilled],
        "problem": moment.problem or None,
    }


def _fact(fact: Fact) -> dict[str, Json]:
    return {"record": fact.record, "date": fact.day.isoformat()}
