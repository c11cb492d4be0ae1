"""Files of all styles: the same data as many people would type it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")
Data = Mapping[str, "Data"] | Sequence["Data"] | str | int
COMMENTS = ("# a comment", "#", "# - {date: 2026-01-01, value: 9}", '# "quoted', "# key: value")
TEXT = "note"  # the key whose texts may stand in blocks of lines


@dataclass(frozen=True, slots=True)
class Typist:
    """Somebody who types data as YAML, never twice in the same way."""

    mood: Random
    ending: str

    def of(self, *choices: T) -> T:
        return self.mood.choice(choices)

    def one_in(self, times: int) -> bool:
        return self.mood.randrange(times) == 0

    def file(self, data: Mapping[str, Data]) -> bytes:
        """The data as a file."""
        if self.one_in(10):
            lines = [self.flow(data)] if self.one_in(2) else self.lined(data, 0)
        else:
            lines = self.mapping(data, 0)
        head = self.of([], ["---"], ["# yaml-language-server: $schema=x", ""], [""])
        text = self.ending.join([*head, *lines])
        text += self.of("", self.ending, self.ending, self.ending * 3, f"{self.ending}# the end")
        return self.of(b"", b"", b"\xef\xbb\xbf") + text.encode()

    # ------------------------------------------------------------------------ blocks

    def mapping(self, data: Mapping[str, Data], indent: int) -> list[str]:
        quotes = self.of("", "", "", '"')
        lines: list[str] = []
        for key, value in data.items():
            lines += self.asides(indent)
            lines += self.entry(f"{' ' * indent}{quotes}{key}{quotes}:", key, value, indent)
        return lines

    def entry(self, head: str, key: str, value: Data, indent: int) -> list[str]:
        if isinstance(value, str):
            return self.text(head, key, value, indent)
        if isinstance(value, int):
            return [f"{head} {value}{self.aside()}"]
        if not value or self.one_in(4 if indent > 2 else 13):
            return self.bracketed(head, value, indent)
        if isinstance(value, Mapping):
            return [head + self.aside(), *self.mapping(value, indent + self.of(2, 2, 1, 4))]
        return [head + self.aside(), *self.items(value, indent + self.of(2, 2, 0, 4))]

    def items(self, data: Sequence[Data], indent: int) -> list[str]:
        lines: list[str] = []
        for value in data:
            dash = " " * indent + "-" + " " * self.of(1, 1, 1, 3)
            lines += self.asides(indent)
            if isinstance(value, Mapping) and self.one_in(2):
                inner = self.mapping(value, len(dash))
                first = next(
                    i for i, line in enumerate(inner) if line.strip(" ")[:1] not in {"", "#"}
                )
                lines += [*inner[:first], dash + inner[first].lstrip(), *inner[first + 1 :]]
            elif isinstance(value, Mapping) and self.one_in(3):
                lines += [dash.rstrip(), *self.mapping(value, len(dash))]
            else:
                lines.append(dash + self.flow(value) + self.aside())
        return lines

    def text(self, head: str, key: str, value: str, indent: int) -> list[str]:
        if key != TEXT or self.one_in(2):
            return [f"{head} {self.scalar(value)}{self.aside()}"]
        sign = self.of("|", "|-", "|+", ">", ">-", ">+")
        inner = " " * (indent + self.of(1, 2, 4))
        body = [inner + line for line in (value, "# no comment", "more")]
        return [
            f"{head} {sign}",
            *body[: self.of(1, 3)],
            *self.of([], [], [""], ["", " " * indent]),
        ]

    # ------------------------------------------------------------------------ brackets

    def bracketed(self, head: str, value: Data, indent: int) -> list[str]:
        if value and self.one_in(2):
            first, *more = self.lined(value, indent)
            return [f"{head} {first.lstrip()}", *more]
        return [f"{head} {self.flow(value)}{self.aside()}"]

    def flow(self, value: Data) -> str:
        if isinstance(value, int):
            return str(value)
        if isinstance(value, str):
            return self.scalar(value)
        pad = self.of("", "", " ")
        comma = self.of("", "", "", ",", ", ") if value else ""
        inner = self.of(", ", ", ", ",  ").join(self.elements(value)) + comma
        start, end = ("{", "}") if isinstance(value, Mapping) else ("[", "]")
        return f"{start}{pad}{inner}{pad}{end}"

    def lined(self, value: Data, indent: int) -> list[str]:
        """Brackets with each element in a line of its own."""
        assert not isinstance(value, str | int)
        start, end = ("{", "}") if isinstance(value, Mapping) else ("[", "]")
        *elements, last = self.elements(value)
        inner = " " * (indent + 2)
        body = [f"{inner}{element},{self.aside()}" for element in elements]
        body.append(f"{inner}{last}{self.of('', ',', ' ,')}{self.aside()}")
        close = f"{' ' * (indent + 1)}{end}"
        if self.one_in(3) and "#" not in body[-1]:
            body[-1], close = body[-1] + end, ""
        return [start + self.aside(), *body, *filter(None, [close])]

    def elements(self, value: Data) -> list[str]:
        if isinstance(value, Mapping):
            quotes = self.of("", "", '"')
            return [f"{quotes}{key}{quotes}: {self.flow(v)}" for key, v in value.items()]
        assert not isinstance(value, str | int)
        return [self.flow(inner) for inner in value]

    # ------------------------------------------------------------------------ scalars, comments

    def scalar(self, value: str) -> str:
        return self.of(value, value, json.dumps(value), f"'{value}'")

    def aside(self) -> str:
        return self.of("", "", "", "  # aside", " # [", " #}")

    def asides(self, indent: int) -> list[str]:
        comment = " " * self.of(indent, indent, 0, indent + 2) + self.of(*COMMENTS)
        return self.of([], [], [], [], [""], [comment], ["", comment])


WORDS = ("Talks given", "A title", "x-1", "2026-01-05", "Merged and deployed", "yes", "12:30")
notes = st.sampled_from(WORDS)
days = st.dates().map(lambda day: day.isoformat())
small = st.integers(-99, 99)
observations = st.lists(
    st.fixed_dictionaries(
        {"date": days, "value": st.integers(-9, 99)},
        optional={"note": notes, "evidence": st.lists(notes, max_size=2)},
    ),
    max_size=4,
)
metrics = st.fixed_dictionaries(
    {"title": notes, "unit": notes, "observations": observations}, optional={"note": notes}
)
goals = st.fixed_dictionaries(
    {
        "title": notes,
        "start": days,
        "due": days,
        "targets": st.lists(
            st.fixed_dictionaries({"metric": notes, "baseline": small, "target": small}),
            min_size=1,
            max_size=2,
        ),
        "milestones": st.lists(
            st.fixed_dictionaries({"title": notes, "due": days}, optional={"note": notes}),
            min_size=1,
            max_size=3,
        ),
    },
    optional={
        "amendments": st.lists(
            st.fixed_dictionaries({"date": days, "change": notes, "reason": notes}), max_size=2
        ),
        "note": notes,
        "share": st.just(["public"]),
    },
)
ids = st.sampled_from(["a", "b-2", "staff-promotion"])
portfolios = st.fixed_dictionaries(
    {
        "goals": st.dictionaries(ids, goals, min_size=1, max_size=2),
        "metrics": st.dictionaries(ids, metrics, min_size=1, max_size=2),
    },
    optional={"share": st.just(["public"])},
)


files = st.builds(
    lambda seed, ending, data: Typist(Random(seed), ending).file(data),  # noqa: S311 (no secret)
    st.integers(0, 2**32),
    st.sampled_from(["\n", "\r\n"]),
    portfolios,
)
