"""One thing that a schema refuses, and where it stands."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document, Place, Value
from tracker.text.findings import shown
from tracker.text.nodes import Node, Scalar
from tracker.text.places import places


class Refusal(Struct, frozen=True, kw_only=True):
    """The `value` at `place`, refused by `keyword: wanted` of `schema`.

    `form` is the name of the shared definition that `schema` is, such as `date`, or empty; `part`
    tells a key that is refused from a value; `conditional` where it depends on what else is there.
    """

    document: Document
    place: Place
    keyword: str
    wanted: object
    schema: Mapping[str, object]
    value: Value
    form: str = ""
    part: Literal["value", "key"] = "value"
    conditional: bool = False

    def finding(
        self, code: str, message: str, cure: str | None = None, *, at_key: bool = False
    ) -> Diagnostic:
        """A finding at the value or key refused."""
        part = "key" if at_key else self.part
        span = places(self.document).span(self.place, part)
        return Diagnostic(
            code=code,
            message=message,
            path=self.document.path,
            span=span,
            help=self.hint if cure is None else cure,
        )

    @property
    def allowed(self) -> tuple[str, ...]:
        """The keys that a mapping may have."""
        known = self.schema.get("properties")
        return tuple(map(str, known)) if isinstance(known, Mapping) else ()

    @property
    def extra(self) -> tuple[str, ...]:
        """The keys that a mapping has and may not have."""
        allowed = frozenset(self.allowed)
        return tuple(key for key in self._keys if key not in allowed)

    @property
    def missing(self) -> tuple[str, ...]:
        """The keys that `required` wants and that are not there."""
        wanted = self.wanted if isinstance(self.wanted, list) else []
        return tuple(key for key in wanted if key not in self._keys)

    @property
    def _keys(self) -> tuple[str, ...]:
        return tuple(self.value) if isinstance(self.value, Block) else ()

    @property
    def hint(self) -> str | None:
        """What the schema itself says one should do."""
        hint = self.schema.get("x-hint")
        return hint if isinstance(hint, str) else None

    @property
    def key(self) -> str:
        """The nearest key, as it is written."""
        return shown(next((step for step in reversed(self.place) if isinstance(step, str)), ""))

    @property
    def subject(self) -> str:
        """What is refused, as a sentence names it."""
        if self.place and isinstance(self.place[-1], int):
            return f"entry {self.place[-1] + 1} of `{self.key}`"
        return f"`{self.key}`" if self.key else "the file"

    @property
    def node(self) -> Node | None:
        """The value in the text."""
        return places(self.document).node(self.place)

    @property
    def written(self) -> str:
        """A scalar as it is written, quotes apart."""
        node = self.node
        return node.text if isinstance(node, Scalar) else str(self.value)

    def line(self, value: str) -> str:
        """The line with another value: `key: value`, or `- value` in a list."""
        if self.place and isinstance(self.place[-1], int):
            return f"- {value}"
        return f"{self.key}: {value}"

    def described(self) -> str:
        """The value as a sentence names it: `the text …`, `the number …`, `a list`."""
        match self.value:
            case None:
                return "empty"
            case bool():
                return f"`{self.written}`"
            case str():
                return f"the text `{shown(self.value)}`"
            case list():
                return "a list"
            case Block():
                return "a mapping"
            case _:
                return f"the number {shown(self.written)}"

    def entry(self, number: int) -> "Refusal":
        """The same refusal about one entry of a list."""
        entries = self.value if isinstance(self.value, list) else []
        return replace(self, place=(*self.place, number), value=entries[number])
