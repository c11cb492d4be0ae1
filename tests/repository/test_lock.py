"""The lock file says all of what is installed, and nothing of where from."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.example import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINS = {
    canonicalize_name(name): Version(version)
    for name, version in re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", LOCK, re.MULTILINE)
}


def _wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    return [Requirement(text) for each in (project["dependencies"], *extras) for text in each]


def test_everything_that_is_declared_is_locked() -> None:
    unlocked = [
        str(wanted)
        for wanted in _wanted()
        if PINS.get(canonicalize_name(wanted.name), Version("0")) not in wanted.specifier
    ]
    assert unlocked == []


def test_every_pin_has_a_hash() -> None:
    blocks = re.split(r"\n(?=[a-z])", LOCK)
    bare = [block.splitlines()[0] for block in blocks if "==" in block and "--hash=" not in block]
    assert bare == []


def test_the_lock_names_no_place() -> None:
    assert re.findall(r"https?://|file:|--index-url|--find-links|--extra-index-url", LOCK) == []
