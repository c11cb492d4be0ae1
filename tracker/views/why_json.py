"""An explanation as JSON."""

import json

from msgspec.structs import asdict

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Mention, Result, Working
from tracker.kpis.why import Why
from tracker.kpis.working import Step
from tracker.records.surveys import Instrument
from tracker.views import kpis_json
from tracker.views.kpis_json import SCHEMA_VERSION, Json
from tracker.views.numbers import known, number
from tracker.views.why_words import KINDS, certainty
from tracker.views.working_text import figures


def render(why: Why, *, audience: str) -> str:
    """One JSON document; numbers half-even to 6 decimals, days as YYYY-MM-DD."""
    return json.dumps(explanation(why, audience=audience), indent=2, ensure_ascii=False)


def explanation(why: Why, *, audience: str) -> dict[str, Json]:
    """The same as plain values. `result` is what `tracker kpi` says of a KPI, else null."""
    start = why.window.start
    return {
        "schema_version": SCHEMA_VERSION,
        "as_of": why.as_of.isoformat(),
        "audience": audience,
        "kind": KINDS[why.kind].lower(),
        "id": why.id,
        "title": why.title,
        "value": known(why.value),
        "unit": why.unit,
        "status": why.state or None,
        "reason": why.reason,
        "lacking": why.lacking,
        "basis": why.basis or None,
        "window": {
            "start": start.isoformat() if start else None,
            "end": why.window.end.isoformat(),
        },
        "workings": [_working(working) for working in why.workings],
        "beside": kpis_json.component(why.beside),
        "interval": certainty(why.result) or None if why.result else None,
        "change": _change(why.result) if why.result else None,
        "counted": [_mention(mention) for mention in why.counted],
        "excluded": [_mention(mention) for mention in why.excluded],
        "definition": _definition(why),
        "instruments": [_instrument(instrument) for instrument in why.instruments],
        "also": list(why.also),
        "result": kpis_json.result(why.result) if why.result else None,
    }


def _working(working: Working) -> dict[str, Json]:
    return {"of": working.key, "steps": [_step(step) for step in working.steps]}


def _step(step: Step) -> dict[str, Json]:
    return {
        "name": step.name,
        "words": step.words,
        "figures": figures(step.figures),
        "value": number(step.value),
        "unit": step.unit,
    }


def _mention(mention: Mention) -> dict[str, Json]:
    """The place and rule as in a result, and what was read there."""
    worth = mention.worth
    return {
        **kpis_json.mention(mention),
        "says": mention.says,
        "value": None if worth is None else number(worth.value),
        "figures": None if worth is None else figures(worth.figures),
        **({"because": Exclusion(mention.rule).sentence} if mention.rule else {}),
    }


def _change(result: Result) -> dict[str, Json] | None:
    if result.change is None:
        return None
    return {
        "judgement": result.change.judgement.value,
        "reason": result.change.reason,
        "difference": known(result.change.difference),
    }


def _definition(why: Why) -> dict[str, Json]:
    texts = asdict(why.definition)
    return {"version": why.version, **texts}


def _instrument(instrument: Instrument) -> dict[str, Json]:
    return {
        "id": instrument.id,
        "title": instrument.title,
        "source": instrument.source,
        "licence": instrument.licence,
    }
