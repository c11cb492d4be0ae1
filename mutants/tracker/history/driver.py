"""Telling git, in one clone, how to merge the files of a portfolio.

Git takes no drivers from a repository, since they are programs: everybody says so for themselves.
"""

from pathlib import Path

from tracker.history.git import ask

SETTINGS = {
    "merge.tracker.name": "by record and list item (tracker)",
    "merge.tracker.driver": "tracker merge %O %A %B --path %P",
}


def register_driver(top: Path) -> bool:
    """Whether the driver was entered in the configuration of the repository in `top`.

    Nothing is written where that is not a file in this very folder. Raises EnvironmentFault.
    """
    folder, config = top / ".git", top / ".git" / "config"
    if folder.is_symlink() or config.is_symlink() or not config.is_file():
        return False
    for name, value in SETTINGS.items():
        ask(top, "config", "--local", name, value)
    return True


def by_hand() -> tuple[str, ...]:
    """The commands that do the same."""
    return tuple(f"git config {name} '{value}'" for name, value in SETTINGS.items())
