"""What the wheel carries besides the package: all that `tracker init` writes.

An editable install carries nothing: there the source tree itself is read.
"""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CARRIED = ("schema", "goals", "site_src", "mkdocs.yml")


class Carry(BuildHookInterface[Any]):
    """Puts the carried files under `tracker/_carried`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds them to what is built, unless the install is editable."""
        if version != "editable":
            placed = {name: f"tracker/_carried/{name}" for name in CARRIED}
            build_data["force_include"].update(placed)
