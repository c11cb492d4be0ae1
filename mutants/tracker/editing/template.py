"""Records made from the usual measures."""

from tracker.data.catalogue import Template, catalogue
from tracker.editing.change import Fields, New
from tracker.faults import UsageFault
from tracker.text.near import nearest

_SECTIONS = {"metrics": "metric", "goals": "goal"}


def templates(section: str) -> tuple[Template, ...]:
    """The measures that records of a section can be made from."""
    return tuple(template for template in catalogue() if template.section == section)


def template(section: str, name: str) -> Template:
    """The measure of that name. Raises UsageFault where there is none for the section."""
    found = next((t for t in catalogue() if t.id == name), None)
    if found is None:
        near = nearest(name, (t.id for t in templates(section)))
        word = _SECTIONS[section]
        hint = f"did you mean `{near}`?" if near else f"`tracker new {word} --list` shows them all"
        raise UsageFault(f"no template is called `{name}`; {hint}")
    if found.section != section:
        word = _SECTIONS[found.section]
        raise UsageFault(f"`{name}` is made into a {word}: `tracker new {word} --from {name}`")
    return found


def filled(measure: Template) -> Fields:
    """What a measure says of a record made from it."""
    said: dict[str, New] = {"title": measure.title, "category": measure.category.value}
    for key in ("unit", "direction", "aggregate", "cadence"):
        value = getattr(measure, key)
        if value is not None:
            said[key] = str(value)
    if measure.scale is not None:
        said["scale"] = {"min": measure.scale.min, "max": measure.scale.max}
    return said
