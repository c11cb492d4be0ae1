"""What is said of an audience that nobody declared."""

from collections.abc import Collection

from tracker.text.near import nearest



def unknown_audience(name: object, audiences: Collection[str]) -> tuple[str, str]:
    """What is wrong with the name, and what to do about it."""
    near = nearest(str(name), audiences)
    there = ", ".join(f"`{audience}`" for audience in sorted(audiences))
    cure = f"did you mean `{near}`?" if near else f"there are {there}"
    return f"no audience is called `{name}`", cure
