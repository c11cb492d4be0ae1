"""Vega-Lite specifications as plain values."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"
Spec: TypeAlias = Mapping[str, Json]
