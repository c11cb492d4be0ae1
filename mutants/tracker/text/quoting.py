"""Text as it can stand in a line of YAML."""

import json


def quoted(text: str) -> str:
    """`text` in quotes: double ones, or single ones where that saves escapes."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if text.isprintable() and "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    return json.dumps(text, ensure_ascii=False)
