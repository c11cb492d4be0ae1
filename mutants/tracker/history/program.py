"""Which git is run, and in what surroundings: nothing in a repository can make it run another.

A repository's own configuration can name programs: hooks, filters, pagers, monitors, helpers that
fetch what is missing. What git is told on its command line comes before it, and is told here.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from tracker.faults import EnvironmentFault

# In the order of `git help config`. An empty value takes out what lists name before it.
OVERRIDES = (
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.attributesFile=/dev/null",
    "core.excludesFile=/dev/null",
    "core.pager=cat",
    "core.editor=false",
    "core.askPass=",
    "core.sshCommand=false",
    "core.gitProxy=",
    "core.alternateRefsCommand=",
    "core.untrackedCache=false",
    "core.quotePath=false",
    "credential.helper=",
    "diff.external=",
    "fetch.recurseSubmodules=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "gpg.program=false",
    "log.showSignature=false",
    "protocol.allow=never",
    "submodule.recurse=false",
)
# How to log in, and over which way, is the user's own configuration to say.
_LOGIN = ("core.askPass", "core.sshCommand", "core.gitProxy", "credential.helper", "protocol.allow")
OVERRIDES_FOR_REACHING = tuple(s for s in OVERRIDES if s.partition("=")[0] not in _LOGIN)
_OWN = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM", "GIT_TERMINAL_PROMPT")
# What users set in their own environment in order to log in.
_KEYS = ("GIT_ASKPASS", "GIT_SSH", "GIT_SSH_COMMAND")
SURROUNDINGS = {
    "LC_ALL": "C",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}


def git_program(top: Path) -> str:
    """Where git is, by PATH, but never below `top`. Raises EnvironmentFault where it is not."""
    for folder in _folders(top):
        program = Path(folder, "git")
        if program.is_file() and os.access(program, os.X_OK) and not _is_below(program, top):
            return str(program)
    raise EnvironmentFault(
        "git is needed for this, and no folder of PATH has it: install git"
        " (what needs no history works without)"
    )


def surroundings(top: Path) -> dict[str, str]:
    """The environment for a git that works in `top`, and looks for a repository nowhere above."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    path = os.pathsep.join(_folders(top))
    return {**kept, **SURROUNDINGS, "PATH": path, "GIT_CEILING_DIRECTORIES": str(top.parent)}


def surroundings_for_reaching(top: Path) -> dict[str, str]:
    """The same with the user's own configuration, and their own ways to log in."""
    plain = {name: value for name, value in surroundings(top).items() if name not in _OWN}
    return plain | {name: os.environ[name] for name in _KEYS if name in os.environ}


def _folders(top: Path) -> Iterator[str]:
    """The folders of PATH that a repository cannot fill."""
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        if Path(folder).is_absolute() and not _is_below(Path(folder), top):
            yield folder


def _is_below(path: Path, top: Path) -> bool:
    return path.resolve().is_relative_to(top)
