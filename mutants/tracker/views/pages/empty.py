"""Pages on which there is nothing yet."""

from markupsafe import Markup

from tracker.views.pages.sheet import Sheet


def empty(sheet: Sheet, what: str, write: str, example: str = "") -> Markup:
    """What is missing; for the owner also what to write next, with an example in YAML."""
    return sheet.fill("empty", what=what, write=write, example=example)
