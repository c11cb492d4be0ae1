"""Where a site is published to: a repository on this machine, or one reached by https or ssh."""

import re
from pathlib import Path

from msgspec import Struct

from tracker.faults import UsageFault
from tracker.history.git import ask

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*").fullmatch
_REACHED = re.compile(
    r"(?:https|ssh)://[^\s-]\S*|[\w.-]+@[A-Za-z0-9][\w.-]*:[^:\s-][^:\s]*"
).fullmatch
_SPECIAL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[:/]").match


class Remote(Struct, frozen=True, kw_only=True):
    """The address of a repository."""

    address: str
    is_local: bool


def remote_of(top: Path, said: str) -> Remote:
    """The repository that is meant by a name of the repository in `top`, an address, or a path.

    Raises UsageFault where it is none, or one that is not reached by https or ssh.
    """
    address = _configured(top, said) if _NAME(said) and not (top / said).exists() else said
    if address.startswith("file://"):
        address = address.removeprefix("file://")
    elif _REACHED(address):
        return Remote(address=address, is_local=False)
    elif _SPECIAL(address) or "::" in address or address.startswith("-"):
        raise UsageFault(f"{address!r} is not reached by https or ssh, and nothing else is used")
    place = (top / address).resolve()
    if not (place / "HEAD").is_file() and not (place / ".git").exists():
        raise UsageFault(f"there is no repository in `{place}`")
    return Remote(address=str(place), is_local=True)


def _configured(top: Path, name: str) -> str:
    """The address behind a name: where it is pushed to, else where it is fetched from."""
    for key in ("pushurl", "url"):
        found = ask(top, "config", "--local", "--no-includes", "--get", f"remote.{name}.{key}")
        if found:
            return found.rstrip("\n")
    raise UsageFault(f"no remote is called `{name}`; `git remote add {name} ADDRESS` names one")
