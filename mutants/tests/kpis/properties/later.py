"""What was known on a day: the data without the facts of later days."""

from typing import Any

from tests.kpis.properties.facts import Data, Fields

# The day on which a record of the section begins to be a fact. What is planned for later (goals,
# engagements) is known before.
HAPPENED = {
    "evidence": "date",
    "surveys": "date",
    "positions": "start",
    "applications": "applied",
    "contacts": "met",
    "setbacks": "date",
    "reviews": "date",
}
# Fields of records and items that say on which day something was over.
OVER = ("done", "recovered")


def known_on(data: Data, as_of: str) -> Data:
    """The data without any fact dated after the day."""
    return {section: _known(section, records, as_of) for section, records in data.items()}


def _known(section: str, records: dict[str, Fields], as_of: str) -> dict[str, Fields]:
    if section in ("profile", "roles", "kpis"):
        return records
    if section == "feedback":
        records = {id_: _asked_for(record, as_of) for id_, record in records.items()}
        return {
            id_: _trimmed(record, as_of)
            for id_, record in records.items()
            if str(record.get("date", record.get("requested", "9"))) <= as_of
        }
    day = HAPPENED.get(section)
    return {
        id_: _trimmed(record, as_of)
        for id_, record in records.items()
        if day is None or str(record[day]) <= as_of
    }


def _asked_for(record: Fields, as_of: str) -> Fields:
    """Feedback that is given later is one that is asked for, if it is asked for by then."""
    if record.get("date", "") <= as_of:
        return record
    return {name: record[name] for name in ("from", "requested") if name in record}


def _trimmed(value: Any, as_of: str) -> Any:  # noqa: ANN401 (a value of JSON)
    """A record or a field of one, without what happened later in it; None for nothing left."""
    if isinstance(value, list):
        known = (_trimmed(item, as_of) for item in value)
        return [item for item in known if item is not None]
    if not isinstance(value, dict) or {"change", "from", "to"} <= value.keys():
        return value  # the first plan is the first of all amendments, whenever they are made
    if value.get("date", "") > as_of:
        return None
    kept = {
        name: [day for day in field if day <= as_of]
        if name == "interactions"
        else _trimmed(field, as_of)
        for name, field in value.items()
        if not (name in OVER and field > as_of)
    }
    return {name: field for name, field in kept.items() if field is not None}
