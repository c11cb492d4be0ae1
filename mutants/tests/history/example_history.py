"""The example portfolio as it would have been committed from week to week."""

import csv
import io
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from tests.example import ROOT
from tests.history.repositories import begin, commit_all, git

_SINCE = {"positions": "start", "engagements": "start", "applications": "applied"}
_SINCE |= {"contacts": "met", "goals": "committed"}
_ENDS = ("done", "outcome", "acted", "recovered")


def write_history(root: Path, first: date, last: date, count: int) -> tuple[str, ...]:
    """A repository at `root` with so many commits at even distances, and their ids in order.

    Each holds what had happened by its day, and the plans as they were.
    """
    begin(root)
    loaded = _loaded()
    ids = []
    for number in range(count):
        day = first + timedelta(days=(last - first).days * number // (count - 1))
        _write(root, loaded, day)
        ids.append(commit_all(root, day.isoformat()))
    git(root, "gc", "--quiet")
    return tuple(ids)


def _loaded() -> Mapping[Path, Any]:
    """The files by their paths in the portfolio: YAML as data, CSV as text, others as bytes."""
    readers = {".yaml": lambda file: yaml.safe_load(file.read_text()), ".csv": Path.read_text}
    return {
        file.relative_to(ROOT): readers.get(file.suffix, Path.read_bytes)(file)
        for file in sorted((ROOT / "goals").rglob("*"))
        if file.is_file()
    }


def _write(root: Path, loaded: Mapping[Path, Any], day: date) -> None:
    known = {path: _known(data, day) for path, data in loaded.items()}
    ids = {
        section: {id_ for d in known.values() if isinstance(d, dict) for id_ in d.get(section, ())}
        for section in ("evidence", "engagements", "goals")
    }
    for path, data in known.items():
        (root / path.parent).mkdir(parents=True, exist_ok=True)
        if isinstance(data, dict):
            _unlink(data, ids)
            text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
            if set(data) - {"share"}:
                (root / path).write_text(text)
        elif isinstance(data, str):
            (root / path).write_text(_rows(data, day))
        else:
            (root / path).write_bytes(data)


def _rows(text: str, day: date) -> str:
    heading, *rows = csv.reader(io.StringIO(text))
    kept = io.StringIO()
    column = next(i for i, cell in enumerate(rows[0]) if cell[:2] == "20")
    writer = csv.writer(kept, lineterminator="\n")
    writer.writerows([heading, *(row for row in rows if row[column] <= day.isoformat())])
    return kept.getvalue()


def _known(data: Any, day: date) -> Any:  # noqa: ANN401 (YAML)
    if not isinstance(data, dict):
        return data
    sections = {name: _section(name, part, day) for name, part in data.items()}
    return {name: part for name, part in sections.items() if part not in ({}, None)}


def _section(name: str, part: Any, day: date) -> Any:  # noqa: ANN401 (YAML)
    if name in ("share", "profile", "kpis") or not isinstance(part, dict):
        return part
    since = _SINCE.get(name, "date")
    return {
        id_: _fact(record, day)
        for id_, record in part.items()
        if record.get(since, record.get("requested", day)) <= day
    }


def _fact(thing: Any, day: date) -> Any:  # noqa: ANN401 (YAML)
    """What was known of a record or an item."""
    if isinstance(thing, list):
        items = [_fact(item, day) for item in thing if _since(item) <= day]
        return [item for item in items if not (isinstance(item, date) and item > day)]
    if not isinstance(thing, dict):
        return thing
    kept = {key: _fact(part, day) for key, part in thing.items() if _end(key, part) <= day}
    for amendment in reversed(thing.get("amendments", [])):
        if amendment["date"] > day:
            _undo(kept, amendment)
    return {key: part for key, part in kept.items() if part != [] or key == "observations"}


def _since(item: Any) -> date:  # noqa: ANN401 (YAML)
    found = item.get("date", date.min) if isinstance(item, dict) else date.min
    return found if isinstance(found, date) else date.min


def _end(key: str, part: Any) -> date:  # noqa: ANN401 (YAML)
    if key not in _ENDS:
        return date.min
    return part if isinstance(part, date) else _since(part)


def _undo(goal: dict[str, Any], amendment: Mapping[str, Any]) -> None:
    if amendment["change"] == "due":
        goal["due"] = amendment["from"]
    for target in goal.get("targets", []):
        if target["metric"] == amendment["change"]:
            bound = next(b for b in ("target", "min", "max") if target.get(b) == amendment["to"])
            target[bound] = amendment["from"]


def _unlink(thing: Any, ids: Mapping[str, set[str]]) -> None:  # noqa: ANN401 (YAML)
    """Takes out references to what is not there yet."""
    parts = thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ()
    for part in parts:
        _unlink(part, ids)
    if not isinstance(thing, dict):
        return
    for section, known in ids.items():
        if isinstance(thing.get(section), list):
            thing[section] = [id_ for id_ in thing[section] if id_ in known]
            if not thing[section]:
                del thing[section]
    for key, section in (("parent", "goals"), ("continues", "engagements")):
        if thing.get(key) is not None and thing[key] not in ids[section]:
            del thing[key]
