"""What an audience will see, as JSON."""

import json
from collections.abc import Mapping

from tracker.views.audience_words import View, counts, name

SCHEMA_VERSION = 1


def render(view: View) -> str:
    """Sections with their counts, every record with the reason, files copied, pages left out."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "audience": view.audience,
        "title": view.title,
        "sections": [
            {"section": section, "shown": shown, "hidden": hidden}
            for section, (shown, hidden) in counts(view.records).items()
        ],
        "records": [
            {
                "record": name(it),
                "title": getattr(it.record, "title", None),
                "path": it.record.path,
                "line": it.record.line,
                "shown": it.shown,
                "reason": it.reason.value,
                "left_out": dict(it.left_out),
            }
            for it in view.records
        ],
        "files": [
            {"file": it.file, "place": it.place, "treatment": it.treatment} for it in view.copies
        ],
        "pages_left_out": list(view.pages_left_out),
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def render_list(audiences: Mapping[str, tuple[str, int, int]]) -> str:
    """Each audience with its title, and how many of the records it sees."""
    listed = [
        {"audience": audience, "title": title, "shown": shown, "records": records}
        for audience, (title, shown, records) in audiences.items()
    ]
    return json.dumps(
        {"schema_version": SCHEMA_VERSION, "audiences": listed}, indent=2, ensure_ascii=False
    )
