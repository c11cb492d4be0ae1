"""The lock file says all of what is installed, and nothing of where from."""

import re
import tomllib
from importlib.metadata import requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.example import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[([^\]]*)\])?==([^\s;]+)", re.MULTILINE)
PINS = {canonicalize_name(name): Version(version) for name, _, version in PIN.findall(LOCK)}
EXTRAS = {canonicalize_name(name): set(extras.split(",")) for name, extras, _ in PIN.findall(LOCK)}


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


def test_extras_are_locked_with_what_has_them() -> None:
    """Else pip 23 takes the newest release for `name[extra]`, and refuses it for want of a hash."""
    asked = [Requirement(text) for name in PINS for text in requires(name) or ()]
    needed = [each for each in asked if each.extras and each.marker is None]
    assert needed, "nothing asks for an extra any more: this test may go"
    bare = [str(each) for each in needed if not each.extras <= EXTRAS[canonicalize_name(each.name)]]
    assert bare == []


def test_every_pin_has_a_hash() -> None:
    blocks = re.split(r"\n(?=[a-z])", LOCK)
    bare = [block.splitlines()[0] for block in blocks if "==" in block and "--hash=" not in block]
    assert bare == []


def test_the_lock_names_no_place() -> None:
    assert re.findall(r"https?://|file:|--index-url|--find-links|--extra-index-url", LOCK) == []
